import { describe, expect, test } from 'vitest'
import { figuresDiffer } from '#graph/differ.ts'
import type { ClaimProps } from '#graph/facts.ts'
import { heldBetween } from '#graph/held.ts'

describe('the days between which a fact held', () => {
  const none = { validFrom: null, validTo: null, firstSeen: '2024-08-01', lastSeen: '2024-09-02T09:30:00Z' }
  const state = { time: 'state' } as const
  test.each([
    ['a state without dates begins with its first article', { ...none, status: 'current' }, state, '2024-08-01', null],
    ['a stated beginning wins', { ...none, status: 'current', validFrom: '2019-01-01' }, state, '2019-01-01', null],
    [
      'what is over began some time and ended with its last article',
      { ...none, status: 'ended' },
      state,
      null,
      '2024-09-02',
    ],
    ['a stated end wins', { ...none, status: 'ended', validTo: '2023-12-31' }, state, null, '2023-12-31'],
    [
      'a beginning after the end is none',
      { ...none, status: 'ended', validFrom: '2024-01-01', validTo: '2023-12-31' },
      state,
      null,
      '2023-12-31',
    ],
    [
      'an event has a day and no end',
      { ...none, status: 'current', validTo: '2020-04-27' },
      { time: 'event' },
      '2020-04-27',
      null,
    ],
    ['a year alone is no day', { ...none, firstSeen: '2024', status: 'current' }, state, null, null],
  ] as const)('%s', (_, dates, meaning, heldFrom, heldTo) => {
    expect(heldBetween(dates, meaning)).toEqual({ heldFrom, heldTo })
  })
})

describe('sums and figures of two sources', () => {
  const claim = (props: Partial<ClaimProps>): ClaimProps => ({
    id: 'c',
    polarity: 'positive',
    modality: 'asserted',
    status: 'current',
    score: 0.9,
    source: 'wire',
    asOfTo: '2024-05-31',
    ...props,
  })
  const money = (amountMin: number | null, amountMax: number | null, more: Partial<ClaimProps> = {}) =>
    claim({ currency: 'USD', period: 'month', amountMin, amountMax, ...more })
  const other = { source: 'post' }
  test.each([
    ['that do not meet differ', money(5, 5), money(9, 9, other), true],
    ['that meet agree', money(null, 20), money(18, 18, other), false],
    ['that are rounded agree', money(18, 18), money(19, 19, { ...other, approximate: true }), false],
    ['of two times agree', money(5, 5), money(9, 9, { ...other, asOfTo: '2024-06-30' }), false],
    ['of no stated time agree', money(5, 5, { asOfTo: null }), money(9, 9, { ...other, asOfTo: null }), false],
    ['of two currencies agree', money(5, 5), money(9, 9, { ...other, currency: 'EUR' }), false],
    ['of one source agree', money(5, 5), money(9, 9), false],
    [
      'that are figures differ',
      claim({ figureValue: 0.29, figureUnit: 'fraction', figureChange: 'increase' }),
      claim({ ...other, figureValue: 0.2, figureUnit: 'fraction', figureChange: 'increase' }),
      true,
    ],
  ] as const)('%s', (_, a, b, expected) => {
    expect(figuresDiffer([a, b])).toBe(expected)
    expect(figuresDiffer([b, a])).toBe(expected)
  })
})
