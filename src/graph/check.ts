import type { Claim, Extraction, Span } from '#model/extraction.ts'
import { Failure } from '#model/failure.ts'

/**
 * Throws GRAPH_REFUSED for an extraction that contradicts itself: evidence that is not the article's words, or claims
 * and mentions of entities that it does not list. Nothing of such an article is loaded.
 */
export function checkExtraction(extraction: Extraction): void {
  const { article, entities, mentions, anaphors, claims } = extraction
  const refuse = (what: string): never => {
    throw new Failure(
      'GRAPH_REFUSED',
      `Article ${article.id}: ${what}.`,
      'Its extraction is inconsistent; extract the article again with this version.',
    )
  }
  const known = new Set<string>()
  for (const { id, kind } of entities) {
    if (known.has(id)) refuse(`entity "${id}" is listed twice`)
    if (!id.startsWith(`${kind.toLowerCase()}/`)) refuse(`entity "${id}" is said to be of kind ${kind}`)
    known.add(id)
  }
  const checkWords = (span: Span, words: string, what: string) => {
    if (!isInside(span, article.text) || article.text.slice(span.start, span.end) !== words)
      refuse(`${what} is not what stands at ${span.start}-${span.end}`)
  }
  const indexAt = new Map<number, number>()
  const checkEntity = (id: string, what: string) => known.has(id) || refuse(`${what} "${id}" is not among its entities`)

  for (const mention of [...mentions, ...anaphors]) {
    checkWords(mention, mention.text, `the mention "${mention.text}"`)
    checkEntity(mention.entity, 'a mentioned entity')
  }
  for (const claim of claims) {
    checkWords(claim.evidence, claim.evidence.quote, `the quote of claim ${claim.id}`)
    if (!isInside(claim.subjectSpan, article.text) || !isInside(claim.objectSpan, article.text))
      refuse(`a span of claim ${claim.id} is outside of the text`)
    for (const id of entitiesOf(claim)) checkEntity(id, `${claim.type}: entity`)
    const { sentence, start } = claim.evidence
    if ((indexAt.get(start) ?? sentence) !== sentence) refuse(`two sentences start at ${start}`)
    indexAt.set(start, sentence)
    if (claim.object === null && claim.figure === undefined) refuse(`claim ${claim.id} has neither object nor figure`)
  }
}

function entitiesOf(claim: Claim): readonly string[] {
  const ids = [claim.subject, claim.object, claim.attribution?.entity, claim.share?.ofEntity]
  return ids.filter((id) => id != null)
}

function isInside({ start, end }: Span, text: string): boolean {
  return start >= 0 && start < end && end <= text.length
}
