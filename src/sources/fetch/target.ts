import { isIP } from 'node:net'
import { Failure } from '#model/failure.ts'
import { isPublicAddress } from './addresses.ts'
import { hostAndPort } from './hosts.ts'
import type { Rules } from './settings.ts'

const PORTS = new Set(['', '80', '443', '8080', '8443'])
/** RFC 6761: these names never lead anywhere else, though not every resolver knows all of them. */
const THIS_MACHINE = /(^|\.)localhost\.?$/
/** Longer addresses are no pages but data, and cost time in every pattern of robots.txt. */
const LONGEST = 4_096

/**
 * An address as a URL that may be asked for, so far as the address alone tells; names are looked up when connecting.
 * @throws Failure FETCH_REFUSED
 */
export function checkTarget(address: string, { allowed }: Pick<Rules, 'allowed'>): URL {
  if (address.length > LONGEST) throw refused(`${address.slice(0, 80)}… is ${address.length} characters long`)
  if (!URL.canParse(address)) throw refused(`${address} is no web address`)
  const url = new URL(address)
  url.hash = ''
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(`${shown(url)} is no web address (${url.protocol})`)
  if (url.username || url.password) throw refused(`${shown(url)} holds a user name or password`)
  if (allowed.has(hostAndPort(url))) return url
  if (!PORTS.has(url.port)) throw refused(`${url.href} asks for port ${url.port}`, allow(url))
  // URL has already made 127.0.0.1 out of 2130706433, 0x7f.1 and ①②⑦.⓪.⓪.①.
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) && !isPublicAddress(literal)) throw notPublic(url.href, literal, url)
  if (THIS_MACHINE.test(url.hostname)) throw notPublic(url.href, 'this machine', url)
  return url
}

/** Said of an address that is none of the public internet, wherever in the look-up that came out. */
export function notPublic(what: string, address: string, url: Pick<URL, 'hostname' | 'port' | 'protocol'>): Failure {
  return refused(`${what} leads to ${address}, which is no public address`, allow(url))
}

const allow = (url: Pick<URL, 'hostname' | 'port' | 'protocol'>) =>
  `If this is a server of yours, allow it with --allow-private-hosts ${hostAndPort(url)}.`

function refused(message: string, remedy = 'Give the address of a page: http:// or https://, no password.'): Failure {
  return new Failure('FETCH_REFUSED', `${message}.`, remedy)
}

/** An address without what must not be in a log. */
function shown(url: URL): string {
  const clean = new URL(url)
  clean.username = ''
  clean.password = ''
  return clean.href.slice(0, 200)
}
