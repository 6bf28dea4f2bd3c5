import type { Span } from '#model/extraction.ts'
import { ABBREVIATIONS } from './words/abbreviations.ts'

/** A word or mark of a sentence; offsets are UTF-16 units into the article's text. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
}

/** Participles that bind a name by a hyphen: "Amsterdam-based", "ByteDance-owned". */
export const HYPHENED_PARTICIPLES = new Set(
  'based owned backed listed led controlled headquartered funded founded run made built operated supported developed branded designed born registered domiciled managed sponsored affiliated linked produced dominated certified issued powered enabled'.split(
    ' ',
  ),
)

const WORD = /[\p{L}\p{N}\p{M}]/u
const JOINERS = "-'’.&/+_@‑–"
const NEGATED = /n['’]t$/iu
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/iu

/** Splits a sentence into words and marks; possessives, "n't" and name-hyphen-participle become tokens of their own. Linear. */
export function tokenize(text: string, sentence: Span): Token[] {
  const tokens: Token[] = []
  let i = sentence.start
  while (i < sentence.end) {
    const c = text[i] as string
    if (WORD.test(c) || isCurrencyNumber(text, i) || isSurrogate(c)) {
      const end = endOfWord(text, i, sentence.end)
      pushWord(tokens, text, i, end)
      i = end
    } else if (/\s/u.test(c)) {
      i++
    } else if (BRACKETS[text.slice(i, i + 5)] !== undefined) {
      const mark = BRACKETS[text.slice(i, i + 5)] as string
      tokens.push({ start: i, end: i + 5, text: mark, lower: mark })
      i += 5
    } else if (endOfLooseClitic(text, i) > i) {
      const end = endOfLooseClitic(text, i)
      pushToken(tokens, text, i, end)
      i = end
    } else {
      // "Acme -- bought by Beta -- makes": as typewriters write a dash.
      const isDash = c === '-' && text[i + 1] === '-' && text[i + 2] !== '-'
      const end = isDash ? Math.min(i + 2, sentence.end) : i + 1
      pushToken(tokens, text, i, end)
      i = end
    }
  }
  return tokens
}

/** How the Penn Treebank, and corpora after it, write brackets. */
const BRACKETS: Readonly<Record<string, string | undefined>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
}

/** The clitic behind a full stop, "Inc.'s", or in a text whose tokens were set apart before it reached us, "Nokia 's"; where there is none, the same offset. */
function endOfLooseClitic(text: string, i: number): number {
  if (!/['’]/u.test(text[i] as string) || !/[\s.]/u.test(text[i - 1] ?? '')) return i
  const letters = LOOSE_CLITIC.exec(text.slice(i + 1, i + 4))?.[0]
  return letters === undefined ? i : i + 1 + letters.length
}

const LOOSE_CLITIC = /^(?:s|re|ve|ll|d|m)(?!['’\p{L}\p{N}])/iu

const isSurrogate = (c: string) => c >= '\ud800' && c <= '\udfff'
/** "$20", and as Australians write it "$US20". */
const isCurrencyNumber = (text: string, i: number) =>
  '$€£¥₹₩'.includes(text[i] as string) && /^(?:US|A|C|NZ|HK|S)?\d/u.test(text.slice(i + 1, i + 4))

function endOfWord(text: string, start: number, limit: number): number {
  const numeric = /[\d$€£¥₹₩]/u.test(text[start] as string)
  let i = start + 1
  while (i < limit) {
    const c = text[i] as string
    const next = text[i + 1] ?? ''
    if (WORD.test(c) || isSurrogate(c)) i++
    else if (JOINERS.includes(c) && WORD.test(next) && i + 1 < limit) i += 2
    else if (c === '&' && next === '\u00a0') break
    else if (numeric && c === ',' && /\d{3}/u.test(text.slice(i + 1, i + 4))) i += 2
    // "a 50:50 venture", "at 10:30": one figure.
    else if (numeric && c === ':' && /\d/u.test(next) && /\d/u.test(text[i - 1] as string)) i += 2
    else if (c === '%' && /\d/u.test(text[i - 1] as string)) return i + 1
    else if (c === '.' && keepsStop(text.slice(start, i), next)) return i + 1
    else if (c === '+' && /\p{Lu}|\d/u.test(text[start] as string) && !WORD.test(next))
      return next === '+' ? i + 2 : i + 1
    else break
  }
  return i
}

/** "Inc." and "U.S." keep their full stop, "Mo.-based" too; "Yahoo." at a sentence's end does not, nor does "LLC.". */
function keepsStop(word: string, next: string): boolean {
  if (next !== '' && !/[\s,;:)'’"”>.-]/u.test(next)) return false
  if (/^(?:LLC|PLC|plc)$/u.test(word)) return false
  return (
    /^(?:\p{L}\.)+\p{L}$/u.test(word) ||
    /^\p{Lu}$/u.test(word) ||
    (ABBREVIATIONS.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
  )
}

function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  const word = text.slice(start, end)
  const clitic = NEGATED.exec(word)?.index ?? CLITIC.exec(word)?.index
  if (clitic !== undefined && clitic > 0) {
    pushHyphened(tokens, text, start, start + clitic)
    pushToken(tokens, text, start + clitic, end)
    return
  }
  pushHyphened(tokens, text, start, end)
}

function pushHyphened(tokens: Token[], text: string, start: number, end: number): void {
  const word = text.slice(start, end)
  const hyphen = start + Math.max(word.lastIndexOf('-'), word.lastIndexOf('‑'))
  if (
    hyphen > start &&
    /[\p{Lu}\d]/u.test(text.slice(start, hyphen)) &&
    HYPHENED_PARTICIPLES.has(text.slice(hyphen + 1, end).toLowerCase()) &&
    !PREFIX.test(text.slice(start, hyphen))
  ) {
    pushToken(tokens, text, start, hyphen)
    pushToken(tokens, text, hyphen, hyphen + 1)
    pushToken(tokens, text, hyphen + 1, end)
  } else pushToken(tokens, text, start, end)
}

/** "Co-founded" opens a sentence with a capital and binds no name. */
const PREFIX =
  /^(?:Co|Re|Self|Newly|Well|State|Family|Employee|Founder|Privately|Publicly|Jointly|Wholly|Formerly|Majority)$/u

function pushToken(tokens: Token[], text: string, start: number, end: number): void {
  if (end <= start) return
  const word = text.slice(start, end)
  tokens.push({ start, end, text: word, lower: word.toLowerCase().replaceAll('’', "'") })
}
