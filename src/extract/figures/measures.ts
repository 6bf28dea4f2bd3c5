import {
  MEASURE_ASIDES,
  MEASURE_HEADS,
  MEASURE_NAMES,
  type MeasureKind,
  NEUTRAL_QUALIFIERS,
  OUTLOOKS,
} from '#relations/reports.ts'
import type { Parse } from '../clauses/clause.ts'
import { isNounPhrase, type NounPhrase } from '../clauses/phrases.ts'

/** What a noun phrase counts: "net profit" in "its record net profit". */
export interface Measure {
  readonly name: string
  readonly kind: MeasureKind
  /** Phrase index. */
  readonly phrase: number
  /** Token range of the words that name it. */
  readonly from: number
  readonly to: number
  /** Its qualifiers are of the kind every company reports; "used-car sales" may be a whole market's. */
  readonly neutral: boolean
  /** The phrase that it stands behind, where another one heads it: "the number" of "the number of users". */
  readonly outer?: number
  /** "revenue forecast", "margin target". */
  readonly outlook?: 'planned' | 'hedged'
}

/** The measure that heads the phrase at an index; undefined where another noun or a name does. */
export function readMeasure(parse: Parse, at: number): Measure | undefined {
  const phrase = parse.phrases[at]
  if (!isNounPhrase(phrase) || phrase.pronoun !== undefined) return undefined
  const last = phrase.nouns.at(-1)
  if (last === undefined || (phrase.name && phrase.name.from > last)) return undefined
  return measureEndingAt(parse, at, phrase, last)
}

/** The measure that ends with the noun at a token, with its qualifiers. */
export function measureEndingAt(parse: Parse, at: number, phrase: NounPhrase, last: number): Measure | undefined {
  if (wordAt(parse, last) === 'share' && isOfMarket(parse, last)) return marketShare(phrase, at, last)
  const outlook = OUTLOOKS.get(wordAt(parse, last))
  const end = outlook ? last - 1 : last
  const length = headLength(parse, phrase, end)
  if (length === 0) return undefined
  const head = wordsOf(parse, end - length + 1, end + 1)
  const kind = MEASURE_HEADS.get(head) as MeasureKind
  let from = end - length + 1
  while (from > phrase.from && isQualifier(parse, phrase, from - 1)) from--
  const qualifiers = wordsOf(parse, from, end - length + 1)
  const each = /^(?:per|a)$/u.test(wordAt(parse, last + 1)) && wordAt(parse, last + 2) === 'share' ? ' per share' : ''
  const name = (MEASURE_NAMES.get(head) ?? head) + each
  const products = phrase.modifiers.filter((mention) => mention.entity.kind === 'Product' && mention.to === from)
  const product = products.map((mention) => `${mention.text.toLowerCase()} `).join('')
  const foretold =
    /^(?:forecast|expected|projected|estimated|planned)$/u.test(wordAt(parse, from - 1)) && from > phrase.from
  return {
    name: kind === 'price' ? name : `${product}${qualifiers}${qualifiers === '' ? '' : ' '}${name}`,
    kind,
    phrase: at,
    from,
    to: last + 1 + (each ? 2 : 0),
    neutral: qualifiers === '' || qualifiers.split(' ').every((word) => NEUTRAL_QUALIFIERS.has(word)),
    ...(outlook ? { outlook } : foretold ? { outlook: 'hedged' as const } : {}),
  }
}

/** "its share of the market" */
const isOfMarket = (parse: Parse, last: number) =>
  wordAt(parse, last + 1) === 'of' && [3, 4, 5].some((offset) => wordAt(parse, last + offset) === 'market')

const marketShare = (phrase: NounPhrase, at: number, last: number): Measure => ({
  name: 'market share',
  kind: 'ratio',
  phrase: at,
  from: Math.max(phrase.from, phrase.owner?.to ?? 0),
  to: last + 1,
  neutral: true,
})

function headLength(parse: Parse, phrase: NounPhrase, end: number): number {
  for (let length = 4; length > 0; length--) {
    const from = end - length + 1
    if (from >= phrase.from && MEASURE_HEADS.has(wordsOf(parse, from, end + 1))) return length
  }
  return 0
}

function isQualifier(parse: Parse, phrase: NounPhrase, index: number): boolean {
  const token = parse.tokens[index]
  if (!token || (token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'VBG')) return false
  if (token.lower.endsWith('ing') && token.tag !== 'ADJ' && !NEUTRAL_QUALIFIERS.has(token.lower)) return false
  if (phrase.modifiers.some((name) => name.from <= index && index < name.to)) return false
  if (phrase.name && phrase.name.from <= index && index < phrase.name.to) return false
  if (phrase.owner && index < phrase.owner.to) return false
  return (
    !MEASURE_ASIDES.has(token.lower) &&
    !/^(?:first|second|third|fourth|full|half|nine|six|three|twelve|mid|q[1-4]|h[12]|year|multi)(?:-|$)/u.test(
      token.lower,
    )
  )
}

const wordAt = (parse: Parse, index: number) => parse.tokens[index]?.lower ?? ''
const wordsOf = (parse: Parse, from: number, to: number) =>
  parse.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ')
