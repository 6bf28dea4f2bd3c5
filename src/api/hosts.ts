import type { Plugin } from 'graphql-yoga'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/

/** Whether only this machine can reach a host of that name. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host)
}

/**
 * Answers only under a loopback name. A server without keys trusts whoever reaches it; a web page could reach it by
 * giving its own name this machine's address.
 */
export function requireLoopbackHost(): Plugin {
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (isLoopback(url.hostname)) return
      const message = 'This server has no API keys, so it answers under localhost and 127.0.0.1 only.\n'
      endResponse(new fetchAPI.Response(message, { status: 421, headers: { 'content-type': 'text/plain' } }))
    },
  }
}
