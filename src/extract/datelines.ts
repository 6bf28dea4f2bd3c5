import type { TaggedToken } from '#language/tags.ts'

const LONGEST_DATELINE = 30

/**
 * The token at which a wire story begins behind its dateline, "MILAN, Italy (Wire) - Banca …"; 0 without one. What the
 * dateline names is where the reporter sat, not what the story is about.
 */
export function endOfDateline(tokens: readonly TaggedToken[]): number {
  const capitals = /^\p{Lu}{3,}/u.test(tokens[0]?.text ?? '')
  for (let i = 1; i < Math.min(tokens.length, LONGEST_DATELINE); i++) {
    if (!isDash(tokens[i]) || isHyphen(tokens, i)) continue
    const before = tokens.slice(0, i)
    if (!isDateline(before)) return 0
    if (!capitals && !isDated(before)) continue
    while (isDash(tokens[i])) i++
    return i
  }
  return 0
}

const DASHES = new Set(['-', '--', '–', '—'])
const isDash = (token: TaggedToken | undefined) => token !== undefined && DASHES.has(token.text)

/** "IBM-owned Red Hat": inside a word. */
const isHyphen = (tokens: readonly TaggedToken[], i: number) =>
  tokens[i - 1]?.end === tokens[i]?.start &&
  tokens[i + 1]?.start === tokens[i]?.end &&
  /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '')

/** "Oslo, April 28th, 2025": a day of a month and year, as no sentence begins. */
const isDated = (tokens: readonly TaggedToken[]) =>
  tokens.some((token, i) => MONTH.test(token.text) && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(tokens[i + 1]?.text ?? '')) &&
  tokens.some((token) => /^(?:19|20)\d\d$/u.test(token.text))

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)$/u

/** Capitals, names of days and months, numbers, and what stands in parentheses. */
function isDateline(tokens: readonly TaggedToken[]): boolean {
  const open = tokens.findIndex((token) => token.text === '(')
  const outside = open === -1 ? tokens : tokens.slice(0, open)
  return outside.every(
    (token) => /^[\p{Lu}\d]/u.test(token.text) || /^[,./–—-]$/u.test(token.text) || token.lower === 'and',
  )
}
