import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import neo4j, {
  type Config,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
} from 'neo4j-driver'
import { Failure } from '#model/failure.ts'
import { explain, isTransient, unavailable } from './errors.ts'
import type { Connection, OpenOptions } from './graph.ts'

export type Row = Record<string, unknown>
export type Params = Record<string, unknown>
/** Runs one statement inside a transaction. */
export type Run = (statement: string, params?: Params) => Promise<Row[]>

/** The two ways to talk to Neo4j: questions in read sessions, changes in one transaction each. */
export interface Store {
  read(statement: string, params?: Params): Promise<Row[]>
  /** The same store, whose reads end, in Neo4j too, when the signal is aborted; they throw its reason. */
  during(signal: AbortSignal): Store
  /** Runs `work` in one write transaction, again from its start after a transient error. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** A statement that makes its own transaction: constraints and indexes. */
  schema(statement: string): Promise<Row[]>
  close(): Promise<void>
}

const DEFAULTS = { readDeadline: 10_000, writeDeadline: 120_000, retryFor: 60_000 }

/** Opens the connections; nothing is sent until the first statement. */
export function openStore(at: Connection, options: OpenOptions = {}): Store {
  const { readDeadline, writeDeadline, retryFor } = { ...DEFAULTS, ...options }
  // Of several servers a reader must wait for what the writer's has done; one server (bolt:) has no need of it.
  const bookmarkManager = at.uri.startsWith('bolt') ? undefined : neo4j.bookmarkManager()
  // A reader must not retry for long: some hopeless questions (out of memory) count as transient.
  const reader = reopening(() => connect(at, { maxTransactionRetryTime: 2_000 }))
  const writer = reopening(() => connect(at, { maxTransactionRetryTime: Math.min(30_000, retryFor) }))
  const session = (driver: Driver, defaultAccessMode: 'READ' | 'WRITE') =>
    driver.session({
      defaultAccessMode,
      ...(bookmarkManager && { bookmarkManager }),
      ...(at.database && { database: at.database }),
    })

  const once = (pool: Reopening, mode: 'READ' | 'WRITE', deadline: number, text: string, params: Params) =>
    within(deadline, at, pool, (driver) =>
      inSession(session(driver, mode), (open) => runOnce(open, text, params, deadline)),
    )

  const oneAhead = goAhead()
  const readUntil = async (signal: AbortSignal | undefined, text: string, params: Params = {}) => {
    signal?.throwIfAborted()
    const ask = (): Promise<Row[]> =>
      within(readDeadline, at, reader, (driver) =>
        inSession(session(driver, 'READ'), (open) =>
          signal
            ? untilAborted(signal, open, () => runOnce(open, text, params, readDeadline))
            : runOnce(open, text, params, readDeadline),
        ),
      )
    return oneAhead(text, () => retrying(2_000, at, ask, signal), signal)
  }
  const readsUntil = (signal?: AbortSignal): Pick<Store, 'read' | 'during'> => ({
    read: (text, params) => readUntil(signal, text, params),
    during(another) {
      const either = signal ? AbortSignal.any([signal, another]) : another
      // One answer asks many questions at once; ten listeners are no leak.
      setMaxListeners(0, either)
      return { ...store, ...readsUntil(either) }
    },
  })

  const store: Store = {
    ...readsUntil(),
    async write(work) {
      return retrying(retryFor, at, () =>
        within(writeDeadline, at, writer, (driver) =>
          inSession(session(driver, 'WRITE'), (open) =>
            open.executeWrite((tx) => work(runIn(tx)), { timeout: writeDeadline }),
          ),
        ),
      )
    },
    async schema(text) {
      return retrying(retryFor, at, () => once(writer, 'WRITE', writeDeadline, text, {}))
    },
    async close() {
      await Promise.all([reader.close(), writer.close()])
    },
  }
  return store
}

/** Record.toObject walks each record with a generator, which cost a twentieth of a question's processor time. */
function toRows({ records }: QueryResult): Row[] {
  return records.map((record) => {
    const row: Row = {}
    for (let at = 0; at < record.keys.length; at++) row[record.keys[at] as string] = record.get(at)
    return row
  })
}

async function runOnce(open: Session, text: string, params: Params, timeout: number): Promise<Row[]> {
  return toRows(await withoutStack(() => open.run(text, params, { timeout })))
}

/**
 * The driver writes down the stack of every statement, for the error that hardly ever comes; that took a tenth of the time
 * that a small question takes. It is always this one.
 */
