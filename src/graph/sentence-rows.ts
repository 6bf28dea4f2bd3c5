import type { Extraction, Span } from '#model/extraction.ts'
import type { Row } from './store.ts'
import { contentId, wellFormed, whole } from './values.ts'

/** A sentence that carries claims. */
export interface SentenceSpan extends Span {
  readonly id: string
  readonly index: number
}

/** The sentences that carry claims, by their index. Two quotes from one sentence span it together. */
export function sentenceSpans({ claims }: Extraction, article: string): ReadonlyMap<number, SentenceSpan> {
  const spans = new Map<number, Span>()
  for (const { evidence } of claims) {
    const known = spans.get(evidence.sentence) ?? evidence
    const start = Math.min(known.start, evidence.start)
    spans.set(evidence.sentence, { start, end: Math.max(known.end, evidence.end) })
  }
  return new Map(
    [...spans].map(([index, span]) => [index, { ...span, index, id: contentId('sentence', [article, span.start]) }]),
  )
}

/** Rows of cypher/load/sentences. */
export function sentenceRows(spans: Iterable<SentenceSpan>, article: string, text: string): readonly Row[] {
  return [...spans].map(({ id, index, start, end }) => ({
    id,
    article,
    props: { id, index: whole(index), start: whole(start), end: whole(end), text: wellFormed(text.slice(start, end)) },
  }))
}
