import { Failure, type FailureCode } from '#model/failure.ts'
import type { Context } from './context.ts'
import { apiError } from './explain.ts'
import { between } from './filters.ts'
import type {
  ErrorCode,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  SubscriptionResolvers,
} from './generated/types.ts'
import type { Loads, ReadingRow } from './loads.ts'
import { checkMayLoad } from './mutation.ts'
import { cut, toConnection } from './page.ts'

/** Loading from the web, for those who may. */
export const loadMutations: Pick<MutationResolvers, 'loadUrl' | 'loadFeed'> = {
  loadUrl: async (_, { url }, context) => {
    const outcome = await loadsOf(context)
      .loadUrl(url)
      .catch((error: unknown) => {
        throw error instanceof Failure ? errorOf(asTold(url, error)) : error
      })
    if (outcome.failure) throw outcome.failure
    return outcome
  },
  loadFeed: (_, { url, first }, context) => {
    const load = loadsOf(context).begin(url, between('first', first ?? 100, 1, 1_000))
    if (load) return load
    throw apiError('RATE_LIMITED', 'Other loads are running.', 'Wait until one of them has ended.', { retryAfter: 30 })
  },
}

export const loadQueries: Pick<QueryResolvers, 'load' | 'readings'> = {
  load: (_, { id }, context) => loadsOf(context).find(id) ?? null,
  readings: async (_, { states, ...page }, context) => {
    const all = [...(await readingsFor(context)).values()]
    const chosen = all.filter(({ state }) => !states || states.includes(state))
    return toConnection(cut(chosen, keyOf, page), page.after)
  },
}

export const loadSubscriptions: SubscriptionResolvers = {
  loadProgress: {
    subscribe: (_, { id }, context) => {
      const changes = loadsOf(context).follow(id)
      if (changes) return changes as never
      throw apiError('NOT_FOUND', `No load has the id "${id}".`, 'Begin one with `loadFeed`.')
    },
    resolve: (load: unknown) => load as never,
  },
}

export const loadTypes: Required<Pick<Resolvers, 'Load' | 'Refusal' | 'Reading'>> = {
  Load: {
    unchanged: ({ same }) => same,
    refusals: ({ refusals }) => refusals.map(({ origin, failure }) => ({ origin, ...asTold(origin, failure) })),
    failure: ({ url, failure }) => failure && { origin: url, ...asTold(url, failure) },
  },
  Refusal: {},
  Reading: {
    id: keyOf,
    article: ({ article }, _, { loaders }) => (article === null ? null : loaders.article.load(article)),
    reason: ({ origin, reason }) => reason && { origin: origin ?? '', ...asTold(origin, reason) },
  },
}

/** Which articles are in that state. */
export async function idsIn(context: Context, state: ReadingRow['state']): Promise<readonly string[]> {
  const all = [...(await readingsFor(context)).values()]
  return all.flatMap((reading) => (reading.state === state && reading.article !== null ? [reading.article] : []))
}

/** What became of an article; null for those who may not know, and where it was not read here. */
export async function readingOf(context: Context, articleId: string): Promise<ReadingRow | null> {
  if (context.role !== 'load' || !context.loads) return null
  return (await readingsFor(context)).get(articleId) ?? null
}

const read = new WeakMap<Context, ReturnType<Loads['readings']>>()

/** Once a request, however many articles are asked about. */
function readingsFor(context: Context): ReturnType<Loads['readings']> {
  const known = read.get(context) ?? loadsOf(context).readings()
  read.set(context, known)
  return known
}

function keyOf({ article, origin }: ReadingRow): string {
  return article ?? `failed:${origin}`
}

function loadsOf(context: Context): Loads {
  checkMayLoad(context)
  if (context.loads) return context.loads
  throw apiError('CONFIGURATION', 'This server loads nothing by itself.', 'Start it with "wiregraph serve".')
}

interface Told {
  readonly code: ErrorCode
  readonly message: string
  readonly remedy: string
}

const ON_THE_WAY: readonly FailureCode[] = ['FETCH_REFUSED', 'FETCH_FAILED']
const isWeb = (origin: string | null) => origin !== null && /^https?:/i.test(origin)

/**
 * A failure as a client hears of it. One answer for all that can go wrong on the way to an address: else this server
 * could be used to find out which hosts and ports there are. Nor does it tell of folders and of Neo4j.
 */
function asTold(origin: string | null, { code, message, remedy }: Pick<Failure, keyof Told>): Told {
  if (ON_THE_WAY.includes(code) || (code === 'INPUT_NOT_FOUND' && isWeb(origin)))
    return {
      code: 'FETCH_FAILED',
      message: 'The address could not be fetched.',
      remedy:
        'Only public pages that robots.txt allows are fetched. See whether it opens in a browser; its text can be sent instead.',
    }
  switch (code) {
    case 'GRAPH_UNAVAILABLE':
    case 'CONFIGURATION':
    case 'DISK_FULL':
      return { code, message: 'The graph is not available now.', remedy: 'Try again later.' }
    case 'MANY_ARTICLES':
      return { code, message, remedy: 'Load what it names with `loadFeed`.' }
    case 'USAGE':
      return { code: 'BAD_USER_INPUT', message, remedy }
    default:
      return { code, message, remedy }
  }
}

const errorOf = ({ code, message, remedy }: Told) => apiError(code, message, remedy)
