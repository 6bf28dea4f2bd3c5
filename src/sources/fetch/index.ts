import type { SourceDocument } from '#model/document.ts'
import { fileCache, NO_CACHE } from './cache.ts'
import type { Purpose } from './media.ts'
import { type FetchSettings, rulesOf } from './settings.ts'

export type { Purpose } from './media.ts'
export { type FetchSettings, LIMITS, type Limits } from './settings.ts'

/** A document from the web; `url` is where it was found in the end, after redirects. */
export interface Fetched extends SourceDocument {
  readonly url: string
  /** The server said that it is as it was the last time. */
  readonly unchanged: boolean
}

export interface FetchOptions {
  /** What it is expected to be, which decides which types and sizes are accepted; an article, where nothing is said. */
  readonly purpose?: Exclude<Purpose, 'robots'>
  readonly signal?: AbortSignal | undefined
}

/** Fetches pages politely, and only from the public internet. One for the whole run: it knows whose turn it is. */
export interface Fetcher {
  /** @throws Failure for all that servers and networks do; the signal's reason when it is aborted */
  fetch(url: string, options?: FetchOptions): Promise<Fetched>
  /** Takes away the copies that are kept of these addresses; what is no address has none. */
  forget(urls: readonly string[]): Promise<void>
  /** Closes connections and tidies the cache. */
  close(): Promise<void>
}

/**
 * A fetcher; it opens nothing before it is used.
 * @example const page = await createFetcher({ contact: 'me@example.org' }).fetch('https://example.com/news/1')
 * @throws Failure USAGE for settings that mean nothing
 */
export function createFetcher(settings: FetchSettings = {}): Fetcher {
  const rules = rulesOf(settings)
  const cache = rules.cacheFolder === undefined ? NO_CACHE : fileCache(rules.cacheFolder)
  let opened: Promise<import('./pages.ts').Pages> | undefined
  // Loaded when needed: undici takes longer to load than most commands to run.
  const open = () => {
    opened ??= import('./pages.ts').then(({ createPages }) => createPages(rules, cache))
    return opened
  }
  return {
    fetch: async (url, { purpose = 'article', signal } = {}) => (await open()).fetch(url, purpose, signal),
    async forget(urls) {
      const addresses = urls.filter((url) => URL.canParse(url)).map((url) => new URL(url))
      for (const address of addresses) {
        address.hash = ''
        await cache.forget(address.href)
      }
    },
    async close() {
      if (!opened) return
      await (await opened).close()
      await cache.prune()
    },
  }
}
