import { differences, sameEnds } from './compare.ts'
import { namesOverlap } from './names.ts'
import type { Pairing } from './pair.ts'
import { describeStatement, type Statement } from './statement.ts'

/** A gold claim that was not found, or a predicted one that the gold does not have. */
export interface Mistake {
  readonly slug: string
  readonly kind: 'missed' | 'false alarm'
  readonly type: Statement['type']
  /** The claim in one line. */
  readonly claim: string
  /** The closest claim of the other side and what differs, where there is one with the same ends. */
  readonly near: string | null
  readonly sentence: string
  readonly ruleId: string | null
}

/** The mistakes of one article, by strict matching: misses first, then false alarms, in the order of the article's claims. */
export function mistakesOf(
  slug: string,
  predicted: readonly Statement[],
  wanted: readonly Statement[],
  pairing: Pairing,
): Mistake[] {
  const extra = predicted.filter((_, index) => pairing.predicted[index] === null)
  const missed = wanted.filter((_, index) => pairing.gold[index] === null)
  return [
    ...missed.map((gold) =>
      toMistake(
        slug,
        'missed',
        gold,
        nearest(extra, (one) => compare(one, gold)),
      ),
    ),
    ...extra.map((one) =>
      toMistake(
        slug,
        'false alarm',
        one,
        nearest(missed, (gold) => compare(one, gold)),
      ),
    ),
  ]
}

function toMistake(slug: string, kind: Mistake['kind'], statement: Statement, near: string | null): Mistake {
  const { type, sentence, ruleId = null } = statement
  return { slug, kind, type, claim: describeStatement(statement), near, sentence, ruleId }
}

interface Nearness {
  readonly words: string
  readonly distance: number
}

function nearest(others: readonly Statement[], compareWith: (other: Statement) => Nearness | null): string | null {
  const found = others.flatMap((other) => compareWith(other) ?? [])
  found.sort((one, other) => one.distance - other.distance)
  return found[0]?.words ?? null
}

// Near are claims with the same ends under another type, or with overlapping or exchanged ends.
function compare(predicted: Statement, gold: Statement): Nearness | null {
  const words = differences(predicted, gold)
  if (predicted.type === gold.type && sameEnds(predicted, gold))
    return { words: words.join('; '), distance: words.length }
  const isSwapped = gold.object !== null && predicted.object !== null && areSwapped(predicted, gold)
  if (predicted.type === gold.type && isSwapped) return { words: 'ends exchanged', distance: 5 }
  if (predicted.type !== gold.type && sameEnds(predicted, gold))
    return { words: `type ${predicted.type}, gold ${gold.type}`, distance: 6 }
  if (predicted.type !== gold.type || !sameEnds(predicted, gold, namesOverlap)) return null
  return { words: [`ends ${endsOf(predicted)}, gold ${endsOf(gold)}`, ...words].join('; '), distance: 7 + words.length }
}

function areSwapped(one: Statement, other: Statement): boolean {
  return sameEnds({ ...one, subject: one.object!, object: one.subject }, other)
}

const endsOf = ({ subject, object }: Statement) => `${subject.name} — ${object?.name ?? ''}`
