import type { TaggedToken } from '#language/tags.ts'
import type { NamedMention } from '../document.ts'

/** A name, or a noun, with what belongs to it: "Microsoft's largest AI customer". */
export interface NounPhrase {
  readonly kind: 'NP'
  readonly from: number
  readonly to: number
  /** The name that heads it: in "software giant Microsoft", Microsoft. */
  readonly name: NamedMention | undefined
  /** Whose it is: the phrase before 's, or the pronoun "its". */
  readonly owner: NounPhrase | undefined
  /** Names that modify it without 's: "Microsoft rival Google", "Amazon servers". */
  readonly modifiers: readonly NamedMention[]
  /** Its common nouns as token indexes, in order; the last one heads it where no name does. */
  readonly nouns: readonly number[]
  readonly determiner: string | undefined
  /** The token index of a pronoun that is the whole phrase. */
  readonly pronoun: number | undefined
  /** "Amsterdam-based", "ByteDance-owned". */
  readonly hyphened: readonly { readonly name: NamedMention; readonly participle: number }[]
}

/** A verb with its auxiliaries, negation and particle: "has not been taken over". */
export interface VerbGroup {
  readonly kind: 'VG'
  readonly from: number
  readonly to: number
  /** The token of the main verb. */
  readonly main: number
  readonly lemma: string
  readonly particle: string | undefined
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund'
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: string | undefined
  readonly perfect: boolean
  readonly progressive: boolean
  readonly tense: 'past' | 'present' | 'future'
}

/** Everything else: prepositions, conjunctions, commas, relative words. */
export interface Link {
  readonly kind: 'PREP' | 'CONJ' | 'COMMA' | 'WH' | 'SUB' | 'ADV' | 'ADJ' | 'PUNCT'
  readonly from: number
  readonly to: number
  /** The words in lower case; those of a long preposition joined by hyphens: "such-as". */
  readonly word: string
}

export type Phrase = NounPhrase | VerbGroup | Link

export const isComma = (phrase: Phrase | undefined) => phrase?.kind === 'COMMA'

export const isAnd = (phrase: Phrase | undefined) =>
  phrase?.kind === 'CONJ' && ['and', 'or', '&', 'nor'].includes(phrase.word)

export const isNounPhrase = (phrase: Phrase | undefined): phrase is NounPhrase => phrase?.kind === 'NP'
export const isVerbGroup = (phrase: Phrase | undefined): phrase is VerbGroup => phrase?.kind === 'VG'

/** The noun that heads a phrase without a name, in lower case. */
export function headNoun(phrase: NounPhrase, tokens: readonly TaggedToken[]): string | undefined {
  const index = phrase.nouns.at(-1)
  return index === undefined ? undefined : (tokens[index] as TaggedToken).lower
}
