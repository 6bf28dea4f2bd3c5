import { createHash } from 'node:crypto'
import type { Claim, EntityKind, Extraction, Span } from '#model/extraction.ts'
import { meaningOf } from '#relations/meanings.ts'
import { matchKey, normaliseName } from './names.ts'
import type { Row } from './store.ts'
import { byCode, capKey, contentId, float, wellFormed, whole } from './values.ts'

/** What one article adds to the graph, as rows for the statements of cypher/load. */
export interface ArticleRows {
  readonly id: string
  /** Hash of all that the extraction says: equal hashes mean that there is nothing to do. */
  readonly hash: string
  readonly claimIds: readonly string[]
  readonly factIds: readonly string[]
  readonly names: readonly EntityNames[]
  readonly publisher: { readonly key: string; readonly name: string } | null
  readonly nodes: {
    readonly articles: readonly Row[]
    readonly publishers: readonly Row[]
    readonly entities: Readonly<Record<EntityKind, readonly Row[]>>
    readonly sentences: readonly Row[]
    readonly mentions: readonly Row[]
    readonly facts: readonly Row[]
    readonly claims: readonly Row[]
  }
  readonly edges: {
    readonly mentions: readonly Row[]
    readonly loose: readonly Row[]
    readonly references: readonly Row[]
    readonly products: readonly Row[]
    readonly attributions: readonly Row[]
  }
}

/** Every name that one article uses for an entity; the first is the fullest. */
export interface EntityNames {
  readonly entity: string
  readonly name: string
  readonly all: readonly string[]
}

/** The key of an alias: `aliasKey(' Microsoft  Corp')` is "microsoft corp". */
export function aliasKey(name: string): string {
  return capKey(normaliseName(name))
}

/** The key by which names are compared without their legal form. */
export function aliasMatch(name: string): string {
  return capKey(matchKey(name))
}

/** Turns a checked extraction into rows. Ids come from content alone, so the same words always give the same rows. */
export function toRows(extraction: Extraction): ArticleRows {
  const { article } = extraction
  const id = capKey(article.id)
  const hash = hashOf(extraction)
  const names = extraction.entities.map(({ id, name, aliases }) => ({
    entity: capKey(id),
    name: wellFormed(name),
    all: [...new Set([name, ...aliases].map(wellFormed).filter((text) => normaliseName(text) !== ''))],
  }))
  const publisher = article.publisher ? aliasKey(article.publisher) : null
  const sentences = sentenceSpans(extraction, id)
  const slots = extraction.claims.map((claim) => toSlot(claim, extraction))
  const claims = distinctClaims(
    extraction.claims.map((claim, at) =>
      claimRow(claim, slots[at]!, sentences.get(claim.evidence.sentence)!, extraction, publisher ?? id),
    ),
  )
  const mentions = mentionRows(extraction, id, [...sentences.values()])
  return {
    id,
    hash,
    claimIds: claims.map((row) => row.id as string),
    factIds: [...new Set(slots.map((slot) => slot.fact))].sort(byCode),
    names,
    publisher: publisher ? { key: publisher, name: wellFormed(article.publisher!) } : null,
    nodes: {
      articles: [
        {
          id,
          publisher,
          props: {
            id,
            url: clean(article.url),
            title: clean(article.title),
            author: clean(article.author),
            publisher: clean(article.publisher),
            publishedAt: clean(article.publishedAt),
            language: clean(article.language),
            contentHash: article.contentHash,
            extractor: wellFormed(extraction.extractor),
            loadHash: hash,
          },
        },
      ],
      publishers: publisher ? [{ key: publisher }] : [],
      entities: {
        Organization: entityRows(extraction, 'Organization'),
        Person: entityRows(extraction, 'Person'),
        Product: entityRows(extraction, 'Product'),
        Place: entityRows(extraction, 'Place'),
      },
      sentences: [...sentences.values()].map((sentence) => ({
        id: sentence.id,
        article: id,
        props: {
          id: sentence.id,
          index: whole(sentence.index),
          start: whole(sentence.start),
          end: whole(sentence.end),
          text: wellFormed(article.text.slice(sentence.start, sentence.end)),
        },
      })),
      mentions: mentions.map(({ id, sentence, span }) => ({
        id,
        sentence,
        props: {
          id,
          start: whole(span.start),
          end: whole(span.end),
          text: wellFormed(article.text.slice(span.start, span.end)),
        },
      })),
      facts: distinctBy(
        slots.map(({ fact, subject, object, type }) => ({ id: fact, subject, object, type })),
        (row) => row.id,
      ),
      claims,
    },
    edges: {
      mentions: names.map(({ entity, name, all }) => ({ article: id, entity, name, names: all })),
      loose: mentions.flatMap(({ id: mention, sentence }) => (sentence ? [] : [{ mention, article: id }])),
      references: referenceRows(extraction, id),
      products: slots.flatMap(({ fact, productEntity }) => (productEntity ? [{ fact, product: productEntity }] : [])),
      attributions: claims.flatMap((row) => (row.who ? [{ claim: row.id, entity: row.who }] : [])),
    },
  }
}

