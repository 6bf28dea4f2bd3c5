import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { createApi } from '#api/api.ts'
import { parseApiKeys, readApiKeys } from '#api/keys.ts'
import { ADDRESS, apiOver, ask } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

const hash = (key: string) => createHash('sha256').update(key).digest('hex')
const KEYS = parseApiKeys(`read:${hash('reader')}, load:${hash('loader')}`)
const COMPANY = '{ company(name: "Contoso") { name } }'
const RETRACT = 'mutation { retractArticle(id: "https://wire.example/clouds") { claimsRemoved } }'
const INTROSPECTION = '{ __schema { types { name } } }'

describe('a server with keys', () => {
  it('answers nobody without one', async () => {
    const { api, graph } = apiOver(fakeGraph(), { keys: KEYS })
    for (const headers of [
      {},
      { 'x-api-key': 'guess' },
      { authorization: 'Bearer guess' },
      { 'x-api-key': hash('reader') },
    ]) {
      const { errors } = await ask(api, COMPANY, {}, headers)
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    }
    const response = await api.fetch(ADDRESS, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ mistake }' }),
    })
    expect(response.status).toBe(401)
    expect(await response.text()).not.toContain('mistake')
    expect(graph.asked).toEqual([])
  })

  it('lets readers read and loaders do both', async () => {
    const { api } = apiOver(fakeGraph(), { keys: KEYS })
    expect((await ask(api, COMPANY, {}, { 'x-api-key': 'reader' })).data.company.name).toBe('Contoso')
    expect((await ask(api, COMPANY, {}, { authorization: 'Bearer loader' })).data.company.name).toBe('Contoso')
    expect((await ask(api, RETRACT, {}, { 'x-api-key': 'loader' })).data.retractArticle.claimsRemoved).toBe(11)
  })

  it.each([RETRACT, 'mutation { loadArticle(input: { text: "x" }) { claims } }'])(
    'refuses a reader %s',
    async (query) => {
      const { api, graph } = apiOver(fakeGraph(), { keys: KEYS })
      const { errors } = await ask(api, query, {}, { 'x-api-key': 'reader' })
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
      expect(graph.asked).toEqual([])
    },
  )

  it('reads them from the environment or from a file', async () => {
    const path = join(tmpdir(), `wiregraph-keys-${process.pid}`)
    await writeFile(path, `# the newsroom\nload:${hash('loader')}\n`)
    const request = new Request(ADDRESS, { headers: { 'x-api-key': 'loader' } })
    expect(readApiKeys({})).toBeUndefined()
    expect(readApiKeys({ WIREGRAPH_API_KEYS: `read:${hash('loader')}` })?.roleOf(request)).toBe('read')
    expect(readApiKeys({ WIREGRAPH_API_KEYS_FILE: path })?.roleOf(request)).toBe('load')
    expect(() => readApiKeys({ WIREGRAPH_API_KEYS_FILE: '/nowhere' })).toThrow('/nowhere')
  })

  it('does not repeat a key that was written in clear by mistake', () => {
    expect(() => parseApiKeys('load:hunter2')).toThrow(/^API key 1 can't be read\.$/)
  })
})

describe('a server without keys', () => {
  it.each([
    ['http://localhost:4000/graphql', 200],
    ['http://127.0.0.1:4000/graphql', 200],
    ['http://[::1]:4000/graphql', 200],
    ['http://rebound.example/graphql', 421],
    ['http://localhost.evil.example/graphql', 421],
    ['http://127.0.0.1.evil.example/graphql', 421],
  ])('asked as %s answers %i', async (address, status) => {
    const { api } = apiOver()
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: COMPANY }),
    }
    expect((await api.fetch(address, request)).status).toBe(status)
  })
})

