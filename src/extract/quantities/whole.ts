import type { Span } from '#model/extraction.ts'
import type { Token } from './tokens.ts'

const ENDS = new Set(
  (
    'from in for by with through via to at on as into onto over under within during after before since until while when where which that who whom ' +
    'whose if because although though but and or nor so than then is was are were be been being has have had will would could can may might ' +
    'should must do does did belongs belonged came comes come went goes go not now also already still too last next this according compared versus ' +
    'last-year earlier later ago about around between against among without per respectively instead alone today yesterday'
  ).split(' '),
)
const OPENERS = new Set(['this', 'that', 'last', 'all', 'its'])
const LEGAL = new Set(['inc', 'corp', 'co', 'ltd', 'plc', 'llc'])
const MAX_TOKENS = 12
const TAKES = /^(?:takes?|took|brings?|brought)$/u

/** The noun phrase from `at` on, up to punctuation, a conjunction, a preposition other than "of", or a verb it knows. */
export function readWhole(tokens: readonly Token[], at: number): Span | null {
  let end = at
  while (end < tokens.length && end - at < MAX_TOKENS && continues(tokens, at, end)) end++
  while (end > at && ['of', 'the', 'a', '&', '-'].includes(tokens[end - 1]!.lower)) end--
  return end > at ? { start: tokens[at]!.start, end: tokens[end - 1]!.end } : null
}

function continues(tokens: readonly Token[], at: number, index: number): boolean {
  const token = tokens[index]!
  if (token.kind === 'number') return true
  // "what the group took in"
  if (token.lower === 'in' && index > at && TAKES.test(tokens[index - 1]!.lower)) return true
  if (token.kind === 'word') return !ENDS.has(token.lower) || (index === at && OPENERS.has(token.lower))
  if (token.text === '&') return true
  const next = tokens[index + 1]
  if ("'’-".includes(token.text)) return index > at && (token.glued || next?.glued === true)
  if ('$€£'.includes(token.text)) return next?.kind === 'number'
  if (token.text !== '.' || index === at) return false
  const before = tokens[index - 1]!
  return next?.glued === true ? next.kind !== 'symbol' : isAbbreviation(before) && next !== undefined
}

function isAbbreviation(token: Token): boolean {
  return LEGAL.has(token.lower) || (token.text.length === 1 && token.text !== token.lower)
}
