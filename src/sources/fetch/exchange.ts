import type { Agent, Dispatcher } from 'undici'
import { request } from 'undici'
import { Failure } from '#model/failure.ts'
import { readBody, tooLarge } from './body.ts'
import { checkBytes, checkType, limitOf, type Purpose } from './media.ts'
import type { Rules } from './settings.ts'

/** One question to one server. */
export interface Question {
  readonly url: URL
  readonly purpose: Purpose
  /** If-None-Match, If-Modified-Since. */
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
}

/** Its answer. A body is read of a 200 only; of the others the status and headers say it all. */
export interface Answer {
  readonly status: number
  /** Names in lower case; of a header that comes several times, all values joined. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

const ACCEPT: Readonly<Record<Purpose, string>> = {
  article: 'text/html,application/xhtml+xml,application/pdf;q=0.8,text/plain;q=0.8',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5',
  sitemap: 'application/xml,text/xml,application/gzip;q=0.9,*/*;q=0.5',
  any: 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5',
  robots: 'text/plain,*/*;q=0.5',
}

/**
 * Sends one request and reads its answer within the limits of time and size; no redirects, no second try.
 * @throws Failure for an answer that must not be read on, TOO_LARGE and UNSUPPORTED_FORMAT; whatever undici throws when
 * there is no answer; the signal's reason when it is aborted
 */
export async function exchange(agent: Agent, rules: Rules, question: Question): Promise<Answer> {
  const { url } = question
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(tooSlow(url, rules.limits.total)), rules.limits.total)
  const signal = question.signal ? AbortSignal.any([question.signal, deadline.signal]) : deadline.signal
  try {
    const response = await request(url, {
      dispatcher: agent,
      method: 'GET',
      headers: {
        'user-agent': rules.userAgent,
        accept: ACCEPT[question.purpose],
        'accept-encoding': 'gzip, br',
        ...question.headers,
      },
      signal,
    })
    return await read(response, question, rules)
  } catch (error) {
    // undici wraps the reason of some aborts.
    if (signal.aborted) throw signal.reason
    throw error
  } finally {
    clearTimeout(timer)
  }
}

async function read(response: Dispatcher.ResponseData, question: Question, { limits }: Rules): Promise<Answer> {
  const { body, statusCode: status } = response
  const headers = flat(response.headers)
  // Destroying a body that is not read to its end makes an error of it, which then nobody awaits.
  body.on('error', () => {})
  if (status !== 200) {
    // A short one is read and thrown away, so that the connection serves the next request.
    await body.dump({ limit: 16 * 1024 }).catch(() => {})
    return { status, headers, bytes: new Uint8Array() }
  }
  try {
    return { status, headers, bytes: await readPage(body, headers, question, limits) }
  } finally {
    body.destroy()
  }
}

async function readPage(
  body: AsyncIterable<Uint8Array>,
  headers: Answer['headers'],
  { url: { href: origin }, purpose }: Question,
  limits: Rules['limits'],
): Promise<Uint8Array> {
  const type = headers['content-type']
  checkType(origin, purpose, type)
  const limit = limitOf(purpose, type, limits)
  const cut = purpose === 'robots'
  if (Number(headers['content-length']) > limit && !cut) throw tooLarge(origin, limit)
  const bytes = await readBody(body, { origin, encoding: headers['content-encoding'], limit, cut })
  checkBytes(origin, purpose, type, bytes)
  return bytes
}

function flat(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const flattened: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) flattened[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  return flattened
}

const tooSlow = (url: URL, total: number) =>
  new Failure(
    'FETCH_FAILED',
    `${url.href} was not there in full after ${Math.round(total / 100) / 10} s.`,
    'The server is too slow now; load it again later.',
  )
