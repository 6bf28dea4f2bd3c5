import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractText } from './bombs.ts'

/** What an article says, apart from where it says it. */
function factsOf(text: string): string[] {
  const { claims } = extractText(text)
  const facts = claims.map(({ subject, type, object, polarity, modality, status, amount }) =>
    [subject, type, object, polarity, modality, status, amount?.text].join(' '),
  )
  return [...new Set(facts)].sort()
}

const COMPANIES = ['Zorex Corp.', 'Harbor Foods Inc.', 'Microsoft', 'Pell Dairy Ltd.', 'Quintrel AG', 'Google'] as const
const two = fc.uniqueArray(fc.constantFrom(...COMPANIES), { minLength: 2, maxLength: 2 }) as fc.Arbitrary<
  [string, string]
>
const fact = fc
  .tuple(
    two,
    fc.constantFrom<(one: string, other: string) => string>(
      (one, other) => `${one} acquired ${other} in 2015.`,
      (one, other) => `${one} was acquired by ${other} for $40 million.`,
      (one, other) => `${one} competes with ${other}.`,
      (one, other) => `${one} buys cloud services from ${other} for $2 million a year.`,
      (one, other) => `${one} is a subsidiary of ${other}.`,
      (one, other) => `${one} may buy chips from ${other}.`,
    ),
  )
  .map(([[one, other], say]) => say(one, other))
const facts = fc.uniqueArray(fact, { minLength: 1, maxLength: 4 })

/** Paragraphs that name nobody and state nothing. */
const idle = fc.constantFrom(
  'It rained for most of the week, and the roads were wet.',
  'There were long queues at the station in the morning.',
  'What happens next is hard to say.',
  '“We will see,” said one passer-by, who gave no name.',
)

const PATIENCE = { timeout: 600_000 }
const RUNS = { numRuns: 60 }

describe('what an article says does not change', PATIENCE, () => {
  it('when it says it twice', () => {
    fc.assert(
      fc.property(facts, (said) => {
        const text = said.join('\n\n')
        expect(factsOf(`${text}\n\n${text}`)).toEqual(factsOf(text))
      }),
      RUNS,
    )
  })

  it('when paragraphs that state nothing stand around it', () => {
    fc.assert(
      fc.property(facts, idle, idle, (said, before, after) => {
        const text = said.join('\n\n')
        expect(factsOf([before, text, after].join('\n\n'))).toEqual(factsOf(text))
      }),
      RUNS,
    )
  })

  it('when paragraphs change places', () => {
    fc.assert(
      fc.property(facts, (said) => {
        expect(factsOf(said.toReversed().join('\n\n'))).toEqual(factsOf(said.join('\n\n')))
      }),
      RUNS,
    )
  })

  it('when it is set with other spaces', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('\u00a0', '  ', '\t'), (said, space) => {
        for (const one of said) {
          const spaced = one
            .replace(' in ', `${space}in `)
            .replace(' by ', `${space}by `)
            .replace(' with ', `${space}with `)
          expect(factsOf(spaced)).toEqual(factsOf(one))
        }
      }),
      RUNS,
    )
  })
})

describe('what an article says changes', PATIENCE, () => {
  it.each([
    ['Zorex Corp. acquired Pell Dairy Ltd.', 'Zorex Corp. did not acquire Pell Dairy Ltd.', 'negative'],
    ['Microsoft competes with Google.', 'Microsoft does not compete with Google.', 'negative'],
    ['Zorex Corp. acquired Pell Dairy Ltd.', 'Zorex Corp. denied that it had acquired Pell Dairy Ltd.', 'negative'],
    ['Zorex Corp. buys chips from Quintrel AG.', 'Zorex Corp. may buy chips from Quintrel AG.', 'hedged'],
    ['Zorex Corp. buys chips from Quintrel AG.', 'Zorex Corp. plans to buy chips from Quintrel AG.', 'planned'],
    ['Zorex Corp. buys chips from Quintrel AG.', 'Zorex Corp. no longer buys chips from Quintrel AG.', 'ended'],
  ])('%s / %s', (plain, marked, mark) => {
    expect(factsOf(plain).join()).toMatch(/positive asserted current/)
    expect(factsOf(marked).join()).toContain(mark)
    expect(factsOf(marked).join()).not.toMatch(/positive asserted current/)
  })
})
