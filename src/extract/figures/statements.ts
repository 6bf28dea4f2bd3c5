import { CHANGE_NOUNS, type Direction } from '#relations/reports.ts'
import type { Referent } from '../anaphora.ts'
import type { Parse } from '../clauses/clause.ts'
import { headNoun, isNounPhrase, type NounPhrase } from '../clauses/phrases.ts'
import type { FigureMatch } from './figures.ts'
import { type Measure, measureEndingAt, readMeasure } from './measures.ts'
import type { Reader } from './owners.ts'
import { type Change, changeBehind, type Reading, readRegion, regionEnd } from './regions.ts'
import { subjectsOf, tellerOf, verbBefore } from './tellers.ts'
import type { Value } from './values.ts'

/** A measure and its values inside noun phrases: "revenue of $5bn", "a $2bn loss", "a 25% rise in sales to $3bn". */
interface Statement {
  readonly pattern: string
  readonly measure: Measure
  readonly readings: readonly Reading[]
}

/** Reads every measure that is told without a verb of its own, with the organization that tells it or has it. */
export function readStatements(reader: Reader, values: readonly Value[]): FigureMatch[] {
  const { parse } = reader
  return parse.phrases.flatMap((phrase, at): FigureMatch[] => {
    if (!isNounPhrase(phrase) || isComparison(parse, phrase)) return []
    const statement = statementAt(parse, phrase, at, values)
    return statement ? figuresOf(reader, statement, at) : []
  })
}

function statementAt(parse: Parse, phrase: NounPhrase, at: number, values: readonly Value[]): Statement | undefined {
  const measure = readMeasure(parse, at)
  if (measure)
    return (
      valueBehind(parse, measure, values) ??
      valueBefore(parse, phrase, measure, values) ??
      wipedOff(parse, phrase, measure, values)
    )
  const last = phrase.nouns.at(-1)
  const direction = last === undefined ? undefined : CHANGE_NOUNS.get(parse.tokens[last]?.lower ?? '')
  if (last === undefined || !direction || phrase.name) return undefined
  return growthOf(parse, phrase, at, last, direction, values) ?? growthIn(parse, phrase, at, direction, values)
}

/** "revenue of $5bn, up 12%" */
function valueBehind(parse: Parse, measure: Measure, values: readonly Value[]): Statement | undefined {
  if (measure.kind === 'price') return undefined
  const end = regionEnd(parse, measure.phrase + 1)
  const of = ofBefore(parse, measure, values)
  if (of === undefined) return undefined
  const [level] = readRegion(parse, values, of, end, 'level', measure)
  if (level?.change !== 'level' || level.value.from > of + 5) return undefined
  return {
    pattern: 'measure-of',
    measure,
    readings: [level, ...changeBehind(parse, values, level.value, end, measure)],
  }
}

/** The token behind the "of" that ties a value to its measure: "a profit before tax of $5bn", "revenue in the range of $3bn". */
function ofBefore(parse: Parse, measure: Measure, values: readonly Value[]): number | undefined {
  const value = values.find((one) => one.from >= measure.to)
  if (!value || value.from > measure.to + 12) return undefined
  if (value.from === measure.to && /^(?:in the range of|between)\b/u.test(value.text)) return value.from
  const between = parse.tokens.slice(measure.to, value.from)
  const of = between.findLastIndex((token) => token.lower === 'of')
  if (of === -1 || between.some((token) => token.text === ',' || isClausal(token.tag))) return undefined
  return measure.to + of + 1
}

const isClausal = (tag: string) => /^(?:VB|VBZ|VBD|BE|HAVE|DO|MODAL|SUB|WH|PUNCT)$/u.test(tag)

const INFLOWS = /\b(?:revenues?|sales|turnover|profits?|income|earnings|ebitda|takings|bookings|losses)$/u

/** "a $2bn loss", "$5bn in annual revenue", "a 10% margin" */
function valueBefore(
  parse: Parse,
  phrase: NounPhrase,
  measure: Measure,
  values: readonly Value[],
): Statement | undefined {
  // Money may take its measure with it: "$5bn in annual revenue" is a sum a year.
  const value = values.findLast((one) => one.from < measure.from && one.to >= phrase.from - 1 && one.to <= measure.to)
  if (!value || measure.outlook) return undefined
  const inside = value.from >= phrase.from
  const between = parse.tokens.slice(value.to, measure.from).map((token) => token.lower)
  if (inside ? between.length > 3 || between.includes(',') : !INFLOWS.test(measure.name)) return undefined
  if (!inside && !/^(?:in|of)$/u.test(parse.tokens[phrase.from - 1]?.lower ?? '')) return undefined
  const fits = measure.kind === 'money' ? value.kind === 'money' : measure.kind === 'ratio' && value.kind === 'percent'
  return fits
    ? { pattern: inside ? 'value-measure' : 'value-in-measure', measure, readings: [{ value, change: 'level' }] }
    : undefined
}