function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/**
 * Lets one go ahead with each statement until it is answered for the first time: Neo4j plans it anew in every session that
 * meets it unplanned, which takes a second and more, and sixteen at once would take sixteen times as long.
 */
function goAhead() {
  const known = new Set<string>()
  const underWay = new Map<string, Promise<unknown>>()
  return async <T>(text: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    while (!known.has(text)) {
      const first = underWay.get(text)
      if (!first) break
      await first
      signal?.throwIfAborted()
    }
    if (known.has(text)) return work()
    const own = work()
    underWay.set(
      text,
      own.catch(() => {}).finally(() => underWay.delete(text)),
    )
    const answer = await own
    if (known.size >= MOST_KNOWN) known.clear()
    known.add(text)
    return answer
  }
}

/** Neo4j keeps as many plans. */
const MOST_KNOWN = 1_000

/** Closing a session resets its connection, and with that Neo4j ends the transaction that runs on it. */
async function untilAborted<T>(signal: AbortSignal, open: Session, work: () => Promise<T>): Promise<T> {
  let leave = () => {}
  const aborted = new Promise<never>((_, reject) => {
    leave = () => {
      open.close().catch(() => {})
      reject(signal.reason)
    }
  })
  signal.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    signal.removeEventListener('abort', leave)
  }
}

function connect(at: Connection, config: Config): Driver {
  try {
    return neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'wiregraph',
      ...config,
    })
  } catch (error) {
    throw new Failure(
      'CONFIGURATION',
      `"${at.uri}" is not an address of Neo4j.`,
      'Set NEO4J_URI to something like bolt://127.0.0.1:7687.',
      error,
    )
  }
}

function runIn(tx: ManagedTransaction): Run {
  return async (text, params = {}) => {
    const result = await tx.run(text, params)
    return toRows(result)
  }
}

async function inSession<T>(open: Session, work: (open: Session) => Promise<T>): Promise<T> {
  try {
    return await work(open)
  } finally {
    // Not awaited: on a silent network closing hangs as well, and the answer is already known.
    open.close().catch(() => {})
  }
}

interface Reopening {
  readonly driver: Driver
  /** Notes that a driver has answered. */
  hear(answering: Driver): void
  /** Throws a driver away that has answered nobody for `quiet` ms; the next use opens another. */
  dropIfQuiet(silent: Driver, quiet: number): void
  close(): Promise<void>
}

function reopening(open: () => Driver): Reopening {
  let driver: Driver | undefined
  let heardAt = Number.NEGATIVE_INFINITY
  let closed = false
  return {
    get driver() {
      if (closed) throw new Error('the graph is closed')
      driver ??= open()
      return driver
    },
    hear(answering) {
      if (driver === answering) heardAt = performance.now()
    },
    dropIfQuiet(silent, quiet) {
      // Of many that wait at once the first has dropped it: another is open by now.
      if (driver !== silent || performance.now() - heardAt < quiet) return
      driver.close().catch(() => {})
      driver = undefined
    },
    async close() {
      closed = true
      await driver?.close()
    },
  }
}

/**
 * Gives up after `deadline` ms. The driver's own timeout is kept by the server, so on a network that swallows bytes
 * it never fires (seen: 45 s and more); then the driver is dropped with its dead connections. Where others have been answered
 * meanwhile, only this one is late, and they keep theirs.
 */
async function within<T>(deadline: number, at: Connection, pool: Reopening, work: (driver: Driver) => Promise<T>) {
  const { driver } = pool
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      pool.dropIfQuiet(driver, deadline)
      reject(unavailable(at))
    }, deadline + 1_000)
    timer.unref()
  })
  try {
    const answer = await Promise.race([work(driver), late])
    pool.hear(driver)
    return answer
  } finally {
    clearTimeout(timer)
  }
}

/** Tries again after transient errors, with growing pauses: deadlocks get past the driver's own retry. */
async function retrying<T>(budget: number, at: Connection, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const end = performance.now() + budget
  for (let pause = 50; ; pause = Math.min(pause * 2, 2_000)) {
    try {
      return await work()
    } catch (error) {
      const again = !signal?.aborted && isTransient(error) && performance.now() + pause < end
      if (!again) throw error instanceof Neo4jError ? explain(error, at) : error
      await wait(pause * (0.5 + Math.random() / 2))
    }
  }
}
