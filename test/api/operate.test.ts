import { createHash } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parseApiKeys } from '#api/keys.ts'
import { createLog, withoutQuotations } from '#api/log.ts'
import { readOperations } from '#api/operations.ts'
import { ADDRESS, apiOver, ask } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const KEYS = parseApiKeys(`read:${hash('reader')}, read:${hash('other')}, load:${hash('loader')}`)
const COMPANY = 'query Who { company(name: "Contoso") { name } }'
const RETRACT = 'mutation { retractArticle(id: "https://wire.example/clouds") { claimsRemoved } }'
const as = (key: string) => ({ 'x-api-key': key })

describe('a key that asks too often', () => {
  it('is told to wait, and nobody else has to', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
    try {
      const { api, graph } = apiOver(fakeGraph(), { keys: KEYS, rates: { requests: 3, mutations: 1 } })
      for (let i = 0; i < 3; i++) expect((await ask(api, COMPANY, {}, as('reader'))).errors).toBeUndefined()
      const asked = graph.asked.length
      const { errors } = await ask(api, COMPANY, {}, as('reader'))
      expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfter: 60 } }])
      const response = await api.fetch(ADDRESS, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...as('reader') },
        body: JSON.stringify({ query: COMPANY }),
      })
      expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60'])
      expect(graph.asked).toHaveLength(asked)
      expect((await ask(api, COMPANY, {}, as('other'))).errors).toBeUndefined()
      vi.advanceTimersByTime(60_001)
      expect((await ask(api, COMPANY, {}, as('reader'))).errors).toBeUndefined()
    } finally {
      vi.useRealTimers()
    }
  })

  it('may still read when it has loaded too often', async () => {
    const { api } = apiOver(fakeGraph(), { keys: KEYS, rates: { requests: 10, mutations: 1 } })
    expect((await ask(api, RETRACT, {}, as('loader'))).errors).toBeUndefined()
    expect((await ask(api, RETRACT, {}, as('loader'))).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
    expect((await ask(api, COMPANY, {}, as('loader'))).errors).toBeUndefined()
  })
})

describe('registered operations', () => {
  const id = hash(COMPANY)
  const send = async (api: ReturnType<typeof apiOver>['api'], body: object) => {
    const headers = { 'content-type': 'application/json' }
    const response = await api.fetch(ADDRESS, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] }
  }
  const byId = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })
  const texts = new Map([[id, COMPANY]])

  it('are answered by id, and others by their text unless told otherwise', async () => {
    const { api } = apiOver(fakeGraph(), { operations: { texts, only: false } })
    expect(await send(api, byId(id))).toEqual({ data: { company: { name: 'Contoso' } } })
    expect(await send(api, { query: '{ __typename }' })).toEqual({ data: { __typename: 'Query' } })
    expect((await send(api, byId('nothing'))).errors?.[0]?.extensions.code).toBe('OPERATION_NOT_REGISTERED')
  })

  it('can be the only ones', async () => {
    const { api, graph } = apiOver(fakeGraph(), { operations: { texts, only: true } })
    expect(await send(api, byId(id))).toEqual({ data: { company: { name: 'Contoso' } } })
    const asked = graph.asked.length
    for (const body of [{ query: COMPANY }, { query: '{ __typename }', ...byId(id) }, {}, byId('nothing')])
      expect((await send(api, body)).errors?.[0]?.extensions.code).toBe('OPERATION_NOT_REGISTERED')
    expect(graph.asked).toHaveLength(asked)
  })

  it('come from a file, whose faults are told at start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wiregraph-operations-'))
    const read = async (name: string, content: string) => {
      await writeFile(join(folder, name), content)
      return readOperations(join(folder, name), true)
    }
    expect(await read('good.json', JSON.stringify({ [id]: COMPANY }))).toEqual({ texts, only: true })
    await expect(read('stale.json', JSON.stringify({ old: '{ compani { name } }' }))).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: expect.stringContaining('"old"'),
    })
    await expect(read('list.json', '[1]')).rejects.toMatchObject({ code: 'CONFIGURATION' })
    expect(() => readOperations(join(folder, 'none.json'), true)).toThrow("can't be read")
  })
})

