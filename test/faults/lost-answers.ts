import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { type Arena, ended } from './arena.ts'

/** Bolt's COMMIT message: two bytes long, structure without fields, its signature. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12])

/**
 * Neo4j commits, and the loader never hears of it: after every third COMMIT the connection breaks instead of passing the
 * answer on. What was written is then sent again.
 */
export async function lostAnswers({ uri, start, say }: Arena): Promise<void> {
  const proxy = await losingAnswers(uri, 3)
  try {
    const exit = await ended(start(['load', 'news.jsonl', '--quiet'], { NEO4J_URI: proxy.uri }))
    say(`${proxy.lost()} of ${proxy.commits()} answers to COMMIT were lost; the loader ended with ${exit}`)
    if (proxy.lost() === 0) throw new Error('no answer was lost: nothing was tried')
  } finally {
    await proxy.close()
  }
}

async function losingAnswers(uri: string, every: number) {
  const target = new URL(uri)
  const sockets = new Set<Socket>()
  let [commits, lost] = [0, 0]
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    let isDeaf = false
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        ;(socket === near ? far : near).destroy()
      })
    }
    near.on('data', (chunk) => {
      if (chunk.includes(COMMIT) && ++commits % every === 0) isDeaf = true
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      if (!isDeaf) return near.write(chunk)
      lost++
      near.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    commits: () => commits,
    lost: () => lost,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
