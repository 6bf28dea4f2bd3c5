import { describe, expect, it } from 'vitest'
import { belowFloor, evaluate, type GoldCase, parseFloor, showMistakes, showReport } from '#evaluate/index.ts'
import { articleId, contentHash } from '#model/article.ts'
import { type Claim, Extraction } from '#model/extraction.ts'
import { Gold } from '#model/gold.ts'

const TEXT =
  'Orba Inc. buys chips from Elba for $5 million a year. Orba may buy from Ilba. Elba, led by Mara Ito, competes with Ilba.'
const sentence = (start: string) => `${TEXT.slice(TEXT.indexOf(start)).split(/(?<=[a-z])\. ?/)[0]}.`

const article = { id: articleId(TEXT), text: TEXT, contentHash: contentHash(TEXT) }
const gold = Gold.parse({
  split: 'dev',
  industry: 'chips',
  style: 'wire',
  entities: [
    { name: 'Orba Inc.', kind: 'Organization', aliases: ['Orba'] },
    { name: 'Elba', kind: 'Organization' },
    { name: 'Ilba', kind: 'Organization' },
    { name: 'Mara Ito', kind: 'Person' },
  ],
  claims: [
    {
      type: 'BUYS_FROM',
      subject: 'Orba Inc.',
      object: 'Elba',
      quote: sentence('Orba Inc.'),
      amount: { min: 5e6, max: 5e6, currency: 'USD', period: 'year' },
      slices: ['money'],
    },
    {
      type: 'BUYS_FROM',
      subject: 'Orba',
      object: 'Ilba',
      quote: sentence('Orba may'),
      modality: 'hedged',
      slices: ['hedged'],
    },
    { type: 'COMPETES_WITH', subject: 'Elba', object: 'Ilba', quote: sentence('Elba, led'), slices: ['cross-clause'] },
    { type: 'HOLDS_ROLE', subject: 'Mara Ito', object: 'Elba', quote: sentence('Elba, led'), role: 'chief executive' },
  ],
})
const oneCase: GoldCase = { slug: 'orba', article, gold }

const entity = (id: string, kind: 'Organization' | 'Person' | 'Place', name: string, aliases: string[] = []) => ({
  id,
  kind,
  name,
  aliases,
})
const span = { start: 0, end: 1 }
const makeClaim = (given: Partial<Claim> & Pick<Claim, 'type' | 'subject' | 'object'>): Claim => ({
  id: `${given.type}/${given.subject}/${given.object}/${given.modality ?? ''}`,
  subjectSpan: span,
  objectSpan: span,
  polarity: 'positive',
  modality: 'asserted',
  tense: 'present',
  status: 'current',
  evidence: { sentence: 0, start: 0, end: 4, quote: 'Orba' },
  ruleId: 'test/rule',
  score: 1,
  ...given,
})
const makeExtraction = (claims: Claim[]): Extraction =>
  Extraction.parse({
    article,
    extractor: 'test-1',
    // Mara Ito is taken for a place and one name is invented.
    entities: [
      entity('o', 'Organization', 'Orba', []),
      entity('e', 'Organization', 'Elba'),
      entity('i', 'Organization', 'Ilba'),
      entity('m', 'Place', 'Mara Ito'),
      entity('x', 'Organization', 'Chips'),
    ],
    mentions: [],
    anaphors: [],
    claims,
  })

const amount = {
  min: 5e6,
  max: 5e6,
  currency: 'USD',
  period: 'year',
  approximate: false,
  text: '$5 million a year',
} as const
const CLAIMS = [
  makeClaim({ type: 'BUYS_FROM', subject: 'o', object: 'e', amount, modality: 'attributed' }),
  makeClaim({ type: 'BUYS_FROM', subject: 'o', object: 'e' }),
  makeClaim({ type: 'BUYS_FROM', subject: 'o', object: 'i' }),
  makeClaim({ type: 'COMPETES_WITH', subject: 'i', object: 'e' }),
]

