import { createServer } from 'node:net'
import { Failure } from '#model/failure.ts'

/** The ports that Neo4j's documentation and tools expect. */
export const USUAL_PORTS = { bolt: 7687, http: 7474 } as const

/** The chosen port, which must be free; or else the usual one if it is free, or else any free one. */
export async function choosePort(chosen: number | undefined, usual: number, option: string): Promise<number> {
  if (chosen === 0) return freePort()
  if (chosen === undefined) return (await isFree(usual)) ? usual : freePort()
  if (await isFree(chosen)) return chosen
  throw new Failure(
    'GRAPH_UNAVAILABLE',
    `Port ${chosen} is taken by another program.`,
    `Choose another with ${option}, or leave the option out and a free one is found.`,
  )
}

/** A port of this machine that nothing listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Whether nothing listens on this port. */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '0.0.0.0'))
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
