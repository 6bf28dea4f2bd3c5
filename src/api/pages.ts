import type { Plugin } from 'graphql-yoga'
import type { Graph, Readiness } from '#graph/graph.ts'

/** GraphiQL brings everything along; whatever else a page would fetch or send to is refused by the browser. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ')

/** Headers that keep a page to this server. */
export function usePageHeaders(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('x-content-type-options', 'nosniff')
      // The explorer has a stricter policy of its own.
      if (response.headers.has('content-security-policy')) return
      if (!response.headers.get('content-type')?.startsWith('text/html')) return
      response.headers.set('content-security-policy', CONTENT_SECURITY_POLICY)
      response.headers.set('referrer-policy', 'no-referrer')
    },
  }
}

/** Answers GET /ready: 200 when questions can be answered; 503, with what is missing, when not. */
export function useReadiness(graph: Graph, publicMode: boolean): Plugin {
  return {
    async onRequest({ url, endResponse }) {
      if (url.pathname === '/ready') endResponse(await answerReady(graph, publicMode))
    },
  }
}

async function answerReady(graph: Graph, publicMode: boolean): Promise<Response> {
  const readiness = await graph.ready().catch((): Readiness => UNREACHABLE)
  const body = publicMode ? { ready: readiness.ready } : readiness
  return Response.json(body, { status: readiness.ready ? 200 : 503 })
}

const UNREACHABLE: Readiness = { ready: false, server: null, pendingMigrations: [], missingConstraints: [] }
