import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line to Neo4j that can be cut: what Neo4j sees of a loader that is killed. */
export interface Line {
  readonly uri: string
  /** Bytes that went over it so far, both ways. */
  readonly bytes: number
  /** Stops passing bytes on, while the connection stays open. */
  swallow(on: boolean): void
  /** The same for the connections that there are now, and for good. */
  swallowPresent(): void
  /** How many were opened so far. */
  readonly connections: number
  close(): Promise<void>
}

/** Passes bytes on until `cutAfter` of them; then every connection breaks and no new one is taken. */
export async function lineTo(uri: string, cutAfter = Infinity): Promise<Line> {
  const target = new URL(uri)
  const sockets = new Set<Socket>()
  const mute = new Set<Socket>()
  let [bytes, connections, isCut, isSwallowing] = [0, 0, false, false]
  const server = createServer((near) => {
    if (isCut) return near.destroy()
    connections++
    const far = connect(Number(target.port), target.hostname)
    const pass = (from: Socket, to: Socket) => {
      sockets.add(from)
      from.on('data', (chunk) => {
        if (isCut || isSwallowing || mute.has(from)) return
        bytes += chunk.length
        if (bytes > cutAfter) {
          isCut = true
          for (const socket of sockets) socket.destroy()
        } else to.write(chunk)
      })
      from.on('error', () => {})
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
    pass(near, far)
    pass(far, near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get bytes() {
      return bytes
    },
    swallow(on) {
      isSwallowing = on
    },
    swallowPresent() {
      for (const socket of sockets) mute.add(socket)
    },
    get connections() {
      return connections
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
