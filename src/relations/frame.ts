import type { EntityKind } from '#model/extraction.ts'
import type { RelationMeaning } from '#model/relation.ts'

/**
 * Where a predicate's argument stands in its clause.
 * Of verbs: `subj` and `obj` (logical: passives are turned round), `obj2`, `comp` (what follows a passive) and any preposition.
 * `of-subject` and `for-subject` are what the verb's subject is of or for: "the phones of Acme are made".
 * `successor` is the organization behind "with", "for" or "in favour of"; `after` says that anything stands there,
 * `obj-owned` that the object is an organization's ("Acme's Zip"), `obj-counted` that it has a number, `obj-chain` that it is a chain ("the Acme bakeries"), `in-part` that it is partly so,
 * `of-merger` that a merger brings it about, `under-licence` and `to-market` that these words stand there, `each-period` a rate ("$4 million a month").
 * Of nouns: `called-the` ("the investor Acme"), `seated` ("joined the board"), `poss` ("Acme's …", "its …"), `named-poss` (only "Acme's …"), `compound` ("Acme …"), `member` (the one that is so called: "rival Acme",
 * "Acme, a rival", "rivals such as Acme"), `subj` (of the verb whose object it is: "Acme signed a contract") and any preposition.
 * `implied` is the organization that the text is about there, `around` the only other organization of a sentence that has one,
 * `employer` the one that the person in the frame's subject is
 * known to work for, or else the text's own, `topic` the one that it is about before the sentence, `payer` and `payee` who pays whom in the
 * sentence before, `teller` the one that
 * the sentence lets say it, and
 * `outer` the subject of the clause around a participle: "Acme raised money in a round led by Beta".
 * With `.owner` appended, the name that owns or modifies the plain noun there: "rents Amazon servers", "uses Acme's chips";
 * with `.named-owner`, only a name that has an 's: "maintains Acme's jets", neither "its jets" nor "Acme jets";
 * with `.plain-owner`, none beside the name of a product: "Acme's website", not "Acme's Zip".
 * With `.maker` appended, who makes the product that is counted there: "ordered ten of the Zip", where the article says whose it is.
 */
export type Slot = string

/** A way in which English states a relation: a verb or noun, and which of its arguments is which. */
export interface Frame {
  readonly id: string
  /** Base forms; `'*'` stands for every verb, where a preposition says it all: "in partnership with". */
  readonly verbs?: readonly string[]
  readonly nouns?: readonly string[]
  /** Alternatives, best first. */
  readonly subject: readonly Slot[]
  readonly object: readonly Slot[]
  /** For nouns: the verbs whose subject may stand for `subj`; without it every verb's. */
  readonly governors?: readonly string[]
  /** The verbs whose subject may stand for `outer`; without it every verb's. */
  readonly outer?: readonly string[]
  /** For nouns: words that must not stand before it in its phrase: "supply agreement". */
  readonly notModifiers?: readonly string[]
  /** Slots that must be filled; `infinitival`: the verb is "to" and its base form; `infinitive`: a clause of purpose follows; `together`: the words "together" or "jointly" stand there. */
  readonly needs?: readonly Slot[]
  /** Slots that must be empty; `implied`: the text must be about no organization there. */
  readonly absent?: readonly Slot[]
  /** The verb's direct object must be headed by one of these nouns: "won a contract from". */
  readonly objectNouns?: readonly string[]
  /** The verb's direct object, or what it is about, must not be headed by one of these. */
  readonly notObjectNouns?: readonly string[]
  /** The verb's subject must be headed by one of these nouns, past a measure: "half of Acme's revenue comes from". */
  readonly subjectNouns?: readonly string[]
  /** The verb's direct object must not be a name ("bought Volvo from …" is no purchase of goods), or no other than a product's. */
  readonly plainObject?: true | 'or product'
  /** Without an object, the members of a plural subject stand in the relation to each other: "A and B compete". */
  readonly reciprocal?: boolean
  /** Where the words for what is bought or used stand. */
  readonly product?: readonly Slot[]
  /** Kinds allowed here, where narrower than the relation's. */
  readonly subjectKinds?: readonly EntityKind[]
  readonly objectKinds?: readonly EntityKind[]
  /** The subject is a firm: no university, alliance or association, of which one is a member. */
  readonly firms?: true
  readonly status?: 'ended'
  /** Verbs for what goes on: in the simple past it is over, "chaired Acme", against "has chaired". */
  readonly pastIsOver?: boolean
  readonly modality?: 'planned' | 'hedged'
  /** How much to trust it, 0 to 1. */
  readonly score?: number
  readonly examples: readonly Example[]
}

/** A sentence of our own that the frame must read, and the ends that it must find. */
export interface Example {
  readonly text: string
  readonly subject: string
  readonly object: string
}

/** A relation type: what it means and how English says it. */
export interface RelationType {
  readonly meaning: RelationMeaning
  /** It holds among businesses: with an authority, court or university it is another thing ("fought with the agency"). */
  readonly amongBusinesses?: boolean
  readonly frames: readonly Frame[]
  /** Sentences that look like the relation and state none of its kind. */
  readonly lookalikes: readonly string[]
}
