import type { Article } from '#model/article.ts'
import type { Claim, Period } from '#model/extraction.ts'
import type { Anaphora } from '../anaphora.ts'
import type { Parse } from '../clauses/clause.ts'
import type { Manner } from '../clauses/manner.ts'
import { readManner } from '../clauses/modality.ts'
import { isVerbGroup, type NounPhrase } from '../clauses/phrases.ts'
import type { Predicate } from '../clauses/predicate.ts'
import type { FoundPeriod } from '../quantities/index.ts'
import { attributionOf, claimId } from '../steps/claims.ts'
import type { Quantities } from '../steps/qualify.ts'
import type { FigureMatch } from './figures.ts'
import { readHoldings } from './holdings.ts'
import { readMoves } from './moves.ts'
import type { Reader } from './owners.ts'
import { readMarketShares, readShareMoves } from './shares.ts'
import { readStatements } from './statements.ts'
import { readSums } from './sums.ts'
import { readValues } from './values.ts'

/** How many sentences after a figure the text still tells of the same company's figures. */
const HOW_LONG = 2

/** Every figure that a sentence tells of an organization. `earlier` are the article's claims so far. */
export function readFigures(
  article: Article,
  parse: Parse,
  anaphora: Anaphora,
  quantities: Quantities,
  earlier: readonly Claim[],
): Claim[] {
  const values = readValues(article.text, parse, quantities)
  if (values.length === 0 && !MULTIPLE.test(article.text.slice(parse.sentence.start, parse.sentence.end))) return []
  const reader: Reader = { parse, anaphora, reporting: isReporting(parse, earlier) }
  const taken = new Set<number>()
  return [
    ...readMoves(reader, values),
    ...readStatements(reader, values),
    ...readHoldings(reader, values, quantities.periods),
    ...readSums(reader, values),
    ...readShareMoves(reader, values),
    ...readMarketShares(reader, values),
  ].flatMap((figure) => {
    if (taken.has(figure.value.start)) return []
    taken.add(figure.value.start)
    return [toClaim(article, parse, anaphora, figure, quantities.periods)]
  })
}

/** Claims stand in the order of their sentences, so that only the last ones need a look. */
function isReporting(parse: Parse, earlier: readonly Claim[]): boolean {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const claim = earlier[i] as Claim
    if (parse.sentence.index - claim.evidence.sentence > HOW_LONG) return false
    if (claim.type === 'REPORTS') return true
  }
  return false
}

/** Sentences without a number or a verb like "doubled" tell none; cheap, so that only the others are read closely. */
export function mayTellFigures(parse: Parse): boolean {
  return parse.tokens.some(
    ({ lower, tag }) => tag === 'NUM' || /\d/u.test(lower) || MULTIPLE.test(lower) || FRACTIONS.has(lower),
  )
}

const FRACTIONS = new Set('half quarter third fifth tenth millions billions'.split(' '))
const MULTIPLE = /\b(?:doubl|tripl|trebl|quadrupl|halv)/iu

function toClaim(
  article: Article,
  parse: Parse,
  anaphora: Anaphora,
  figure: FigureMatch,
  periods: readonly FoundPeriod[],
): Claim {
  const { subject, value } = figure
  const predicate = predicateOf(parse, figure)
  const manner = readManner(parse, predicate)
  const subjectSpan = { start: subject.start, end: subject.end }
  const objectSpan = { start: value.start, end: value.end }
  const period = periodOf(parse, predicate, value, periods)
  return {
    id: claimId(article, parse, 'REPORTS', subjectSpan, objectSpan, subject.entity.id, figure.measure, figure.change),
    type: 'REPORTS',
    subject: subject.entity.id,
    object: null,
    subjectSpan,
    objectSpan,
    polarity: manner.polarity,
    modality: modalityOf(parse, manner, figure),
    tense: manner.tense,
    status: 'current',
    figure: {
      measure: figure.measure + perShare(parse, figure),
      value: value.amount,
      // A bare number counts what the measure names.
      unit: value.unit === '' ? (figure.measure.split(' ').at(-1) as string) : value.unit,
      change: figure.change,
      approximate: value.approximate,
      text: value.text,
    },
    ...(period ? { asOf: period } : {}),
    ...attributionOf(article.text, parse, anaphora, manner),
    evidence: {
      sentence: parse.sentence.index,
      start: parse.sentence.start,
      end: parse.sentence.end,
      quote: article.text.slice(parse.sentence.start, parse.sentence.end),
    },
    ruleId: `reports/${figure.pattern}`,
    score: Math.round(figure.score * subject.score * 1000) / 1000,
  }
}

