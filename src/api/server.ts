import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Failure } from '#model/failure.ts'
import { type ApiOptions, createApi, ENDPOINT } from './api.ts'
import { isLoopback } from './hosts.ts'

/** Where to listen, and all that the API needs. */
export interface ServerOptions extends ApiOptions {
  /** 0 takes any free port; 4000 unless told. */
  readonly port?: number
  /** Whose requests are taken: 127.0.0.1, this machine's, unless told. Any other wants `keys`. */
  readonly host?: string
}

/** A server that listens. */
export interface ApiServer {
  /** Where GraphQL is: "http://127.0.0.1:4000/graphql". */
  readonly url: string
  /** Stops taking requests, lets those under way finish for up to 5 s, then ends. Leaves the graph open. */
  close(): Promise<void>
}

const DRAIN_MILLISECONDS = 5_000

/**
 * Starts the API. Throws Failure CONFIGURATION where it would be open to the network without keys, or where the port
 * is taken.
 */
export async function startServer({ port = 4000, host = '127.0.0.1', ...options }: ServerOptions): Promise<ApiServer> {
  if (!options.keys && !isLoopback(host)) {
    throw new Failure(
      'CONFIGURATION',
      `Listening on ${host} would open the graph to the network without any key.`,
      'Set WIREGRAPH_API_KEYS (or WIREGRAPH_API_KEYS_FILE), or listen on 127.0.0.1.',
    )
  }
  const server = createServer(createApi(options))
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  await listen(server, port, host)
  return { url: urlOf(server, host), close: () => close(server) }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(refusal(cause, port, host)))
    server.listen(port, host, resolve)
  })
}

function refusal(cause: NodeJS.ErrnoException, port: number, host: string): Failure {
  const messages: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program.`,
    EACCES: `Port ${port} on ${host} is not ours to use.`,
    EADDRNOTAVAIL: `This machine has no address ${host}.`,
  }
  const message = messages[cause.code ?? ''] ?? `Listening on ${host}:${port} failed: ${cause.message}.`
  return new Failure('CONFIGURATION', message, 'Choose another port (0 takes any free one) or another host.', cause)
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}${ENDPOINT}`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
}
