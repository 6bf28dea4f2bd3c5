import { describe, expect, it } from 'vitest'
import { findPercents, findShares } from '#extract/quantities/index.ts'

type Expected = [text: string, value: number, of: string | null, stake?: boolean, approximate?: boolean]

const SHARES: [sentence: string, ...expected: Expected[]][] = [
  ["25% of Microsoft's total revenue", ["25% of Microsoft's total revenue", 0.25, "Microsoft's total revenue"]],
  [
    "which made up almost 25% of Orba's total revenue from this business.",
    ["almost 25% of Orba's total revenue", 0.25, "Orba's total revenue", false, true],
  ],
  ['a quarter of its sales', ['a quarter of its sales', 0.25, 'its sales']],
  ['almost 25 percent of sales in Europe', ['almost 25 percent of sales', 0.25, 'sales', false, true]],
  ['a 49% stake in Orba Ltd. for $5m', ['49% stake in Orba Ltd.', 0.49, 'Orba Ltd.', true]],
  ['took a 10 percent minority stake in Orba', ['10 percent minority stake in Orba', 0.1, 'Orba', true]],
  ['two-thirds of customers', ['two-thirds of customers', 2 / 3, 'customers']],
  ['half of its sales', ['half of its sales', 0.5, 'its sales']],
  ["half the company's profit came from", ["half the company's profit", 0.5, "the company's profit"]],
  ['about a third of Bank of Elba, which', ['about a third of Bank of Elba', 1 / 3, 'Bank of Elba', false, true]],
  ['12 per cent of output', ['12 per cent of output', 0.12, 'output']],
  ['a stake of 30% in Orba', ['30% in Orba', 0.3, 'Orba', true]],
  ['It owns 20% of Orba.', ['20% of Orba', 0.2, 'Orba', true]],
  ['accounted for about 40% last year', ['about 40%', 0.4, null, false, true]],
  ['15% to 20% of revenue', ['15% to 20% of revenue', 0.175, 'revenue', false, true]],
  ['three quarters of U.S. sales and', ['three quarters of U.S. sales', 0.75, 'U.S. sales']],
  ['a 35% market share in chips', ['35% market share in chips', 0.35, 'chips']],
  ['twenty percent of its staff', ['twenty percent of its staff', 0.2, 'its staff']],
  ['which is half-owned by Elba', ['half-owned', 0.5, null, true]],
  ['the 60%-owned unit', ['60%-owned', 0.6, null, true]],
  ['The other half of Nema belongs to Elba.', ['half of Nema', 0.5, 'Nema']],
  ['one in five customers have left', ['one in five customers', 0.2, 'customers']],
  ['half a plant (52%) of its revenue', ['52%) of its revenue', 0.52, 'its revenue']],
  ['a quarter of a billion dollars'],
  ['the first half of 2024 and half of the year'],
  ['50 basis points of the loan'],
  ['2 percentage points of growth'],
  ['sales grew 29%'],
  ['the third of its plants'],
  [''],
]

describe('findShares', () => {
  for (const [sentence, ...expected] of SHARES) {
    it(sentence || '(empty)', () => {
      const found = findShares(sentence)
      expect(found.map(({ text, value, of, stake, approximate }) => [text, value, of, stake, approximate])).toEqual(
        expected.map(([text, value, of, stake = false, approximate = false]) => [text, value, of, stake, approximate]),
      )
      for (const share of found) expect(sentence.slice(share.start, share.end)).toBe(share.text)
    })
  }
})

const PERCENTS: [sentence: string, ...expected: [string, number, boolean, 'min' | 'max' | null][]][] = [
  ['sales grew 29%', ['29%', 0.29, false, null]],
  ['fell by more than 7% after the close', ['more than 7%', 0.07, false, 'min']],
  ['rose about 12 percent', ['about 12 percent', 0.12, true, null]],
  ['up 2.5 per cent', ['2.5 per cent', 0.025, false, null]],
  ['growth of 5-7%', ['5-7%', 0.06, true, null]],
  ['rose 25% to 30%', ['25% to 30%', 0.275, true, null]],
  ['rose from 25% to 30%', ['25%', 0.25, false, null], ['30%', 0.3, false, null]],
  ['climbed by a quarter to 3', ['a quarter', 0.25, false, null]],
  ['had risen by almost a third since', ['almost a third', 1 / 3, true, null]],
  ['sales doubled', ['doubled', 1, false, null]],
  ['sales more than tripled', ['more than tripled', 2, false, 'min']],
  ['profit halved', ['halved', 0.5, false, null]],
  ['25% of sales'],
  ['2 percentage points and 30 basis points'],
  ['a quarter of it'],
]

describe('findPercents', () => {
  for (const [sentence, ...expected] of PERCENTS) {
    it(sentence, () => {
      expect(
        findPercents(sentence).map(({ text, value, approximate, bound }) => [text, value, approximate, bound]),
      ).toEqual(expected)
    })
  }
})