describe('/metrics', () => {
  const metrics = async (api: ReturnType<typeof apiOver>['api'], headers = {}) => {
    const response = await api.fetch('http://localhost:4000/metrics', { headers })
    return { status: response.status, text: await response.text() }
  }

  it('counts and times requests by what they were and how they ended', async () => {
    const { api } = apiOver()
    await ask(api, COMPANY)
    await ask(api, COMPANY)
    await ask(api, '{ company(name: "Nobody") { name } }')
    await ask(api, '{ mistake }')
    await ask(api, RETRACT)
    const { text } = await metrics(api)
    for (const line of [
      'wiregraph_requests_total{operation="query",outcome="OK"} 2',
      'wiregraph_requests_total{operation="query",outcome="NOT_FOUND"} 1',
      'wiregraph_requests_total{operation="none",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
      'wiregraph_requests_total{operation="mutation",outcome="OK"} 1',
      'wiregraph_request_seconds_count{operation="query"} 3',
      'wiregraph_requests_under_way 1',
    ])
      expect(text).toContain(`\n${line}\n`)
    expect(text).toContain('process_resident_memory_bytes')
  })

  it('wants a key where there are keys', async () => {
    const { api } = apiOver(fakeGraph(), { keys: KEYS })
    expect((await metrics(api)).status).toBe(401)
    expect((await metrics(api, as('reader'))).status).toBe(200)
  })
})

describe('the log', () => {
  const ARTICLE = 'Canary Industries secretly buys everything from Contoso.'

  it('tells of each request who asked what kind of thing and how it ended, on a line of JSON', async () => {
    const lines: string[] = []
    const log = createLog({ level: 'info', write: (line) => lines.push(line) })
    const { api } = apiOver(fakeGraph(), { keys: KEYS, log })
    await ask(api, COMPANY, {}, as('reader'))
    await ask(api, COMPANY)
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'info', operation: 'query', name: 'Who', status: 200, codes: [], caller: hash('reader').slice(0, 8) },
      { status: 401, codes: ['UNAUTHENTICATED'] },
    ])
    for (const line of lines) expect(line).not.toContain('"reader"')
  })

  it('has no secrets and no words of articles in it, whatever fails', async () => {
    const lines: string[] = []
    const log = createLog({ level: 'info', write: (line) => lines.push(line) })
    const loadArticle = async ({ text = '' }) => {
      JSON.parse(text)
      throw new Error('no JSON was no error')
    }
    const { api } = apiOver(fakeGraph(), { keys: KEYS, log, loadArticle })
    const load = 'mutation ($text: String!) { loadArticle(input: { text: $text }) { claims } }'
    const { errors } = await ask(api, load, { text: ARTICLE }, as('loader'))
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    const bug = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 'error')
    expect(bug).toMatchObject({ incident: errors?.[0]?.extensions.incident, err: { type: 'SyntaxError' } })
    expect(bug.err.stack).toMatch(/operate\.test\.ts/)
    expect(lines.join('')).not.toMatch(/Canary|loader/)
    log.info({ password: 'hunter2', request: { authorization: 'Bearer hunter2' }, variables: { text: ARTICLE } })
    expect(lines.join('')).not.toMatch(/hunter2|Canary/)
  })

  it.each([
    ['Unexpected token \'C\', "Canary Ind"... is not valid JSON', 'Unexpected token \'C\', "…"... is not valid JSON'],
    ['bolt://neo4j:hunter2@db:7687 is down', 'bolt://…@db:7687 is down'],
    ['an open "quotation', 'an open "…"'],
  ])('of "%s" keeps what is not quoted', (message, kept) => {
    expect(withoutQuotations(message)).toBe(kept)
  })
})
