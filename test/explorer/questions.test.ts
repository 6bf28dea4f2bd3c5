import { expect, it } from 'vitest'
import * as company from '#explorer/company-questions.ts'
import * as loading from '#explorer/load-questions.ts'
import * as questions from '#explorer/questions.ts'
import * as review from '#explorer/review-questions.ts'
import { apiOver } from '../api/ask.ts'

const documents = Object.entries({ ...questions, ...company, ...loading, ...review }).filter(
  (entry): entry is [string, string] =>
    typeof entry[1] === 'string' && /^(?:query|mutation|subscription) /.test(entry[1]),
)

/** What each question needs to be asked at all; the fake graph knows Contoso. */
const VARIABLES = {
  id: 'organization/contoso',
  company: 'organization/contoso',
  url: 'https://example.org/feed',
  after: null,
  name: 'Contoso',
  text: 'Contoso',
  ids: ['organization/contoso'],
  first: 10,
  types: ['BUYS_FROM'],
  walks: ['BUYS_FROM'],
  others: ['COMPETES_WITH'],
  statuses: ['CURRENT'],
  depth: 3,
  confidence: 0,
  most: 1_000,
  up: true,
  down: true,
  aside: true,
  from: '2024-01-01',
  to: '2024-12-31',
  input: { text: 'Contoso buys chips from Litware.' },
}

it('the page has questions', () => expect(documents.length).toBeGreaterThan(17))

it.each(documents)('%s is what the server understands and does not find too dear', async (_, query) => {
  const names = [...query.matchAll(/\$(\w+):/g)].map(([, name]) => name as keyof typeof VARIABLES)
  const { ask } = apiOver()
  const { errors = [] } = await ask(query, Object.fromEntries(names.map((name) => [name, VARIABLES[name]])))
  const refused = errors.filter(({ extensions }) =>
    ['BAD_USER_INPUT', 'COST_LIMIT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'].includes(
      String(extensions.code),
    ),
  )
  expect(refused).toEqual([])
})
