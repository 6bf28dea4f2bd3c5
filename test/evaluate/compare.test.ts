import { describe, expect, it } from 'vitest'
import { collapse } from '#evaluate/collapse.ts'
import { differences, matchesLeniently, matchesStrictly } from '#evaluate/compare.ts'
import { SYMMETRIC } from '#evaluate/statement.ts'
import { MEANINGS } from '#relations/meanings.ts'
import { makeStatement } from './statements.ts'

const amount = { min: 5e6, max: 5e6, currency: 'USD', period: null }
const figure = { measure: 'cloud sales', value: 0.29, unit: 'fraction', change: 'increase' } as const
const competes = { type: 'COMPETES_WITH' } as const
const role = { type: 'HOLDS_ROLE', role: 'chief executive' } as const
const reports = { type: 'REPORTS', object: null, figure } as const

type Given = Parameters<typeof makeStatement>[0]
const TABLE: [what: string, predicted: Given, gold: Given, strict: boolean, lenient: boolean][] = [
  ['the same', {}, {}, true, true],
  ['another type', { type: 'USES' }, {}, false, false],
  ['a legal suffix', { subject: 'Orba Inc.' }, {}, true, true],
  ['exchanged ends', { subject: 'Elba', object: 'Orba' }, {}, false, false],
  ['exchanged ends of a symmetric type', { ...competes, subject: 'Elba', object: 'Orba' }, competes, true, true],
  ['a longer name', { object: 'Elba Cloud' }, {}, false, true],
  ['another company', { object: 'Ilba' }, {}, false, false],
  ['planned for stated', { modality: 'planned' }, {}, false, false],
  ['planned for hedged', { modality: 'planned' }, { modality: 'hedged' }, false, true],
  ['a denial missed', {}, { polarity: 'negative' }, false, false],
  ['an end missed', {}, { status: 'ended' }, false, false],
  ['ended for planned: both are no current fact', { status: 'ended' }, { modality: 'planned' }, false, true],
  ['the amount', { amount }, { amount }, true, true],
  ['no amount', {}, { amount }, false, true],
  ['an amount the gold leaves out', { amount }, {}, true, true],
  ['an open bound', { amount: { ...amount, max: null } }, { amount }, false, true],
  ['a rate missed', { amount }, { amount: { ...amount, period: 'year' } }, false, true],
  ['another currency', { amount: { ...amount, currency: 'EUR' } }, { amount }, false, true],
  ['a share', { share: 0.25 }, { share: 0.25 }, true, true],
  ['a third', { share: 1 / 3 }, { share: 0.333333333333 }, true, true],
  ['another share', { share: 0.2 }, { share: 0.25 }, false, true],
  ['the role', role, role, true, true],
  ['another role', { ...role, role: 'chair' }, role, false, true],
  ['no role', { type: 'HOLDS_ROLE' }, role, false, true],
  ['the figure', reports, reports, true, true],
  ['another measure of that value', { ...reports, figure: { ...figure, measure: 'profit' } }, reports, false, true],
  ['a wider measure', { ...reports, figure: { ...figure, measure: 'sales' } }, reports, true, true],
  ['another figure', { ...reports, figure: { ...figure, value: 0.3 } }, reports, false, false],
  ['a fall for a rise', { ...reports, figure: { ...figure, change: 'decrease' } }, reports, false, true],
]

describe('a predicted and a gold claim', () => {
  it.each(TABLE)('%s', (_what, predicted, gold, strict, lenient) => {
    expect(matchesStrictly(makeStatement(predicted), makeStatement(gold))).toBe(strict)
    expect(matchesLeniently(makeStatement(predicted), makeStatement(gold))).toBe(lenient)
  })

  it('says what differs', () => {
    expect(differences(makeStatement({ modality: 'planned' }), makeStatement({ amount }))).toEqual([
      'modality planned, gold stated',
      'amount none, gold 5000000..5000000 USD',
    ])
  })

  it('takes the same types as symmetric as the catalogue', () => {
    expect([...SYMMETRIC].sort()).toEqual(
      MEANINGS.filter(({ symmetric }) => symmetric)
        .map(({ name }) => name)
        .sort(),
    )
  })
})

describe('collapse', () => {
  const count = (...given: Given[]) => collapse(given.map(makeStatement)).length
  it.each<[string, number, Given[]]>([
    ['the same claim twice is one', 1, [{}, {}]],
    ['a claim with its amount takes in the one without', 1, [{}, { amount }]],
    ['two amounts are two', 2, [{ amount }, { amount: { ...amount, period: 'year' } }]],
    ['two classes of modality are two', 2, [{}, { modality: 'planned' }]],
    ['either order of a symmetric type is one', 1, [competes, { ...competes, subject: 'Elba', object: 'Orba' }]],
    ['either order of another type is two', 2, [{}, { subject: 'Elba', object: 'Orba' }]],
    ['two products are two', 2, [{ product: 'chips' }, { product: 'cloud services' }]],
    ['a product named twice is one', 1, [{ product: 'AI chips' }, { product: 'chips' }]],
    ['two roles are two', 2, [role, { ...role, role: 'chair' }]],
    ['two figures are two', 2, [reports, { ...reports, figure: { ...figure, value: 0.3 } }]],
  ])('%s', (_what, expected, given) => {
    expect(count(...given)).toBe(expected)
  })

  it('keeps what either of the two says', () => {
    const one = makeStatement({ product: 'chips', slices: ['list'] })
    const [kept] = collapse([one, makeStatement({ amount, slices: ['money'] })])
    expect(kept).toMatchObject({ product: 'chips', amount, slices: ['list', 'money'] })
  })
})
