import { readFile } from 'node:fs/promises'
import { generate } from '@graphql-codegen/cli'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isScalarType,
  parse,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { EXAMPLES, toTabs } from '#api/examples.ts'
import { createApiSchema } from '#api/schema.ts'
import { typeDefs } from '#api/type-defs.ts'
import { FACT_STATUSES } from '#graph/graph.ts'
import { DatePrecision, EntityKind, Modality, PERIODS } from '#model/extraction.ts'
import { RELATION_NAMES } from '#model/relation.ts'
import config from '../../codegen.ts'
import { apiOver } from './ask.ts'

const schema = buildSchema(typeDefs)
const types = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !/^(?:__|(?:String|Int|Float|Boolean|ID)$)/.test(name),
)

type Part = readonly [name: string, description: string | null | undefined]

/** Everything in a type that a reader may wonder about. */
function partsOf(type: GraphQLNamedType): Part[] {
  if ('getValues' in type) return type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description])
  if (!('getFields' in type)) return []
  return Object.values(type.getFields()).flatMap((field: GraphQLField<unknown, unknown> | GraphQLInputField) => {
    const parts = 'args' in field ? field.args : []
    const path = `${type.name}.${field.name}`
    return [[path, field.description], ...parts.map((part): Part => [`${path}(${part.name})`, part.description])]
  })
}

describe('schema.graphql', () => {
  it('describes every type, field, argument and value', () => {
    const parts = types.flatMap((type) => [[type.name, type.description] as const, ...partsOf(type)])
    expect(parts.length).toBeGreaterThan(300)
    expect(parts.filter(([, description]) => !description).map(([name]) => name)).toEqual([])
  })

  it.each([
    ['RelationType', RELATION_NAMES],
    ['EntityKind', EntityKind.options],
    ['Modality', Modality.options],
    ['FactStatus', FACT_STATUSES],
    ['MoneyPeriod', PERIODS],
    ['DatePrecision', DatePrecision.options],
  ])('%s has the values of the model', (name, values) => {
    const type = createApiSchema().getType(name)
    const inside = type && 'getValues' in type ? type.getValues().map(({ value }) => value) : []
    expect(inside.sort()).toEqual([...values].sort())
  })

  it('has a resolver for each of its scalars', () => {
    const built = createApiSchema()
    const scalars = types.filter(isScalarType).map(({ name }) => built.getType(name))
    expect(scalars).toHaveLength(6)
    // Without one, anything goes.
    for (const type of scalars) expect(() => type && 'parseValue' in type && type.parseValue({})).toThrow()
  })
})

describe('src/api/generated/types.ts', () => {
  it('is what `npm run codegen` writes', async () => {
    const [file] = await generate({ ...config, silent: true }, false)
    expect(await readFile('src/api/generated/types.ts', 'utf8')).toBe(file?.content)
  }, 120_000)
})

describe('the questions that GraphiQL opens with', () => {
  it.each(EXAMPLES.map((example) => [example.question, example] as const))('%s', async (_, example) => {
    expect(validate(schema, parse(example.query))).toEqual([])
    const { ask } = apiOver()
    const { errors = [] } = await ask(example.query.replaceAll('"Microsoft"', '"Contoso"'), example.variables)
    expect(errors.filter(({ extensions }) => extensions.code === 'COST_LIMIT')).toEqual([])
  })

  it('come with the question as a comment and with values for the variables', () => {
    for (const { query, variables } of toTabs(EXAMPLES)) {
      expect(query).toMatch(/^# .+[?f n]/)
      if (query.includes('($')) expect(Object.keys(JSON.parse(variables))).not.toEqual([])
    }
  })
})
