import type { Extraction, Span } from '#model/extraction.ts'
import type { SentenceSpan } from './sentence-rows.ts'
import type { Row } from './store.ts'
import { byCode, capKey, contentId, distinctBy, wellFormed, whole } from './values.ts'

/** A mention is a stretch of an article's text; several entities may stand behind it ("these customers"). */
export function mentionId(article: string, { start, end }: Span): string {
  return contentId('mention', [article, start, end])
}

type MentionRow = {
  readonly id: string
  readonly sentence: string | null
  /** Where it stands in no sentence that carries a claim. */
  readonly article: string | null
  readonly props: Row
}

/** Rows of cypher/load/mentions: all words that stand for an entity, in the claim-carrying sentence around them. */
export function mentionRows(
  { article: { text }, mentions, anaphors, claims }: Extraction,
  article: string,
  sentences: Iterable<SentenceSpan>,
): readonly MentionRow[] {
  const spans: Span[] = [
    ...mentions,
    ...anaphors,
    ...claims.flatMap(({ subjectSpan, objectSpan, object }) =>
      object === null ? [subjectSpan] : [subjectSpan, objectSpan],
    ),
  ]
  const sorted = [...sentences].sort((a, b) => a.start - b.start)
  const rows = spans.map((span) => {
    const [id, words] = [mentionId(article, span), wellFormed(text.slice(span.start, span.end))]
    const props = { id, start: whole(span.start), end: whole(span.end), text: words }
    const sentence = around(span, sorted)?.id ?? null
    return { id, sentence, article: sentence ? null : article, props }
  })
  return distinctBy(rows, (row) => row.id)
}

/** The last sentence that starts at or before the span, if it reaches to the span's end. */
function around(span: Span, sorted: readonly SentenceSpan[]): SentenceSpan | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start <= span.start) low = middle + 1
    else high = middle
  }
  const sentence = sorted[low - 1]
  return sentence && sentence.end >= span.end ? sentence : undefined
}

/** Which entity each mention stands for, and how we know. A claim's own words count where nothing better is known. */
export function referenceRows({ mentions, anaphors, claims }: Extraction, article: string): readonly Row[] {
  const refer = (span: Span, entity: string, method: string, score: number) => ({
    mention: mentionId(article, span),
    entity: capKey(entity),
    method,
    score,
  })
  return distinctBy(
    [
      ...mentions.map((mention) => refer(mention, mention.entity, 'name', 1)),
      ...anaphors.map((anaphor) => refer(anaphor, anaphor.entity, anaphor.method, anaphor.score)),
      ...claims.flatMap(({ subject, object, subjectSpan, objectSpan, score }) => [
        refer(subjectSpan, subject, 'claim', score),
        ...(object === null ? [] : [refer(objectSpan, object, 'claim', score)]),
      ]),
    ].sort((a, b) => rank(a.method) - rank(b.method) || b.score - a.score || byCode(a.method, b.method)),
    ({ mention, entity }) => `${mention} ${entity}`,
  )
}

function rank(method: string): number {
  return method === 'name' ? 0 : method === 'claim' ? 2 : 1
}
