import { Failure } from '#model/failure.ts'
import { ask } from './ask.ts'
import { type Cache, conditions } from './cache.ts'
import { guardedAgent } from './connect.ts'
import { createDaily } from './daily.ts'
import type { Answer } from './exchange.ts'
import { explainError, explainStatus } from './explain.ts'
import type { Fetched } from './index.ts'
import type { Purpose } from './media.ts'
import { followRedirects } from './redirects.ts'
import { isPassing, retryAfter } from './retry.ts'
import { reserved, rightsOf } from './rights.ts'
import { closed, createRobots } from './robots.ts'
import type { Rules } from './settings.ts'
import { checkTarget } from './target.ts'
import { isReserved, parseTdmRules, TDMREP, type TdmRule } from './tdmrep.ts'
import { createTurns } from './turns.ts'

/** Where pages are fetched from: the web, its robots.txt files, and the cache. */
export interface Pages {
  fetch(address: string, purpose: Purpose, signal?: AbortSignal): Promise<Fetched>
  close(): Promise<void>
}

export function createPages(rules: Rules, cache: Cache): Pages {
  const agent = guardedAgent(rules)
  const turns = createTurns(rules.delay, rules.clock)
  const robotsOf = createRobots(readRobots, rules.clock)
  const reservationsOf = createDaily(readReservations, rules.clock)
  return { fetch: fetchPage, close: () => agent.destroy() }

  async function fetchPage(address: string, purpose: Purpose, signal?: AbortSignal): Promise<Fetched> {
    const start = checkTarget(address, rules)
    let unchanged = false
    const { url, answer } = await followRedirects(start, rules, async (next) => {
      const visited = await visit(next, purpose, signal)
      unchanged = visited.unchanged
      return visited.answer
    })
    if (answer.status !== 200) throw explainStatus(url.href, answer.status, retryAfter(answer, rules.clock))
    if (answer.bytes.length === 0) throw empty(url)
    const reservation = rules.ignoresRights ? null : await reservationOf(url, answer, signal)
    if (reservation !== null) throw reserved(url.href, reservation)
    const contentType = answer.headers['content-type']
    return { origin: address, url: url.href, bytes: answer.bytes, unchanged, ...(contentType && { contentType }) }
  }

  async function visit(url: URL, purpose: Purpose, signal: AbortSignal | undefined): Promise<Visit> {
    try {
      const robots = await robotsOf(url, signal)
      if (!robots.isAllowed(url)) throw closed(url)
      if (robots.crawlDelay) turns.slow(url.host, Math.min(robots.crawlDelay * 1_000, rules.limits.retryAfter))
      const kept = await cache.find(url.href)
      const headers = kept ? conditions(kept) : {}
      const answer = await ask(agent, rules, turns, { url, purpose, headers, signal })
      if (answer.status === 304 && kept) return { answer: kept, unchanged: true }
      if (answer.status === 200 && !rightsOf(answer).isNotToBeKept) await cache.keep(url.href, answer)
      return { answer, unchanged: false }
    } catch (error) {
      signal?.throwIfAborted()
      throw explainError(url.href, error)
    }
  }

  async function reservationOf(url: URL, answer: Answer, signal?: AbortSignal): Promise<string | null> {
    const { reservation, isStated } = rightsOf(answer)
    if (reservation !== null || isStated) return reservation
    const tdmRules = await reservationsOf(url, signal).catch(() => [])
    signal?.throwIfAborted()
    return isReserved(tdmRules, url) ? `so in ${url.host}${TDMREP}` : null
  }

  async function readReservations(page: URL, signal?: AbortSignal): Promise<readonly TdmRule[]> {
    const { answer } = await followRedirects(new URL(TDMREP, page), rules, (url) =>
      ask(agent, rules, turns, { url, purpose: 'robots', signal }),
    )
    return answer.status === 200 ? parseTdmRules(new TextDecoder().decode(answer.bytes)) : []
  }

  /** RFC 9309 2.3.1: what is not there allows all, what cannot be had now allows nothing. */
  async function readRobots(start: URL, signal?: AbortSignal): Promise<Uint8Array | undefined> {
    const { url, answer } = await followRedirects(start, rules, (next) =>
      ask(agent, rules, turns, { url: next, purpose: 'robots', signal }),
    )
    if (answer.status === 200) return answer.bytes
    if (!isPassing(answer.status) && answer.status < 500) return undefined
    const { message, remedy } = explainStatus(url.href, answer.status, retryAfter(answer, rules.clock))
    throw new Failure('FETCH_FAILED', `${message} Without its rules nothing of this host is fetched.`, remedy)
  }
}

interface Visit {
  readonly answer: Answer
  /** The answer is the kept one, and the server has said that it still holds. */
  readonly unchanged: boolean
}

const empty = (url: URL) =>
  new Failure('EMPTY_ARTICLE', `${url.href} answers with an empty page.`, 'Check the address in a browser.')
