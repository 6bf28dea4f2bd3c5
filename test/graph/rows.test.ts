import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkExtraction } from '#graph/check.ts'
import { toRows } from '#graph/rows.ts'
import { capKey, wellFormed } from '#graph/values.ts'
import type { Extraction } from '#model/extraction.ts'
import { Extraction as Contract } from '#model/extraction.ts'
import { makeExtraction } from './make-extraction.ts'
import { ledger, wire } from './story.ts'

describe('an extraction', () => {
  test.each([wire, ledger])('of the story keeps the contract and contradicts nothing', (extraction) => {
    expect(Contract.parse(extraction)).toEqual(extraction)
    expect(() => checkExtraction(extraction)).not.toThrow()
  })

  const broken: [string, (e: Extraction) => unknown][] = [
    ['a quote that the article does not have', (e) => (e.claims[0]!.evidence.quote = 'TikTok paid Microsoft.')],
    ['evidence outside of the text', (e) => Object.assign(e.claims[0]!.evidence, { end: 99_999 })],
    ['a mention of other words', (e) => (e.mentions[0]!.text = 'Tik Tok')],
    ['a mention of nobody', (e) => (e.mentions[0]!.entity = 'organization/nobody')],
    ['a subject that is not listed', (e) => (e.claims[0]!.subject = 'organization/nobody')],
    ['an object that is not listed', (e) => (e.claims[0]!.object = 'organization/nobody')],
    ['a speaker that is not listed', (e) => (e.claims[0]!.attribution = { text: 'x', entity: 'person/nobody' })],
    ['a span that is empty', (e) => (e.claims[0]!.subjectSpan = { start: 3, end: 3 })],
    ['neither object nor figure', (e) => (e.claims[1]!.object = null)],
    ['an entity twice', (e) => e.entities.push(e.entities[0]!)],
    ['a person under an id of organizations', (e) => (e.entities[0]!.kind = 'Person')],
  ]
  test.each(broken)('with %s is refused', (_, breakIt) => {
    const extraction = structuredClone(wire)
    breakIt(extraction)
    expect(() => checkExtraction(extraction)).toThrow(expect.objectContaining({ code: 'GRAPH_REFUSED' }))
  })
})

describe('ids', () => {
  test('come from content: the extractor, its version and its own claim ids do not matter', () => {
    const again = structuredClone(wire)
    again.extractor = 'another-2'
    for (const [at, claim] of again.claims.entries()) Object.assign(claim, { id: `other${at}`, ruleId: 'other' })
    expect(toRows(again).claimIds).toEqual(toRows(wire).claimIds)
    expect(toRows(again).hash).not.toBe(toRows(wire).hash)
  })

  test('do not depend on the order in which the extraction lists things', () => {
    const turned = structuredClone(wire)
    for (const list of [turned.claims, turned.entities, turned.mentions]) list.reverse()
    expect(toRows(turned).hash).toBe(toRows(wire).hash)
    expect([...toRows(turned).claimIds].sort()).toEqual([...toRows(wire).claimIds].sort())
  })

  test('of two customers behind one "These customers" are two', () => {
    const says = 'These customers pay Acme.'
    const both = makeExtraction({
      kinds: { Beta: 'Organization' },
      text: `Beta and Gamma grew. ${says}`,
      claims: ['Beta', 'Gamma'].map((subject) => ({
        says,
        type: 'BUYS_FROM',
        subject,
        object: 'Acme',
        subjectWords: 'These customers',
      })),
    })
    expect(new Set(toRows(both).claimIds).size).toBe(2)
  })

  test('of two roles in one sentence are two, and of one claim told by two rules one, the surer', () => {
    const says = 'Ann Lee is chair and founder of Acme.'
    const held = (role: string, score: number) =>
      ({ says, type: 'HOLDS_ROLE', subject: 'Ann Lee', object: 'Acme', role, score }) as const
    const rows = toRows(
      makeExtraction({
        kinds: { 'Ann Lee': 'Person' },
        claims: [held('chair', 0.5), held('founder', 0.9), held('Chair', 0.8)],
      }),
    )
    expect(rows.claimIds).toHaveLength(2)
    expect(rows.nodes.claims.map((row) => (row.props as { score: number }).score).sort()).toEqual([0.8, 0.9])
  })

  test('of the same two competitors named the other way round are one fact', () => {
    const rivals = (subject: string, object: string) =>
      toRows(
        makeExtraction({
          claims: [{ says: `${subject} competes with ${object}.`, type: 'COMPETES_WITH', subject, object }],
        }),
      )
    expect(rivals('Acme', 'Zeta').factIds).toEqual(rivals('Zeta', 'Acme').factIds)
  })
})

describe('values that Neo4j would change or choke on', () => {
  test('keys have at most 512 characters and stay distinct', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 500, maxLength: 700 }), fc.string({ minLength: 1 }), (key, more) => {
        expect(capKey(key).length).toBeLessThanOrEqual(512)
        expect(capKey(`${key}${more}`)).not.toBe(capKey(key))
      }),
    )
  })

  test('a lone surrogate becomes U+FFFD and moves no offset; pairs stay', () => {
    expect(wellFormed('a\ud800b\udc00😀')).toBe('a\ufffdb\ufffd😀')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(wellFormed(text)).toHaveLength(text.length)
      }),
    )
  })
})
