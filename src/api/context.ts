import type { Graph, LoadOutcome } from '#graph/graph.ts'
import type { Loaders } from './loaders.ts'
import type { Loads } from './loads.ts'

/** An article as a client sends it: text or html, and what the client knows of it. */
export interface ArticleInput {
  readonly text?: string
  readonly html?: string
  readonly url?: string
  readonly title?: string
  readonly publishedAt?: string
  readonly publisher?: string
}

/** Reads, extracts and loads one article. Throws Failure; the cli wires it, so that the api knows no text. */
export type LoadArticle = (input: ArticleInput) => Promise<LoadOutcome>

/** What a key may do: `load` includes `read`. */
export type KeyRole = 'read' | 'load'

/** What every resolver is given, new for each request. */
export interface Context {
  readonly graph: Graph
  readonly loaders: Loaders
  readonly loadArticle: LoadArticle
  /** undefined: nothing is loaded but what clients send. */
  readonly loads?: Loads | undefined
  readonly role: KeyRole
  /** Ends whatever the graph is still asked when the answer is too late. */
  readonly giveUp: AbortController
}
