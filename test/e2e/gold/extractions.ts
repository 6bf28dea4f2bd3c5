import { readdirSync, readFileSync } from 'node:fs'
import type { Article } from '#model/article.ts'
import type { EntityKind, Extraction } from '#model/extraction.ts'
import { Gold, type GoldClaim } from '#model/gold.ts'
import { readArticle } from '#read/index.ts'

/** An article of the development part with what a careful reader recorded of it. */
export interface Case {
  readonly article: Article
  readonly gold: Gold
}

const CORPUS = new URL('../../../corpus/', import.meta.url)

/** The development part of the gold corpus; the held-out part is left unread. */
export async function readCases(): Promise<Case[]> {
  const slugs = readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('h-') && entry.name !== 'sentences')
    .map(({ name }) => name)
    .sort()
  return Promise.all(
    slugs.map(async (slug) => {
      const folder = new URL(`${slug}/`, CORPUS)
      const file = readdirSync(folder).find((name) => name.startsWith('article.'))!
      const article = await readArticle({
        origin: `corpus/${slug}/${file}`,
        bytes: readFileSync(new URL(file, folder)),
      })
      return { article, gold: Gold.parse(JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8'))) }
    }),
  )
}

/** The id of a name: two articles that use the same name for the same kind of thing mean the same. */
export function idOf(gold: Gold, name: string): string {
  const { kind } = gold.entities.find((entity) => entity.name === name)!
  return `${kind.toLowerCase()}/${name.toLowerCase()}`
}

export function kindOf(id: string): EntityKind {
  const [kind = ''] = id.split('/')
  return (kind.slice(0, 1).toUpperCase() + kind.slice(1)) as EntityKind
}

/** Gold as the extractor would say it, so that it goes through the same loader. */
export function toExtraction({ article, gold }: Case): Extraction {
  const quotes = [...new Set(gold.claims.map(({ quote }) => quote))]
  return {
    article,
    extractor: 'gold',
    entities: entitiesOf(gold),
    mentions: [],
    anaphors: [],
    claims: gold.claims.map((claim, at) => toClaim(claim, at, article, gold, quotes)),
  }
}

/** "DALLAS" of the dateline and "Dallas" are one. */
function entitiesOf(gold: Gold): Extraction['entities'] {
  const found = new Map<string, Extraction['entities'][number]>()
  for (const { name, kind, aliases } of gold.entities) {
    const id = idOf(gold, name)
    const known = found.get(id)
    found.set(id, known ? { ...known, aliases: [...known.aliases, name, ...aliases] } : { id, name, kind, aliases })
  }
  return [...found.values()]
}

function toClaim(
  claim: GoldClaim,
  at: number,
  { text }: Article,
  gold: Gold,
  quotes: string[],
): Extraction['claims'][number] {
  const { type, subject, object, quote, polarity, modality, status, role, product, amount, share, figure } = claim
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`not in the article: ${quote}`)
  const words = { approximate: false, text: quote }
  return {
    id: `gold ${at}`,
    type,
    subject: idOf(gold, subject),
    object: object === null ? null : idOf(gold, object),
    // Gold has names instead of places: each claim gets a stretch of its quote that is its own.
    subjectSpan: { start, end: start + 1 },
    objectSpan: { start, end: start + 1 + (at % quote.length) },
    polarity,
    modality,
    tense: 'present',
    status,
    evidence: { sentence: quotes.indexOf(quote), start, end: start + quote.length, quote },
    ruleId: 'gold',
    score: 1,
    ...(role !== undefined && { role }),
    ...(product !== undefined && { product }),
    ...(amount && { amount: { ...amount, ...words } }),
    ...(share !== undefined && { share: { value: share, of: null, ofEntity: null, ...words } }),
    ...(figure && { figure: { ...figure, ...words } }),
  }
}
