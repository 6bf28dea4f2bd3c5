import type { DayRange, Fact } from '#graph/graph.ts'
import type { RelationName } from '#model/relation.ts'
import { meaningOf } from '#relations/meanings.ts'

/** Something on a company's timeline. */
export interface TimelineRow {
  readonly date: string
  readonly precision: Fact['precision']
  readonly event: 'HAPPENED' | 'BEGAN' | 'ENDED' | 'REPORTED' | 'FIRST_SEEN'
  readonly fact: Fact
}

/** What facts say of days, the earliest first. Rumours and denials are no history. */
export function toTimeline(facts: readonly Fact[], { from = '', to = '9999' }: DayRange): TimelineRow[] {
  return facts
    .filter(({ status }) => status === 'current' || status === 'ended')
    .flatMap(entriesOf)
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => compare(a.date, b.date) || compare(a.fact.id, b.fact.id) || compare(a.event, b.event))
}

function entriesOf(fact: Fact): TimelineRow[] {
  const { validFrom, validTo, heldFrom, heldTo, precision, status, figure } = fact
  const entry = (date: string | null | undefined, event: TimelineRow['event'], isStated: boolean): TimelineRow[] =>
    date ? [{ date, precision: isStated ? precision : null, event, fact }] : []
  if (isReport(fact.type)) return entry(figure?.asOf ?? heldFrom, 'REPORTED', validFrom !== null)
  if (meaningOf(fact.type).time === 'event')
    return entry(heldFrom, (validFrom ?? validTo) ? 'HAPPENED' : 'FIRST_SEEN', (validFrom ?? validTo) !== null)
  return [
    ...(validFrom ? entry(validFrom, 'BEGAN', true) : status === 'ended' ? [] : entry(heldFrom, 'FIRST_SEEN', false)),
    ...(status === 'ended' ? entry(heldTo, 'ENDED', validTo !== null) : []),
  ]
}

function isReport(type: RelationName): boolean {
  return meaningOf(type).object.length === 0
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
