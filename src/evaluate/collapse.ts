import { sameEnds } from './compare.ts'
import { wordsOverlap } from './names.ts'
import type { Statement } from './statement.ts'

/**
 * Duplicates of one slot in one article become one statement, as gold lists a slot once. Two statements are duplicates
 * when type, ends, role head, polarity, modality class and status agree and nothing else contradicts: no other amount,
 * share, figure or product. The richer one stays; what it lacks it takes from the other.
 */
export function collapse(statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = []
  // Gold and predictions of one article are a few hundred at most.
  for (const statement of statements) {
    const index = kept.findIndex((other) => isDuplicate(statement, other))
    if (index < 0) kept.push(statement)
    else kept[index] = merge(kept[index]!, statement)
  }
  return kept
}

function isDuplicate(one: Statement, other: Statement): boolean {
  return (
    one.type === other.type &&
    sameEnds(one, other) &&
    one.polarity === other.polarity &&
    one.modality === other.modality &&
    one.status === other.status &&
    one.role === other.role &&
    agree(one.share, other.share) &&
    agree(one.amount && JSON.stringify(pick(one.amount)), other.amount && JSON.stringify(pick(other.amount))) &&
    sameFigure(one.figure, other.figure) &&
    (one.product === undefined || other.product === undefined || wordsOverlap(one.product, other.product))
  )
}

const pick = ({ min, max, currency, period }: NonNullable<Statement['amount']>) => [min, max, currency, period]

function agree<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

// A figure is the object of its claim: a claim without one is no duplicate of one with it.
function sameFigure(one: Statement['figure'], other: Statement['figure']): boolean {
  if (!one || !other) return one === other
  return (
    one.value === other.value &&
    one.change === other.change &&
    one.unit === other.unit &&
    wordsOverlap(one.measure, other.measure)
  )
}

function merge(one: Statement, other: Statement): Statement {
  const [rich, poor] = weight(other) > weight(one) ? [other, one] : [one, other]
  return { ...poor, ...rich, slices: [...new Set([...one.slices, ...other.slices])] }
}

function weight({ amount, share, product }: Statement): number {
  return Number(amount !== undefined) * 2 + Number(share !== undefined) * 2 + Number(product !== undefined)
}
