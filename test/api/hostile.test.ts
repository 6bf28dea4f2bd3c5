import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '#api/type-defs.ts'
import { BATCH, STORM } from '../../bench/api/storm.ts'
import { type Answer, apiOver } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

const schema = buildSchema(typeDefs)

const WORDS = [
  "' OR 1=1 --",
  '"}) MATCH (n) DETACH DELETE n //',
  '\\u0027 OR true',
  '(((',
  'name:* AND "',
  'a\u0000b',
  'x'.repeat(5_000),
]

/** What a client may be told; anything else is a bug of ours. */
const FAIR = ['NOT_FOUND', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'COST_LIMIT', 'EMPTY_ARTICLE', 'FORBIDDEN']

/** A place where a client may put something: an argument of a field, or a field of an input object. */
interface Place {
  readonly name: string
  readonly type: string
  readonly query: () => string
  readonly variables: (value: unknown) => Record<string, unknown>
}

const PLACES = [
  ...placesOf(schema.getQueryType()!, (selection, head) => `query (${head}) { ${selection} }`),
  ...placesOf(schema.getMutationType()!, (selection, head) => `mutation (${head}) { ${selection} }`).filter(
    ({ name }) => /^(?:load|retract)Article\(/.test(name),
  ),
  ...(['Company', 'Person', 'Product', 'Place', 'Fact', 'Article'] as const).flatMap((name) =>
    placesOf(schema.getType(name) as GraphQLObjectType, (selection, head) => {
      return `query (${head}) { node(id: "organization/contoso") { ... on ${name} { ${selection} } } }`
    }),
  ),
]

/** Read what is loaded and decided: the graph of these tests has none of it. */
const ELSEWHERE = /^(?:load|readings|reviewQueue|decisions|hubs)\(/

describe('every argument of the schema', () => {
  const places = PLACES.filter(({ name }) => !ELSEWHERE.test(name))
  const strings = places.filter(({ type }) => !/^(?:Int|Float|Boolean)$/.test(type))
  const { ask, graph, logged } = apiOver(fakeGraph(), {
    loadArticle: async () => ({ articleId: 'a', state: 'same', claims: 0, claimsNew: 0, claimsRemoved: 0 }),
  })

  it('is among those that are tried', () => {
    expect(strings.length).toBeGreaterThan(100)
    for (const field of ['dependents', 'path', 'search', 'nodes', 'articles', 'loadArticle'])
      expect(strings.some(({ name }) => name.startsWith(`${field}(`))).toBe(true)
  })

  it('takes hostile words as words, or refuses them', async () => {
    for (const place of strings)
      for (const word of WORDS) expectFair(place.name, await ask(place.query(), place.variables(word)), word)
    expect(logged).toEqual([])
  })

  it('refuses what is of another type', async () => {
    const before = graph.asked.length
    for (const { name, type, query, variables } of places)
      for (const value of [{ a: 1 }, /^(?:Int|Float)$/.test(type) ? 'many' : type === 'Boolean' ? 7 : [[{}]]]) {
        const { errors = [] } = await ask(query(), variables(value))
        expect([name, errors.length > 0]).toEqual([name, true])
        for (const { extensions } of errors)
          expect([name, ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']]).toEqual([
            name,
            expect.arrayContaining([extensions.code]),
          ])
      }
    expect(graph.asked.length).toBe(before)
    expect(logged).toEqual([])
  })
})

describe('a storm of hostile requests', () => {
  it('is answered with codes, while others get what they ask for', async () => {
    const { ask, api, logged } = apiOver()
    const batch = api.fetch('http://localhost:4000/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: BATCH,
    })
    const hostile = STORM.flatMap((query) => [ask(query), ask(query)])
    const fair = Array.from({ length: 20 }, () => ask('{ company(name: "Contoso") { name } }'))
    for (const { data } of await Promise.all(fair)) expect(data.company.name).toBe('Contoso')
    for (const { errors } of await Promise.all(hostile)) {
      for (const { extensions } of errors!)
        expect(['COST_LIMIT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT']).toContain(
          extensions.code,
        )
    }
    expect((await batch).status).toBe(400)
    expect(logged).toEqual([])
  })
})

function expectFair(name: string, { errors = [] }: Answer, word: string): void {
  for (const { message, extensions } of errors) {
    expect([name, FAIR]).toEqual([name, expect.arrayContaining([extensions.code])])
    // What was asked for may be repeated; what was made of it may not.
    expect(message.replaceAll(word, '').replaceAll(JSON.stringify(word), '')).not.toMatch(/MATCH \(|UNWIND|neo4j/i)
  }
}

/** Every argument of a type's fields, and every field of the objects that arguments take. */
function placesOf(type: GraphQLObjectType, wrap: (selection: string, head: string) => string): Place[] {
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) => {
      const inside = getNamedType(argument.type)
      const whole = placeAt(field, argument, wrap)
      if (!isInputObjectType(inside)) return isScalarType(inside) ? [whole] : []
      const others = Object.values(inside.getFields()).filter((each) => isNonNullType(each.type))
      return Object.values(inside.getFields())
        .filter((each) => isScalarType(getNamedType(each.type)))
        .map((each) => ({
          ...whole,
          name: `${field.name}(${argument.name}.${each.name})`,
          type: getNamedType(each.type).name,
          query: whole.query,
          variables: (value: unknown) => ({
            x: { ...Object.fromEntries(others.map((other) => [other.name, 'Contoso'])), [each.name]: value },
          }),
        }))
    }),
  )
}

function placeAt(
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  wrap: (selection: string, head: string) => string,
): Place {
  const others = field.args.filter((other) => other !== argument && isNonNullType(other.type))
  const given = others
    .filter(({ defaultValue }) => defaultValue === undefined)
    .map((other) => `${other.name}: ${getNamedType(other.type).name === 'Date' ? '"2024-01-01"' : '"Contoso"'}`)
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  const isList = String(argument.type).startsWith('[')
  return {
    name: `${field.name}(${argument.name})`,
    type: getNamedType(argument.type).name,
    query: () =>
      wrap(`${field.name}(${[`${argument.name}: $x`, ...given].join(', ')})${selection}`, `$x: ${argument.type}`),
    variables: (value) => ({ x: isList ? [value] : value }),
  }
}
