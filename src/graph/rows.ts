import type { EntityKind, Extraction } from '#model/extraction.ts'
import { hashOf } from './canonical.ts'
import { claimRow, distinctClaims } from './claim-rows.ts'
import { signatureOf } from './copies.ts'
import type { KeptText } from './graph.ts'
import { mentionRows, referenceRows } from './mention-rows.ts'
import { aliasKey, normaliseName } from './names.ts'
import { sentenceRows, sentenceSpans } from './sentence-rows.ts'
import { toSlot } from './slots.ts'
import type { Row } from './store.ts'
import { byCode, capKey, clean, distinctBy, wellFormed, whole } from './values.ts'

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

/** Turns a checked extraction into rows. Ids come from content alone, so the same words always give the same rows. */
export function toRows(extraction: Extraction, keepText: KeptText = 'full'): ArticleRows {
  const { article } = extraction
  const id = capKey(article.id)
  const hash = hashOf(extraction, keepText)
  const names = extraction.entities.map(({ id, name, aliases }) => ({
    entity: capKey(id),
    name: wellFormed(name),
    all: [...new Set([name, ...aliases].map(wellFormed).filter((text) => normaliseName(text) !== ''))],
  }))
  const publisher = aliasKey(article.publisher ?? '') || null
  const sentences = sentenceSpans(extraction, id)
  const slots = extraction.claims.map((claim) => toSlot(claim, extraction))
  const claims = distinctClaims(
    extraction.claims.map((claim, at) =>
      claimRow(claim, slots[at]!, sentences.get(claim.evidence.sentence)!, extraction, publisher ?? id),
    ),
  )
  const mentions = mentionRows(extraction, id, sentences.values())
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
          ...articleRow(extraction, id, hash, publisher, { claims: claims.length, mentions: mentions.length }),
          text: keepText === 'full' ? wellFormed(article.text) : null,
        },
      ],
      publishers: publisher ? [{ key: publisher }] : [],
      entities: {
        Organization: entityRows(extraction, 'Organization'),
        Person: entityRows(extraction, 'Person'),
        Product: entityRows(extraction, 'Product'),
        Place: entityRows(extraction, 'Place'),
      },
      sentences: sentenceRows(sentences.values(), id, article.text),
      mentions,
      facts: distinctBy(
        slots.map(({ fact, subject, object, type }) => ({ id: fact, subject, object, type })),
        (row) => row.id,
      ),
      claims,
    },
    edges: {
      mentions: names.map(({ entity, name, all }) => ({ article: id, entity, name, names: all })),
      references: referenceRows(extraction, id),
      products: slots.flatMap(({ fact, productEntity }) => (productEntity ? [{ fact, product: productEntity }] : [])),
      attributions: claims.flatMap((row) => (row.who ? [{ claim: row.id, entity: row.who }] : [])),
    },
  }
}

function articleRow(
  { article, extractor }: Extraction,
  id: string,
  hash: string,
  publisher: string | null,
  count: { readonly claims: number; readonly mentions: number },
): Row {
  return {
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
      extractor: wellFormed(extractor),
      loadHash: hash,
      // By these "wiregraph check" knows that something is gone.
      claimCount: whole(count.claims),
      mentionCount: whole(count.mentions),
      // Tells copies of this text: see copies.ts.
      signature: signatureOf(article.text),
    },
  }
}

function entityRows({ entities }: Extraction, kind: EntityKind): readonly Row[] {
  return entities.filter((entity) => entity.kind === kind).map(({ id }) => ({ key: capKey(id) }))
}
