import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { type Clock, systemClock } from './clock.ts'
import { readHost } from './hosts.ts'

/** All addresses of a host name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

/** Times in milliseconds, sizes in bytes after decompression. */
export interface Limits {
  /** To connect, name look-up and TLS included. */
  readonly connect: number
  /** From the request to the end of the answer's headers. */
  readonly headers: number
  /** From the first connection to the last byte of one answer. A drip of bytes does not extend it. */
  readonly total: number
  readonly redirects: number
  /** Tries of one request, the first included. */
  readonly attempts: number
  /** The longest that a server's Retry-After is waited for; beyond it the fetch fails and says so. */
  readonly retryAfter: number
  readonly article: number
  readonly pdf: number
  readonly feed: number
  readonly sitemap: number
  readonly robots: number
}

const MB = 1024 * 1024

export const LIMITS: Limits = {
  connect: 10_000,
  headers: 10_000,
  total: 30_000,
  redirects: 5,
  attempts: 3,
  retryAfter: 60_000,
  article: 5 * MB,
  pdf: 20 * MB,
  feed: 10 * MB,
  // sitemaps.org allows 50 MB.
  sitemap: 50 * MB,
  // RFC 9309 asks for at least 500 KiB; what lies beyond is not read.
  robots: 512 * 1024,
}

/** How pages are fetched; all of it has a default. */
export interface FetchSettings {
  /** How to reach whoever fetches, as RFC 9110 asks of robots: a mail address or a web page. Goes into User-Agent. */
  readonly contact?: string
  /** Least time between the end of a request and the next one to the same host, in milliseconds. */
  readonly delay?: number
  /**
   * Hosts and ports that may be fetched although they are not public, or not at a port of the web: "127.0.0.1:8080".
   * For tests and for a newsroom's own servers.
   */
  readonly allowPrivateHosts?: readonly string[]
  /** Where ETag, Last-Modified and the bodies they belong to are kept; without it nothing is kept. */
  readonly cacheFolder?: string
  /** Why pages may be read though they reserve text and data mining; without a reason they are not. */
  readonly ignoreRights?: string
  readonly limits?: Partial<Limits>
  readonly clock?: Clock
  readonly resolve?: Resolve
}

/** Settings with nothing left open. */
export interface Rules {
  readonly userAgent: string
  readonly delay: number
  /** "127.0.0.1:8080", as URL writes the host, always with the port. */
  readonly allowed: ReadonlySet<string>
  readonly cacheFolder: string | undefined
  readonly ignoresRights: boolean
  readonly limits: Limits
  readonly clock: Clock
  readonly resolve: Resolve
}

/** The product token that robots.txt speaks to. */
export const PRODUCT = 'wiregraph'

/** @throws Failure USAGE for an allowed host that is none */
export function rulesOf(settings: FetchSettings): Rules {
  return {
    userAgent: userAgent(settings.contact),
    delay: settings.delay ?? 1_000,
    allowed: new Set(settings.allowPrivateHosts?.map(readHost)),
    cacheFolder: settings.cacheFolder,
    ignoresRights: settings.ignoreRights !== undefined,
    limits: { ...LIMITS, ...settings.limits },
    clock: settings.clock ?? systemClock,
    resolve: settings.resolve ?? ((hostname) => lookup(hostname, { all: true, verbatim: true })),
  }
}

// RFC 9110 10.1.5: product, version, and in a comment whom to write to.
const userAgent = (contact: string | undefined) =>
  `Wiregraph/${VERSION} (${contact ? printable(contact) : 'a reader of news for research'})`

const printable = (text: string) => text.replace(/[^\x20-\x7e]|[()\\]/g, ' ')

const VERSION = '0.1'
