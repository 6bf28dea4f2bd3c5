import robotsParser from 'robots-parser'
import { Failure } from '#model/failure.ts'
import type { Clock } from './clock.ts'
import { PRODUCT } from './settings.ts'

/** What a host's robots.txt says; RFC 9309. */
export interface Robots {
  isAllowed(url: URL): boolean
  /** Seconds between requests that it asks for. */
  readonly crawlDelay: number | undefined
}

/** Reads the robots.txt at this address; `undefined` stands for "there is none", which allows all. */
export type ReadRobots = (url: URL, signal?: AbortSignal) => Promise<Uint8Array | undefined>

const DAY = 24 * 60 * 60 * 1_000
/** What could not be had is asked for again sooner. */
const FIVE_MINUTES = 5 * 60 * 1_000
const MOST_HOSTS = 10_000

/** The robots.txt of each host, asked for once a day. */
export function createRobots(read: ReadRobots, clock: Clock): (url: URL, signal?: AbortSignal) => Promise<Robots> {
  const known = new Map<string, { readonly robots: Promise<Robots>; until: number }>()
  return (url, signal) => {
    const kept = known.get(url.origin)
    if (kept && kept.until > clock.elapsed()) return kept.robots
    const entry = { robots: fetchRobots(new URL('/robots.txt', url), read, signal), until: clock.elapsed() + DAY }
    if (known.size >= MOST_HOSTS) known.delete(known.keys().next().value!)
    known.set(url.origin, entry)
    entry.robots.catch(() => {
      entry.until = signal?.aborted ? 0 : clock.elapsed() + FIVE_MINUTES
    })
    return entry.robots
  }
}

async function fetchRobots(url: URL, read: ReadRobots, signal: AbortSignal | undefined): Promise<Robots> {
  const bytes = await read(url, signal)
  return bytes === undefined ? ALL_ALLOWED : parseRobots(url.href, new TextDecoder().decode(bytes))
}

const ALL_ALLOWED: Robots = { isAllowed: () => true, crawlDelay: undefined }

/** Rules with more wildcards than this are no rules but a way to keep a reader busy. */
const MOST_WILDCARDS = 20

/**
 * The rules in a robots.txt, for the group of our own name or else that of everyone.
 * @param url where it was asked for, whatever it was redirected to
 */
export function parseRobots(url: string, text: string): Robots {
  const lines = text.split(/\r\n|\r|\n/).filter(isOfGroup)
  const robots = (robotsParser as unknown as typeof robotsParser.default)(url, lines.join('\n'))
  const delay = robots.getCrawlDelay(PRODUCT)
  return {
    // /robots.txt itself is always allowed (RFC 9309 2.2.2).
    isAllowed: (page) => page.pathname === '/robots.txt' || robots.isAllowed(page.href, PRODUCT) !== false,
    crawlDelay: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay : undefined,
  }
}

/** Sitemap and other lines must not end a group of user agents (RFC 9309 2.2.4), as the parser would have it. */
function isOfGroup(line: string): boolean {
  const [, name, value = ''] = /^[\s\ufeff]*([a-z-]+)[ \t]*:(.*)$/i.exec(line) ?? []
  if (!name || !/^(user-agent|allow|disallow|crawl-delay)$/i.test(name)) return false
  return value.split('*').length <= MOST_WILDCARDS
}

/** Said of a page that robots.txt closes to us. */
export const closed = (url: URL): Failure =>
  new Failure(
    'FETCH_REFUSED',
    `${url.href} is closed to robots by ${url.host}/robots.txt.`,
    'Save the page with a browser and load the file, if you may.',
  )