describe('pages of other servers', () => {
  const post = (headers: Record<string, string>, body = JSON.stringify({ query: COMPANY })) => ({
    method: 'POST',
    headers,
    body,
  })

  it('are not told that they may read', async () => {
    const origin = 'https://evil.example'
    const { api } = apiOver()
    const answer = await api.fetch(ADDRESS, post({ 'content-type': 'application/json', origin }))
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await api.fetch(ADDRESS, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('may where they are named', async () => {
    const origins = ['https://desk.example']
    const { api } = apiOver(fakeGraph(), { origins })
    const allowed = async (origin: string) => {
      const answer = await api.fetch(ADDRESS, post({ 'content-type': 'application/json', origin }))
      return answer.headers.get('access-control-allow-origin')
    }
    expect(await allowed('https://desk.example')).toBe('https://desk.example')
    expect(await allowed('https://evil.example')).not.toBe('https://evil.example')
  })

  it('cannot make a browser ask without a question back', async () => {
    const { api, graph } = apiOver()
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    for (const [address, request] of [
      [`${ADDRESS}?query=${encodeURIComponent(COMPANY)}`, { method: 'GET', headers: {} }],
      [ADDRESS, post({ 'content-type': 'text/plain' })],
      [ADDRESS, post(form, `query=${encodeURIComponent(RETRACT)}`)],
      [ADDRESS, post({ 'content-type': 'multipart/form-data; boundary=x' }, '--x--')],
    ] as const) {
      const { status } = await api.fetch(address, request)
      expect([400, 403, 415]).toContain(status)
    }
    expect(graph.asked).toEqual([])
  })
})

describe('changing something', () => {
  it('is not done by reading an address', async () => {
    const { api, graph } = apiOver()
    const address = `${ADDRESS}?query=${encodeURIComponent(RETRACT)}`
    const response = await api.fetch(address, { headers: { 'x-graphql-yoga-csrf': '1' } })
    expect(response.status).toBe(405)
    expect(graph.asked).toEqual([])
  })
})

describe('for strangers', () => {
  const page = { headers: { accept: 'text/html' } }

  it('there is no schema, no GraphiQL and no "did you mean"', async () => {
    const { api, ask } = apiOver(fakeGraph(), { publicMode: true })
    expect((await ask(INTROSPECTION)).data).toBeUndefined()
    expect((await ask('{ compani(name: "Contoso") { name } }')).errors?.[0]?.message).not.toContain('company')
    expect(await (await api.fetch(ADDRESS, page)).text()).not.toContain('GraphiQL')
    expect((await ask(COMPANY)).data.company.name).toBe('Contoso')
  })

  it('and for the people here there is all three', async () => {
    const { api, ask } = apiOver()
    expect((await ask(INTROSPECTION)).data.__schema.types.length).toBeGreaterThan(50)
    expect((await ask('{ compani(name: "Contoso") { name } }')).errors?.[0]?.message).toContain('"company"')
    const html = await (await api.fetch(ADDRESS, page)).text()
    expect(html).toContain('Who depends on Microsoft, how, and says who?')
  })

  it('GraphiQL may fetch from nowhere else', async () => {
    const response = await apiOver().api.fetch(ADDRESS, page)
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'self'.*connect-src 'self'/)
    expect(await response.text()).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="(?!data:)/)
  })
})

describe('whoever watches over the server', () => {
  const missing = { ready: false, server: 'Neo4j', pendingMigrations: ['V0001'], missingConstraints: [] }
  const check = async (path: string, options: Partial<Parameters<typeof createApi>[0]> = {}, graph = fakeGraph()) => {
    const { api } = apiOver(graph, options)
    const response = await api.fetch(`http://localhost:4000${path}`)
    return { status: response.status, body: await response.text() }
  }

  it('sees that it lives, graph or not', async () => {
    expect(await check('/health')).toMatchObject({ status: 200 })
    const down = fakeGraph({ ready: () => Promise.reject(new Error('down')) })
    expect(await check('/health', { keys: KEYS }, down)).toMatchObject({ status: 200 })
  })

  it('sees whether it can answer, and what is missing', async () => {
    expect(await check('/ready')).toMatchObject({ status: 200 })
    const unmigrated = fakeGraph({ ready: async () => missing })
    const { status, body } = await check('/ready', {}, unmigrated)
    expect([status, JSON.parse(body)]).toEqual([503, missing])
    const down = fakeGraph({ ready: () => Promise.reject(new Error('bolt://secret is down')) })
    const answer = await check('/ready', {}, down)
    expect(answer.status).toBe(503)
    expect(answer.body).not.toContain('secret')
  })

  it('is told no more than that where strangers may ask', async () => {
    const unmigrated = fakeGraph({ ready: async () => missing })
    expect(await check('/ready', { publicMode: true }, unmigrated)).toEqual({ status: 503, body: '{"ready":false}' })
  })
})
