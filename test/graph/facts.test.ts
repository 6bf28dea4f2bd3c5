import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClaimProps, sumUp } from '#graph/facts.ts'
import { meaningOf } from '#relations/meanings.ts'

const buys = meaningOf('BUYS_FROM')

function claim(props: Partial<ClaimProps> = {}): ClaimProps {
  return {
    id: 'claim/1',
    polarity: 'positive',
    modality: 'asserted',
    status: 'current',
    score: 0.9,
    source: 'wire',
    publishedAt: '2024-08-01',
    ...props,
  }
}

describe('the status of a fact', () => {
  const denial = claim({ id: 'claim/2', polarity: 'negative', source: 'ledger' })
  test.each<[string, ClaimProps[], string]>([
    ['asserted', [claim()], 'current'],
    ['attributed to somebody', [claim({ modality: 'attributed' })], 'current'],
    ['planned', [claim({ modality: 'planned' })], 'planned'],
    ['hedged', [claim({ modality: 'hedged' })], 'hedged'],
    ['questioned', [claim({ modality: 'questioned' })], 'questioned'],
    ['hedged and planned', [claim({ modality: 'hedged' }), claim({ modality: 'planned' })], 'planned'],
    ['hedged, then asserted', [claim({ modality: 'hedged' }), claim()], 'current'],
    ['said to be over', [claim({ status: 'ended' })], 'ended'],
    ['rumoured to be over', [claim({ status: 'ended', modality: 'hedged' })], 'hedged'],
    ['denied', [denial], 'denied'],
    ['asserted and denied', [claim(), denial], 'disputed'],
    ['rumoured and denied', [claim({ modality: 'hedged' }), denial], 'disputed'],
    ['asserted and perhaps denied', [claim(), { ...denial, modality: 'hedged' }], 'current'],
    ['over, said later', [claim(), claim({ status: 'ended', publishedAt: '2024-09-01' })], 'ended'],
    ['over, then current again', [claim({ status: 'ended' }), claim({ publishedAt: '2024-09-01' })], 'current'],
    ['over and current on the same day', [claim(), claim({ status: 'ended' })], 'ended'],
    [
      'over, later in another zone',
      [
        claim({ publishedAt: '2024-08-01T23:00:00+09:00' }),
        claim({ status: 'ended', publishedAt: '2024-08-01T15:00:00Z' }),
      ],
      'ended',
    ],
    ['undated and over, dated and current', [claim({ publishedAt: null, status: 'ended' }), claim()], 'current'],
  ])('is right when it is %s', (_, claims, status) => {
    expect(sumUp(claims, buys).status).toBe(status)
  })

  test('an event that happened stays, even if it is said to be over', () => {
    expect(sumUp([claim({ status: 'ended' })], meaningOf('ACQUIRED')).status).toBe('current')
  })
})

describe('figures', () => {
  const money = (id: string, max: number, asOfTo: string, more: Partial<ClaimProps> = {}) =>
    claim({ id, currency: 'USD', amountMax: max, period: 'month', amountText: `$${max}`, asOfTo, ...more })

  test('come from the claim that speaks of the latest day and are not added up', () => {
    const fact = sumUp([money('claim/1', 20, '2024-03-31'), money('claim/2', 18, '2024-06-30')], buys)
    expect(fact).toMatchObject({ amountMax: 18, amountAsOf: '2024-06-30', amountClaim: 'claim/2', amountPerYear: 216 })
  })

  test('never come from a rumour while somebody asserts another', () => {
    const rumour = money('claim/2', 500, '2024-06-30', { modality: 'hedged' })
    expect(sumUp([money('claim/1', 20, '2024-03-31'), rumour], buys).amountMax).toBe(20)
  })

  test('a yearly value takes the middle of a range, and a single sum has none', () => {
    const range = claim({ currency: 'USD', amountMin: 3, amountMax: 5, period: 'quarter' })
    expect(sumUp([range], buys).amountPerYear).toBe(16)
    expect(sumUp([claim({ currency: 'USD', amountMin: 13, amountMax: 13 })], buys).amountPerYear).toBeNull()
  })
})

describe('time', () => {
  test('a state that is over ends where the article says', () => {
    const fact = sumUp(
      [
        claim({ asOfFrom: '2019-01-01' }),
        claim({ id: 'claim/2', status: 'ended', asOfTo: '2023-12-31', asOfPrecision: 'year' }),
      ],
      buys,
    )
    expect(fact).toMatchObject({ status: 'ended', validFrom: '2019-01-01', validTo: '2023-12-31', precision: 'year' })
  })

  test('a state that goes on has no end, even if a claim speaks of one month', () => {
    const fact = sumUp([claim({ asOfFrom: '2024-03-01', asOfTo: '2024-03-31', asOfPrecision: 'month' })], buys)
    expect(fact).toMatchObject({ validFrom: '2024-03-01', validTo: null, precision: 'month' })
  })
})

describe('confidence', () => {
  test('one source counts once, however often it says it', () => {
    const once = sumUp([claim()], buys)
    const thrice = sumUp([claim(), claim({ id: 'claim/2' }), claim({ id: 'claim/3' })], buys)
    expect(thrice).toMatchObject({ confidence: once.confidence, sourceCount: 1, claimCount: 3 })
  })

  test('two sources are surer than one, and a denial takes away', () => {
    const two = [claim(), claim({ id: 'claim/2', source: 'ledger' })]
    expect(sumUp(two, buys)).toMatchObject({ confidence: 0.99, sourceCount: 2 })
    expect(sumUp([claim(), claim({ id: 'claim/2', source: 'ledger', polarity: 'negative' })], buys).confidence).toBe(
      0.09,
    )
  })
})

test('the sum never depends on the order of the claims', () => {
  const one = fc.record({
    id: fc.nat(1_000).map((n) => `claim/${n}`),
    polarity: fc.constantFrom('positive' as const, 'negative' as const),
    modality: fc.constantFrom('asserted', 'attributed', 'hedged', 'planned', 'questioned'),
    status: fc.constantFrom('current' as const, 'ended' as const),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    source: fc.constantFrom('a', 'b', 'c'),
    publishedAt: fc.constantFrom(null, '2023', '2024-08-01', '2024-08-01T00:00:00Z', '2024-08-01T09:00:00+09:00'),
    asOfTo: fc.constantFrom(null, '2024-03-31', '2024-06-30'),
    asOfFrom: fc.constantFrom(null, '2024-03-01', '2024-01-01'),
    currency: fc.constantFrom(null, 'USD'),
    amountMax: fc.nat(5),
    product: fc.constantFrom(null, 'Cloud', 'CLOUD'),
  }) as fc.Arbitrary<ClaimProps>
  fc.assert(
    fc.property(
      fc.uniqueArray(one, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
      fc.nat(),
      (claims, turn) => {
        const at = turn % claims.length
        const turned = [...claims.slice(at), ...claims.slice(0, at)].reverse()
        expect(sumUp(turned, buys)).toEqual(sumUp(claims, buys))
      },
    ),
    { numRuns: 500 },
  )
})
