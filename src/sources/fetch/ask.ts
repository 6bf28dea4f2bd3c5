import type { Agent } from 'undici'
import { type Answer, exchange, type Question } from './exchange.ts'
import { backoff, isPassing, isPassingError, retryAfter } from './retry.ts'
import type { Rules } from './settings.ts'
import type { Turns } from './turns.ts'

/**
 * Asks when it is the host's turn, and again where that may help. The answer of the last try is the answer, whatever
 * its status.
 * @throws what exchange throws at the last try
 */
export async function ask(agent: Agent, rules: Rules, turns: Turns, question: Question): Promise<Answer> {
  const { url, signal } = question
  const { attempts, retryAfter: longest } = rules.limits
  for (let attempt = 1; ; attempt++) {
    const isLast = attempt >= attempts
    try {
      const answer = await turns.take(url.host, () => exchange(agent, rules, question), signal)
      if (!isPassing(answer.status)) return answer
      const wait = retryAfter(answer, rules.clock) ?? backoff(attempt)
      turns.postpone(url.host, Math.min(wait, longest))
      if (isLast || wait > longest) return answer
    } catch (error) {
      if (isLast || !isPassingError(error)) throw error
      turns.postpone(url.host, backoff(attempt))
    }
  }
}
