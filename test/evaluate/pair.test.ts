import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairUp } from '#evaluate/pair.ts'

// A matrix of who may pair with whom.
const matrix = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

describe('pairUp', () => {
  it('moves a partner where that makes room for another', () => {
    // Prediction 0 suits both gold claims, prediction 1 only the first.
    const suits = [
      [true, true],
      [true, false],
    ]
    expect(pairUp([0, 1], [0, 1], (one, goal) => suits[one]![goal]!)).toEqual({ gold: [1, 0], predicted: [1, 0] })
  })

  it('pairs one to one, only what matches, and as many as any assignment does', () => {
    fc.assert(
      fc.property(matrix, (suits) => {
        const predicted = suits.map((_, index) => index)
        const gold = (suits[0] ?? []).map((_, index) => index)
        const pairs = pairUp(predicted, gold, (one, goal) => suits[one]![goal]!)
        const taken = pairs.gold.flatMap((one, goal) => (one === null ? [] : [{ one, goal }]))
        expect(new Set(taken.map(({ one }) => one)).size).toBe(taken.length)
        for (const { one, goal } of taken) {
          expect(suits[one]![goal]).toBe(true)
          expect(pairs.predicted[one]).toBe(goal)
        }
        expect(taken.length).toBe(most(suits, 0, new Set()))
      }),
    )
  })
})

/** The largest number of pairs, by trying all. */
function most(suits: readonly (readonly boolean[])[], row: number, used: ReadonlySet<number>): number {
  const options = suits[row]
  if (!options) return 0
  const taking = options.flatMap((fits, column) =>
    fits && !used.has(column) ? [1 + most(suits, row + 1, new Set([...used, column]))] : [],
  )
  return Math.max(most(suits, row + 1, used), ...taking)
}
