import type { ClaimProps } from '#graph/facts.ts'
import { factOf, type Projected } from '#graph/project.ts'
import type { RelationName } from '#model/relation.ts'
import { randomFrom } from '../news.ts'

/** How large a graph is. */
export interface Size {
  readonly companies: number
  readonly claims: number
}

export interface Entity {
  readonly key: string
  readonly kind: 'Organization' | 'Product'
  readonly name: string
}

/** A fact with its claims, each with its article and its words. */
export interface Group {
  readonly fact: Projected
  readonly product: string | null
  readonly claims: readonly { readonly props: ClaimProps; readonly article: number; readonly text: string }[]
}

const ARTICLES_OF = 12
export const articlesOf = ({ claims }: Size): number => Math.ceil(claims / ARTICLES_OF)
export const articleId = (at: number): string => `https://paper${at % 50}.example/${at}`

/** Companies, and one product for every five of them. */
export function entitiesOf({ companies }: Size): Entity[] {
  const named = (kind: Entity['kind'], count: number, word: string): Entity[] =>
    Array.from({ length: count }, (_, at) => {
      const name = `${word} ${wordOf(at)}`
      return { key: `${kind.toLowerCase()}/${name.toLowerCase()}`, kind, name }
    })
  return [...named('Organization', companies, 'Company'), ...named('Product', Math.floor(companies / 5), 'Product')]
}

/** A name of syllables, so that full text has words to tell apart: 0 is "Baba". */
function wordOf(at: number): string {
  const syllables = Array.from({ length: 3 }, (_, place) => {
    const digit = Math.floor(at / 100 ** place) % 100
    return 'bdfgklmnprstvwz'.charAt(digit % 15) + 'aeiou'.charAt(Math.floor(digit / 15) % 5) + (digit >= 75 ? 'n' : '')
  })
  const word = syllables.reverse().join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** How often each relation comes, and whether its object is a product. */
const MIX: readonly (readonly [RelationName, number, boolean])[] = [
  ['BUYS_FROM', 0.45, false],
  ['USES', 0.1, true],
  ['COMPETES_WITH', 0.2, false],
  ['PARTNERS_WITH', 0.1, false],
  ['INVESTED_IN', 0.05, false],
  ['PARENT_OF', 0.05, false],
  ['OFFERS', 0.05, true],
]

/**
 * Facts with their claims. Companies are named by a power law: the first is in the news every day and is the largest
 * supplier, most are hardly ever. The same size and seed always give the same graph.
 */
export function* groupsOf(size: Size, seed = 7): Generator<Group> {
  const random = randomFrom(seed)
  const entities = entitiesOf(size)
  const { companies } = size
  const products = entities.length - companies
  const skewed = (count: number, power: number) => Math.floor(random() ** power * count)
  const taken = new Set<string>()
  for (let claim = 0; claim < size.claims; ) {
    const [type, , isProduct] = relationAt(random())
    const [subject, object] = [
      skewed(companies, 1.5),
      isProduct ? companies + skewed(products, 3) : skewed(companies, 3),
    ]
    const slot = `${type} ${subject} ${object}`
    if (subject === object || taken.has(slot)) continue
    taken.add(slot)
    const count = Math.min(size.claims - claim, 1 + Math.floor(random() ** 4 * 8))
    const [a, b] = [entities[subject]!, entities[object]!]
    const id = `fact ${claim} ${slot}`
    const claims = Array.from({ length: count }, (_, at) =>
      makeClaim(`${id} ${at}`, a, b, type, spread(claim + at, size), random),
    )
    yield {
      fact: factOf({ id, type, subject: a.key, object: b.key, status: null, claims: claims.map(({ props }) => props) }),
      product: null,
      claims,
    }
    claim += count
  }
}

function relationAt(value: number) {
  let left = value
  for (const relation of MIX) {
    left -= relation[1]
    if (left < 0) return relation
  }
  return MIX[0]!
}

/** The claims of a fact come from different articles. */
const spread = (claim: number, size: Size): number => (claim * 7_919) % articlesOf(size)

function makeClaim(id: string, a: Entity, b: Entity, type: string, article: number, random: () => number) {
  const million = 1 + Math.floor(random() * 90)
  const paid = type === 'BUYS_FROM' && random() < 0.3
  const text = `${a.name} ${type.toLowerCase().replaceAll('_', ' ')} ${b.name}${paid ? ` for $${million} million a year` : ''}.`
  const day = dayOf(article)
  const props = {
    id,
    subject: a.key,
    polarity: random() < 0.02 ? 'negative' : 'positive',
    modality: random() < 0.1 ? 'hedged' : 'asserted',
    tense: 'present',
    status: random() < 0.08 ? 'ended' : 'current',
    start: 0,
    end: text.length,
    quote: text,
    subjectStart: 0,
    subjectEnd: a.name.length,
    objectStart: 0,
    objectEnd: 1,
    ruleId: 'generated',
    extractor: 'generated',
    score: 0.6 + Math.floor(random() * 40) / 100,
    product: type === 'BUYS_FROM' && random() < 0.3 ? 'chips' : null,
    source: `paper ${article % 50}`,
    publishedAt: day,
    ...(paid && {
      amountMin: million * 1e6,
      amountMax: million * 1e6,
      currency: 'USD',
      period: 'year' as const,
      amountText: `$${million} million a year`,
    }),
  } satisfies Record<string, unknown>
  return { props: props as unknown as ClaimProps, article, text }
}

export function dayOf(article: number): string {
  return new Date(Date.UTC(2020, 0, 1 + (article % 1_800))).toISOString().slice(0, 10)
}
