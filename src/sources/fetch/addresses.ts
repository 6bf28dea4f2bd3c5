import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the public internet. Everything with a special meaning is not: private, loopback,
 * link-local (the clouds' metadata servers), carrier, documentation, multicast, and IPv6 that wraps IPv4.
 * @example isPublicAddress('::ffff:10.0.0.1') // false
 */
export function isPublicAddress(address: string): boolean {
  // ipaddr.js also reads "0x7f.1"; whoever connects would not.
  if (isIP(address) === 0) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // ipaddr.js calls ::7f00:1 (IPv4-compatible, RFC 4291 2.5.5.1) unicast. IANA has given out nothing but 2000::/3.
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST)
}

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
