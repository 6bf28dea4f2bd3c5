import type { Span } from '#model/extraction.ts'
import { ABBREVIATIONS } from './words/abbreviations.ts'

const TERMINATORS = '.!?…'
const CLOSERS = '"\'”’)]»'
const isSpace = (c: string | undefined) => c !== undefined && /\s/u.test(c)
const isUpper = (c: string | undefined) => c !== undefined && /\p{Lu}/u.test(c)
const isLower = (c: string | undefined) => c !== undefined && /\p{Ll}/u.test(c)
const isLetter = (c: string | undefined) => c !== undefined && /\p{L}/u.test(c)
const isDigit = (c: string | undefined) => c !== undefined && c >= '0' && c <= '9'

/**
 * Sentences as spans into the text, in order, without the white space around them. Linear in the text's length.
 * Paragraphs end sentences; so do single line breaks, unless the paragraph is hard-wrapped. Sentences glued together
 * ("in many ways.In May") are parted.
 */
export function splitSentences(text: string): Span[] {
  return paragraphs(text).flatMap((paragraph) => sentencesOf(text, paragraph))
}

function paragraphs(text: string): Span[] {
  const found: Span[] = []
  let above: Span | undefined
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const line = { start, end: feed === -1 ? text.length : feed }
    if (text.slice(line.start, line.end).trim() === '') above = undefined
    else if (above && continues(text, above, line)) above.end = line.end
    else {
      found.push(line)
      above = line
    }
    start = line.end + 1
  }
  return found
}

/** A hard-wrapped line is long, ends without a full stop or in mid-sentence, and the next one goes on from it. */
function continues(text: string, above: Span, line: Span): boolean {
  const lastLineStart = text.lastIndexOf('\n', above.end - 1) + 1
  const width = above.end - Math.max(lastLineStart, above.start)
  if (width < 50 || width > 130) return false
  const last = text.slice(above.start, above.end).trimEnd().at(-1)
  if (isLower(text.slice(line.start, line.end).trimStart()[0])) return true
  return last !== undefined && !TERMINATORS.includes(last) && !CLOSERS.includes(last) && last !== ':' && width >= 65
}

function sentencesOf(text: string, paragraph: Span): Span[] {
  const found: Span[] = []
  let start = paragraph.start
  for (let i = paragraph.start; i < paragraph.end; i++) {
    if (!TERMINATORS.includes(text[i] as string)) continue
    const end = endOfSentence(text, i, paragraph.end)
    if (end === undefined) continue
    found.push({ start, end })
    start = end
    i = end - 1
  }
  found.push({ start, end: paragraph.end })
  return found.map((span) => trim(text, span)).filter((span) => span.end > span.start)
}

function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text[start])) start++
  while (end > start && isSpace(text[end - 1])) end--
  return { start, end }
}

/** The offset after the sentence that the terminator at `at` closes, or undefined where it closes none. */
function endOfSentence(text: string, at: number, limit: number): number | undefined {
  let end = at + 1
  while (end < limit && TERMINATORS.includes(text[end] as string)) end++
  while (end < limit && CLOSERS.includes(text[end] as string)) end++
  if (end >= limit) return end
  const single = text[at] === '.' && end - at <= 2
  if (!isSpace(text[end])) return single && isGlued(text, at, end) ? end : undefined
  let next = end
  while (next < limit && isSpace(text[next])) next++
  while (next < limit && '"\'“‘([«'.includes(text[next] as string)) next++
  const opensSentence = isUpper(text[next]) || isDigit(text[next]) || !isLetter(text[next]) || isLowerBrand(text, next)
  if (!opensSentence || belongsToBrand(text, at, next)) return undefined
  return text[at] === '.' && isAbbreviated(text, at, next) ? undefined : end
}

/** "ways.In", "said.The": a lower-case word, a full stop, a capitalised word that goes on in lower case. */
function isGlued(text: string, at: number, next: number): boolean {
  if (!(isLower(text[at - 1]) && isLower(text[at - 2]) && isUpper(text[next])))
    return CLOSERS.includes(text[at + 1] ?? '') && isUpper(text[next])
  let end = next + 1
  while (isLower(text[end])) end++
  const word = text.slice(next, end)
  const before =
    text
      .slice(Math.max(0, at - 24), at)
      .split(/\s/u)
      .at(-1) ?? ''
  if (/^(Com|Org|Net|Ai|Io)$/u.test(word) || before.includes('.') || before.includes('/')) return false
  return /^[\s,'’"”]/u.test(text[end] ?? '') || text[end] === undefined
}

/** "Yahoo! Japan" goes on behind its mark. */
function belongsToBrand(text: string, at: number, next: number): boolean {
  return (
    text[at] === '!' &&
    /(?:Yahoo|Yum|Jeopardy|Joomla|Wham)$/u.test(text.slice(Math.max(0, at - 8), at)) &&
    !opensClearly(text, next)
  )
}

/** "iPhone", "eBay" open sentences too. */
function isLowerBrand(text: string, at: number): boolean {
  return isLower(text[at]) && isUpper(text[at + 1])
}

function isAbbreviated(text: string, dot: number, next: number): boolean {
  let start = dot
  while (start > 0 && dot - start < 12 && /[\p{L}\p{N}.&]/u.test(text[start - 1] as string)) start--
  const word = text.slice(start, dot)
  if (/^\p{Lu}$/u.test(word))
    return isUpper(text[next]) && !/^\p{Lu}\p{Ll}+ (?:said|is|was|has|will)\b/u.test(text.slice(next, next + 24))
  const kind = ABBREVIATIONS.get(word.toLowerCase())
  if (kind === undefined) return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !opensClearly(text, next)
  if (kind === 'before-name') return true
  if (kind === 'before-number') return isDigit(text[next])
  // "Acme Ltd. (ACM) is"
  if (LEGAL.test(word) && text[next - 1] === '(') return true
  return !opensClearly(text, next) && !(LEGAL.test(word) && opensWithSubject(text, next))
}

const LEGAL = /^(?:inc|corp|ltd|llc|plc|co)$/iu

/** A name of at most three words and a finite verb: behind "Inc." they open a sentence, "Inc. Chairman Roe said" and "Inc. Monday said" do not. */
function opensWithSubject(text: string, next: number): boolean {
  const words = text.slice(next, next + 80).split(/\s+/u, 5)
  const verb = words.findIndex((word) => !isUpper(word[0]))
  if (verb < 1 || verb > 3) return false
  if (words.slice(0, verb).some((word) => NOT_SUBJECTS.test(word))) return false
  return FINITE.test(words[verb] as string)
}

const NOT_SUBJECTS =
  /^(?:Inc|Ltd|Limited|Corp|Co|KG|KGaA|LLC|PLC|Chair\w*|Chief|President|Vice|Executive|Director|Founder|Co-\p{L}+|CEO|CFO|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|January|February|March|April|May|June|July|August|September|October|November|December)[,.]?$/u
const FINITE =
  /^(?:is|was|are|were|has|had|will|would|said|says|became|began|bought|sold|made|built|grew|won|lost|took|makes|sells|owns|\p{Ll}{3,12}ed)$/u

const OPENERS = new Set(
  (
    'The A An In On At It Its He She They We But And For As By To With From This That These Those His Her Their There ' +
    'When While After Before Since If Although However Under Last Earlier Meanwhile Shares'
  ).split(' '),
)

/** After "Inc." or "U.S." only a word that plainly opens a sentence ends the one before. */
function opensClearly(text: string, next: number): boolean {
  const word = /^\p{L}+/u.exec(text.slice(next, next + 16))?.[0]
  return word !== undefined && OPENERS.has(word)
}
