import { type ArticleHead, ENTITY, FACT, type FactsAnswer, HEAD, type Unread } from './questions.ts'

const LOADED = `fragment loaded on LoadArticlePayload {
  outcome claims claimsAdded claimsRemoved article { ...head language notExtracted }
  facts(first: 200) { totalCount nodes { ...fact subject { ...entity } object { ...entity } } }
} ${ENTITY} ${FACT} ${HEAD}`

/** Loads an article that somebody gives, and says at once what it added. */
export const LOAD_ARTICLE = `mutation Load($input: LoadArticleInput!) { loaded: loadArticle(input: $input) { ...loaded } } ${LOADED}`

/** Loads the article at an address, and says at once what it added. */
export const LOAD_URL = `mutation LoadUrl($url: URL!) { loaded: loadUrl(url: $url) { ...loaded } } ${LOADED}`

/** What an article has added. */
export interface Loaded {
  readonly outcome: 'NEW' | 'UNCHANGED' | 'CHANGED'
  readonly claims: number
  readonly claimsAdded: number
  readonly claimsRemoved: number
  readonly article: ArticleHead & Unread
  readonly facts: FactsAnswer['facts']
}
export interface LoadedAnswer {
  readonly loaded: Loaded
}

/** Begins to load what a feed names. */
export const LOAD_FEED =
  'mutation LoadFeed($url: URL!, $first: Int!) { load: loadFeed(url: $url, first: $first) { id } }'
export interface BegunAnswer {
  readonly load: { readonly id: string }
}

/** How such a load is now, and again after each change. */
export const PROGRESS = `subscription Progress($id: ID!) {
  load: loadProgress(id: $id) {
    state startedAt read new changed unchanged refused claims
    refusals { origin message remedy } failure { message remedy }
  }
}`
type Refused = { readonly message: string; readonly remedy: string }
export interface FeedLoad {
  readonly state: 'RUNNING' | 'DONE' | 'STOPPED'
  readonly startedAt: string
  readonly read: number
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly refused: number
  readonly claims: number
  readonly refusals: readonly (Refused & { readonly origin: string })[]
  readonly failure: Refused | null
}
export interface ProgressAnswer {
  readonly load: FeedLoad
}

/** What became of the articles that were read here. */
export const READINGS = `query Readings($after: Cursor) {
  readings(states: [NEW, CHANGED], first: 200, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { at claims article { ...head } }
  }
} ${HEAD}`
export interface Reading {
  readonly at: string
  readonly claims: number
  readonly article: ArticleHead | null
}
export interface ReadingsAnswer {
  readonly readings: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly Reading[]
  }
}
