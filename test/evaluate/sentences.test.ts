import { describe, expect, it } from 'vitest'
import { evaluateSentences, SentenceGold, showSentenceReport } from '#evaluate/index.ts'
import type { Article } from '#model/article.ts'
import type { Claim, Entity, Extraction } from '#model/extraction.ts'

const DEAL = SentenceGold.parse({
  id: 's1',
  text: 'The Orba Group bought Elba from Orba Marine in Elbaston.',
  entities: [
    { name: 'The Orba Group', kind: 'Organization' },
    { name: 'Elba', kind: 'Organization' },
    { name: 'Orba Marine', kind: 'Organization' },
    { name: 'Elbaston', kind: 'Place' },
  ],
  claims: [
    { type: 'ACQUIRED', subject: 'The Orba Group', object: 'Elba' },
    { type: 'PARENT_OF', subject: 'Orba Marine', object: 'Elba', status: 'ended' },
  ],
})
const SILENT = SentenceGold.parse({
  id: 's2',
  text: 'Orba and Ilba went up.',
  entities: [
    { name: 'Orba', kind: 'Organization' },
    { name: 'Ilba', kind: 'Organization' },
  ],
  claims: [],
})

type Named = [name: string, kind: Entity['kind'], words?: string]
type Said = [type: Claim['type'], subject: string, object: string | null, status?: Claim['status']]

function read(article: Article, names: Named[], said: Said[] = []): Extraction {
  const span = { start: 0, end: 1 }
  return {
    article,
    extractor: 'test-1',
    entities: names.map(([name, kind]) => ({ id: name, kind, name, aliases: [] })),
    mentions: names.map(([name, , words = name]) => {
      const start = article.text.indexOf(words)
      return { entity: name, start, end: start + words.length, text: words }
    }),
    anaphors: [],
    claims: said.map(([type, subject, object, status = 'current'], index) => ({
      id: String(index),
      type,
      subject,
      object,
      subjectSpan: span,
      objectSpan: span,
      polarity: 'positive',
      modality: 'asserted',
      tense: 'past',
      status,
      evidence: { sentence: 0, ...span, quote: article.text.slice(0, 1) },
      ruleId: 'test/rule',
      score: 1,
    })),
  }
}

const NAMES: Named[] = [
  ['Orba', 'Organization', 'Orba Group'],
  ['Elba', 'Person'],
  ['Orba Marine', 'Organization', 'Marine'],
]

describe('single sentences', () => {
  it('are scored leniently, by type and in all', async () => {
    const { report, mistakes } = await evaluateSentences([DEAL], (article) =>
      read(article, NAMES, [
        ['ACQUIRED', 'Orba', 'Elba'],
        ['PARENT_OF', 'Orba Marine', 'Elba'],
      ]),
    )
    expect(report.all).toEqual({ right: 1, predicted: 2, gold: 2, precision: 0.5, recall: 0.5, f1: 0.5 })
    expect(report.types.ACQUIRED).toMatchObject({ right: 1, predicted: 1, gold: 1 })
    expect(report.types.PARENT_OF).toMatchObject({ right: 0, predicted: 1, gold: 1 })
    expect(report.types.USES).toBeUndefined()
    expect(mistakes.map(({ slug, kind, near }) => [slug, kind, near])).toEqual([
      ['s1', 'missed', 'status current, gold ended'],
      ['s1', 'false alarm', 'status current, gold ended'],
    ])
  })

  it('count results on neither side', async () => {
    const { report } = await evaluateSentences([SILENT], (article) => read(article, NAMES, [['REPORTS', 'Orba', null]]))
    expect(report.all).toMatchObject({ predicted: 0, gold: 0 })
    expect(report.silent).toEqual({ gold: 1, right: 1 })
  })

  it('that state no relation are counted apart', async () => {
    const { report } = await evaluateSentences([DEAL, SILENT], (article) =>
      read(article, NAMES, article.text === SILENT.text ? [['COMPETES_WITH', 'Orba', 'Elba']] : []),
    )
    expect(report.silent).toEqual({ gold: 1, right: 0 })
  })

  it('have names at exact places, whole words and longest first, with or without "the"', async () => {
    const { report } = await evaluateSentences([DEAL], (article) => read(article, NAMES))
    // Marine is half a name; Elba is no person and does not stand in Elbaston, which was missed.
    expect(report.names.exact).toMatchObject({ right: 2, predicted: 3, gold: 4 })
    expect(report.names.withKind).toMatchObject({ right: 1, predicted: 3, gold: 4 })
  })

  it('are reported as a table', async () => {
    const { report } = await evaluateSentences([DEAL, SILENT], (article) => read(article, NAMES))
    const table = showSentenceReport('dev', report)
    expect(table).toContain('dev: 2 sentences')
    expect(table).toMatch(/^all +0 +0 +2 +- +0\.0 +0\.0$/m)
    expect(table).toContain('Nothing read from 1 of 1 sentences')
  })
})
