import { expect, it } from 'vitest'
import { courseOf, isGrowing } from '../../scripts/soak/figures.ts'

/** Twenty minutes of a measure, every five seconds. */
const course = (valueAt: (minute: number) => number) =>
  courseOf(Array.from({ length: 240 }, (_, at) => ({ second: at * 5, value: valueAt(at / 12) })))
/** Garbage comes and goes. */
const garbage = (minute: number) => 40 * (minute % 1)

it.each<[string, (minute: number) => number]>([
  ['a leak of 2 MB a minute', (minute) => 300 + garbage(minute) + 2 * minute],
  ['a leak that begins in the middle', (minute) => 300 + garbage(minute) + 5 * Math.max(0, minute - 10)],
])('%s grows', (_, valueAt) => expect(isGrowing(course(valueAt), 1)).toBe(true))

it.each<[string, (minute: number) => number]>([
  ['what is level', () => 300],
  ['garbage that comes and goes', (minute) => 300 + garbage(minute)],
  ['what falls while there is nothing to do', (minute) => (minute > 9 && minute < 13 ? 250 : 300 + garbage(minute))],
  ['what finds its size', (minute) => 300 + Math.min(minute, 4) * 20],
])('%s does not', (_, valueAt) => expect(isGrowing(course(valueAt), 1)).toBe(false))
