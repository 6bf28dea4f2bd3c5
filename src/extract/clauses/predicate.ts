import type { NamedMention } from '../document.ts'
import type { Parse } from './clause.ts'
import type { NounPhrase, Phrase } from './phrases.ts'

/** What a frame lists that any verb may carry: "Acme assembles rockets in partnership with Beta". */
export const EVERY_VERB = '*'

/** One filler of a slot: a phrase of the sentence, or a name inside one. */
export interface Argument {
  readonly phrase: NounPhrase
  /** Set where only this name of the phrase is meant: a possessor, a modifier. */
  readonly name?: NamedMention
}

/** A verb or noun that can state a relation, with what fills its slots. */
export interface Predicate {
  readonly kind: 'verb' | 'noun'
  /** "acquire", "take over", "chief executive": the longest first. */
  readonly lemmas: readonly string[]
  /** Token range of the words that say it. */
  readonly from: number
  readonly to: number
  /** The phrase index of the verb group that says when and whether it holds. */
  readonly verb: number | undefined
  /** The verb that a noun is the object of, or the verb itself, as its lemma. */
  readonly governor?: string | undefined
  /** The verb of the clause around a participle, as its lemma: "raised" in "raised money in a round led by Acme". */
  readonly outer?: string | undefined
  /** For a noun that is a verb's subject: the phrase index of that verb group, which says what becomes of it. */
  readonly fate?: number | undefined
  readonly phrase: number
  readonly slots: ReadonlyMap<string, readonly Argument[]>
  /** For a noun: the slots that its verb's prepositions fill, not its own. */
  readonly borrowed?: ReadonlySet<string>
}

export type Slots = Map<string, readonly Argument[]>

/** The members of the group at a phrase, or the names that spell out a description. */
export function expand(parse: Parse, index: number): Argument[] {
  const group = parse.groups.get(index)
  if (!group) return [{ phrase: parse.phrases[index] as NounPhrase }]
  const heads = group.heads.includes(index) ? group.heads : [index]
  const shared = sharesNoun(parse, heads)
  const own = heads.map((head): Argument => {
    const phrase = parse.phrases[head] as NounPhrase
    return shared && head === heads.at(-1) ? { phrase, name: phrase.modifiers[0] as NamedMention } : { phrase }
  })
  const names = group.names
    ? group.names.heads.map((head): Argument => ({ phrase: parse.phrases[head] as NounPhrase }))
    : []
  return names.length > 0 && own.every((one) => !one.phrase.name) ? names : own
}

/** "the Acme and Beta businesses": two names share a plural noun, which is said of both. */
function sharesNoun({ phrases, tokens }: Parse, heads: readonly number[]): boolean {
  const last = phrases[heads.at(-1) as number] as NounPhrase
  const isPlain = !last.name && !last.owner && last.modifiers.length === 1 && last.determiner === undefined
  if (heads.length < 2 || !isPlain || last.from !== last.modifiers[0]?.from) return false
  if (!SHARED.test(tokens[last.nouns.at(-1) ?? -1]?.lower ?? '')) return false
  return heads.slice(0, -1).every((head) => {
    const phrase = phrases[head] as NounPhrase
    return phrase.name !== undefined && phrase.nouns.length === 0
  })
}

const SHARED =
  /^(?:businesses|brands|labels|units|divisions|chains|subsidiaries|names|lines|franchises|banners|marques|networks|affiliates|titles|companies|operations|airlines|brands)$/u

/** "each other", "one another". */
export const isEachOther = ({ tokens }: Parse, phrase: Phrase | undefined) =>
  phrase !== undefined &&
  phrase.to - phrase.from === 2 &&
  /^(?:each other|one another)$/u.test(`${tokens[phrase.from]?.lower} ${tokens[phrase.from + 1]?.lower}`)

export const expandAll = (parse: Parse, indexes: readonly number[]): Argument[] =>
  indexes.flatMap((index) => expand(parse, index))
