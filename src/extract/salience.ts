import { lookupOrganization } from '#language/words/names/index.ts'
import type { EntityKind } from '#model/extraction.ts'
import {
  boundHeads,
  isBound,
  isDescribedHere,
  isSubject,
  isSubjectAt,
  outsideRelative,
  saysSo,
  standsBeside,
  standsWithPerson,
} from './binding.ts'
import type { Parse } from './clauses/clause.ts'
import type { NamedEntity, NamedMention } from './document.ts'
import { isInQuotation } from './quotations.ts'

/** What a phrase without a name is: it decides how much the sentence itself and the article's topic weigh. */
export type Use = 'pronoun' | 'description' | 'implied' | 'employer'

const WEIGHTS: Record<Use, { readonly subjectHere: number; readonly here: number; readonly topic: number }> = {
  pronoun: { subjectHere: 6, here: 1.2, topic: 1.6 },
  description: { subjectHere: 5.5, here: 0.8, topic: 4 },
  implied: { subjectHere: 5, here: 0.5, topic: 4 },
  // Whose chief executive speaks without more is the article's own company, whoever was spoken of last.
  employer: { subjectHere: 7, here: 0.3, topic: 8 },
}

/** A phrase without a name, and whom it means. */
interface Nameless {
  readonly entity: NamedEntity
  readonly from: number
  readonly to: number
}

/** The scores that were worked out last: a description asks for them several times. */
interface Scored {
  readonly sentence: number
  readonly before: number
  readonly kind: EntityKind
  readonly use: Use
  readonly scores: ReadonlyMap<NamedEntity, number>
}

const HOW_FAR_BACK = 3
const FADING = 0.55
const SUBJECT = 3
/** Of the subject of the sentence before, for a pronoun that opens the next (Grosz, Joshi and Weinstein 1995, "Centering"). */
const NEXT = 1.5
/** Of the organization whose officer is the subject. */
const EMPLOYER = 1.5
/** Of the organization that stands with the person who is the subject of the sentence itself: "Jane Roe, Acme's chairman, said". */
const EMPLOYER_HERE = 2.5
/** Of the subject of "said", for what it said. */
const SAYER = 3
/** Of an organization that the sentence names only behind the phrase: "The Danish firm said the sale of Dong". */
const LATER = 0.4
/** A new paragraph comes back to the topic. */
const AFRESH = 1.4
/** Of an organization that a sentence means without its name. */
const MEANT = 0.6

/** How many equally frequent names an article may be about: enough for any, and no more, so that time grows with the text alone. */
const MOST_TOPICS = 20

/** The second of two that an article is about is named at least so often, as a share of the first. */
const TWO_OF = 0.5

/** An organization named less often is at most part of what a text is about. */
const FEWEST = 4

/** A company that the words leave out must stand out more than this to be meant. */
export const LEAST_IMPLIED = 3

/** Whom an article speaks of at each of its tokens. Sentences must be offered in order. */
export class Salience {
  readonly #mentions = new Map<number, NamedMention[]>()
  readonly #subjects = new Map<number, NamedEntity>()
  /** Whom the phrases without a name mean in the last sentence that has any, by their first token. */
  readonly #nameless = new Map<number, Nameless>()
  #namelessIn = -1
  #scored: Scored | undefined
  readonly #meant = new Map<number, Set<NamedEntity>>()
  readonly #opens = new Set<number>()
  readonly #firstNamed = new Map<NamedEntity, number>()
  readonly #prominence: ReadonlyMap<NamedEntity, number>
  readonly #topics: readonly NamedEntity[]
  /** The three most often named. */
  readonly #foremost: readonly NamedEntity[]

  readonly #employerOf: (person: NamedEntity) => NamedEntity | undefined

