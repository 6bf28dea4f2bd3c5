import { expect } from 'vitest'
import { Extraction } from '#model/extraction.ts'

/** What holds of every extraction, whatever was read: the contract, and that all it points at is there. */
export function expectSound(extraction: Extraction): void {
  Extraction.parse(extraction)
  const { article, entities, mentions, anaphors, claims } = extraction
  const ids = new Set(entities.map(({ id }) => id))
  expect(ids.size).toBe(entities.length)
  const wrong: unknown[] = []
  const check = (right: boolean, about: unknown) => right || wrong.push(about)
  for (const mention of [...mentions, ...anaphors]) {
    check(ids.has(mention.entity), mention)
    check(mention.start < mention.end && article.text.slice(mention.start, mention.end) === mention.text, mention)
  }
  for (const claim of claims) {
    const { subject, object, subjectSpan, objectSpan, evidence } = claim
    check(ids.has(subject) && (object === null ? claim.figure !== undefined : ids.has(object)), claim)
    check(article.text.slice(evidence.start, evidence.end) === evidence.quote, claim)
    for (const span of [subjectSpan, objectSpan]) check(span.start < span.end && span.end <= article.text.length, claim)
  }
  expect(wrong).toEqual([])
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
}
