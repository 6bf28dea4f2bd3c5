import type { GraphEntity } from '#graph/graph.ts'
import { articleId, contentHash } from '#model/article.ts'
import type { Claim, Entity, EntityKind, Extraction, Span } from '#model/extraction.ts'

/** A claim in short: names as they stand in its sentence. Everything else has a plain default. */
export interface ClaimIn extends Partial<Omit<Claim, 'subject' | 'object' | 'evidence'>> {
  readonly type: Claim['type']
  /** The sentence, exactly as in the text. */
  readonly says: string
  readonly subject: string
  readonly object?: string
  /** The words that stand for the ends, where they are not the names. */
  readonly subjectWords?: string
  readonly objectWords?: string
}

export interface ArticleIn {
  readonly text?: string
  readonly url?: string
  readonly title?: string
  readonly publisher?: string
  readonly publishedAt?: string
  /** Name to kind; Organization unless told. */
  readonly kinds?: Readonly<Record<string, EntityKind>>
  /** Name to other names. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>
  readonly claims?: readonly ClaimIn[]
}

/** An Extraction as the extractor would make it, from the sentences that its claims quote. */
export function makeExtraction(from: ArticleIn): Extraction {
  const claims = from.claims ?? []
  const sentences = [...new Set(claims.map((claim) => claim.says))]
  const text = from.text ?? sentences.join(' ')
  const names = [
    ...new Set([
      ...claims.flatMap((claim) => [claim.subject, ...(claim.object === undefined ? [] : [claim.object])]),
      ...Object.keys(from.kinds ?? {}),
    ]),
  ]
  const entities: Entity[] = names.map((name) => ({
    id: entityId(name, from.kinds?.[name]),
    kind: from.kinds?.[name] ?? 'Organization',
    name,
    aliases: [...(from.aliases?.[name] ?? [])].sort(),
  }))
  return {
    article: {
      id: articleId(text, from.url),
      ...(from.url === undefined ? {} : { url: from.url }),
      ...(from.title === undefined ? {} : { title: from.title }),
      ...(from.publisher === undefined ? {} : { publisher: from.publisher }),
      ...(from.publishedAt === undefined ? {} : { publishedAt: from.publishedAt }),
      language: 'en',
      text,
      contentHash: contentHash(text),
    },
    extractor: 'test-1',
    entities,
    mentions: entities.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].flatMap((words) =>
        everywhere(text, words).map((span) => ({ entity: id, ...span, text: words })),
      ),
    ),
    anaphors: [],
    claims: claims.map((claim, at) => toClaim(claim, at, text, sentences, from)),
  }
}

/** "organization/microsoft" */
export function entityId(name: string, kind: EntityKind = 'Organization'): string {
  return `${kind.toLowerCase()}/${name.toLowerCase()}`
}

/** The organization of that name as the graph gives it out. */
export function organization(name: string): GraphEntity {
  return { key: entityId(name), kind: 'Organization', name }
}

function toClaim(claim: ClaimIn, at: number, text: string, sentences: readonly string[], from: ArticleIn): Claim {
  const { says, subject, object, subjectWords, objectWords, ...rest } = claim
  const start = text.indexOf(says)
  const words = (name: string): Span => {
    const found = says.indexOf(name)
    if (found < 0) throw new Error(`"${name}" is not in "${says}"`)
    return { start: start + found, end: start + found + name.length }
  }
  return {
    id: `c${at}`,
    subject: entityId(subject, from.kinds?.[subject]),
    object: object === undefined ? null : entityId(object, from.kinds?.[object]),
    subjectSpan: words(subjectWords ?? subject),
    objectSpan: words(objectWords ?? object ?? rest.figure?.text ?? subject),
    polarity: 'positive',
    modality: 'asserted',
    tense: 'present',
    status: 'current',
    ruleId: 'test',
    score: 0.9,
    evidence: { sentence: sentences.indexOf(says), start, end: start + says.length, quote: says },
    ...rest,
  }
}

function everywhere(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length })
  return spans
}
