import { describe, expect, it } from 'vitest'
import { parseApiKeys } from '#api/keys.ts'
import { type ServerOptions, startServer } from '#api/server.ts'
import { fakeGraph } from './fake-graph.ts'

const options: ServerOptions = {
  graph: fakeGraph(),
  loadArticle: () => Promise.reject(new Error('no loader in this test')),
  port: 0,
}

const COMPANY = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ company(name: "Contoso") { name } }' }),
}

describe('the server', () => {
  it('answers on this machine until it is closed', async () => {
    const server = await startServer(options)
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/)
    const response = await fetch(server.url, COMPANY)
    expect(await response.json()).toEqual({ data: { company: { name: 'Contoso' } } })
    expect((await fetch(new URL('/ready', server.url))).status).toBe(200)
    await server.close()
    await expect(fetch(server.url, COMPANY)).rejects.toThrow()
  })

  it('lets a question under way be answered when it closes', async () => {
    let answer = (_: string[][]) => {}
    let hear = () => {}
    const asked = new Promise<void>((resolve) => {
      hear = resolve
    })
    const aliases = () =>
      new Promise<string[][]>((resolve) => {
        answer = resolve
        hear()
      })
    const graph = fakeGraph({ aliases })
    const server = await startServer({ ...options, graph })
    const body = JSON.stringify({ query: '{ company(name: "Contoso") { aliases } }' })
    const waiting = fetch(server.url, { ...COMPANY, body })
    await asked
    const closing = server.close()
    answer([['Contoso Corp.']])
    expect(await (await waiting).json()).toEqual({ data: { company: { aliases: ['Contoso Corp.'] } } })
    await closing
  })

  it('says that a port is taken', async () => {
    const server = await startServer(options)
    const port = Number(new URL(server.url).port)
    await expect(startServer({ ...options, port })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      message: `Port ${port} on 127.0.0.1 is taken by another program.`,
    })
    await server.close()
  })

  it.each(['0.0.0.0', '::', '192.168.1.2', 'example.org'])('will not listen on %s without keys', async (host) => {
    await expect(startServer({ ...options, host })).rejects.toMatchObject({
      code: 'CONFIGURATION',
      remedy: expect.stringContaining('WIREGRAPH_API_KEYS'),
    })
  })

  it('listens anywhere with keys, to those who have one', async () => {
    const keys = parseApiKeys(`read:${'0'.repeat(64)}`)
    const server = await startServer({ ...options, host: '0.0.0.0', keys })
    const response = await fetch(server.url.replace('0.0.0.0', '127.0.0.1'), COMPANY)
    expect(response.status).toBe(401)
    await server.close()
  })
})