/** "earnings of $1.24 a share" */
function perShare({ tokens }: Parse, { measure, value }: FigureMatch): string {
  const each =
    / (?:a|per) share$/u.test(value.text) ||
    (/^(?:a|per)$/u.test(tokens[value.to]?.lower ?? '') && tokens[value.to + 1]?.lower === 'share')
  return each && !measure.endsWith(' share') && value.kind === 'money' ? ' per share' : ''
}

/** What says when and whether the figure holds, in the shape that manner is read from. */
function predicateOf(parse: Parse, figure: FigureMatch): Predicate {
  const verb = figure.verb === undefined ? undefined : parse.phrases[figure.verb]
  const measured = figure.phrase === undefined ? undefined : (parse.phrases[figure.phrase] as NounPhrase)
  const own = verb && (!measured || measured.from < verb.from || figure.pattern === 'moves-measure')
  const phrase = own || !measured ? figure.verb : figure.phrase
  const range = own || !measured ? verb : measured
  return {
    kind: own || !measured ? 'verb' : 'noun',
    lemmas: [],
    from: range?.from ?? figure.value.from,
    to: range?.to ?? figure.value.to,
    verb: figure.verb,
    phrase: phrase ?? 0,
    slots: new Map(),
  }
}

/** Nobody plans that revenue "will reach" or a company "will have" a sum: it is a forecast. */
function modalityOf(parse: Parse, manner: Manner, figure: FigureMatch): Claim['modality'] {
  const verb = figure.verb === undefined ? undefined : parse.phrases[figure.verb]
  const will = isVerbGroup(verb) && /^(?:will|'ll|shall)$/u.test(verb.modal ?? '') && figure.pattern !== 'moves-measure'
  const foretold =
    manner.modality === 'planned' && (will || /^measure-(?:moves|stands)$/u.test(figure.pattern))
      ? 'hedged'
      : manner.modality
  if (figure.modality === undefined || foretold === 'questioned') return foretold
  return foretold === 'hedged' && figure.modality === 'planned' ? 'hedged' : figure.modality
}

/** The period next to the figure that is not the one it is compared with ("from $4bn a year earlier"). */
function periodOf(
  parse: Parse,
  predicate: Predicate,
  value: { start: number; end: number },
  periods: readonly FoundPeriod[],
): Period | undefined {
  const start = Math.min(parse.tokens[predicate.from]?.start ?? value.start, value.start)
  const end = Math.max(parse.tokens[predicate.to - 1]?.end ?? value.end, value.end)
  const figureVerb = predicate.verb
  const distance = (period: FoundPeriod) =>
    period.start >= end ? period.start - end : period.end <= start ? (start - period.end) * 1.5 : 0
  let best: FoundPeriod | undefined
  for (const period of periods) {
    if (period.from === null && period.to === null) continue
    if (/\b(?:earlier|ago|before|previous)\b/iu.test(period.text) || isCompared(parse, period.start)) continue
    if (isElsewhere(parse, figureVerb, start, end, period)) continue
    if (!best || distance(period) < distance(best)) best = period
  }
  return best && { from: best.from, to: best.to, precision: best.precision, text: best.text }
}

/** Another verb stands between the figure and the period, which is then that verb's; one at the sentence's head is for all. */
function isElsewhere(parse: Parse, own: number | undefined, start: number, end: number, period: FoundPeriod): boolean {
  const [from, to] = period.start >= end ? [end, period.start] : [period.end, start]
  const verbs = parse.phrases.flatMap((phrase, i) =>
    isVerbGroup(phrase) && phrase.form === 'finite' && i !== own ? [phrase] : [],
  )
  const offset = (index: number) => parse.tokens[index]?.start ?? 0
  if (period.end <= start && verbs.every((verb) => offset(verb.from) >= period.end)) return false
  return verbs.some((verb) => offset(verb.from) >= from && offset(verb.from) < to)
}

/** "than in 2023", "since its founding in 2012": not the period of the figure itself. */
const isCompared = (parse: Parse, start: number) => {
  const at = parse.tokens.findIndex((token) => token.start >= start)
  const before = parse.tokens.slice(Math.max(0, at - 2), at + 1).map((token) => token.lower)
  return (
    before.some((word) => /^(?:than|compared|versus|vs|against)$/u.test(word)) ||
    parse.tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:since|before|after|until)$/u.test(token.lower))
  )
}
