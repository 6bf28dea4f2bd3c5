import { type Examination, ill, well } from '#model/examination.ts'
import { Failure } from '#model/failure.ts'
import type { Connection } from './graph.ts'
import { readiness } from './migrate.ts'
import { statement } from './statements.ts'
import { openStore, type Store } from './store.ts'

/** `local`: our own server, which a hole makes wrong; of anybody else's server we can only warn. */
export interface ProbeOptions {
  readonly local: boolean
}

const OLDEST = '5.26'

/**
 * Asks a server what it is, whether it can be loaded, and tries what it should refuse. The tries are harmless: files
 * that nobody has and a port that nobody listens on. Never throws because of what the server is or lacks.
 */
export async function probeServer(connection: Connection, { local }: ProbeOptions): Promise<readonly Examination[]> {
  const store = openStore(connection, { readDeadline: 10_000, retryFor: 2_000 })
  try {
    const ready = await readiness(store)
    const hole = local ? 'wrong' : 'warn'
    return [
      version(ready.server ?? '', connection),
      constraints(ready.missingConstraints, ready.pendingMigrations),
      await lockDown(store, hole),
      await readOnly(store),
      await loginNeeded(connection),
      await procedures(store),
    ]
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return [ill('Neo4j', 'wrong', error.message, error.remedy)]
  } finally {
    await store.close()
  }
}

function version(server: string, { uri }: Connection): Examination {
  const [, major = 0, minor = 0] = / (\d+)\.(\d+)/.exec(server) ?? []
  const [least, leastMinor] = OLDEST.split('.').map(Number) as [number, number]
  const isOld = Number(major) < least || (Number(major) === least && Number(minor) < leastMinor)
  if (!isOld) return well('Neo4j', `${server} at ${uri}`)
  return ill('Neo4j', 'warn', `${server} at ${uri}, tested from ${OLDEST} on`, `Use Neo4j ${OLDEST} or newer.`)
}

function constraints(missing: readonly string[], pending: readonly string[]): Examination {
  if (missing.length === 0 && pending.length === 0) return well('Constraints', 'all there and online')
  if (pending.length > 0)
    return ill('Constraints', 'warn', `not made yet (${pending.join(', ')})`, 'The first "wiregraph load" makes them.')
  const remedy = 'Run "wiregraph check --repair": without them two loads make duplicates.'
  return ill('Constraints', 'wrong', `missing: ${missing.join(', ')}`, remedy)
}

/** Where `LOAD CSV` may be pointed at: even a read session obeys it, so the server itself has to say no. */
const SPELLINGS = [
  'file:///wiregraph-doctor-asks-for-no-file',
  'http://127.0.0.1:1/',
  'http://localhost:1/',
  'http://[::1]:1/',
  'ftp://127.0.0.1:1/x',
] as const

async function lockDown(store: Store, hole: 'warn' | 'wrong'): Promise<Examination> {
  const open: string[] = []
  for (const url of SPELLINGS)
    if (!isRefusal(await attempt(store, statement('probe/load-csv'), { url })))
      open.push(url.slice(0, url.indexOf(':')))
  if (open.length === 0) return well('Lock-down', `LOAD CSV refused in ${SPELLINGS.length} of ${SPELLINGS.length} ways`)
  return ill(
    'Lock-down',
    hole,
    `whoever can ask this server can make it read ${[...new Set(open)].join(', ')} addresses (LOAD CSV)`,
    'Set dbms.security.allow_csv_import_from_file_urls=false and internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0.',
  )
}

/** Whether an answer to LOAD CSV (null: rows) speaks of the setting that forbids it; else the server went and looked. */
export function isRefusal(said: string | null): boolean {
  return (
    said !== null &&
    (/is '?false/.test(said.split('allow_csv_import_from_file_urls')[1] ?? '') ||
      said.includes('is blocked via the configuration property'))
  )
}

async function readOnly(store: Store): Promise<Examination> {
  const answer = await attempt(store, statement('probe/write'))
  if (answer !== null) return well('Read sessions', 'cannot write')
  return ill(
    'Read sessions',
    'wrong',
    'can write, so a question might',
    'Use a server that keeps to the access mode of Bolt.',
  )
}

async function loginNeeded(connection: Connection): Promise<Examination> {
  // A name that nobody has: Neo4j shuts out whoever is wrong three times, and that must not be whom we ask as.
  const nobody = { ...connection, user: 'wiregraph-doctor', password: 'nobody-would-choose-this' }
  const store = openStore(nobody, { readDeadline: 10_000 })
  try {
    const answer = await attempt(store, statement('server'))
    if (answer !== null) return well('Login', 'strangers are refused')
    return ill('Login', 'wrong', 'anybody is let in', 'Set dbms.security.auth_enabled=true and a password.')
  } finally {
    await store.close()
  }
}

async function procedures(store: Store): Promise<Examination> {
  const rows = await store.read(statement('probe/procedures'))
  const strange = rows.map((row) => row.family as string)
  if (strange.length === 0) return well('Procedures', "Neo4j's own only")
  const remedy = 'Leave out what you do not need: dbms.security.procedures.allowlist=db.*'
  return ill('Procedures', 'warn', `${strange.join(', ')} can be called too`, remedy)
}

/** What the server says against a statement; null: nothing. */
async function attempt(store: Store, text: string, params: Record<string, unknown> = {}): Promise<string | null> {
  try {
    await store.read(text, params)
    return null
  } catch (error) {
    const cause = error instanceof Failure ? error.cause : error
    return (cause as Error | undefined)?.message ?? String(error)
  }
}
