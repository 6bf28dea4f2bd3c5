import { randomUUID } from 'node:crypto'
import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ApiKeys } from './keys.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

/** What is known of a request while it is answered. */
interface Seen {
  readonly id: string
  readonly start: number
  operation: string
  name?: string | undefined
  codes: readonly string[]
}

/** Counts and times each request, and tells of it in the log: who asked what kind of thing, never with which words. */
export function useObservation(log: Log, metrics: Metrics, keys: ApiKeys | undefined): Plugin {
  const seen = new WeakMap<Request, Seen>()
  return {
    onRequest({ request }) {
      seen.set(request, { id: randomUUID(), start: performance.now(), operation: 'none', codes: [] })
      metrics.began()
    },
    onExecute({ args }) {
      const one = seen.get(args.contextValue.request)
      if (!one) return
      const run = getOperationAST(args.document, args.operationName)
      one.operation = run?.operation ?? 'none'
      one.name = run?.name?.value.slice(0, 100)
    },
    onResultProcess({ request, result }) {
      const one = seen.get(request)
      if (one) one.codes = codesOf(result)
    },
    onResponse({ request, response }) {
      const one = seen.get(request)
      if (!one) return
      response.headers.set('x-request-id', one.id)
      const { id, operation, name, codes } = one
      const ms = performance.now() - one.start
      const outcome = codes[0] ?? (response.status < 400 ? 'OK' : `HTTP_${response.status}`)
      metrics.ended(operation, outcome, ms / 1_000)
      if (!log.isLevelEnabled('info')) return
      const { method } = request
      const path = new URL(request.url).pathname
      const caller = keys?.nameOf(request)
      log.info(
        { id, method, path, status: response.status, ms: Math.round(ms), operation, name, codes, caller },
        'request',
      )
    },
  }
}

function codesOf(result: unknown): readonly string[] {
  const { errors } = (result ?? {}) as { errors?: readonly { readonly extensions?: { readonly code?: unknown } }[] }
  if (!errors) return []
  return [...new Set(errors.map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN')))]
}
