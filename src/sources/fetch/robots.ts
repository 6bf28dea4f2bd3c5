import robotsParser from 'robots-parser'
import { Failure } from '#model/failure.ts'
import type { Clock } from './clock.ts'
import { createDaily } from './daily.ts'
import { PRODUCT } from './settings.ts'

/** What a host's robots.txt says; RFC 9309. */
export interface Robots {
  isAllowed(url: URL): boolean
  /** Seconds between requests that it asks for. */
  readonly crawlDelay: number | undefined
}

/** Reads the robots.txt at this address; `undefined` stands for "there is none", which allows all. */
export type ReadRobots = (url: URL, signal?: AbortSignal) => Promise<Uint8Array | undefined>

/** The robots.txt of each host, asked for once a day. */
export function createRobots(read: ReadRobots, clock: Clock): (url: URL, signal?: AbortSignal) => Promise<Robots> {
  return createDaily((url, signal) => fetchRobots(new URL('/robots.txt', url), read, signal), clock)
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
