import { describe, expect, it } from 'vitest'
import { BOMBS, extractText } from './bombs.ts'
import { expectSound } from './expect-sound.ts'

/** Prose goes at some 10,000 words a second on one core; a machine that is shared needs much longer. */
const PATIENCE = { timeout: 900_000 }

describe('extract, on texts that no one wrote', PATIENCE, () => {
  it.each(Object.keys(BOMBS))('keeps the contract and says the same twice: %s', (name) => {
    const text = BOMBS[name]?.(400) as string
    const extraction = extractText(text)
    expectSound(extraction)
    expect(JSON.stringify(extractText(text))).toBe(JSON.stringify(extraction))
  })

  it.each(Object.keys(BOMBS))('takes time in proportion to the length: %s', (name) => {
    const ratios = [growth(name)]
    // A busy machine may stretch one measurement, hardly three; what is quadratic is 16 times as slow each time.
    while (ratios.length < 3 && (ratios.at(-1) as number) > MOST_GROWTH) ratios.push(growth(name))
    expect(Math.min(...ratios)).toBeLessThan(MOST_GROWTH)
  })
})

/** For four times the text: 4 is linear, 16 quadratic. */
const MOST_GROWTH = 4 * 2.5

/** How many times longer four times the text takes, once it takes long enough to be measured. */
function growth(name: string): number {
  const bomb = BOMBS[name] as (size: number) => string
  let size = 1_000
  let before = processorTime(bomb(size))
  while (before < 30 && size < 200_000) {
    size *= 2
    before = processorTime(bomb(size))
  }
  return processorTime(bomb(4 * size)) / Math.max(before, 30)
}

/** Milliseconds of the processor, which other programs do not use up as they do those of the clock. */
function processorTime(text: string): number {
  const before = process.cpuUsage()
  extractText(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

describe('extract, on texts of monstrous size', PATIENCE, () => {
  it.each<[string, string]>([
    ['a megabyte without a full stop', 'the firm that buys chips and sells phones with its own money '.repeat(17_000)],
    ['a word of ten megabytes', 'a'.repeat(10_000_000)],
    ['a name of ten megabytes', `Acme bought ${'Ab'.repeat(5_000_000)} for $5 million.`],
    ['ten megabytes of spaces', `Acme${' '.repeat(10_000_000)}bought Zorex.`],
    ['100,000 nested quotation marks', `${'“'.repeat(100_000)}Acme bought Zorex.${'”'.repeat(100_000)}`],
    ['100,000 nested parentheses', `${'('.repeat(100_000)}Acme bought Zorex.${')'.repeat(100_000)}`],
    ['100,000 commas', `Acme${','.repeat(100_000)}bought Zorex.`],
    ['60,000 times one name', 'Acme '.repeat(60_000)],
    ['50,000 sums of money', '$1 '.repeat(50_000)],
    ['100,000 letters with full stops', 'a.'.repeat(100_000)],
    ['a list of 5,000 names', `Microsoft competes with ${numbered(5_000).join(' and ')}.`],
    ['5,000 new companies', `${numbered(5_000).join(' spoke. ')} spoke.`],
  ])('%s', (_, text) => {
    expectSound(extractText(text))
  })
})

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `Zor${i.toString(36)}ex`)
