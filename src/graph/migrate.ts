import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Failure } from '#model/failure.ts'
import { isAlreadyThere } from './errors.ts'
import type { Readiness } from './graph.ts'
import { CYPHER, statement } from './statements.ts'
import type { Store } from './store.ts'

interface Migration {
  /** "V0001" */
  readonly version: string
  readonly name: string
  readonly checksum: string
  readonly statements: readonly string[]
}

/** The files of cypher/migrations, oldest first. A file that has been applied somewhere must never change. */
function migrations(): readonly Migration[] {
  const folder = new URL('migrations/', CYPHER)
  return readdirSync(folder)
    .filter((file) => /^V\d{4}__\w+\.cypher$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n')
      return {
        version: file.slice(0, 5),
        name: file.slice(7, -'.cypher'.length).replaceAll('_', ' '),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: text
          .replace(/^[ \t]*\/\/.*$/gm, '')
          .split(';')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      }
    })
}

/** What all migrations do, in their order; each statement may be repeated. */
export function schemaStatements(): readonly string[] {
  return migrations().flatMap(({ statements }) => statements)
}

/** Names of all constraints that the migrations make. */
function constraintNames(): readonly string[] {
  return migrations().flatMap((migration) =>
    migration.statements.flatMap((text) => text.match(/^CREATE CONSTRAINT (\w+)/)?.[1] ?? []),
  )
}

/** Applies what is not applied yet and waits for its indexes. Killed in the middle, it goes on at the next call. */
export async function migrate(store: Store): Promise<readonly string[]> {
  await ensure(
    store,
    'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:__Migration) REQUIRE m.version IS UNIQUE',
  )
  const applied = await appliedChecksums(store)
  // A constraint that somebody dropped comes back too.
  const whole = (await findMissingConstraints(store)).length === 0
  const done: string[] = []
  for (const migration of migrations()) {
    const checksum = applied.get(migration.version)
    if (checksum !== undefined && checksum !== migration.checksum) throw changed(migration)
    if (checksum !== undefined && whole) continue
    const { version, name, checksum: now } = migration
    // Each statement says IF NOT EXISTS, so a half applied migration can be applied again.
    for (const text of migration.statements) await ensure(store, text)
    await store.schema('CALL db.awaitIndexes(120)')
    await store.write((run) => run(statement('record-migration'), { version, name, checksum: now }))
    if (checksum === undefined) done.push(version)
  }
  return done
}

/** IF NOT EXISTS looks first and makes then; where another migrator is quicker in between, its work is as good. */
async function ensure(store: Store, text: string): Promise<void> {
  await store.schema(text).catch((error) => {
    if (!isAlreadyThere(error)) throw error
  })
}

function changed({ version, name }: Migration): Failure {
  return new Failure(
    'CONFIGURATION',
    `Migration ${version} (${name}) is not the one that was applied to this database.`,
    'Use the version of Wiregraph that made the database, or load into an empty one.',
  )
}

async function appliedChecksums(store: Store): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read(statement('applied-migrations'))
  return new Map(rows.map((row) => [row.version as string, row.checksum as string]))
}

/** What the server is and what it lacks. */
export async function readiness(store: Store): Promise<Readiness> {
  const [server, applied, missingConstraints] = await Promise.all([
    store.read(statement('server')),
    appliedChecksums(store),
    findMissingConstraints(store),
  ])
  const pendingMigrations = migrations().flatMap(({ version }) => (applied.has(version) ? [] : [version]))
  const { name, version, edition } = server[0] ?? {}
  return {
    ready: pendingMigrations.length === 0 && missingConstraints.length === 0,
    server: `${name} ${version} (${edition})`,
    pendingMigrations,
    missingConstraints,
  }
}

/** Constraints without an ONLINE index: without them two loaders make duplicates (measured: 114 nodes for 20 names). */
async function findMissingConstraints(store: Store): Promise<readonly string[]> {
  const rows = await store.read(statement('online-constraints'))
  const online = new Set(rows.map((row) => row.name))
  return constraintNames().filter((name) => !online.has(name))
}

/** Throws CONFIGURATION, naming the constraints, unless all are ONLINE. */
export async function requireConstraints(store: Store): Promise<void> {
  const missing = await findMissingConstraints(store)
  if (missing.length === 0) return
  throw new Failure(
    'CONFIGURATION',
    `The database lacks ${missing.length === 1 ? 'the constraint' : 'the constraints'} ${missing.join(', ')}: loading would make duplicates.`,
    'Run "wiregraph check --repair" once, then load again.',
  )
}
