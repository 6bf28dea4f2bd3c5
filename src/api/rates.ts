import type { Plugin } from 'graphql-yoga'
import { apiError } from './explain.ts'
import type { ApiKeys } from './keys.ts'
import { isMutation } from './operations.ts'

/** How often a key may ask in a minute. */
export interface Rates {
  readonly requests: number
  /** Mutations: each may load a whole article. They count as requests too. */
  readonly mutations: number
}

export const RATES: Rates = { requests: 600, mutations: 60 }

/** Keeps each key to its rates; the answer to what is too much is RATE_LIMITED, status 429, with how long to wait. */
export function limitRates(keys: ApiKeys, { requests, mutations }: Rates): Plugin {
  const all = countTo(requests)
  const changes = countTo(mutations)
  return {
    onRequestParse({ request }) {
      const refusal = all(keys.nameOf(request))
      if (refusal) throw refusal
    },
    onExecute({ args, setResultAndStopExecution }) {
      if (!isMutation(args.document)) return
      const refusal = changes(keys.nameOf(args.contextValue.request))
      if (refusal) setResultAndStopExecution({ errors: [refusal] })
    },
  }
}

const MINUTE = 60_000

/** Counts each key's minute, which begins with its first request. There are as many keys as somebody has written down. */
function countTo(most: number) {
  const minutes = new Map<string, { count: number; readonly ends: number }>()
  return (name: string | undefined) => {
    if (name === undefined) return
    const now = performance.now()
    let minute = minutes.get(name)
    if (!minute || now >= minute.ends) minute = { count: 0, ends: now + MINUTE }
    minutes.set(name, minute)
    if (++minute.count > most) return tooOften(most, Math.ceil((minute.ends - now) / 1_000))
  }
}

function tooOften(points: number, retryAfter: number) {
  return apiError('RATE_LIMITED', `This key has asked ${points} times in a minute.`, `Ask again in ${retryAfter} s.`, {
    retryAfter,
    http: { status: 429, headers: { 'retry-after': String(retryAfter) } },
  })
}
