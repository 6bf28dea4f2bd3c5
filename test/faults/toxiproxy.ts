import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const VERSION = '2.5.0'
const FOLDER = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'wiregraph',
  'tools',
  `toxiproxy-${VERSION}`,
)

/** A line to Neo4j that toxiproxy makes worse. */
export interface Toxiproxy {
  readonly uri: string
  /** Both ways; `type` and `attributes` as in toxiproxy's own documentation. It lasts until `heal`. */
  poison(type: string, attributes: Readonly<Record<string, number>>): Promise<void>
  /** No connection, and none comes about, until `heal`. */
  unplug(): Promise<void>
  heal(): Promise<void>
  stop(): void
}

/** Starts toxiproxy in front of a Neo4j, built once with Go; or says why it can't be had here. */
export async function startToxiproxy(uri: string): Promise<Toxiproxy | string> {
  const program = await programOf()
  if (program.reason !== undefined) return program.reason
  const port = await freePort()
  const child = spawn(program.path, ['-host', '127.0.0.1', '-port', String(port)], { stdio: 'ignore' })
  const ask = asking(`http://127.0.0.1:${port}`)
  await untilUp(ask, child)
  const line = { name: 'neo4j', listen: '127.0.0.1:0', upstream: new URL(uri).host, enabled: true }
  const { listen } = (await ask('/proxies', line)) as { readonly listen: string }
  return {
    uri: `bolt://${listen}`,
    async poison(type, attributes) {
      for (const stream of ['upstream', 'downstream'])
        await ask('/proxies/neo4j/toxics', { name: `${type}-${stream}`, type, stream, attributes })
    },
    unplug: async () => void (await ask('/proxies/neo4j', { enabled: false })),
    heal: async () => void (await ask('/reset', {})),
    stop: () => void child.kill(),
  }
}

async function programOf(): Promise<{ readonly path: string; readonly reason?: string }> {
  const path = join(FOLDER, 'server')
  if (existsSync(path)) return { path }
  await mkdir(FOLDER, { recursive: true })
  try {
    const source = `github.com/Shopify/toxiproxy/v2/cmd/server@v${VERSION}`
    await promisify(execFile)('go', ['install', source], { env: { ...process.env, GOBIN: FOLDER } })
    return { path }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'it is built with Go, which is not here' : message.trim().split('\n').at(-1)
    return { path, reason: `toxiproxy can't be had: ${reason}` }
  }
}

function asking(address: string) {
  return async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(address + path, { method: 'POST', body: JSON.stringify(body) })
    const text = await response.text()
    if (!response.ok) throw new Error(`toxiproxy answers ${path} with ${response.status}: ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
}

async function untilUp(ask: ReturnType<typeof asking>, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      await ask('/reset', {})
      return
    } catch {
      await sleep(50)
    }
  }
  throw new Error(`toxiproxy ended with ${child.exitCode}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
