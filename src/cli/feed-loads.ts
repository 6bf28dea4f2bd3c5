import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import type { FeedLoad, Loads } from '#api/loads.ts'
import type { Graph } from '#graph/graph.ts'
import { Failure } from '#model/failure.ts'
import type { SourceOptions } from '#sources/index.ts'
import { complain } from './complain.ts'
import { withJournal } from './journals.ts'
import { type LoadCounts, loadAll } from './loading.ts'

/** More would only wait for each other. */
const AT_ONCE = 2
const WORKERS = 2
/** Of loads, and of refusals of each. */
const REMEMBERED = 100

interface Following {
  now: FeedLoad
  readonly changes: EventEmitter
}

export interface FeedLoads extends Pick<Loads, 'begin' | 'find' | 'follow'> {
  /** Stops those that run; what they have read waits in the journal. */
  close(): Promise<void>
}

interface Surroundings {
  readonly graph: Graph
  /** Folder of the journals. */
  readonly folder: string
  readonly sources: SourceOptions
}

/** Loads of many articles that the API's clients begin and follow. */
export function openFeedLoads({ graph, folder, sources }: Surroundings): FeedLoads {
  const loads = new Map<string, Following>()
  const running = new Set<Promise<void>>()
  const closing = new AbortController()
  const openGraph = async () => ({ ...graph, close: async () => {} })

  async function run(load: Following, most: number): Promise<void> {
    const tell = (change: Partial<FeedLoad>) => {
      load.now = { ...load.now, ...change }
      load.changes.emit('change')
    }
    const ends = (change: Partial<FeedLoad>) => tell({ ...change, endedAt: new Date().toISOString() })
    let asked = 0
    const options = {
      openGraph,
      signal: closing.signal,
      size: WORKERS,
      sources: { ...sources, isWanted: () => asked++ < most },
      onRefused: (origin: string, failure: Failure) =>
        tell({ refusals: [...load.now.refusals, { origin, failure }].slice(0, REMEMBERED) }),
      onProgress: ({ bytes: _, leftOut: __, ...counts }: Readonly<LoadCounts>) => tell(counts),
    }
    try {
      await withJournal({ journal: folder }, (journal) => loadAll([load.now.url], { ...options, journal }))
      ends({ state: closing.signal.aborted ? 'stopped' : 'done' })
    } catch (error) {
      if (!(error instanceof Failure)) complain(error)
      ends({ state: 'stopped', failure: error instanceof Failure ? error : bug(error) })
    }
  }

  return {
    begin(url, most) {
      if (running.size >= AT_ONCE) return null
      const load = { now: beginning(url), changes: new EventEmitter().setMaxListeners(0) }
      loads.set(load.now.id, load)
      for (const id of [...loads.keys()].slice(0, -REMEMBERED)) loads.delete(id)
      const work = run(load, most).finally(() => running.delete(work))
      running.add(work)
      return load.now
    },
    find: (id) => loads.get(id)?.now,
    follow(id) {
      const load = loads.get(id)
      return load ? changesOf(load) : null
    },
    async close() {
      closing.abort()
      await Promise.all(running)
    },
  }
}

/** What has changed while nobody looked is told once. */
async function* changesOf(load: Following): AsyncGenerator<FeedLoad> {
  for (;;) {
    const { now } = load
    yield now
    if (now.state !== 'running') return
    if (load.now === now) await once(load.changes, 'change')
  }
}

function beginning(url: string): FeedLoad {
  const none = { read: 0, new: 0, changed: 0, same: 0, refused: 0, claims: 0 }
  const times = { startedAt: new Date().toISOString(), endedAt: null }
  return { id: randomUUID(), url, state: 'running', ...times, ...none, refusals: [], failure: null }
}

const bug = (cause: unknown) =>
  new Failure('INPUT_UNREADABLE', 'A bug of Wiregraph ended it.', 'The log of the server has more: report it.', cause)
