import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutLongWords } from '#language/long-words.ts'

it('takes a run of a thousand and one characters out, and leaves the rest where it stood', () => {
  const junk = 'QUJD'.repeat(251)
  expect(withoutLongWords(`Acme sent ${junk} to Zorex.`)).toBe(`Acme sent \n${' '.repeat(junk.length - 2)}\n to Zorex.`)
  expect(withoutLongWords(junk.slice(0, 1_000))).toBe(junk.slice(0, 1_000))
})

it('keeps the length and every other word of any text', () => {
  const words = fc.array(fc.tuple(fc.string(), fc.nat(2_000)).map(([word, n]) => `${word} ${'x'.repeat(n)}`))
  fc.assert(
    fc.property(words, (pieces) => {
      const text = pieces.join('\t')
      const read = withoutLongWords(text)
      expect(read.length).toBe(text.length)
      for (let i = 0; i < text.length; i++) if (read[i] !== text[i]) expect(read[i]).toMatch(/\s/)
      expect(read).not.toMatch(/\S{1001}/)
    }),
    { numRuns: 50 },
  )
})
