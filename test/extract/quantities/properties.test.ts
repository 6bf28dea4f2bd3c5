import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  findCounts,
  findMoney,
  findPercents,
  findPeriods,
  findShares,
  readLocalCurrencies,
} from '#extract/quantities/index.ts'
import { Money, Period } from '#model/extraction.ts'

const steps = vi.hoisted(() => ({ count: 0 }))

// Every look at a token counts, so that growth is measured in steps and not by the clock.
vi.mock('#extract/quantities/tokens.ts', async (original) => {
  const { tokenize } = await original<typeof import('#extract/quantities/tokens.ts')>()
  const counted = (text: string) =>
    new Proxy(tokenize(text), {
      get(tokens, key, receiver) {
        steps.count++
        return Reflect.get(tokens, key, receiver)
      },
    })
  return { tokenize: counted }
})

const FINDERS = {
  findMoney,
  findShares,
  findPercents,
  findPeriods: (text: string) => findPeriods(text, '2024-08-01'),
  findCounts,
}

// Words of the grammars in any order: far more often nearly an expression than random text is.
const VOCABULARY = (
  '$ US$ € £ Rs HK$ ₹ EUR USD 5 20 1,2 1.200,50 2024 2019 000 3% million bn k m Mrd crore lakh - – to and between from about nearly more than ' +
  'up over a an per month year /mo annual annually in of dollars euros won pounds cents half third quarter two thirds hundred thousand billions tens ' +
  'stake % percent first second Q3 H1 FY25 fiscal March May Jan . , ( ) since until by before after last next this past years ago end early mid ' +
  'Tuesday yesterday 1990s customers stores people or so + plus its the Danish crowns revenue'
).split(' ')
const soup = fc
  .array(fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(''))
const text = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
)

describe.each(Object.entries(FINDERS))('%s on any text', (_name, find) => {
  it('never throws, sorts its finds, and each is the text at its place', () => {
    fc.assert(
      fc.property(text, (input) => {
        let last = 0
        for (const found of find(input)) {
          expect(input.slice(found.start, found.end)).toBe(found.text)
          expect(found.start).toBeGreaterThanOrEqual(last)
          expect(found.end).toBeGreaterThan(found.start)
          last = found.end
        }
      }),
      { numRuns: 1500 },
    )
  })

  it.each([
    '$1 ',
    '$1-',
    '$1 to ',
    'between $1 and ',
    '1 000 ',
    '100 ',
    'one ',
    'one million ',
    'a hundred ',
    'million ',
    'tens of ',
    'millions of dollars in ',
    'about ',
    'at least ',
    'up to ',
    '$',
    '1,',
    '1.',
    "1'000",
    '5% ',
    '5% of a ',
    'half of ',
    'a quarter of ',
    'annual revenue ',
    '$1 in a b c ',
    'of ',
    'May ',
    'in May and ',
    '2019-',
    '2019 to ',
    'from 2019 to ',
    'the past ',
    'the end of the end of ',
    'first ',
    'quarter ended ',
    'last ',
    'a year ',
    'Q',
    '3 people ',
    '3 a b c d e f ',
    '"',
    '(',
    '5 U.S. ',
    'new ',
    'per month ',
    '-',
    'x',
  ])('takes steps in proportion to the text on many "%s"', (unit) => {
    const cost = (times: number) => {
      steps.count = 0
      find(unit.repeat(times))
      return steps.count
    }
    cost(4)
    const [small, large] = [cost(400), cost(1600)]
    expect(small).toBeGreaterThan(0)
    expect(large / small).toBeLessThan(4.5)
  })
})

describe('findMoney', () => {
  const codes = { USD: '$', EUR: '€', GBP: '£', INR: '₹', HKD: 'HK$', CHF: 'CHF ', SEK: 'SEK ' } as const
  const scales = { '': 1, ' million': 1e6, bn: 1e9, ' trillion': 1e12, k: 1e3, '-million': 1e6 }
  const rates = {
    '': null,
    ' a month': 'month',
    ' per year': 'year',
    '/mo': 'month',
    ' annually': 'year',
    ' a week': 'week',
  }
  const keys = <T extends object>(of: T) => fc.constantFrom(...(Object.keys(of) as (keyof T & string)[]))

  it('reads back what was written', () => {
    const written = fc.record({
      code: keys(codes),
      cents: fc.integer({ min: 1, max: 99_999_999 }),
      scale: keys(scales),
      rate: keys(rates),
      grouped: fc.boolean(),
      before: fc.constantFrom('It paid ', 'It paid (', 'In 2019 it paid ', ''),
    })
    fc.assert(
      fc.property(written, ({ code, cents, scale, rate, grouped, before }) => {
        const digits = (cents / 100).toLocaleString('en-US', { useGrouping: grouped, maximumFractionDigits: 2 })
        const words = `${codes[code]}${digits}${scale}${rate}`
        const value = Number(((cents / 100) * scales[scale]).toPrecision(15))
        const expected = {
          min: value,
          max: value,
          currency: code,
          period: rates[rate],
          approximate: false,
          text: words,
        }
        expect(findMoney(`${before}${words}, it said.`)).toMatchObject([expected])
      }),
    )
  })

  it('keeps the contract of the model', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { start, end, ...money } of findMoney(input, readLocalCurrencies(input))) {
          expect(Money.safeParse(money).success).toBe(true)
          expect(money.min ?? money.max).not.toBeNull()
          if (money.min !== null && money.max !== null) expect(money.min).toBeLessThanOrEqual(money.max)
        }
      }),
    )
  })
})

describe('findPeriods', () => {
  it('reads back a day however it is written', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    const styles: ((date: Date) => string)[] = [
      (date) => date.toISOString().slice(0, 10),
      (date) => date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
      (date) => date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
      (date) => date.toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' }),
    ]
    fc.assert(
      fc.property(day, fc.constantFrom(...styles), (date, write) => {
        const iso = date.toISOString().slice(0, 10)
        expect(findPeriods(`The deal of ${write(date)} was large.`)).toMatchObject([
          { from: iso, to: iso, precision: 'day' },
        ])
      }),
    )
  })

  it('gives ordered intervals of the model, whatever the anchor', () => {
    const anchor = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(text, anchor, (input, date) => {
        for (const { start, end, link, ...period } of findPeriods(input, date.toISOString())) {
          expect(Period.safeParse(period).success).toBe(true)
          if (period.from !== null && period.to !== null) expect(period.from <= period.to).toBe(true)
        }
      }),
    )
  })
})
