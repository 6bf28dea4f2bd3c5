import { describe, expect, it } from 'vitest'
import { findCounts } from '#extract/quantities/index.ts'

type Expected = [text: string, unit: string, min: number | null, max: number | null, approximate?: boolean]

const TABLE: [sentence: string, ...expected: Expected[]][] = [
  ['24 million customers have used it', ['24 million customers', 'customers', 24e6, 24e6]],
  ['more than 24 million customers', ['more than 24 million customers', 'customers', 24e6, null]],
  [
    'buying 10,000 or more Copilot subscriptions doubled',
    ['10,000 or more Copilot subscriptions', 'Copilot subscriptions', 10_000, null],
  ],
  ['about 3,000 stores', ['about 3,000 stores', 'stores', 3000, 3000, true]],
  ['a dozen factories', ['a dozen factories', 'factories', 12, 12]],
  ['hundreds of suppliers', ['hundreds of suppliers', 'suppliers', 100, null, true]],
  ['tens of thousands of workers', ['tens of thousands of workers', 'workers', 10_000, null, true]],
  ['It cut 1,200 jobs and closed three plants.', ['1,200 jobs', 'jobs', 1200, 1200], ['three plants', 'plants', 3, 3]],
  ['employs 2,500 people', ['2,500 people', 'people', 2500, 2500]],
  ['5,000 sales staff', ['5,000 sales staff', 'sales staff', 5000, 5000]],
  ['up to 40 aircraft', ['up to 40 aircraft', 'aircraft', null, 40]],
  ['a 50-person team', ['50-person', 'person', 50, 50]],
  ['500 of its stores', ['500 of its stores', 'stores', 500, 500]],
  ['two million monthly active users', ['two million monthly active users', 'monthly active users', 2e6, 2e6]],
  ['20-30 lorries', ['20-30 lorries', 'lorries', 20, 30]],
  ['$5 million in fees'],
  ['5 million dollars of fees'],
  ['25% of customers'],
  ['three years and 40 hours'],
  ['in 2019 investors left'],
  ['G42 chips and the F-150 trucks'],
  ['$5 billion in sales'],
  ['Windows 11 was'],
  ['4G masts and 37signals, one of the giants'],
  ['three fifths of its goods'],
  ['one in five customers'],
  [''],
]

describe('findCounts', () => {
  for (const [sentence, ...expected] of TABLE) {
    it(sentence || '(empty)', () => {
      const found = findCounts(sentence)
      expect(found.map(({ text, unit, min, max, approximate }) => [text, unit, min, max, approximate])).toEqual(
        expected.map(([text, unit, min, max, approximate = false]) => [text, unit, min, max, approximate]),
      )
      for (const count of found) expect(sentence.slice(count.start, count.end)).toBe(count.text)
    })
  }
})
