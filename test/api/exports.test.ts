import { expect, it } from 'vitest'
import type { Exports } from '#api/exports.ts'
import { parseApiKeys } from '#api/keys.ts'
import type { WantedFile } from '#api/wanted-file.ts'
import { Failure } from '#model/failure.ts'
import { apiOver } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

const ADDRESS = 'http://localhost:4000/export?format=csv&company=organization/contoso'
const DONE = { status: 200, text: 'done' }
const OURS = { 'x-graphql-yoga-csrf': '1' }

/** What GET /export answers, and what was written for it. */
function get(path: string, headers: Record<string, string>, options: Parameters<typeof apiOver>[1] = {}) {
  return send(`?${path}`, { headers }, options)
}

function post(body: URLSearchParams) {
  return send('', { method: 'POST', headers: OURS, body })
}

async function send(path: string, request: RequestInit, options: Parameters<typeof apiOver>[1] = {}) {
  const wanted: WantedFile[] = []
  const exports: Exports = {
    formats: { csv: 'text/csv', html: 'text/html; charset=utf-8' },
    async *write(file) {
      wanted.push(file)
      yield* ['<p>Conto', 'so</p>']
    },
  }
  const { api } = apiOver(fakeGraph(), { exports, ...options })
  const response = (await api.fetch(`http://localhost:4000/export${path}`, request)) as Response
  return { response, text: await response.text(), wanted }
}

it('gives a file of what is said of a company, as it is filtered', async () => {
  const path = 'format=html&company=organization/contoso&types=USES&statuses=CURRENT,ENDED&confidence=0.5'
  const { response, text, wanted } = await get(path, OURS)
  expect(text).toBe('<p>Contoso</p>')
  expect(wanted).toEqual([
    {
      format: 'html',
      company: 'organization/contoso',
      types: ['USES'],
      statuses: ['current', 'ended'],
      minConfidence: 0.5,
    },
  ])
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
})

it('takes the facts that are wanted from the body of a POST', async () => {
  const facts = Array.from({ length: 2_000 }, (_, at) => `fact-${at}`)
  const body = new URLSearchParams({ format: 'csv', company: 'organization/contoso', facts: facts.join() })
  const { response, wanted } = await post(body)
  expect(response.status).toBe(200)
  expect(wanted).toEqual([{ format: 'csv', company: 'organization/contoso', minConfidence: 0, facts }])
})

it.each([
  ['more facts than anybody draws', 'x,'.repeat(20_001), 400, 'Name 20000 at most'],
  ['a body that is too large', 'x'.repeat(6_000_000), 413, 'Name fewer facts'],
])('refuses %s', async (_, facts, status, words) => {
  const body = new URLSearchParams({ format: 'csv', company: 'organization/contoso', facts })
  const { response, text, wanted } = await post(body)
  expect(response.status).toBe(status)
  expect(JSON.parse(text).errors[0].extensions.remedy).toContain(words)
  expect(wanted).toEqual([])
})

it('never shows a file as a page of this server', async () => {
  const { response } = await get('format=html&company=organization/contoso', OURS)
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="contoso.html"')
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox$/)
})

it.each([
  ['a format that there is not', 'format=cypher&company=organization/contoso', 400, 'Choose one of csv, html.'],
  ['a type that there is not', 'format=csv&company=organization/contoso&types=LIKES', 400, 'types and statuses'],
  ['a confidence that is none', 'format=csv&company=organization/contoso&confidence=x', 400, 'confidence is 0 to 1'],
  ['nobody', 'format=csv&company=organization/nobody', 404, 'Take the id'],
])('refuses %s', async (_, path, status, words) => {
  const { response, text, wanted } = await get(path, OURS)
  expect(response.status).toBe(status)
  expect(JSON.parse(text).errors[0].extensions.remedy).toContain(words)
  expect(wanted).toEqual([])
})

it('answers neither the page of somebody else nor who has no key', async () => {
  const path = 'format=csv&company=organization/contoso'
  expect((await get(path, {})).response.status).toBe(403)
  const keys = parseApiKeys('read:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08')
  expect((await get(path, OURS, { keys })).response.status).toBe(401)
  expect((await get(path, { 'x-api-key': 'test' }, { keys })).response.status).toBe(200)
})

it('writes two files at a time, and more when they are done', async () => {
  let tell = () => {}
  const told = new Promise<void>((resolve) => {
    tell = resolve
  })
  const exports: Exports = {
    formats: { csv: 'text/csv' },
    async *write() {
      await told
      yield 'done'
    },
  }
  const { api } = apiOver(fakeGraph(), { exports })
  const file = async () => {
    const response = (await api.fetch(ADDRESS, { headers: OURS })) as Response
    return { status: response.status, text: await response.text() }
  }
  const all = [file(), file(), file()]
  expect((await Promise.race(all)).status).toBe(429)
  tell()
  expect((await Promise.all(all)).map(({ status }) => status).toSorted()).toEqual([200, 200, 429])
  expect(await file()).toEqual(DONE)
})

it('says so where the graph is away, and is ready for the next', async () => {
  let isAway = true
  const exports: Exports = {
    formats: { csv: 'text/csv' },
    async *write() {
      if (isAway) throw new Failure('GRAPH_UNAVAILABLE', 'bolt://secret does not answer.', 'Start it.')
      yield 'done'
    },
  }
  const { api } = apiOver(fakeGraph(), { exports })
  for (let time = 0; time < 3; time++) {
    const response = (await api.fetch(ADDRESS, { headers: OURS })) as Response
    expect(response.status).toBe(503)
    expect(await response.text()).not.toContain('secret')
  }
  isAway = false
  expect(((await api.fetch(ADDRESS, { headers: OURS })) as Response).status).toBe(200)
})