/** Equal for extractions that say the same, whatever the order of their lists. */
function hashOf({ article, extractor, entities, mentions, anaphors, claims }: Extraction): string {
  const { text: _, ...about } = article
  const lists = [entities, mentions, anaphors, claims].map((list) => list.map(canonical).sort(byCode))
  return createHash('sha256')
    .update(canonical([about, extractor, lists]))
    .digest('hex')
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields
    .sort(([a], [b]) => byCode(a, b))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
    .join()}}`
}

function entityRows({ entities }: Extraction, kind: EntityKind): readonly Row[] {
  return entities.filter((entity) => entity.kind === kind).map(({ id }) => ({ key: capKey(id) }))
}

interface SentenceSpan extends Span {
  readonly id: string
  readonly index: number
}

/** The sentences that carry claims. Two quotes from one sentence span it together. */
function sentenceSpans({ claims }: Extraction, article: string): ReadonlyMap<number, SentenceSpan> {
  const spans = new Map<number, Span>()
  for (const { evidence } of claims) {
    const known = spans.get(evidence.sentence) ?? evidence
    spans.set(evidence.sentence, {
      start: Math.min(known.start, evidence.start),
      end: Math.max(known.end, evidence.end),
    })
  }
  return new Map(
    [...spans].map(([index, span]) => [index, { ...span, index, id: contentId('sentence', [article, span.start]) }]),
  )
}

interface Slot {
  readonly fact: string
  readonly type: Claim['type']
  readonly subject: string
  readonly object: string | null
  readonly productEntity: string | null
}

/** The fact that a claim is about: subject, type, object, and the product, role or measure. */
function toSlot(claim: Claim, { entities }: Extraction): Slot {
  const ends = [capKey(claim.subject), claim.object === null ? null : capKey(claim.object)] as const
  const [subject, object] =
    meaningOf(claim.type).symmetric && ends[1] !== null ? ([...ends].sort(byCodeOf) as [string, string]) : ends
  const productEntity = claim.product === undefined ? null : productKey(claim.product, entities)
  const product = productEntity ?? (claim.product === undefined ? null : normaliseName(claim.product))
  const role = claim.role === undefined ? null : normaliseName(claim.role)
  const measure = claim.object === null ? normaliseName(claim.figure?.measure ?? '') : null
  const fact = contentId('fact', [subject, claim.type, object, product, role, measure])
  return { fact, type: claim.type, subject, object, productEntity }
}

function byCodeOf(a: string | null, b: string | null): number {
  return byCode(a ?? '', b ?? '')
}

/** The entity that goes by the product's words in this article; null where they are only words. */
function productKey(product: string, entities: Extraction['entities']): string | null {
  const words = normaliseName(product)
  const keys = entities
    .filter(
      ({ kind, name, aliases }) => kind === 'Product' && [name, ...aliases].some((n) => normaliseName(n) === words),
    )
    .map(({ id }) => capKey(id))
  return keys.sort(byCode)[0] ?? null
}

function claimRow(claim: Claim, slot: Slot, sentence: SentenceSpan, extraction: Extraction, source: string) {
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
function distinctClaims<T extends { readonly id: string; readonly props: { readonly score: number } }>(
  rows: readonly T[],
): readonly T[] {
  const best = [...rows].sort((a, b) => b.props.score - a.props.score || byCode(canonical(a.props), canonical(b.props)))
  return distinctBy(best, (row) => row.id)
}

function mentionId(article: string, { start, end }: Span): string {
  return contentId('mention', [article, start, end])
}

/** All words that stand for an entity, each with the claim-carrying sentence around it, where there is one. */
function mentionRows({ mentions, anaphors, claims }: Extraction, article: string, sentences: readonly SentenceSpan[]) {
  const spans: Span[] = [
    ...mentions,
    ...anaphors,
    ...claims.flatMap(({ subjectSpan, objectSpan, object }) =>
      object === null ? [subjectSpan] : [subjectSpan, objectSpan],
    ),
  ]
  const sorted = [...sentences].sort((a, b) => a.start - b.start)
  return distinctBy(
    spans.map((span) => ({ id: mentionId(article, span), span, sentence: around(span, sorted)?.id ?? null })),
    (row) => row.id,
  )
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
function referenceRows({ mentions, anaphors, claims }: Extraction, article: string): readonly Row[] {
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
    ].sort((a, b) => rank(a.method) - rank(b.method) || b.score - a.score),
    ({ mention, entity }) => `${mention} ${entity}`,
  )
}

function rank(method: string): number {
  return method === 'name' ? 0 : method === 'claim' ? 2 : 1
}

function distinctBy<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  const seen = new Map<string, T>()
  for (const row of rows) if (!seen.has(key(row))) seen.set(key(row), row)
  return [...seen.values()]
}

function clean(text: string | null | undefined): string | null {
  return text == null ? null : wellFormed(text)
}
