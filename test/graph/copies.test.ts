import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { signatureOf, similarity, storiesOf } from '#graph/copies.ts'
import { independentVoices, type Voice } from '#graph/voices.ts'
import { corpusFiles } from '../../src/cli/corpus.ts'

const texts = await Promise.all(
  (await corpusFiles()).filter((file) => file.endsWith('.txt')).map((file) => readFile(file, 'utf8')),
)
const articles = texts.filter((text) => text.split(/\s+/).length > 120)

describe('a copy of an article', () => {
  const words = (text: string) => text.split(/\s+/)
  const edits: [string, number, (text: string) => string][] = [
    ['as it is', 1, (text) => text],
    ['in capitals, without punctuation', 1, (text) => text.toUpperCase().replace(/[^\p{L}\p{N}\s]/gu, ' ')],
    ['with a headline and a footer', 1, (text) => `Breaking now, read this\n${text}\nCopyright of the Example Herald`],
    [
      'cut to two thirds',
      0.95,
      (text) =>
        words(text)
          .slice(0, Math.ceil(words(text).length * 0.67))
          .join(' '),
    ],
    [
      'with one word in twenty-five changed',
      0.95,
      (text) =>
        words(text)
          .map((w, i) => (i % 25 ? w : 'edit'))
          .join(' '),
    ],
    ['with one number corrected', 1, (text) => text.replace(/\d+/, '77')],
  ]
  test.each(edits)('%s is known', (_, recall, edit) => {
    const known = articles.filter((text) => similarity(signatureOf(text)!, signatureOf(edit(text))!) >= 0.5)
    expect(known.length / articles.length).toBeGreaterThanOrEqual(recall)
    const pairs = articles.filter((text) => {
      const told = storiesOf([
        { article: 'a', signature: signatureOf(text) },
        { article: 'b', signature: signatureOf(edit(text)) },
      ])
      return told.get('a') === told.get('b')
    })
    expect(pairs.length / articles.length).toBeGreaterThanOrEqual(recall)
  })

  test('is never taken for another article', () => {
    const told = storiesOf(articles.map((text, at) => ({ article: `${at}`, signature: signatureOf(text) })))
    expect(articles.length).toBeGreaterThan(20)
    expect(new Set(told.values()).size).toBe(articles.length)
  })

  test('is not looked for among notices of a few words', () => {
    expect(signatureOf('Microsoft buys GitHub, says Reuters.')).toBeNull()
  })
})

describe('independent voices', () => {
  const wire = signatureOf(Array.from({ length: 60 }, (_, i) => `word${i}`).join(' '))
  const from = (source: string, article: string, signature: string | null = null): Voice => ({
    source,
    article,
    signature,
  })
  test.each<[string, Voice[], number]>([
    ['two stories of one paper', [from('Ledger', 'a'), from('Ledger', 'b')], 1],
    ['two papers', [from('Ledger', 'a'), from('Wire', 'b')], 2],
    ['three prints of one story', ['A', 'B', 'C'].map((paper) => from(paper, paper, wire)), 1],
    ['a print beside a story of its own', [from('A', 'a', wire), from('B', 'b', wire), from('B', 'own')], 2],
    [
      'one paper with the story and two of its own, two with prints of it',
      [from('A', 'a', wire), from('B', 'b', wire), from('C', 'c', wire), from('A', 'own'), from('A', 'more')],
      2,
    ],
  ])('%s', (_, voices, count) => {
    expect(independentVoices(voices, () => 0.9)).toHaveLength(count)
  })

  test('do not depend on the order of claims', () => {
    const voice = fc.record({
      source: fc.constantFrom('A', 'B', 'C', 'D'),
      article: fc.constantFrom(...'abcdefgh'),
      strength: fc.constantFrom(0.2, 0.5, 0.9),
    })
    const signed = fc
      .array(voice)
      .map((all) => all.map((one) => ({ ...one, signature: one.article < 'd' ? wire : null })))
    fc.assert(
      fc.property(
        signed.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const strength = (one: { strength: number }) => one.strength
          expect(independentVoices(shuffled, strength)).toEqual(independentVoices(all, strength))
        },
      ),
    )
  })
})
