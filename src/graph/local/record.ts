import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { commandLine } from './processes.ts'

const ServerRecord = z.object({
  pid: z.number().int().positive(),
  boltPort: z.number().int(),
  httpPort: z.number().int(),
  version: z.string(),
  startedAt: z.string(),
  ready: z.boolean().describe('It has answered over Bolt.'),
})

/** What `server.json` keeps of the server that was last started in a home folder. */
export type ServerRecord = z.infer<typeof ServerRecord>

const recordFile = (home: string) => join(home, 'server.json')
const pidFile = (home: string) => join(home, 'neo4j.pid')

/** Notes a started server: `neo4j.pid` for people and scripts, `server.json` for us. */
export async function writeRecord(home: string, record: ServerRecord): Promise<void> {
  await writeFile(pidFile(home), `${record.pid}\n`)
  await writeFile(recordFile(home), `${JSON.stringify(record, null, 2)}\n`)
}

/** Forgets the server of this home folder. */
export async function removeRecord(home: string): Promise<void> {
  await rm(pidFile(home), { force: true })
  await rm(recordFile(home), { force: true })
}

/** The server that runs in this home folder now; a record left by a crash or by another machine's boot is none. */
export async function readRecord(home: string): Promise<ServerRecord | undefined> {
  const text = await readFile(recordFile(home), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const record = parse(text)
  return record && (await isServer(record.pid, home)) ? record : undefined
}

/** Whether this process is the Neo4j of this home folder: ids are used again, command lines tell. */
export async function isServer(pid: number, home: string): Promise<boolean> {
  return (await commandLine(pid)).includes(`--home-dir=${home} `)
}

function parse(text: string): ServerRecord | undefined {
  try {
    return ServerRecord.parse(JSON.parse(text))
  } catch {
    // Half a file after a crash says nothing about a running server.
    return undefined
  }
}
