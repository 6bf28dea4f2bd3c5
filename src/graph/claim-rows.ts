import type { Claim, Extraction } from '#model/extraction.ts'
import { canonical } from './canonical.ts'
import { mentionId } from './mention-rows.ts'
import type { SentenceSpan } from './sentence-rows.ts'
import type { Slot } from './slots.ts'
import { byCode, capKey, clean, contentId, float, wellFormed, whole } from './values.ts'

/** The row of cypher/load/claims for one claim. `source` is who counts as one voice: the publisher, or else the article. */
export function claimRow(claim: Claim, slot: Slot, sentence: SentenceSpan, extraction: Extraction, source: string) {
  const { subjectSpan, objectSpan, evidence, amount, share, figure, asOf, attribution } = claim
  const article = capKey(extraction.article.id)
  const id = contentId('claim', [
    sentence.id,
    slot.fact,
    ...[subjectSpan.start, subjectSpan.end, objectSpan.start, objectSpan.end],
    claim.polarity,
  ])
  const who = attribution?.entity ? capKey(attribution.entity) : null
  return {
    id,
    fact: slot.fact,
    sentence: sentence.id,
    denies: claim.polarity === 'negative',
    who,
    subjectMention: mentionId(article, subjectSpan),
    objectMention: claim.object === null ? null : mentionId(article, objectSpan),
    props: {
      id,
      // The claim's own first end: the fact of a symmetric type may have it second.
      subject: capKey(claim.subject),
      polarity: claim.polarity,
      modality: claim.modality,
      tense: claim.tense,
      status: claim.status,
      start: whole(evidence.start),
      end: whole(evidence.end),
      quote: wellFormed(evidence.quote),
      subjectStart: whole(subjectSpan.start),
      subjectEnd: whole(subjectSpan.end),
      objectStart: whole(objectSpan.start),
      objectEnd: whole(objectSpan.end),
      ruleId: wellFormed(claim.ruleId),
      extractor: wellFormed(extraction.extractor),
      score: claim.score,
      product: clean(claim.product),
      role: clean(claim.role),
      // Who counts as one source, and when it was said: kept here so that a fact is summed up from its claims alone.
      source,
      publishedAt: clean(extraction.article.publishedAt),
      amountMin: float(amount?.min),
      amountMax: float(amount?.max),
      currency: clean(amount?.currency),
      period: amount?.period ?? null,
      approximate: amount?.approximate ?? null,
      amountText: clean(amount?.text),
      share: float(share?.value),
      shareApproximate: share?.approximate ?? null,
      shareOf: clean(share?.of),
      shareOfEntity: share?.ofEntity ? capKey(share.ofEntity) : null,
      shareText: clean(share?.text),
      measure: clean(figure?.measure),
      figureValue: float(figure?.value),
      figureUnit: clean(figure?.unit),
      figureChange: figure?.change ?? null,
      figureApproximate: figure?.approximate ?? null,
      figureText: clean(figure?.text),
      asOf: clean(asOf?.text),
      asOfFrom: clean(asOf?.from),
      asOfTo: clean(asOf?.to),
      asOfPrecision: asOf?.precision ?? null,
      attributedTo: clean(attribution?.text),
    },
  }
}

/** Two claims in one slot with the same spans are one; the surer stays. */
export function distinctClaims<T extends { readonly id: string; readonly props: { readonly score: number } }>(
  rows: readonly T[],
): readonly T[] {
  const best = new Map<string, T>()
  for (const row of rows) {
    const other = best.get(row.id)
    if (!other || isSurer(row, other)) best.set(row.id, row)
  }
  return [...best.values()]
}

/** Of two that are equally sure, always the same one. */
function isSurer<T extends { readonly props: { readonly score: number } }>({ props: a }: T, { props: b }: T): boolean {
  return (a.score - b.score || byCode(canonical(b), canonical(a))) > 0
}
