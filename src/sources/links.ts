import type { SourceItem, Stated } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import type { Purpose } from './fetch/index.ts'
import type { Surroundings } from './source.ts'
import { withoutPassword } from './without-password.ts'

/** A page to be fetched, as a list or a sitemap names it. */
export interface Link {
  readonly url: string
  readonly stated?: Stated | undefined
  /** Changes when the page does, so far as the list knows. */
  readonly stamp?: string | undefined
}

type Fetching = Exclude<Purpose, 'robots'>

/** One page as an item: the document, or why it could not be had. */
export async function fetchItem(
  { url: origin, stated }: Link,
  purpose: Fetching,
  { fetcher, signal }: Surroundings,
): Promise<SourceItem> {
  try {
    const { unchanged: _, ...document } = await fetcher.fetch(origin, { purpose, signal })
    return stated ? { ...document, stated } : document
  } catch (error) {
    // It is told to people and kept in the journal.
    if (error instanceof Failure) return { origin: withoutPassword(origin), failure: error }
    throw error
  }
}

/** Fetches the pages that are wanted, several hosts at a time, and gives them in the order of the links. */
export function fetchLinks(
  links: readonly Link[],
  purpose: Fetching,
  around: Surroundings,
): AsyncGenerator<SourceItem> {
  const wanted = links.filter(({ url, stamp = '' }) => around.isWanted(url, stamp))
  return inOrder(wanted, (link) => fetchItem(link, purpose, around), around.signal)
}

/** Asked for before their turn, so that other hosts answer while one makes us wait. */
const AHEAD = 16

/** Works on some of the parts at a time and gives the results in order. */
export async function* inOrder<Part, Result>(
  parts: Iterable<Part>,
  work: (part: Part) => Promise<Result>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Result> {
  const ahead: Promise<Result>[] = []
  const begin = (part: Part) => {
    const result = work(part)
    // Whoever waits for it hears of what it throws; after an abort nobody does.
    result.catch(() => {})
    ahead.push(result)
  }
  for (const part of parts) {
    if (signal?.aborted) return
    begin(part)
    if (ahead.length >= AHEAD) yield await ahead.shift()!
  }
  for (const result of ahead) yield await result
}
