import { describe, expect, it } from 'vitest'
import { extract } from '#extract/index.ts'
import { openLedger } from '#journal/ledger.ts'
import { contentHash } from '#model/article.ts'

const text =
  'Norvik Data Inc. kaufte Brennholt Systems Inc. für 14 Mio. Euro. Norvik Data Inc. competes with Calder Ltd.'
const extraction = (language: string) => extract({ id: 'a', language, text, contentHash: contentHash(text) })

describe('an article that is not in English', () => {
  it('is kept, and nothing is extracted of it', () => {
    const { article, entities, mentions, claims } = extraction('de')
    expect(article.text).toBe(text)
    expect([entities, mentions, claims]).toEqual([[], [], []])
  })
  it.each(['en', 'und'])('is none where its language is %s', (language) => {
    expect(extraction(language).claims.length).toBeGreaterThan(0)
  })
  it.each([
    ['de', 'language de'],
    ['en', null],
  ])('says so in the journal: %s', (language, why) => {
    const ledger = openLedger()
    const kept = { kind: 'kept', at: '2026-01-01T00:00:00Z', origin: 'a.txt', revision: 'r' } as const
    ledger.add({ ...kept, extraction: extraction(language) }, { segment: 0, start: 0, length: 1 })
    ledger.add({ ...kept, kind: 'loaded', article: 'a', state: 'new', claims: 0 }, { segment: 0, start: 1, length: 1 })
    expect(ledger.entries.get('a')).toMatchObject({ state: 'new', notExtracted: why })
  })
})
