import type { Plugin } from 'graphql-yoga'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
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
  const all = new RateLimiterMemory({ points: requests, duration: 60, keyPrefix: 'all' })
  const changes = new RateLimiterMemory({ points: mutations, duration: 60, keyPrefix: 'changes' })
  return {
    async onRequestParse({ request }) {
      const refusal = await take(all, keys.nameOf(request))
      if (refusal) throw refusal
    },
    async onExecute({ args, setResultAndStopExecution }) {
      if (!isMutation(args.document)) return
      const refusal = await take(changes, keys.nameOf(args.contextValue.request))
      if (refusal) setResultAndStopExecution({ errors: [refusal] })
    },
  }
}

async function take(limiter: RateLimiterMemory, name: string | undefined) {
  if (name === undefined) return
  try {
    await limiter.consume(name)
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown
    return tooOften(limiter.points, Math.ceil(thrown.msBeforeNext / 1_000))
  }
}

function tooOften(points: number, retryAfter: number) {
  return apiError('RATE_LIMITED', `This key has asked ${points} times in a minute.`, `Ask again in ${retryAfter} s.`, {
    retryAfter,
    http: { status: 429, headers: { 'retry-after': String(retryAfter) } },
  })
}
