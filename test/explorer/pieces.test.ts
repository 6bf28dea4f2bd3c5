import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf } from '#explorer/pieces.ts'
import type { Claim } from '#explorer/questions.ts'
import { stretchesOf } from '#explorer/stretches.ts'

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
const mark = fc.record({ span, name: fc.constantFrom('subject', 'object', 'mention') })

it('marks words where they stand, and overlapping marks share them', () => {
  const marks = [
    { start: 10, end: 16, name: 'subject' },
    { start: 14, end: 20, name: 'object' },
  ]
  expect(piecesOf('TikTok pays', 10, marks)).toEqual([
    { start: 0, words: 'TikT', names: ['subject'] },
    { start: 4, words: 'ok', names: ['subject', 'object'] },
    { start: 6, words: ' pay', names: ['object'] },
    { start: 10, words: 's', names: [] },
  ])
})

it('never loses or adds a word, wherever the marks are', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.nat(20), fc.array(mark), (text, offset, marks) => {
      const pieces = piecesOf(
        text,
        offset,
        marks.map(({ span, name }) => ({ ...span, name })),
      )
      expect(pieces.map(({ words }) => words).join('')).toBe(text)
    }),
  )
})

it('cuts an article into stretches without a gap, each claim in exactly one of them', () => {
  fc.assert(
    fc.property(fc.array(span.filter(({ start, end }) => start < end)), (spans) => {
      const text = 'x'.repeat(60)
      const claims = spans.map((evidence, id) => ({ id: String(id), evidence }) as unknown as Claim)
      const stretches = stretchesOf(text, claims)
      expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      expect(stretches.flatMap(({ claims }) => claims.map(({ id }) => id)).sort()).toEqual(
        claims.map(({ id }) => id).sort(),
      )
    }),
  )
})
