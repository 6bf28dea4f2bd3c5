import type { FigureMatch } from './figures.ts'
import type { Owner } from './owners.ts'
import type { Value } from './values.ts'

/** The noun that heads what is counted: "subscribers" of "wireless subscribers". */
export const unitHead = (value: Value) => value.unit.split(' ').at(-1) ?? ''

/** So many of them, told of an organization; undefined where none is. */
export function headcount(
  owner: Owner | undefined,
  measure: string,
  value: Value,
  verb: number | undefined,
  pattern: string,
  phrase?: number,
): FigureMatch | undefined {
  if (owner === undefined || owner === 'bare' || owner === 'other') return undefined
  const subject = owner
  const unit = measure === 'employees' ? 'employees' : value.unit
  return { pattern, subject, measure, value: { ...value, unit }, change: 'level', verb, phrase, score: 0.85 }
}
