import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { expect, it } from 'vitest'
import type { Answer } from './ask.ts'
import { PATIENCE, useSampleApi } from './over-neo4j.ts'
import { SAMPLE } from './sample.ts'

/* Of facts and claims only what a request names is read: whatever it names must then be there. */

const { ask } = useSampleApi()
const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

type Objects = Record<string, unknown>[]
const article = SAMPLE[0]!.article.id

it.each<[where: string, type: string, around: (fields: string) => string, list: (data: Answer['data']) => Objects]>([
  [
    'the facts of a company',
    'Fact',
    (fields) => `company(name: "Contoso") { facts { nodes { ${fields} } } }`,
    ({ company }) => company.facts.nodes,
  ],
  [
    'the facts behind its neighbours',
    'Fact',
    (fields) => `company(name: "Contoso") { customers { edges { facts { ${fields} } } } }`,
    ({ company }) => company.customers.edges.flatMap(({ facts }: { facts: Objects }) => facts),
  ],
  [
    'the claims of facts',
    'Claim',
    (fields) => `company(name: "Contoso") { facts { nodes { claims { nodes { ${fields} } } } } }`,
    ({ company }) => company.facts.nodes.flatMap(({ claims }: { claims: { nodes: Objects } }) => claims.nodes),
  ],
  [
    'the claims of an article',
    'Claim',
    (fields) => `article(id: "${article}") { claims { nodes { ${fields} } } }`,
    ({ article }) => article.claims.nodes,
  ],
])(
  'each field of %s is the same alone as together with all others',
  async (_, type, around, list) => {
    const fields = leavesOf(type)
    const whole = list(await ask(`{ ${around([...fields.values()].join(' '))} }`))
    expect(whole.length).toBeGreaterThan(1)
    for (const [name, field] of fields) {
      const alone = list(await ask(`{ ${around(field)} }`))
      expect(alone).toEqual(whole.map((each) => ({ [name]: each[name] })))
    }
  },
  PATIENCE,
)

it('has something to show of what may be missing', async () => {
  const { company } = await ask(`{ company(name: "Contoso") { facts { nodes {
    amount { text } share { value } figure { value } role product claims { nodes { attribution { text } asOf { text } } }
  } } } }`)
  for (const field of ['amount', 'share', 'figure', 'role', 'attribution'])
    expect(JSON.stringify(company)).toMatch(new RegExp(`"${field}":[^n]`))
})

it.each([
  ['facts', 'nodes { display }'],
  ['facts with their claims', 'nodes { claims(first: 1) { nodes { modality } } }'],
  ['customers', 'nodes { name }'],
])('pages of %s go on where the one before ended, though nobody asks for ids', async (what, nodes) => {
  const [field] = what.split(' ')
  const page = (first: number) => `query ($after: Cursor) { company(name: "Contoso") {
    list: ${field}(first: ${first}, after: $after) { ${nodes} pageInfo { endCursor hasNextPage } }
  } }`
  const whole = (await ask(page(200))).company.list
  const pages: Objects[] = []
  for (let after: string | null = null, goesOn = true; goesOn; ) {
    const { list }: Answer['data'] = (await ask(page(1), { after })).company
    pages.push(list.nodes)
    after = list.pageInfo.endCursor
    goesOn = list.pageInfo.hasNextPage
  }
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.flat()).toEqual(whole.nodes)
})

/** The fields of a type, each with all values below it; those that lead on to lists of more nodes are left out. */
function leavesOf(type: string): Map<string, string> {
  const all = Object.values((schema.getType(type) as GraphQLObjectType).getFields())
  const fields = all.map((field) => [field.name, selected(field)] as const)
  return new Map(fields.filter(([, field]) => field !== ''))
}

function selected(field: GraphQLField<unknown, unknown>, depth = 3): string {
  const type = getNamedType(field.type)
  if (isInterfaceType(type)) return `${field.name} { name kind }`
  if (!isObjectType(type)) return field.name
  if (type.name.endsWith('Connection') || depth === 0) return ''
  if ('kind' in type.getFields()) return `${field.name} { name kind }`
  const below = Object.values(type.getFields())
    .filter(({ args }) => args.length === 0)
    .map((each) => selected(each, depth - 1))
  return `${field.name} { ${below.join(' ')} }`
}
