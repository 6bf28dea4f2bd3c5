import type { EntityKind, FactStatus, RelationType } from './catalogue.ts'

/** Something with a name. */
export interface Entity {
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
}

/** A fact as an edge or a list shows it. */
export interface Fact {
  readonly id: string
  readonly type: RelationType
  readonly status: FactStatus
  readonly product: string | null
  readonly role: string | null
  readonly amount: { readonly text: string } | null
  readonly amountPerYear: number | null
  readonly share: { readonly text: string } | null
  /** Of REPORTS. */
  readonly figure: { readonly measure: string; readonly text: string } | null
  readonly confidence: number
  readonly sourceCount: number
  readonly lastSeen: string | null
}

/** A fact with its ends. */
export interface FactBetween extends Fact {
  readonly subject: Entity
  readonly object: Entity | null
}

/** A step from the one who depends to what it depends on. */
export interface Hop {
  readonly from: Entity
  readonly to: Entity
  readonly type: RelationType
  readonly derived: boolean
  readonly facts: readonly Fact[]
}

/** Fragments that questions share. */
export const ENTITY = 'fragment entity on Entity { id name kind }'

export const FACT = `fragment fact on Fact {
  id type status product role amount { text } amountPerYear share { text } figure { measure text }
  confidence sourceCount lastSeen
}`

/** Who is meant by a name or an id. */
export const WHO = `query Who($name: String!) {
  dependents(company: $name, depth: 1, limit: 1) { root { ...entity } }
} ${ENTITY}`
export interface WhoAnswer {
  readonly dependents: { readonly root: Entity }
}

export const SEARCH = `query Search($text: String!) { search(text: $text, first: 8) { ...entity } } ${ENTITY}`
export interface SearchAnswer {
  readonly search: readonly Entity[]
}

/** What a company depends on, who depends on it, and what else is said about it. */
export const AROUND = `query Around(
  $id: String!, $depth: Int!, $walks: [RelationType!]!, $others: [RelationType!]!, $statuses: [FactStatus!],
  $confidence: Float!, $on: Date, $most: Int!, $up: Boolean!, $down: Boolean!, $aside: Boolean!
) {
  dependencies(
    company: $id, depth: $depth, types: $walks, statuses: $statuses, minConfidence: $confidence, asOf: $on, limit: $most
  ) @include(if: $up) { truncated edges { ...hop } }
  dependents(
    company: $id, depth: $depth, types: $walks, statuses: $statuses, minConfidence: $confidence, asOf: $on, limit: $most
  ) @include(if: $down) { truncated edges { ...hop } }
  facts(
    filter: { company: $id, types: $others, statuses: $statuses, minConfidence: $confidence, asOf: $on }, first: 200
  ) @include(if: $aside) { pageInfo { hasNextPage } nodes { ...fact subject { ...entity } object { ...entity } } }
}
fragment hop on Hop { from { ...entity } to { ...entity } type derived facts { ...fact } }
${ENTITY} ${FACT}`
interface Reached {
  readonly truncated: boolean
  readonly edges: readonly Hop[]
}
export interface AroundAnswer {
  readonly dependencies?: Reached
  readonly dependents?: Reached
  readonly facts?: {
    readonly pageInfo: { readonly hasNextPage: boolean }
    readonly nodes: readonly FactBetween[]
  }
}

/** A stretch of an article's text, in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What one sentence says, with the words that say it. */
export interface Claim {
  readonly id: string
  readonly type: RelationType
  readonly subject: Entity
  readonly object: Entity | null
  readonly modality: 'ASSERTED' | 'ATTRIBUTED' | 'HEDGED' | 'PLANNED' | 'QUESTIONED'
  readonly polarity: 'POSITIVE' | 'NEGATIVE'
  readonly status: 'CURRENT' | 'ENDED'
  readonly amount: { readonly text: string } | null
  readonly share: { readonly text: string } | null
  readonly figure: { readonly measure: string; readonly text: string } | null
  readonly role: string | null
  readonly asOf: { readonly text: string; readonly from: string | null; readonly to: string | null } | null
  readonly ruleId: string
  readonly score: number
  readonly attribution: { readonly text: string } | null
  readonly evidence: Span & {
    readonly quote: string
    readonly sentence: Span & { readonly text: string }
    readonly subjectSpan: Span
    readonly objectSpan: Span
  }
}

/** An article's head. */
export interface ArticleHead {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
}

/** Why nothing is read of an article; both null where it is. */
export interface Unread {
  readonly language: string | null
  readonly notExtracted: string | null
}

export const CLAIM = `fragment claim on Claim {
  id type subject { ...entity } object { ...entity } modality polarity status amount { text } share { text }
  figure { measure text } role asOf { text from to } ruleId score attribution { text }
  evidence {
    quote start end sentence { start end text } subjectSpan { start end } objectSpan { start end }
  }
}`
export const HEAD = 'fragment head on Article { id url title author publisher publishedOn }'

/** The claims behind some facts. */
export const EVIDENCE = `query Evidence($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Fact { ...fact claims(first: 50) { totalCount nodes { ...claim article { ...head } } } } }
} ${ENTITY} ${FACT} ${CLAIM} ${HEAD}`
export interface FactWithClaims extends Fact {
  readonly claims: {
    readonly totalCount: number
    readonly nodes: readonly (Claim & { readonly article: ArticleHead })[]
  }
}
export interface EvidenceAnswer {
  readonly nodes: readonly (FactWithClaims | null)[]
}

/** What there is, and where to start. */
export const START = `query Start {
  counts { articles claims facts organizations publishers }
  hubs(first: 12) { company { ...entity } dependents }
  articles(first: 8) { nodes { ...head } }
} ${ENTITY} ${HEAD}`
export interface StartAnswer {
  readonly counts: Readonly<Record<'articles' | 'claims' | 'facts' | 'organizations' | 'publishers', number>>
  readonly hubs: readonly { readonly company: Entity; readonly dependents: number }[]
  readonly articles: { readonly nodes: readonly ArticleHead[] }
}

/** Facts of one type in which something takes part, whatever their status. */
export const FACTS = `query Facts($id: String!, $types: [RelationType!], $first: Int!) {
  facts(filter: { company: $id, types: $types }, first: $first) {
    totalCount nodes { ...fact subject { ...entity } object { ...entity } }
  }
} ${ENTITY} ${FACT}`
export interface FactsAnswer {
  readonly facts: { readonly totalCount: number; readonly nodes: readonly FactBetween[] }
}

/** An article with its text, and all that is marked in it. */
export const ARTICLE = `query Article($id: ID!) {
  article(id: $id) {
    ...head language notExtracted text mentions { start end entities { ...entity } }
    claims(first: 200) { totalCount nodes { ...claim } }
  }
} ${ENTITY} ${CLAIM} ${HEAD}`
export interface ArticleAnswer {
  readonly article: ArticleHead &
    Unread & {
      readonly text: string | null
      readonly mentions: readonly (Span & { readonly entities: readonly Entity[] })[]
      readonly claims: { readonly totalCount: number; readonly nodes: readonly Claim[] }
    }
}
