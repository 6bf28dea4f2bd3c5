import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerGuide, GUIDE } from './guide.ts'

/** A server of nothing but the guide, on this machine only. */
export interface GuideServer {
  /** "http://localhost:41234/guide": Neo4j takes guides from localhost, by that name. */
  readonly url: string
  close(): Promise<void>
}

/** Serves the guide on a free port. */
export async function serveGuide(): Promise<GuideServer> {
  const server = createServer(async (incoming, outgoing) => {
    const { port } = server.address() as AddressInfo
    const url = URL.canParse(incoming.url ?? '', `http://localhost:${port}`) ? incoming.url! : '/'
    const headers = { ...(incoming.headers.origin && { origin: incoming.headers.origin }) }
    const request = new Request(new URL(url, `http://localhost:${port}`), { method: incoming.method ?? 'GET', headers })
    const answer = answerGuide(request) ?? new Response('Nothing here.\n', { status: 404 })
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
    outgoing.end(await answer.text())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${GUIDE}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
