import { buildSchema } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '#api/log.ts'
import { typeDefs } from '#api/type-defs.ts'
import { Failure } from '#model/failure.ts'
import { useSampleApi } from '../api/over-neo4j.ts'
import { dumpGraph } from '../graph/dump-graph.ts'
import { countAttacks } from '../support/attacks.ts'
import { type StringArgument, stringArguments } from './arguments.ts'
import { hostileWords } from './words.ts'

const WORDS = hostileWords(2_000)
/** As many as a request may have aliases. */
const AT_ONCE = 15
/** `npm run test:attacks` tries every word in every argument, `npm test` each word in one and each argument with some. */
const isThorough = process.env.WIREGRAPH_ATTACKS === 'all'

/** How to get at a field of a type. */
const WAYS: Readonly<Record<string, (fields: string) => string>> = {
  Query: (fields) => fields,
  Mutation: (fields) => fields,
  Company: (fields) => `company(name: "Contoso") { ${fields} }`,
  Person: (fields) => `search(text: "Ada Berg", first: 1) { ... on Person { ${fields} } }`,
  Product: (fields) => `search(text: "Skylight", first: 1) { ... on Product { ${fields} } }`,
  Place: (fields) => `search(text: "Oslo", first: 1) { ... on Place { ${fields} } }`,
  Fact: (fields) => `facts(first: 1) { nodes { ${fields} } }`,
  Article: (fields) => `articles(first: 1) { nodes { ${fields} } }`,
  SoleSupply: (fields) => `soleSupplier(company: "Contoso") { ${fields} }`,
  Changes: (fields) => `changes(from: "2000-01-01", to: "2030-01-01") { ${fields} }`,
}
/** Want a loader with its journal: schemathesis asks them of the whole program. */
const ELSEWHERE = ['Subscription.', 'LoadArticlePayload.', 'Query.load(', 'Query.readings(']
/** A word for the client's fault; anything else would be a fault of ours. */
const REFUSALS = ['NOT_FOUND', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'EMPTY_ARTICLE']

const places = stringArguments(buildSchema(typeDefs)).filter(
  ({ name }) => !ELSEWHERE.some((start) => name.startsWith(start)),
)
const logged: string[] = []
const { neo4j, askAnyhow } = useSampleApi(() => ({
  log: createLog({ write: (line) => logged.push(line) }),
  // What is loaded changes the graph, as it should; test/api/injection.test.ts sends it hostile articles.
  loadArticle: async () => {
    throw new Failure('EMPTY_ARTICLE', 'Nothing is loaded here.', '')
  },
}))
let before: readonly string[]

beforeAll(async () => {
  before = await dumpGraph(neo4j.driver)
})

describe('hostile words in every argument of the API', { timeout: isThorough ? 7_200_000 : 600_000 }, () => {
  it('every type with such an argument can be got at', () => {
    expect([...new Set(places.map(({ owner }) => owner))].filter((owner) => !(owner in WAYS))).toEqual([])
    expect(places.length).toBeGreaterThan(130)
  })

  it.for(places.map((place, at) => [place.name, place, at] as const))(
    'are words, or are refused in: %s',
    async ([, place, at], { task }) => {
      const words = isThorough ? WORDS : Array.from({ length: AT_ONCE }, (_, i) => wordAt(at * AT_ONCE + i))
      const errors: (string | undefined)[] = []
      for (let from = 0; from < words.length; from += AT_ONCE)
        errors.push(...(await attack(place, words.slice(from, from + AT_ONCE))))
      expect(errors.filter((code) => !REFUSALS.includes(code ?? ''))).toEqual([])
      countAttacks(task, { tried: words.length, refused: errors.length })
    },
  )

  it('and leave the graph as it was, to the last property', async () => {
    expect(await dumpGraph(neo4j.driver)).toEqual(before)
    expect(logged).toEqual([])
  })
})

/** GraphQL's literals know no half characters: one would have the whole request refused. */
const literal = (word: string): string => JSON.stringify(word.replace(/\p{Cs}/gu, ''))

const wordAt = (index: number): string => WORDS[index % WORDS.length] ?? ''

/** Sends the words in one request, each in a field of its own; the codes of what is refused. */
async function attack(place: StringArgument, words: readonly string[]): Promise<readonly (string | undefined)[]> {
  const isFree = ['String', 'ID', 'Cursor'].includes(place.type)
  // A date that is none would have the whole request refused for its variables; literals are told one by one.
  const fields = words.map((word, i) => `a${i}: ${place.field(isFree ? `$x${i}` : literal(word))}`).join(' ')
  const variables = isFree ? `(${words.map((_, i) => `$x${i}: ${place.type}!`).join(', ')})` : ''
  const kind = place.owner === 'Mutation' ? 'mutation' : 'query'
  const values = isFree ? Object.fromEntries(words.map((word, i) => [`x${i}`, word])) : {}
  const { errors = [] } = await askAnyhow(`${kind} ${variables} { ${WAYS[place.owner]?.(fields)} }`, values)
  return errors.map(({ extensions }) => extensions.code as string | undefined)
}
