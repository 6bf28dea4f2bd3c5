import type { TaggedToken } from '#language/tags.ts'
import { lookupOrganization } from '#language/words/names/index.ts'
import type { NameSpan, Sentence } from '../document.ts'

/**
 * Acronyms that the article makes of plain words: "public service obligation (PSO)", "platform supply vessel PSV". They name a
 * kind of thing, here and wherever else the article uses them.
 */
export function acronymsOfWords(sentences: readonly Sentence[], spans: readonly NameSpan[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const span of spans) {
    if (!/^\p{Lu}{2,6}s?$/u.test(span.text) || found.has(span.text)) continue
    const { tokens } = sentences[span.sentence] as Sentence
    if (!lookupOrganization(span.text) && (spellsWords(tokens, span) || standsForPlural(tokens, span)))
      found.add(span.text)
  }
  return found
}

/** "power management chips (PMICs)". */
function standsForPlural(tokens: readonly TaggedToken[], { from, text }: NameSpan): boolean {
  return text.endsWith('s') && tokens[from - 1]?.text === '(' && /^\p{Ll}+s$/u.test(tokens[from - 2]?.text ?? '')
}

function spellsWords(tokens: readonly TaggedToken[], { from, text }: NameSpan): boolean {
  let end = from
  if (/^[("“]$/u.test(tokens[end - 1]?.text ?? '')) end--
  else if (/^(?:or|called)$/u.test(tokens[end - 1]?.text ?? '')) end--
  const letters = text.replace(/s$/u, '').toLowerCase()
  return (
    spellsUpTo(tokens, end, letters) ||
    // "extraordinary general meeting of shareholders (EGM)"
    [2, 3].some((tail) => tokens[end - tail]?.tag === 'PREP' && spellsUpTo(tokens, end - tail, letters))
  )
}

function spellsUpTo(tokens: readonly TaggedToken[], end: number, letters: string): boolean {
  let i = end - 1
  for (let at = letters.length - 1; at >= 0; at--, i--) {
    // "exchange for physical": a small word lends no letter.
    if (tokens[i]?.lower[0] !== letters[at] && tokens[i]?.tag === 'PREP') i--
    const token = tokens[i]
    if (!token || token.lower[0] !== letters[at] || !/^\p{Ll}/u.test(token.text))
      return spellsHyphens(tokens, end, letters)
  }
  return true
}

/** "before-tax profit (BTP)", "medium-term note EMTN": parts of compounds count. */
function spellsHyphens(tokens: readonly TaggedToken[], end: number, letters: string): boolean {
  const words = tokens
    .slice(Math.max(0, end - letters.length), end)
    .filter((token) => /^\p{Ll}/u.test(token.text))
    .flatMap((token) => token.lower.split('-'))
    .slice(-letters.length)
  return words.length === letters.length && words.every((word, i) => word[0] === letters[i])
}