describe('evaluate', () => {
  it('counts what was right, predicted and in the gold, by type and in all', async () => {
    const { report } = await evaluate([oneCase], () => makeExtraction(CLAIMS))
    // Four claims are three slots; the hedged one was taken for a fact, the role was missed.
    expect(report.strict.all).toEqual({ right: 2, predicted: 3, gold: 4, precision: 2 / 3, recall: 0.5, f1: 4 / 7 })
    expect(report.strict.current).toMatchObject({ right: 2, predicted: 3, gold: 3 })
    expect(report.strict.types).toMatchObject({
      BUYS_FROM: { right: 1, predicted: 2, gold: 2 },
      COMPETES_WITH: { right: 1, predicted: 1, gold: 1, precision: 1, recall: 1, f1: 1 },
      HOLDS_ROLE: { right: 0, predicted: 0, gold: 1, precision: null, recall: 0, f1: 0 },
    })
    expect(report.strict.types.USES).toBeUndefined()
    expect(report).toMatchObject({ extractor: 'test-1', articles: 1 })
  })

  it('counts slices by gold claim', async () => {
    const { report } = await evaluate([oneCase], async () => makeExtraction(CLAIMS))
    expect(report.slices).toEqual({
      money: { gold: 1, strict: 1, lenient: 1 },
      hedged: { gold: 1, strict: 0, lenient: 0 },
      'cross-clause': { gold: 1, strict: 1, lenient: 1 },
    })
  })

  it('counts names, their kinds and their aliases', async () => {
    const { report } = await evaluate([oneCase], () => makeExtraction([]))
    expect(report.entities.found).toMatchObject({ right: 4, predicted: 5, gold: 4, precision: 0.8, recall: 1 })
    expect(report.entities).toMatchObject({ kindRight: 3, aliases: { right: 1, gold: 1 } })
  })

  it('asks for no name that stands only outside the text', async () => {
    const bern = { name: 'Bern', kind: 'Place' as const, aliases: ['BERN'] }
    const withDateline = { ...oneCase, gold: { ...gold, entities: [...gold.entities, bern] } }
    const { report } = await evaluate([withDateline], () => makeExtraction([]))
    expect(report.entities.found).toMatchObject({ right: 4, gold: 4 })
    expect(report.entities.aliases.gold).toBe(1)
  })

  it('lists each miss and false alarm once, with what is nearest', async () => {
    const { mistakes } = await evaluate([oneCase], () => makeExtraction(CLAIMS))
    expect(mistakes.map(({ kind, claim, near, ruleId }) => [kind, claim, near, ruleId])).toEqual([
      ['missed', 'Orba Inc. BUYS_FROM Ilba, hedged', 'modality stated, gold hedged', null],
      ['missed', 'Mara Ito HOLDS_ROLE Elba, chief executive', null, null],
      ['false alarm', 'Orba BUYS_FROM Ilba', 'modality stated, gold hedged', 'test/rule'],
    ])
    expect(mistakes[0]?.sentence).toBe('Orba may buy from Ilba.')
  })

  it('scores nothing as nothing', async () => {
    const { report, mistakes } = await evaluate([], () => makeExtraction([]))
    expect(report.strict.all).toEqual({ right: 0, predicted: 0, gold: 0, precision: null, recall: null, f1: null })
    expect(mistakes).toEqual([])
    expect(showReport('none', report)).toContain('none: 0 articles')
  })

  it('gives a perfect extractor a perfect score', async () => {
    const rest = [
      makeClaim({ type: 'BUYS_FROM', subject: 'o', object: 'i', modality: 'hedged' }),
      makeClaim({ type: 'HOLDS_ROLE', subject: 'm', object: 'e', role: 'CEO' }),
    ]
    const perfect = [CLAIMS[0]!, CLAIMS[3]!, ...rest]
    const { report, mistakes } = await evaluate([oneCase], () => makeExtraction(perfect))
    expect(report.strict.all.f1).toBe(1)
    expect(report.lenient.all.f1).toBe(1)
    expect(showMistakes({ mistakes })).toBe('No misses and no false alarms.')
  })
})

describe('the report for people', () => {
  it('has a line for each type with its numbers', async () => {
    const evaluation = await evaluate([oneCase], () => makeExtraction(CLAIMS))
    const lines = showReport('dev', evaluation.report).split('\n')
    expect(lines.find((line) => line.startsWith('BUYS_FROM'))).toMatch(/1\s+2\s+2\s+50\.0\s+50\.0\s+50\.0/)
    expect(lines.find((line) => line.startsWith('all'))).toMatch(/2\s+3\s+4\s+66\.7\s+50\.0\s+57\.1/)
    expect(showMistakes(evaluation)).toContain(
      '- Orba Inc. BUYS_FROM Ilba, hedged\n      ≈ modality stated, gold hedged\n      “Orba may buy from Ilba.”',
    )
  })
})

describe('the floor', () => {
  it.each([
    ['0.9,0.65', { precision: 0.9, recall: 0.65 }],
    ['1, 0', { precision: 1, recall: 0 }],
    ['90,65', null],
    ['0.9', null],
    ['0.9,', null],
    ['a,b', null],
    ['0.1,0.2,0.3', null],
  ])('reads "%s"', (text, floor) => {
    expect(parseFloor(text)).toEqual(floor)
  })

  it('names what lies below it', async () => {
    const { report } = await evaluate([oneCase], () => makeExtraction(CLAIMS))
    expect(belowFloor(report, { precision: 0.6, recall: 0.5 })).toEqual([])
    expect(belowFloor(report, { precision: 0.6, recall: 0.51 })).toEqual(['recall 0.500 is below 0.51'])
    const { report: silent } = await evaluate([oneCase], () => makeExtraction([]))
    expect(belowFloor(silent, { precision: 0.1, recall: 0 })).toEqual(['precision 0.000 is below 0.1'])
  })
})
