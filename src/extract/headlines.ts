import type { TaggedToken } from '#language/tags.ts'

/** Title case or capitals throughout: a line without a full stop whose longer words nearly all begin with a capital. */
export function isHeadline(tokens: readonly TaggedToken[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text))
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text))
  const shouted = words.filter((token) => /^\p{Lu}{4,}$/u.test(token.text))
  if (words.length >= 4 && shouted.length / words.length > 0.7) return true
  if (/^[.!]$/u.test(tokens.at(-1)?.text ?? '')) return false
  return words.length >= 4 && capitals.length / words.length > 0.75
}
