import type { RelationMeaning } from '#model/relation.ts'
import type { FactStatus } from './graph.ts'

interface Dates {
  readonly status: FactStatus
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly firstSeen: string | null
  readonly lastSeen: string | null
}

/**
 * The days between which a fact held, as far as anybody knows: what `asOf` goes by. What is stated wins. Without that, a
 * state holds since the first article that says so and is over with the last one; of what is over the beginning is
 * open. What happened stays happened.
 */
export function heldBetween(dates: Dates, { time }: Pick<RelationMeaning, 'time'>) {
  const { status, validFrom, validTo, firstSeen, lastSeen } = dates
  if (time === 'event') return { heldFrom: validTo ?? validFrom ?? dayOf(firstSeen), heldTo: null }
  if (status !== 'ended') return { heldFrom: validFrom ?? dayOf(firstSeen), heldTo: null }
  const heldTo = validTo ?? dayOf(lastSeen)
  const isAfterItsEnd = validFrom !== null && heldTo !== null && validFrom > heldTo
  return { heldFrom: isAfterItsEnd ? null : validFrom, heldTo }
}

function dayOf(time: string | null): string | null {
  return time?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null
}
