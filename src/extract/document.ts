import type { TaggedToken } from '#language/tags.ts'
import type { Article } from '#model/article.ts'
import type { EntityKind, Span } from '#model/extraction.ts'

/** A sentence as every later step sees it: tokens tagged once. */
export interface Sentence extends Span {
  readonly index: number
  readonly tokens: readonly TaggedToken[]
  /** The token at which the text begins behind a dateline. */
  readonly body: number
  /** Written in title case or capitals throughout, so that capitals say nothing there. */
  readonly headline: boolean
}

/** Sentences of more tokens are not prose (tables, code); names are still found in them, relations are not. */
const LONGEST_SENTENCE = 250

export const isProse = ({ tokens }: Sentence): boolean => tokens.length <= LONGEST_SENTENCE

/** A name in a sentence, as a range of its tokens (`to` is exclusive). */
export interface NameSpan {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Everything that an article calls by one of a set of names. */
export interface NamedEntity {
  readonly id: string
  readonly kind: EntityKind
  /** Other kinds that what is said of the name bears out nearly as well. */
  readonly otherKinds: readonly EntityKind[]
  readonly name: string
  readonly aliases: ReadonlySet<string>
}

/** A name whose entity is known. */
export interface NamedMention extends NameSpan {
  readonly entity: NamedEntity
}

export interface Document {
  readonly article: Article
  readonly sentences: readonly Sentence[]
}

/** The names by the index of their sentence, in order. */
export function groupBySentence(mentions: readonly NamedMention[]): Map<number, NamedMention[]> {
  const groups = new Map<number, NamedMention[]>()
  for (const mention of mentions) {
    const group = groups.get(mention.sentence)
    if (group) group.push(mention)
    else groups.set(mention.sentence, [mention])
  }
  return groups
}