  constructor(mentions: readonly NamedMention[], employerOf: (person: NamedEntity) => NamedEntity | undefined) {
    this.#employerOf = employerOf
    for (const mention of mentions) {
      const here = this.#mentions.get(mention.sentence)
      if (here) here.push(mention)
      else this.#mentions.set(mention.sentence, [mention])
      if (!this.#firstNamed.has(mention.entity)) this.#firstNamed.set(mention.entity, mention.sentence)
    }
    this.#prominence = prominence(mentions)
    this.#foremost = [...this.#prominence.keys()]
      .filter((entity) => !isBystander(entity))
      .toSorted((one, other) => this.prominenceOf(other) - this.prominenceOf(one))
      .slice(0, 3)
    this.#topics = [...this.#prominence]
      .flatMap(([entity, share]) => (share === 1 ? [entity] : []))
      .slice(0, MOST_TOPICS)
  }

  /** How often an organization is named, as a share of the most often named one. */
  prominenceOf = (entity: NamedEntity): number => this.#prominence.get(entity) ?? 0

  mentionsIn = (sentence: number): readonly NamedMention[] => this.#mentions.get(sentence) ?? []

  /** The names in a sentence, of the one being read those before a token. */
  before(sentence: number, parse: Parse, before: number): readonly NamedMention[] {
    const mentions = this.mentionsIn(sentence)
    return sentence === parse.sentence.index ? mentions.filter((mention) => mention.to <= before) : mentions
  }

  /** That a sentence opens a paragraph. */
  tellOpening(sentence: number): void {
    this.#opens.add(sentence)
  }

  /** Who the subject of a sentence is. */
  tellSubject(sentence: number, entity: NamedEntity): void {
    this.#subjects.set(sentence, entity)
    this.#scored = undefined
  }

  /** The two organizations that an article is about, where it is about two: each named much more often than any third. */
  protagonists(without: ReadonlySet<NamedEntity>, sentence: number): readonly NamedEntity[] | undefined {
    const [first, second, third] = this.#foremost
    if (!first || !second || without.has(first) || without.has(second)) return undefined
    const isClear = this.prominenceOf(second) >= TWO_OF && this.prominenceOf(second) >= 2 * this.#shareOf(third)
    return isClear && this.#isNamedBy(first, sentence) && this.#isNamedBy(second, sentence)
      ? [first, second]
      : undefined
  }

  #shareOf = (entity: NamedEntity | undefined): number => (entity ? this.prominenceOf(entity) : 0)

  meantIn = (sentence: number): ReadonlySet<NamedEntity> => this.#meant.get(sentence) ?? new Set()

  subjectOf = (sentence: number): NamedEntity | undefined => this.#subjects.get(sentence)

  /** Whom a phrase without a name means, that begins at a token. */
  tellMeant(sentence: number, entity: NamedEntity, from: number, to: number): void {
    if (this.#namelessIn !== sentence) this.#nameless.clear()
    this.#namelessIn = sentence
    this.#nameless.set(from, { entity, from, to })
    this.#scored = undefined
    const meant = this.#meant.get(sentence) ?? new Set()
    meant.add(entity)
    this.#meant.set(sentence, meant)
  }

  /** The most salient entity of a kind before a token: subjects first, the nearest sentences first, what the article is about. */
  antecedent(
    parse: Parse,
    before: number,
    kind: EntityKind,
    use: Use,
    least = 0,
    isFit: (entity: NamedEntity) => boolean = () => true,
  ): NamedEntity | undefined {
    const scores = this.#scores(parse, before, kind, use)
    const isLater = this.#namedOnlyBehind(parse, before)
    const isBoundHere = this.#meantByBoundHeads(parse, before)
    const outside = outsideRelative(parse, before)
    let best: NamedEntity | undefined
    let highest = least
    for (const [entity, score] of scores) {
      const weighed = score * (isBystander(entity) ? 0.4 : 1) * (isLater(entity) ? LATER : 1)
      if (weighed <= highest || isBoundHere.has(entity) || entity === outside) continue
      if (!isFit(entity)) continue
      best = entity
      highest = weighed
    }
    return best
  }

  #scores(parse: Parse, before: number, kind: EntityKind, use: Use): ReadonlyMap<NamedEntity, number> {
    const last = this.#scored
    const sentence = parse.sentence.index
    if (last?.sentence === sentence && last.before === before && last.kind === kind && last.use === use)
      return last.scores
    const scores = this.#score(parse, before, kind, use)
    this.#scored = { sentence, before, kind, use, scores }
    return scores
  }

  #score(parse: Parse, before: number, kind: EntityKind, use: Use): Map<NamedEntity, number> {
    const weights = WEIGHTS[use]
    const scores = new Map<NamedEntity, number>()
    const add = (entity: NamedEntity, score: number) => scores.set(entity, (scores.get(entity) ?? 0) + score)
    const isInside = isInQuotation(parse, before)
    for (const mention of this.before(parse.sentence.index, parse, before)) {
      if ((use === 'implied' || use === 'employer') && !isInside && isInQuotation(parse, mention.from)) continue
      const employer = kind === 'Organization' ? this.#employerOf(mention.entity) : undefined
      if (employer && isSubject(parse, mention)) add(employer, EMPLOYER_HERE)
      if (mention.entity.kind !== kind || isDescribedHere(parse, mention, before)) continue
      // "Acme fended off rival Beta": whose rival it is may well be the subject.
      if (use !== 'implied' && use !== 'employer' && isBound(parse, mention, before)) continue
      add(
        mention.entity,
        standsBeside(parse, mention, before)
          ? 10
          : isSubject(parse, mention)
            ? weights.subjectHere
            : weights.here + (standsWithPerson(parse, mention) ? EMPLOYER_HERE : 0),
      )
      if (saysSo(parse, mention, before)) add(mention.entity, isBystander(mention.entity) ? 6 * SAYER : SAYER)
    }
    for (const one of this.#subjectsWithoutName(parse, before, kind)) add(one, weights.subjectHere)
    for (let back = 1; back <= HOW_FAR_BACK; back++)
      this.#addSentence(parse.sentence.index - back, kind, FADING ** back, add)
    const last = this.#subjects.get(parse.sentence.index - 1)
    if (use === 'pronoun' && last?.kind === kind && opensSentence(parse, before)) add(last, NEXT)
    if (kind === 'Organization')
      for (const entity of new Set([...scores.keys(), ...this.#topics]))
        if (this.#isNamedBy(entity, parse.sentence.index))
          add(
            entity,
            this.prominenceOf(entity) *
              weights.topic *
              (use === 'pronoun' && this.#opens.has(parse.sentence.index) ? AFRESH : 1),
          )
    return scores
  }

  /** "The company said it": the subjects before a token that stand for an entity without its name. */
  #subjectsWithoutName(parse: Parse, before: number, kind: EntityKind): Set<NamedEntity> {
    const found = new Set<NamedEntity>()
    if (this.#namelessIn !== parse.sentence.index) return found
    for (const { entity, from } of this.#nameless.values())
      if (from < before && entity.kind === kind && isSubjectAt(parse, from)) found.add(entity)
    return found
  }

  /** "The group bought the brewery": two things, though the group has no name. */
  #meantByBoundHeads(parse: Parse, before: number): ReadonlySet<NamedEntity> {
    const found = new Set<NamedEntity>()
    if (this.#namelessIn !== parse.sentence.index) return found
    for (const { from, to } of boundHeads(parse, before)) {
      const meant = this.#nameless.get(from)
      if (meant?.to === to && from < before) found.add(meant.entity)
    }
    return found
  }

  #addSentence(sentence: number, kind: EntityKind, fading: number, add: (entity: NamedEntity, score: number) => void) {
    const subject = this.#subjects.get(sentence)
    const employer = subject?.kind === 'Person' ? this.#employerOf(subject) : undefined
    if (subject?.kind === kind) add(subject, SUBJECT * fading)
    else if (employer?.kind === kind && fading === FADING) add(employer, EMPLOYER * fading)
    const named = new Set(this.mentionsIn(sentence).flatMap(({ entity }) => (entity.kind === kind ? [entity] : [])))
    for (const entity of named) add(entity, fading)
    for (const entity of this.#meant.get(sentence) ?? [])
      if (entity.kind === kind && !named.has(entity)) add(entity, MEANT * fading)
  }

  /** A name only behind its pronoun or description is mostly another thing (principle C). */
  #namedOnlyBehind(parse: Parse, before: number): (entity: NamedEntity) => boolean {
    const named = this.mentionsIn(parse.sentence.index)
    const earlier = new Set(named.filter((mention) => mention.to <= before).map((mention) => mention.entity))
    const later = new Set(
      named.filter((mention) => mention.from > before && !earlier.has(mention.entity)).map((mention) => mention.entity),
    )
    return (entity) => later.has(entity)
  }

  /** Whether one of the last sentences names an entity or means it. */
  isAfoot(entity: NamedEntity, sentence: number): boolean {
    for (let index = sentence; index >= sentence - HOW_FAR_BACK; index--)
      if (this.#meant.get(index)?.has(entity) || this.mentionsIn(index).some((mention) => mention.entity === entity))
        return true
    return false
  }

  /** A text speaks of nobody as known before it has named them. */
  #isNamedBy(entity: NamedEntity, sentence: number): boolean {
    return (this.#firstNamed.get(entity) ?? 0) <= sentence
  }
}

function prominence(mentions: readonly NamedMention[]): Map<NamedEntity, number> {
  const counts = new Map<NamedEntity, number>()
  for (const { entity, sentence } of mentions) {
    if (entity.kind === 'Organization') counts.set(entity, (counts.get(entity) ?? 0) + (sentence < 2 ? 2 : 1))
  }
  // In a text of few names none of them is its topic.
  let most = FEWEST
  for (const count of counts.values()) most = Math.max(most, count)
  return new Map([...counts].map(([entity, count]) => [entity, count / most]))
}

export const isInstitution = (entity: NamedEntity) =>
  lookupOrganization(entity.name)?.type === 'institution' || INSTITUTION.test(entity.name)

/** Authorities and newspapers: business news speaks of them as of third parties. */
export const isBystander = (entity: NamedEntity) => isInstitution(entity) || PRESS.test(entity.name)

const PRESS = /\b(?:Times|Journal|News|Wire|Reuters|Bloomberg|Herald|Tribune|Association)\b/u

const INSTITUTION =
  /\b(?:Agency|Ministry|Department|Commission|Foundation|University|Forces|Navy|Army|Parliament|Senate|Court|Authority|Council|Government|Bureau|Institute)\b/u

/** A body that firms are members of, and universities, whose spin-offs are their founders'. */
export const isAssociation = (entity: NamedEntity) => ASSOCIATION.test(entity.name)

const ASSOCIATION =
  /\b(?:Universit\p{L}+|Institute|College|School|Alliance|Association|Federation|Union|League|Council|Chamber|Confederation|Consortium|Index|Initiative|Committee|Society|Forum|Coalition|oneworld|SkyTeam)\b/u

/** "It", "And it". */
const opensSentence = (parse: Parse, before: number) => before <= parse.sentence.body + 1
