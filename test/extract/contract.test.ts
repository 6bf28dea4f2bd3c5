import { describe, expect, test } from 'vitest'
import { type Claim, Extraction } from '#model/extraction.ts'
import { read } from './read.ts'

/** Curly quotes, an emoji, accents, a headline, glued sentences: what shifts offsets where they are counted wrongly. */
const ARTICLES = [
  'Brisk Foods Buys Pell Dairy\n\nLEEDS, May 3 — Brisk Foods Inc. (BFI) said it agreed to buy Pell Dairy Ltd. for $40 million. ' +
    'The company’s largest customer is Walmart, which accounts for 15% of its sales. “We 🚀 compete with Danone,” said Maria Keller, ' +
    'the chief executive.BFI is based in Leeds.',
  'Société Générale no longer rents servers from Amazon.\nThe French bank, founded in 1864, uses Azure. Its rivals include BNP Paribas.\n\n' +
    'Revenue rose 3% to €6.6bn, it said. It is unclear whether Microsoft supplies the bank.',
  'Nvidia sells chips to Meta and Google. These customers also buy chips from AMD. Nokia and Ericsson sell antennas. ' +
    'They supply Telenor. Jane Roe is the founder and chief executive of Tarn Energy. Tesla competes with Ford, which owns Volvo.',
  '',
  'Nothing happened.',
]

const extractions = ARTICLES.map((text): [string, Extraction] => [text.slice(0, 30), read(text)])
const claims = extractions.flatMap(([, { article, claims }]) => claims.map((claim) => ({ text: article.text, claim })))

test('the articles say enough to test by', () => {
  expect(claims.length).toBeGreaterThan(12)
})

describe.each(extractions)('%s', (_, extraction) => {
  const { article, entities, mentions, anaphors } = extraction
  const ids = new Set(entities.map(({ id }) => id))

  test('is an Extraction, and comes back from JSON the same', () => {
    expect(Extraction.parse(JSON.parse(JSON.stringify(extraction)))).toEqual(extraction)
  })

  test('reads the same again, to the byte', () => {
    expect(JSON.stringify(read(article.text))).toBe(JSON.stringify(extraction))
  })

  test('quotes the text at its offsets', () => {
    const quoted = [
      ...[...mentions, ...anaphors].map(({ start, end, text }) => ({ start, end, text })),
      ...extraction.claims.map(({ evidence: { start, end, quote } }) => ({ start, end, text: quote })),
    ]
    expect(quoted.filter(({ start, end, text }) => article.text.slice(start, end) !== text)).toEqual([])
  })

  test('carries every claim by words inside its evidence', () => {
    const outside = extraction.claims.filter(({ subjectSpan, objectSpan, evidence }) =>
      [subjectSpan, objectSpan].some(({ start, end }) => start >= end || start < evidence.start || end > evidence.end),
    )
    expect(outside).toEqual([])
  })

  test('speaks only of entities that it lists, each once', () => {
    expect(ids.size).toBe(entities.length)
    const spokenOf = [
      ...[...mentions, ...anaphors].map(({ entity }) => entity),
      ...extraction.claims.flatMap(({ subject, object, share, attribution }) => [
        subject,
        object,
        share?.ofEntity,
        attribution?.entity,
      ]),
    ]
    expect(spokenOf.filter((id) => id && !ids.has(id))).toEqual([])
  })

  test('calls every entity by words of the text', () => {
    const words = new Set(mentions.map(({ text }) => text))
    const others = entities.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => !words.has(name))
    expect(others).toEqual([])
  })

  test('lists mentions in order, none within another', () => {
    const overlapping = mentions.filter(
      (mention, index) => index > 0 && mention.start < (mentions[index - 1]?.end ?? 0),
    )
    expect(overlapping).toEqual([])
  })
})

test('no two claims share an id', () => {
  expect(new Set(claims.map(({ claim }) => claim.id)).size).toBe(claims.length)
})

describe('what only some claims have', () => {
  const wrong = (isRight: (claim: Claim, text: string) => boolean) =>
    claims.filter(({ claim, text }) => !isRight(claim, text))

  test('a figure stands in for the object, and only in REPORTS', () => {
    expect(
      wrong(
        ({ type, object, figure }) =>
          (object === null) === (type === 'REPORTS') && (figure !== undefined) === (type === 'REPORTS'),
      ),
    ).toEqual([])
  })

  test('money, shares, periods and products are words of the text', () => {
    expect(
      wrong(({ amount, share, asOf, product, figure }, text) =>
        [amount?.text, share?.text, asOf?.text, product, figure?.text].every(
          (words) => words === undefined || text.includes(words),
        ),
      ),
    ).toEqual([])
  })
})

test('an entity has the same id in every article', () => {
  const idIn = (text: string, name: string) => read(text).entities.find((entity) => entity.name === name)?.id
  const walmart = idIn('Walmart rose.', 'Walmart')
  expect(walmart).toBe('organization/walmart')
  expect(idIn('In Leeds, Brisk Foods Inc. counts Walmart among its customers.', 'Walmart')).toBe(walmart)
})

test('the order of sentences changes no id of an entity', () => {
  const sentences = ['Ford owns Volvo.', 'Intel supplies Ford.', 'Maria Keller leads Tarn Energy GmbH.']
  const idsOf = (text: string) =>
    read(text)
      .entities.map(({ id }) => id)
      .toSorted()
  expect(idsOf(sentences.toReversed().join(' '))).toEqual(idsOf(sentences.join(' ')))
})
