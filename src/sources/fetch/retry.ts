import { Failure } from '#model/failure.ts'
import type { Clock } from './clock.ts'
import type { Answer } from './exchange.ts'

/** Statuses of a server that is overloaded or down for now. */
const PASSING = new Set([429, 500, 502, 503, 504])

/** Errors of connections that may be there at the next try. A name that does not exist will not be. */
const PASSING_ERRORS = new Set(
  'ECONNRESET EPIPE ECONNREFUSED ETIMEDOUT EAI_AGAIN UND_ERR_SOCKET UND_ERR_CONNECT_TIMEOUT'.split(' '),
)

export const isPassing = (status: number): boolean => PASSING.has(status)

/** Whether sending the same again may help. */
export function isPassingError(error: unknown): boolean {
  return !(error instanceof Failure) && PASSING_ERRORS.has((error as NodeJS.ErrnoException).code ?? '')
}

/** Milliseconds to wait before the next try: 1 s, 2 s, 4 s…, a quarter more or less so that many do not come at once. */
export const backoff = (attempt: number): number => 1_000 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2)

/** How long a server asks to be left alone, in milliseconds, or undefined where it does not say. */
export function retryAfter({ headers }: Pick<Answer, 'headers'>, clock: Clock): number | undefined {
  const value = headers['retry-after']?.trim()
  if (!value) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now())
}
