import type { TaggedToken } from '#language/tags.ts'

const LONGEST_DATELINE = 14

/**
 * The token at which a wire story begins behind its dateline, "MILAN, Italy (Wire) - Banca …"; 0 without one. What the
 * dateline names is where the reporter sat, not what the story is about.
 */
export function endOfDateline(tokens: readonly TaggedToken[]): number {
  if (!/^\p{Lu}{3,}/u.test(tokens[0]?.text ?? '')) return 0
  for (let i = 1; i < Math.min(tokens.length, LONGEST_DATELINE); i++) {
    const token = tokens[i] as TaggedToken
    if (/^(?:-|--|–|—)$/u.test(token.text)) return isDateline(tokens.slice(0, i)) ? i + 1 : 0
  }
  return 0
}

/** Capitals, names of days and months, numbers, and what stands in parentheses. */
function isDateline(tokens: readonly TaggedToken[]): boolean {
  const open = tokens.findIndex((token) => token.text === '(')
  const outside = open === -1 ? tokens : tokens.slice(0, open)
  return outside.every(
    (token) => /^[\p{Lu}\d]/u.test(token.text) || /^[,.]$/u.test(token.text) || token.lower === 'and',
  )
}
