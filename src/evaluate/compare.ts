import { namesOverlap, sameEntity, wordsOverlap } from './names.ts'
import { isCurrent, type Statement, SYMMETRIC } from './statement.ts'

type SameEnd = (one: ReadonlySet<string>, other: ReadonlySet<string>) => boolean

/**
 * Strict: same type, ends, polarity, modality class, status and role head; amount, share and figure to the digit where
 * the gold claim has them.
 */
export function matchesStrictly(predicted: Statement, gold: Statement): boolean {
  return (
    predicted.type === gold.type && sameEnds(predicted, gold, sameEntity) && differences(predicted, gold).length === 0
  )
}

/** Lenient: same type, ends whose names overlap, the same figure of a REPORTS, and both or neither a current fact. */
export function matchesLeniently(predicted: Statement, gold: Statement): boolean {
  return (
    predicted.type === gold.type &&
    sameEnds(predicted, gold, namesOverlap) &&
    (gold.figure === undefined || sameNumber(predicted.figure?.value, gold.figure.value)) &&
    isCurrent(predicted) === isCurrent(gold)
  )
}

/** The ends agree; those of symmetric types in either order. */
export function sameEnds(predicted: Statement, gold: Statement, same: SameEnd = sameEntity): boolean {
  if (ends(predicted, gold, same)) return true
  if (!SYMMETRIC.has(gold.type) || !predicted.object) return false
  return ends({ subject: predicted.object, object: predicted.subject }, gold, same)
}

type Ends = Pick<Statement, 'subject' | 'object'>
function ends(one: Ends, other: Ends, same: SameEnd): boolean {
  if (!one.object || !other.object) return one.object === other.object && same(one.subject.keys, other.subject.keys)
  return same(one.subject.keys, other.subject.keys) && same(one.object.keys, other.object.keys)
}

/** What keeps a predicted claim from being the gold one, apart from type and ends. */
export function differences(predicted: Statement, gold: Statement): string[] {
  const found: string[] = []
  const note = (name: string, one: unknown, other: unknown) => found.push(`${name} ${show(one)}, gold ${show(other)}`)
  for (const name of ['polarity', 'modality', 'status'] as const)
    if (predicted[name] !== gold[name]) note(name, predicted[name], gold[name])
  if (gold.role !== undefined && predicted.role !== gold.role) note('role', predicted.role, gold.role)
  if (gold.amount && !sameAmount(predicted.amount, gold.amount)) note('amount', predicted.amount, gold.amount)
  if (gold.share !== undefined && !sameNumber(predicted.share, gold.share)) note('share', predicted.share, gold.share)
  if (gold.figure && !sameFigure(predicted.figure, gold.figure)) note('figure', predicted.figure, gold.figure)
  return found
}

function sameAmount(one: Statement['amount'], other: NonNullable<Statement['amount']>): boolean {
  return (
    one !== undefined &&
    one.currency === other.currency &&
    one.period === other.period &&
    sameNumber(one.min, other.min) &&
    sameNumber(one.max, other.max)
  )
}

// The measure is the article's wording, so a shared word is enough ("cloud sales" and "sales").
function sameFigure(one: Statement['figure'], other: NonNullable<Statement['figure']>): boolean {
  return (
    one !== undefined &&
    one.change === other.change &&
    sameNumber(one.value, other.value) &&
    (one.unit === other.unit || wordsOverlap(one.unit, other.unit)) &&
    wordsOverlap(one.measure, other.measure)
  )
}

// "A third" has no last digit.
function sameNumber(one: number | null | undefined, other: number | null): boolean {
  if (one === null || one === undefined || other === null) return one === other
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
}

function show(value: unknown): string {
  if (value === undefined) return 'none'
  if (typeof value !== 'object' || value === null) return String(value)
  const { min, max, currency, period, measure, value: number, unit, change } = value as Record<string, unknown>
  return measure === undefined
    ? `${min ?? ''}..${max ?? ''} ${currency}${period ? `/${period}` : ''}`
    : `${measure} ${number} ${unit} ${change}`
}
