import { CHANGE_NOUNS, type Direction } from '#relations/reports.ts'
import type { Parse } from '../clauses/clause.ts'
import { isNounPhrase, isVerbGroup, type Phrase } from '../clauses/phrases.ts'
import { type Measure, readMeasure } from './measures.ts'
import type { Value } from './values.ts'

export type Change = 'level' | Direction

/** What a value says of a measure: how high it stands, or how far it went up or down. */
export interface Reading {
  readonly value: Value
  readonly change: Change
}

/** Words that may stand between a preposition and its number: "to a record $5bn", "by just 3%". */
const FILLERS = new Set(['DET', 'ADJ', 'ADV', 'PRP$'])
const FILLER_WORDS = new Set(
  'record high low new total nearly almost some just another more than over only further around about combined roughly'.split(
    ' ',
  ),
)
const KEYS = new Set(
  'to by from at of up down higher lower than with against versus vs on for in above below between compared and or after before since including per around as into under over off out'.split(
    ' ',
  ),
)

/** The last word before a number that says how it is tied to the measure, and whether nothing else stands between. */
interface Tie {
  readonly key: string
  /** The key before that: "to" in "to a high of". */
  readonly outer: string
  readonly first: boolean
}

function tieOf(parse: Parse, from: number, value: Value): Tie | undefined {
  let key = ''
  let at = value.from - 1
  for (; at >= from; at--) {
    const token = parse.tokens[at]!
    if (FILLER_WORDS.has(token.lower) && !(token.lower === 'over' && at === from)) continue
    if (KEYS.has(token.lower)) {
      key = isComparing(parse, at) ? 'than' : token.lower
      break
    }
    if (!FILLERS.has(token.tag) && token.text !== ',' && token.text !== '(') return undefined
  }
  const outer = key === 'of' ? outerKey(parse, from, at) : ''
  return { key, outer, first: at < from }
}

/** "compared to", "relative to" */
const isComparing = (parse: Parse, at: number) =>
  /^(?:compared|relative|similar|close|equal|equivalent|next)$/u.test(parse.tokens[at - 1]?.lower ?? '')

/** "to a five-year high of", "an increase of": what stands before "of". */
function outerKey(parse: Parse, from: number, of: number): string {
  const noun = parse.tokens[of - 1]?.lower ?? ''
  if (CHANGE_NOUNS.has(noun)) return noun
  if (!/^(?:high|low|record|peak|total|level|average|rate)$/u.test(noun)) return ''
  for (let at = of - 2; at >= Math.max(from, of - 6); at--) {
    const token = parse.tokens[at]!
    if (/^(?:to|at|by)$/u.test(token.lower)) return token.lower
    if (!FILLERS.has(token.tag) && token.tag !== 'NOUN') return ''
  }
  return ''
}

const UP = /^(?:more|higher|up|above)$/u
const DOWN = /^(?:less|lower|fewer|down|below)$/u

/** "12% higher", "19% more than", "3% up on": the direction said behind the number. */
function directionBehind(parse: Parse, value: Value): Direction | undefined {
  const word = parse.tokens[value.to]?.lower ?? ''
  const next = parse.tokens[value.to + 1]?.lower ?? ''
  if (UP.test(word) && (word !== 'up' || !/^(?:to|for)$/u.test(next))) return 'increase'
  return DOWN.test(word) ? 'decrease' : undefined
}

/**
 * Reads the values from a token on. `mode` is what the words before say: a direction ("rose"), a level ("came to"), or
 * "told" where a level has been read already and only ", up 3%" may follow.
 */
export function readRegion(
  parse: Parse,
  values: readonly Value[],
  from: number,
  to: number,
  mode: Change | 'told',
  measure: Measure,
): Reading[] {
  const readings: Reading[] = []
  let start = from
  for (const value of values) {
    if (value.from < from || value.to > to) continue
    const tie = tieOf(parse, start, value)
    const change = tie && changeOf(parse, value, tie, start === from, mode, measure, readings)
    if (change) readings.push({ value, change })
    start = value.to
  }
  return readings
}

