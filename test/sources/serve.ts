import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import { TDMREP } from '#sources/fetch/tdmrep.ts'

/** A server on loopback that remembers what it was asked; gone after the test. */
export interface TestServer {
  /** "http://127.0.0.1:40001" */
  readonly origin: string
  /** "127.0.0.1:40001", to be allowed. */
  readonly host: string
  /** The path of every request, in order, but for the one for reservations, which comes once behind the first page. */
  readonly asked: readonly string[]
  /** How often it was asked what it reserves. */
  readonly askedForReservations: number
}

export type Answers = Readonly<Record<string, RequestListener | string>>

/** Serves each path with its answer until the test is over; a string is an HTML page. What is not named is 404, robots.txt too. */
export async function serve(answers: Answers | RequestListener): Promise<TestServer> {
  const server = await listen(answers)
  closing.push(server.close)
  return server
}

/** The same for several tests: close it. */
export async function listen(answers: Answers | RequestListener): Promise<TestServer & { close(): Promise<void> }> {
  const asked: string[] = []
  let askedForReservations = 0
  const server = createServer((request, response) => {
    if (request.url === TDMREP) askedForReservations++
    else asked.push(request.url ?? '')
    if (typeof answers === 'function') answers(request, response)
    else answer(answers[request.url ?? ''], request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return {
    origin: `http://${host}`,
    host,
    asked,
    get askedForReservations() {
      return askedForReservations
    },
    close,
  }
}

function answer(found: RequestListener | string | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (typeof found === 'function') found(request, response)
  else if (found === undefined) response.writeHead(404).end('nothing here')
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(found)
}

/** Does this after the test. */
export function afterTest(work: () => Promise<unknown>): void {
  closing.push(work)
}

const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
