import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerGuide } from '#api/guide.ts'
import { type GuideServer, serveGuide } from '#api/guide-server.ts'
import { savedQueries } from '#graph/saved-queries.ts'

let server: GuideServer

beforeAll(async () => {
  server = await serveGuide()
})
afterAll(() => server?.close())

describe('the guide for Neo4j Browser', () => {
  it('leads through saved queries, as they are saved, from who depends on Microsoft to who says so', async () => {
    const page = await (await fetch(server.url)).text()
    const shown = [...page.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, text]) =>
      text!.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
    )
    expect(shown[0]).toBe(`:style ${server.url}/style.grass`)
    const texts = savedQueries().map(({ text }) => text)
    for (const query of shown.slice(1)) expect(texts).toContain(query)
    expect(shown[1]).toMatch(/^\/\/ Who depends on Microsoft\?/)
    expect(shown.some((query) => query.startsWith('// Who says that TikTok'))).toBe(true)
  })

  it('may be read by Neo4j Browser on this machine, which asks first, and by no other page', async () => {
    const asked = (origin: string) =>
      fetch(server.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-headers': 'sentry-trace' } })
    const browser = await asked('http://localhost:7474')
    expect(browser.status).toBe(204)
    expect(browser.headers.get('access-control-allow-origin')).toBe('http://localhost:7474')
    expect(browser.headers.get('access-control-allow-headers')).toBe('*')
    for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null'])
      expect((await asked(origin)).headers.get('access-control-allow-origin')).toBeNull()
  })

  it('comes with the style sheet, and nothing else', async () => {
    expect(await (await fetch(`${server.url}/style.grass`)).text()).toContain('node.Organization')
    expect((await fetch(new URL('/', server.url))).status).toBe(404)
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405)
    expect(answerGuide(new Request('http://localhost/graphql'))).toBeNull()
  })
})