function changeOf(
  parse: Parse,
  value: Value,
  tie: Tie,
  first: boolean,
  mode: Change | 'told',
  measure: Measure,
  readings: readonly Reading[],
): Change | undefined {
  const moves = mode === 'increase' || mode === 'decrease'
  const canShift = canMove(value, measure) && !readings.some((one) => one.change !== 'level')
  const shift = canShift ? shiftOf(parse, value, tie, moves) : undefined
  if (shift) return shift
  const canStand = canStandAt(value, measure) && !readings.some((one) => one.change === 'level')
  const { key, outer } = tie
  const direct = key === '' && first && tie.first
  if (moves) {
    if (canStand && (key === 'to' || outer === 'to' || (key === 'at' && readings.length > 0))) return 'level'
    return canShift && (key === 'by' || outer === 'by' || direct) && !isStep(parse, value) ? mode : undefined
  }
  if (mode !== 'level' || !canStand) return undefined
  return direct || /^(?:at|to)$/u.test(key) || /^(?:at|to)$/u.test(outer) || (first && /^(?:|around)$/u.test(key))
    ? 'level'
    : undefined
}

/** A direction that the words next to the number say: "up 3%", "3% higher", "an increase of 3%". */
function shiftOf(parse: Parse, value: Value, { key, outer }: Tie, moves: boolean): Direction | undefined {
  if (key === 'up') return 'increase'
  if (key === 'down') return 'decrease'
  if ((value.kind === 'percent' || moves) && /^(?:|by|at|and)$/u.test(key)) {
    const behind = directionBehind(parse, value)
    if (behind) return behind
  }
  return value.kind === 'percent' ? CHANGE_NOUNS.get(outer) : undefined
}

/** A percentage is no level of a sum, and a count none of a margin. */
function canStandAt(value: Value, measure: Measure): boolean {
  switch (measure.kind) {
    case 'money':
      return value.kind === 'money' || (value.kind === 'count' && /\b(?:orders|bookings|sales)$/u.test(measure.name))
    case 'ratio':
      return value.kind === 'percent'
    case 'price':
      return value.kind === 'money' && value.amount < 1e6
    case 'count':
      return value.kind === 'count' || (value.kind === 'money' && /orders|production|output/u.test(measure.name))
  }
}

/** Anything moves by a percentage or by its own kind: users by users, profit by money. */
const canMove = (value: Value, measure: Measure) => value.kind === 'percent' || canStandAt(value, measure)

/** "rose 3% of": a part, not a step. */
const isStep = (parse: Parse, value: Value) =>
  value.kind === 'percent' && parse.tokens[value.to]?.lower === 'of' && value.text.includes('%')

/** ", up 12% from a year earlier", ", 19% more than a year ago" behind a level. */
export function changeBehind(
  parse: Parse,
  values: readonly Value[],
  level: Value,
  end: number,
  measure: Measure,
): Reading[] {
  for (const value of values) {
    if (value.from < level.to || value.from >= end) continue
    // Periods may stand between: "for the second quarter on Wednesday, 19% more".
    return readRegion(parse, [value], startOfAside(parse, level.to, value.from), end, 'told', measure).slice(0, 1)
  }
  return []
}

/** The last comma or parenthesis before a token, where the aside that holds it begins. */
function startOfAside(parse: Parse, from: number, before: number): number {
  for (let at = before - 1; at >= from; at--) if (/^[,(–—]$/u.test(parse.tokens[at]?.text ?? '')) return at + 1
  return from
}

/** The token at which the words about a phrase end: where another clause, measure or aside begins. */
export function regionEnd(parse: Parse, at: number): number {
  const { phrases } = parse
  for (let i = at + 1; i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase
    if (phrase.kind === 'PUNCT' && /^[;:]$/u.test(phrase.word)) return phrase.from
    if (phrase.kind === 'WH' || (phrase.kind === 'SUB' && phrase.word !== 'that')) return phrase.from
    if (isVerbGroup(phrase)) {
      if (phrase.form === 'finite') return startOfClause(parse, at, i)
      return phrase.from
    }
    if (isNounPhrase(phrase) && readMeasure(parse, i) && i > at + 1) return phrase.from
  }
  return parse.tokens.length
}

/** From a finite verb back to the comma or conjunction that opens its clause. */
function startOfClause(parse: Parse, at: number, verb: number): number {
  for (let i = verb - 1; i > at; i--) {
    const phrase = parse.phrases[i] as Phrase
    if (phrase.kind === 'COMMA' || phrase.kind === 'CONJ' || phrase.kind === 'SUB') return phrase.from
  }
  return parse.phrases[verb]!.from
}
