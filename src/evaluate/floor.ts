import type { Report } from './evaluate.ts'

/** The lowest precision and recall that a change may leave behind, as fractions. */
export interface Floor {
  readonly precision: number
  readonly recall: number
}

/** Reads "0.9,0.65"; null where it is not two numbers from 0 to 1. */
export function parseFloor(text: string): Floor | null {
  const parts = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const [precision, recall] = parts
  if (parts.length !== 2 || precision === undefined || recall === undefined) return null
  return [precision, recall].every((part) => part >= 0 && part <= 1) ? { precision, recall } : null
}

/** What of the strict score over all types lies below the floor, in words; empty when all is well. */
export function belowFloor({ strict }: Report, floor: Floor): string[] {
  return (['precision', 'recall'] as const).flatMap((name) => {
    const value = strict.all[name] ?? 0
    return value < floor[name] ? [`${name} ${value.toFixed(3)} is below ${floor[name]}`] : []
  })
}
