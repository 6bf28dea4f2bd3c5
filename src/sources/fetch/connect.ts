import { isIPv6, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { isPublicAddress } from './addresses.ts'
import { hostAndPort } from './hosts.ts'
import type { Rules } from './settings.ts'
import { notPublic } from './target.ts'

/**
 * A pool of connections to public addresses only. The addresses of a name are checked, all of them, and the connection
 * goes to one of those checked: there is no second look-up that could answer otherwise. The address of the open
 * connection is checked once more, because for an IP literal no look-up takes place.
 */
export function guardedAgent(rules: Rules): Agent {
  const { limits } = rules
  return new Agent({
    connect: guardedConnector(rules),
    headersTimeout: limits.headers,
    bodyTimeout: limits.total,
    connections: 1,
    // Bodies are read as they come; a server that sends more headers than this is no web server.
    maxHeaderSize: 32 * 1024,
  })
}

function guardedConnector(rules: Rules): buildConnector.connector {
  const { limits, allowed, resolve } = rules
  return (options, callback) => {
    // undici has taken the brackets away.
    const hostname = isIPv6(options.hostname) ? `[${options.hostname}]` : options.hostname
    const target = { hostname, port: options.port, protocol: options.protocol }
    const isAllowed = allowed.has(hostAndPort(target))
    const connect = buildConnector({
      timeout: limits.connect,
      allowH2: false,
      lookup: checkedLookup(resolve, (address, hostname) => {
        if (!isAllowed && !isPublicAddress(address)) throw notPublic(hostname, address, target)
      }),
    } as buildConnector.BuildOptions)
    connect(options, (error, socket) => {
      if (error || !socket) return callback(error ?? new Error('no socket'), null)
      const { remoteAddress = 'nowhere' } = socket
      if (isAllowed || isPublicAddress(remoteAddress)) return callback(null, socket)
      socket.destroy()
      callback(notPublic(target.hostname, remoteAddress, target), null)
    })
  }
}

/** A look-up for sockets that answers with checked addresses, or with what was thrown at one of them. */
function checkedLookup(resolve: Rules['resolve'], check: (address: string, hostname: string) => void): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        try {
          for (const { address } of addresses) check(address, hostname)
        } catch (error) {
          return callback(error as Error, [])
        }
        const [first] = addresses
        if (!first) callback(Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), [])
        else if (options.all) callback(null, [...addresses])
        else callback(null, first.address, first.family)
      },
      (error) => callback(error, []),
    )
  }
}
