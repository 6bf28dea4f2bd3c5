import { describe, expect, test } from 'vitest'
import type { Claim } from '#model/extraction.ts'
import { relationsIn } from './read.ts'

/** What one claim is to carry; a quantity that is not named here must not be there. */
interface Expected {
  money?: [min: number | null, max: number | null, currency: string, period?: string]
  share?: number
  asOf?: [from: string | null, to: string | null]
  product?: string
}
type Row = [text: string, claims: Record<string, Expected>]

function carried({ amount, share, asOf, product }: Claim): Expected {
  return {
    ...(amount && {
      money: [amount.min, amount.max, amount.currency, ...(amount.period ? [amount.period] : [])] as Expected['money'],
    }),
    ...(share && { share: share.value }),
    ...(asOf && { asOf: [asOf.from, asOf.to] as [string | null, string | null] }),
    ...(product !== undefined && { product }),
  } as Expected
}

const check = (text: string, claims: Record<string, Expected>) =>
  expect(Object.fromEntries(relationsIn(text).map(({ line, claim }) => [line, carried(claim)]))).toEqual(claims)

describe('money goes with the claim it pays for', () => {
  test.each<Row>([
    ['Ford bought Volvo for $6.5 billion.', { 'Ford ACQUIRED Volvo': { money: [6.5e9, 6.5e9, 'USD'] } }],
    ['Ford paid $6.5 billion for Volvo.', { 'Ford ACQUIRED Volvo': { money: [6.5e9, 6.5e9, 'USD'] } }],
    ['Ford bought Volvo for up to $3 billion.', { 'Ford ACQUIRED Volvo': { money: [null, 3e9, 'USD'] } }],
    ['Ford bought Volvo for more than 5 billion euros.', { 'Ford ACQUIRED Volvo': { money: [5e9, null, 'EUR'] } }],
    ['Ford agreed to buy Volvo for 5 billion euros.', { 'Ford ACQUIRED Volvo': { money: [5e9, 5e9, 'EUR'] } }],
    ['Snap pays Google $400 million a year.', { 'Snap BUYS_FROM Google': { money: [4e8, 4e8, 'USD', 'year'] } }],
    ['Snap spends $400 million a year with Google.', { 'Snap BUYS_FROM Google': { money: [4e8, 4e8, 'USD', 'year'] } }],
    ['Telenor awarded Nokia a $300 million contract.', { 'Telenor BUYS_FROM Nokia': { money: [3e8, 3e8, 'USD'] } }],
    ['Ford invested $500 million in Rivian.', { 'Ford INVESTED_IN Rivian': { money: [5e8, 5e8, 'USD'] } }],
    ['Accel invested in Slack at a valuation of $1 billion.', { 'Accel INVESTED_IN Slack': {} }],
    [
      'Ford bought Volvo, a $3 billion company, for $2 billion.',
      { 'Ford ACQUIRED Volvo': { money: [2e9, 2e9, 'USD'] } },
    ],
    ['Ford bought Volvo, which has revenue of $14 billion.', { 'Ford ACQUIRED Volvo': {} }],
    ['Ford made $3 billion last year. It owns Volvo.', { 'Ford PARENT_OF Volvo': {} }],
  ])('%s', check)
})

describe('a share goes with the claim it measures', () => {
  test.each<Row>([
    ['Ford holds a 12% stake in Rivian.', { 'Ford INVESTED_IN Rivian': { share: 0.12 } }],
    ['Ford owns 75% of Volvo.', { 'Ford PARENT_OF Volvo': { share: 0.75 } }],
    ["Walmart accounts for 15% of Campbell's revenue.", { "Walmart BUYS_FROM Campbell's": { share: 0.15 } }],
    [
      "TikTok spends $20 million a month through Microsoft, which accounts for almost 25% of Microsoft's total revenue from this business.",
      { 'TikTok BUYS_FROM Microsoft': { money: [2e7, 2e7, 'USD', 'month'], share: 0.25 } },
    ],
    [
      "Apple accounted for a quarter of Foxconn's sales in 2023.",
      { 'Apple BUYS_FROM Foxconn': { share: 0.25, asOf: ['2023-01-01', '2023-12-31'] } },
    ],
    ['Ford fell 5%. It owns Volvo.', { 'Ford PARENT_OF Volvo': {} }],
  ])('%s', check)
})

describe('a period goes with the claim it dates', () => {
  test.each<Row>([
    ['Ford bought Volvo in 1999.', { 'Ford ACQUIRED Volvo': { asOf: ['1999-01-01', '1999-12-31'] } }],
    [
      'Ford bought chips from Intel between 2015 and 2019.',
      { 'Ford BUYS_FROM Intel': { asOf: ['2015-01-01', '2019-12-31'], product: 'chips' } },
    ],
    [
      'Ford has bought chips from Intel since 2015.',
      { 'Ford BUYS_FROM Intel': { asOf: ['2015-01-01', null], product: 'chips' } },
    ],
    ['In May, Ford bought Volvo.', { 'Ford ACQUIRED Volvo': { asOf: ['2024-05-01', '2024-05-31'] } }],
    ['On Monday Ford bought Volvo.', { 'Ford ACQUIRED Volvo': { asOf: ['2024-07-29', '2024-07-29'] } }],
    ['In 2019 Ford closed a plant. It owns Volvo.', { 'Ford PARENT_OF Volvo': {} }],
    [
      'Ford bought Volvo in 1999, and Geely bought Lotus in 2017.',
      {
        'Ford ACQUIRED Volvo': { asOf: ['1999-01-01', '1999-12-31'] },
        'Geely ACQUIRED Lotus': { asOf: ['2017-01-01', '2017-12-31'] },
      },
    ],
  ])('%s', check)
})

describe('all of them at once', () => {
  test.each<Row>([
    [
      'Amazon took a 20 percent stake in Rivian for $700 million in 2019.',
      { 'Amazon INVESTED_IN Rivian': { share: 0.2, money: [7e8, 7e8, 'USD'], asOf: ['2019-01-01', '2019-12-31'] } },
    ],
    [
      'Ford bought Volvo for $6.5 billion in 1999. Geely bought Lotus for $80 million in 2017.',
      {
        'Ford ACQUIRED Volvo': { money: [6.5e9, 6.5e9, 'USD'], asOf: ['1999-01-01', '1999-12-31'] },
        'Geely ACQUIRED Lotus': { money: [8e7, 8e7, 'USD'], asOf: ['2017-01-01', '2017-12-31'] },
      },
    ],
  ])('%s', check)
})

describe('the words for what is bought', () => {
  test.each<[string, string]>([
    ['Volkswagen buys engines from Bosch.', 'engines'],
    ['Bosch supplies Volkswagen with electric brakes.', 'electric brakes'],
    ['Samsung sells screens to Apple.', 'screens'],
    ['Boeing delivered 20 jets to Ryanair.', '20 jets'],
    ['Salesforce relies on Amazon for servers.', 'servers'],
  ])('%s: %s', (text, product) => expect(relationsIn(text).map(({ claim }) => claim.product)).toEqual([product]))
})
