import { type ArticleHead, CLAIM, type Claim, ENTITY, type Entity, HEAD } from './questions.ts'

/** By which names, and in which articles, a company is spoken of. */
export const NAMES = `query Names($id: ID!, $company: String!) {
  node(id: $id) { ... on Company { aliases } }
  articles(filter: { company: $company }, first: 100) { nodes { ...head } }
} ${HEAD}`
export interface NamesAnswer {
  readonly node: { readonly aliases: readonly string[] } | null
  readonly articles: { readonly nodes: readonly ArticleHead[] }
}

/** What a person should look at. */
export const QUEUE = `query Queue($first: Int!) {
  reviewQueue(first: $first) {
    kind why score entities { ...entity } claims { ...claim article { ...head } }
  }
} ${ENTITY} ${CLAIM} ${HEAD}`
export type ClaimOfArticle = Claim & { readonly article: ArticleHead }
export interface Question {
  readonly kind: 'SAME_COMPANY' | 'WHO_IS_MEANT' | 'IS_IT_SO'
  readonly why: string
  readonly score: number
  readonly entities: readonly Entity[]
  readonly claims: readonly ClaimOfArticle[]
}
export interface QueueAnswer {
  readonly reviewQueue: readonly Question[]
}
