import { describe, expect, it } from 'vitest'
import { explain } from '#extract/explain.ts'
import { articleOf } from '../hostile/bombs.ts'

const explained = (text: string) => explain(articleOf(text)).sentences

describe('explain', () => {
  it('tells whom the words of a sentence stand for, and how that was found', () => {
    const [, second] = explained('Microsoft grew last year. It bought GitHub.')
    expect(second?.names).toEqual([
      { text: 'It', name: 'Microsoft', kind: 'Organization', method: 'pronoun' },
      { text: 'GitHub', name: 'GitHub', kind: 'Organization', method: 'name' },
    ])
  })

  it('tells who does what, a passive turned round', () => {
    const [sentence] = explained('GitHub was not bought by IBM in March.')
    expect(sentence?.clauses).toMatchObject([
      { verb: 'was not bought', lemma: 'buy', subject: ['IBM'], objects: ['GitHub'], passive: true, negated: true },
    ])
    expect(sentence?.clauses[0]?.others).not.toHaveProperty('by')
  })

  it('tells which rules fired and which nearly did, and why not', () => {
    const [said, nearly, nothing] = explained(
      'Walmart buys cloud services from Microsoft. The firm bought time. It rained.',
    )
    expect(said?.claims).toMatchObject([{ type: 'BUYS_FROM' }])
    expect(nearly?.claims).toEqual([])
    expect(nearly?.misses.map(({ words }) => words)).toContain('bought')
    for (const { ruleId, reason } of nearly?.misses ?? []) {
      expect(ruleId).toMatch(/^[a-z-]+\/[a-z-]+$/)
      expect(reason).not.toBe('')
    }
    expect(nothing).toMatchObject({ claims: [], misses: [] })
  })

  it('says every sentence once, in order, and every claim below its own', () => {
    const text = `Walmart buys chips from Intel. ${'x'.repeat(2_000)} Ford bought Volvo.\n\nGitHub is owned by Microsoft.`
    const { extraction, sentences } = explain(articleOf(text))
    for (const sentence of sentences) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
      for (const { evidence } of sentence.claims) expect(evidence.quote).toBe(sentence.text)
    }
    expect(sentences.flatMap(({ claims }) => claims)).toEqual(extraction.claims)
    expect(sentences.length).toBe(3)
  })
})
