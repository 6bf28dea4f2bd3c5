import { findDate } from './date.ts'
import type { Draft } from './draft.ts'

/** What the lines above an article's first paragraph say, and the line at which the paragraphs begin. */
export interface Head extends Omit<Draft, 'text'> {
  /** Index of the first line that belongs to the text. */
  readonly body: number
}

/** More than this and it is no head but a list. */
const LONGEST_HEAD = 12

/**
 * Reads the head of a plain text: section, title, date, byline, languages, in any order. A line that is none of these
 * ends it; so does the last line that has text, because a file of one line is an article of one line.
 */
export function readHead(lines: readonly string[]): Head {
  const filled = lines.flatMap((line, i) => (line.trim() ? [i] : [])).slice(0, LONGEST_HEAD + 1)
  const found: Partial<Draft> = {}
  let body = filled[0] ?? 0
  for (const [n, i] of filled.slice(0, -1).entries()) {
    const line = lines[i]!.trim()
    const said = readLabel(line) ?? readByline(line) ?? (isLabelLine(line) ? {} : undefined)
    if (said) Object.assign(found, { ...said, ...found })
    else if (!found.title && isTitle(line, lines, i)) found.title = line.replace(/^#+\s*/, '')
    else break
    body = filled[n + 1]!
  }
  return { ...found, body }
}

/** A line that only leads around the site: a list of languages, or the name of a section. */
export const isLabelLine = (line: string): boolean => isLanguageList(line) || isSection(line)

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Han',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Thai',
].map((script) => new RegExp(`\\p{Script=${script}}{2,}`, 'u'))
const LANGUAGE_NAMES =
  /english|fran[cç]ais|deutsch|espa[nñ]ol|italiano|portugu[eê]s|nederlands|polski|svenska|suomi|suomalainen|dansk|norsk|t[uü]rk[cç]e|indonesian?|bahasa|latina?|русский|українська|ελληνικά|日本語|中文|简体|繁體|한국어|한어|العربية|עברית|हिन्दी|ไทย|tiếng việt|sanskrit/giu

/** "한어Русский языкEnglishFrançais…": short, no sentence, and in many scripts or naming many languages. */
export function isLanguageList(line: string): boolean {
  if (line.length > 400 || /[.!?;](?:\s|$)/.test(line)) return false
  const scripts = SCRIPTS.filter((script) => script.test(line)).length
  const names = new Set(line.toLowerCase().match(LANGUAGE_NAMES)).size
  return scripts >= 3 || names >= 4
}

const SECTIONS = new Set(
  `news business technology tech world markets market finance economy politics companies company money stocks energy
  science health sports sport opinion analysis features feature latest home international global local press-release
  media startups ai deals autos retail industry article articles blog insights exclusive breaking`.split(/\s+/),
)
const isSection = (line: string) => {
  const words = line
    .toLowerCase()
    .split(/[\s/|>&,»›]+/)
    .filter(Boolean)
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every((word) => SECTIONS.has(word) || (words.length > 1 && word === 'news'))
  )
}

const LABELS: readonly (readonly [RegExp, keyof Draft])[] = [
  [/^(?:title|headline)$/i, 'title'],
  [/^(?:date|published|publication date|posted|published at|published on)$/i, 'published'],
  [/^(?:author|authors|by|byline)$/i, 'author'],
  [/^(?:source|publisher|publication|newspaper|outlet)$/i, 'publisher'],
  [/^(?:url|link)$/i, 'url'],
  [/^(?:language|lang)$/i, 'language'],
]

/** `Title: …`, `Date: …` and their like, as the field they state. */
export function readLabel(line: string): Partial<Draft> | undefined {
  const colon = line.indexOf(':')
  const name = line.slice(0, colon).trim()
  const value = line.slice(colon + 1).trim()
  const field = colon === -1 || value === '' ? undefined : LABELS.find(([label]) => label.test(name))?.[1]
  if (!field) return undefined
  if (field === 'url' && !/^https?:\/\/\S+$/.test(value)) return undefined
  if (field === 'published' && !findDate(value)) return undefined
  return { [field]: value }
}

/** "28 July 2021 | Ledger & Loom", "By Ann Lee, 1 August 2024", "PARIS, 4 December 2023": a date and little else. */
function readByline(line: string): Partial<Draft> | undefined {
  if (line.length > 160) return undefined
  const date = findDate(line)
  if (!date) return wholeAuthor(line)
  const before = line.slice(0, date.start)
  const after = line.slice(date.end).replace(CLOCK, '')
  const publisher = publisherOf(after.trim(), /^[|·•—–-]/) ?? publisherOf(before.trim(), /[|·•]$/)
  const said = withoutTail(before, ' ,;:|·•—–(-').trim()
  const author = wholeAuthor(said)
  const isDateLine = said === '' || author || said === publisher || DATING.test(said) || isPlace(said)
  const isStamp = publisher !== undefined && said.split(/\s+/).length <= 3
  if (!isDateLine && !isStamp) return undefined
  if (publisher === undefined && /[\p{L}\d]/u.test(after)) return undefined
  return { published: line.slice(date.start, date.end), ...author, ...(publisher && { publisher }) }
}

/** What the mark sets apart, if it is about as long as a name. */
function publisherOf(text: string, mark: RegExp): string | undefined {
  const name = text.replace(mark, '').trim()
  return name !== text && name.length >= 2 && name.length <= 60 ? name : undefined
}

function withoutTail(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && (marks.includes(text[end - 1]!) || /\s/.test(text[end - 1]!))) end--
  return text.slice(0, end)
}

/** A time that the date finder left over, with its zone. */
const CLOCK = /^[\s|·,)—–-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*\(?[A-Z]{0,4}\)?/i

const DATING =
  /^(?:(?:first|last|publication|release|published|updated|posted|released|revised|date|as of|on|at|the)[\s:]*)+$/i

function wholeAuthor(line: string): { author: string } | undefined {
  const name = /^by\s+(\p{Lu}[\p{L}.'’-]*(?:(?:\s+|\s*,\s*|\s+and\s+)\p{Lu}[\p{L}.'’-]*){0,7})$/u.exec(
    line.replace(/^BY\b|^By\b/, 'by'),
  )?.[1]
  return name === undefined ? undefined : { author: name }
}

/** "DALLAS and STOCKHOLM", "New York". */
const isPlace = (text: string) =>
  text.length <= 60 && text.split(/[\s,]+/).every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|and|y|et|und|de|la|&)$/u.test(word))

/** A line of its own above the text that is no sentence: short, without a full stop, set off by what follows. */
function isTitle(line: string, lines: readonly string[], at: number): boolean {
  if (line.length > 200 || /[.。:;,]["”’)]?$/.test(line) || /^[-*•]/.test(line) || !/\p{L}{2}/u.test(line)) return false
  const next = lines[at + 1]?.trim() ?? ''
  if (next === '') return true
  return (
    readLabel(next) !== undefined ||
    readByline(next) !== undefined ||
    isLabelLine(next) ||
    next.length > 1.6 * line.length
  )
}
