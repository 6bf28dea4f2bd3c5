import { Failure } from '#model/failure.ts'
import type { Answer } from './exchange.ts'
import type { Rules } from './settings.ts'
import { checkTarget } from './target.ts'

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Goes from an address over redirects to the answer that is none; each address on the way is checked like the first.
 * @throws Failure FETCH_REFUSED for ways that lead in circles, on and on, or to where nobody may be led
 */
export async function followRedirects(
  start: URL,
  rules: Rules,
  visit: (url: URL) => Promise<Answer>,
): Promise<{ readonly url: URL; readonly answer: Answer }> {
  const seen = new Set([start.href])
  for (let url = start; ; ) {
    const answer = await visit(url).catch((error: unknown) => {
      throw url === start ? error : ofStart(start, error)
    })
    const { location } = answer.headers
    if (!REDIRECTS.has(answer.status) || location === undefined) return { url, answer }
    const next = nextHop(start, url, location, rules)
    if (seen.has(next.href)) throw refused(start, `in a circle, back to ${next.href}`)
    if (seen.size > rules.limits.redirects) throw refused(start, `on and on, over ${seen.size} redirects`)
    seen.add(next.href)
    url = next
  }
}

function nextHop(start: URL, from: URL, location: string, rules: Rules): URL {
  const address = utf8(location)
  if (!URL.canParse(address, from)) throw refused(start, 'to something that is no address')
  const to = new URL(address, from)
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw refused(start, `from https to http (${to.host}), where anyone may change the page`)
  try {
    return checkTarget(to.href, rules)
  } catch (error) {
    throw ofStart(start, error)
  }
}

/** What is refused on the way is said of the address that was given; to allow a host is no remedy, a page named it. */
function ofStart(start: URL, error: unknown): unknown {
  if (!(error instanceof Failure) || error.code !== 'FETCH_REFUSED') return error
  return new Failure(error.code, `${start.href} redirects: ${error.message}`, REMEDY)
}

/** Headers come as Latin-1; many servers send UTF-8 in them. */
function utf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'))
  } catch {
    return header
  }
}

const refused = (start: URL, where: string) => new Failure('FETCH_REFUSED', `${start.href} redirects ${where}.`, REMEDY)

const REMEDY = 'Give the address at which the page is in the end.'
