import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CORPUS, readGoldCases } from '#cli/gold-cases.ts'

const cases = await readGoldCases()

// Of a held-out article a failure shows positions only, so that mending the corpus tells nothing about its texts.
const show = (split: string, index: number, words: string) => (split === 'heldout' ? `#${index}` : words)
/** The file as it was written: reading makes metadata of a date line, and the names in it leave the text. */
function fileOf(slug: string): string {
  const folder = new URL(`${slug}/`, CORPUS)
  const name = readdirSync(folder).find((file) => file.startsWith('article.'))!
  return readFileSync(new URL(name, folder), 'utf8')
}
const flat = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('the gold corpus', () => {
  it('has articles to write rules by and articles to measure on', () => {
    const splits = cases.map(({ gold }) => gold.split)
    expect(splits.filter((split) => split === 'dev').length).toBeGreaterThanOrEqual(40)
    expect(splits.filter((split) => split === 'heldout').length).toBeGreaterThanOrEqual(20)
  })

  it('has each article once', () => {
    expect(new Set(cases.map(({ article }) => article.contentHash)).size).toBe(cases.length)
  })

  describe.each(cases)('$slug', ({ slug, article, gold }) => {
    const { split, entities, claims } = gold
    const names = new Set(entities.flatMap(({ name, aliases }) => [name, ...aliases]))

    it('quotes its article', () => {
      const missing = claims.filter(({ quote }) => !article.text.includes(quote))
      expect(missing.map((claim) => show(split, claims.indexOf(claim), claim.quote))).toEqual([])
    })

    it('lists every end of a claim as an entity', () => {
      const missing = claims.filter(
        ({ subject, object }) => !names.has(subject) || (object !== null && !names.has(object)),
      )
      expect(missing.map((claim) => show(split, claims.indexOf(claim), `${claim.subject}, ${claim.object}`))).toEqual(
        [],
      )
    })

    it('names entities as the article does', () => {
      const text = flat(`${article.text} ${fileOf(slug)}`)
      const missing = [...names].filter((name) => !text.includes(name))
      expect(missing.map((name, index) => show(split, index, name))).toEqual([])
    })

    it('gives every claim an object, except figures, and no claim to itself', () => {
      const wrong = claims.filter(
        ({ type, subject, object, figure }) =>
          (object === null) !== (type === 'REPORTS') ||
          (figure !== undefined) !== (type === 'REPORTS') ||
          subject === object,
      )
      expect(wrong.map((claim) => show(split, claims.indexOf(claim), `${claim.type} ${claim.subject}`))).toEqual([])
    })
  })
})