/** "wiped $2bn off Acme's market value" */
function wipedOff(parse: Parse, phrase: NounPhrase, measure: Measure, values: readonly Value[]): Statement | undefined {
  const value = values.find((one) => one.kind === 'money' && one.to === phrase.from - 1)
  if (!value || parse.tokens[value.to]?.lower !== 'off' || !/value|capitali[sz]ation$/u.test(measure.name))
    return undefined
  return { pattern: 'wiped-off', measure, readings: [{ value, change: 'decrease' }] }
}

/** "revenue growth of 32%", "12% sales growth" */
function growthOf(
  parse: Parse,
  phrase: NounPhrase,
  at: number,
  last: number,
  direction: Direction,
  values: readonly Value[],
): Statement | undefined {
  const measure = measureEndingAt(parse, at, phrase, last - 1)
  if (!measure) return undefined
  const readings = percentsAt(parse, phrase, last, values)
  return readings.length > 0
    ? { pattern: 'measure-growth', measure, readings: readings.map((value) => ({ value, change: direction })) }
    : undefined
}

/** "a 25% rise in annual sales to $290bn", "a fall of 3% in revenue" */
function growthIn(
  parse: Parse,
  phrase: NounPhrase,
  at: number,
  direction: Direction,
  values: readonly Value[],
): Statement | undefined {
  const last = phrase.nouns.at(-1) as number
  const [percent] = percentsAt(parse, phrase, last, values)
  if (!percent) return undefined
  const start = Math.max(percent.to, phrase.to)
  const measureAt = parse.phrases.findIndex((other) => other.from > start && isNounPhrase(other))
  if (parse.tokens[start]?.lower !== 'in' || measureAt === -1) return undefined
  const measure = parse.phrases[measureAt]?.from === start + 1 ? readMeasure(parse, measureAt) : undefined
  if (!measure || measureAt <= at) return undefined
  const rest = readRegion(parse, values, measure.to, regionEnd(parse, measureAt), direction, measure)
  return {
    pattern: 'growth-in',
    measure,
    readings: [{ value: percent, change: direction }, ...rest.filter((reading) => reading.change === 'level')],
  }
}

/** The percentages that a noun of change has before it or behind "of"; two, where "and" joins them. */
function percentsAt(parse: Parse, phrase: NounPhrase, last: number, values: readonly Value[]): Value[] {
  const before = values.find((value) => value.kind === 'percent' && value.from >= phrase.from && value.to <= last)
  if (before) return [before]
  if (parse.tokens[last + 1]?.lower !== 'of') return []
  const first = values.find((value) => value.kind === 'percent' && value.from >= last + 2 && value.from <= last + 4)
  if (!first) return []
  const second = values.find(
    (value) => value.kind === 'percent' && value.from === first.to + 1 && parse.tokens[first.to]?.lower === 'and',
  )
  return second ? [first, second] : [first]
}

function figuresOf(reader: Reader, { pattern, measure, readings }: Statement, at: number): FigureMatch[] {
  const { parse } = reader
  const verb = tellerOf(parse, at)
  const subjects = subjectsOf(reader, measure, verb, at)
  const [first] = subjects
  if (!first) return []
  const distributed = subjects.length > 1
  // "A and B report growth of 3% and 5%": one each.
  if (distributed && subjects.length !== readings.length) return []
  return readings.flatMap(({ value, change }: { value: Value; change: Change }, i) => ({
    pattern,
    subject: subjects[distributed ? i : 0] as Referent,
    measure: measure.name,
    value,
    change,
    verb: verb ?? verbBefore(parse, at),
    phrase: measure.phrase,
    ...outlookOf(parse, measure),
    score: 0.9,
  }))
}

/** "its revenue target", or behind "…, forecasting revenue of $3bn and a margin of 5%". */
function outlookOf(parse: Parse, measure: Measure): Pick<FigureMatch, 'modality'> {
  if (measure.outlook) return { modality: measure.outlook }
  for (let i = measure.from - 1; i >= Math.max(0, measure.from - 20); i--) {
    const token = parse.tokens[i]!
    if (/^(?:VBD|VBZ|VB|BE|HAVE|SUB|WH)$/u.test(token.tag)) return {}
    if (/^(?:forecasting|expecting|predicting|projecting|anticipating)$/u.test(token.lower))
      return { modality: 'hedged' }
    if (/^(?:targeting|planning|aiming)$/u.test(token.lower)) return { modality: 'planned' }
  }
  return {}
}

/** "against a loss of $3bn", "analysts' forecasts for sales of $4bn": not what is told now. */
function isComparison(parse: Parse, phrase: NounPhrase): boolean {
  const before = parse.tokens[phrase.from - 1]?.lower ?? ''
  if (/^(?:from|against|versus|vs|vs\.|than|below|above|beyond|despite|between)$/u.test(before)) return true
  const earlier = parse.tokens[phrase.from - 2]?.lower ?? ''
  if (before === 'with' || before === 'to') return /^(?:compared|compares|comparing|contrast)$/u.test(earlier)
  if (before === 'for' || before === 'of')
    return /^(?:forecasts?|estimates?|expectations?|consensus|predictions?)$/u.test(earlier)
  const head = headNoun(phrase, parse.tokens)
  return head === undefined
}
