import type { Anaphor } from '#model/extraction.ts'
import {
  changingHands,
  isExpletive,
  isOfPlainPlural,
  isRestricted,
  mainSubject,
  nameBehind,
  subjectOver,
} from './binding.ts'
import { describedBy, type Parse } from './clauses/clause.ts'
import { singular } from './clauses/nouns.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase, type Phrase } from './clauses/phrases.ts'
import { findSubject } from './clauses/subjects.ts'
import { Counterparts } from './counterparts.ts'
import { Descriptions, type Fit, isFirmNoun } from './descriptions.ts'
import type { NamedEntity, NamedMention } from './document.ts'
import { MakersOfGoods } from './makers-of-goods.ts'
import { Payments } from './payments.ts'
import { isInQuotation, speakingOrganization } from './quotations.ts'
import { LEAST_IMPLIED, Salience } from './salience.ts'
import { actorsIn, areAmong, justSoMany, meansSeveral, namesNoThing, numberIn, oneOfTwo } from './several.ts'
import type { Match } from './steps/match.ts'
import { ownerOfUnit } from './unit-owners.ts'

/** An entity that a phrase of the text stands for, and the words that carry it. */
export interface Referent {
  readonly entity: NamedEntity
  readonly start: number
  readonly end: number
  /** How it was found: by its name, or by an anaphor's method. */
  readonly method: 'name' | Anaphor['method']
  readonly score: number
}

const NAMED_UNITS =
  /^(?:unit|arm|division|subsidiary|affiliate|brand|chain|business|label|app|service|platform|network|studio|lab|website|site|family)$/u

const NAMED_THINGS =
  /^(?:chain|brand|label|airline|newspaper|magazine|platform|service|app|website|site|network|bank|restaurant|hotel|retailer|store|stores|supermarket|restaurants|hotels|newspapers|empire|stable|franchise|company|firm|group|corporation|conglomerate|consortium|startup|start-up|airport|club|team|studio|brewery|factory|family|agency|bakeries|cafés|cafes|pubs|shops|supermarkets|gyms|cinemas|theatres|pharmacies|dealerships|clinics|magazines|labels|websites|airlines)$/u

const UNITS =
  /^(?:unit|arm|division|business|team|department|operations?|segment|branch|management|engineers|executives|officials|board|directors)$/u

/** "are among the traders", "is one of the traders": the phrase index of the verb's subject, some of whom the traders are. */
function wholeOfSome(parse: Parse, place: number): number | undefined {
  const { phrases, tokens } = parse
  const link = phrases[place - 1]
  const some = phrases[place - 2]
  if (link?.kind !== 'PREP') return undefined
  const isOneOf = link.word === 'of' && isNounPhrase(some) && tokens[some.to - 1]?.lower === 'one'
  const verb = isOneOf ? place - 3 : link.word === 'among' ? place - 2 : -1
  if (!isCopula(phrases[verb]) || phrases[place + 1]?.kind !== 'WH') return undefined
  return findSubject(parse, verb)?.at
}

const PART_OF_ANOTHER = /^(?:unit|arm|division|subsidiary|affiliate|parent|brand|owner)$/u

const lessSure = (referent: Referent): Referent => ({ ...referent, score: referent.score * 0.85 })

const GENERIC = new Set(
  'company firm group corporation business giant conglomerate organization organisation enterprise concern monopoly monopolist'.split(
    ' ',
  ),
)

/** Nouns that say which part somebody plays towards another: without that relation they mean nobody. */
const PART_NOUNS =
  /^(?:unit|arm|division|subsidiary|affiliate|parent|owner|rival|competitor|partner|customer|client|supplier|investor|shareholder|regulator|agency|platform|site|app|service|network|fund|buyer|seller|stakeholder|backer|leader|chain|cloud|newspaper|team|club|label|venture|trust|charity|major|player)$/u

/** How many sentences back a description may lean: enough for any, and no more, so that time grows with the text alone. */
const FARTHEST = 500

/**
 * Resolves phrases without a name to entities that the article has named before (Hobbs-like search: subjects first, the
 * nearest sentence first; Hobbs 1978, "Resolving pronoun references"). Sentences must be offered in order.
 */
export class Anaphora {
  readonly #lists = new Map<number, NamedEntity[]>()
  readonly #descriptions = new Descriptions()
  readonly #counterparts = new Counterparts()
  readonly #salience: Salience
  readonly #speakers = new Map<number, NamedEntity>()
  readonly #employers = new Map<NamedEntity, NamedEntity>()
  /** Who heads an organization, by what the text has said. */
  readonly #heads = new Map<NamedEntity, NamedEntity>()
  /** Where the sentence before ended. */
  #end = 0
  readonly found = new Map<string, Anaphor>()
  readonly makers: MakersOfGoods
  readonly #payments = new Payments()

  constructor(mentions: readonly NamedMention[]) {
    this.#salience = new Salience(mentions, (person) => this.#employers.get(person))
    this.makers = new MakersOfGoods(mentions)
  }

  /** Learns what a sentence calls its entities, its subject and its lists, before its predicates are read. */
  read(parse: Parse): void {
    if (parse.sentence.start > this.#end + 1) this.#salience.tellOpening(parse.sentence.index)
    this.#end = parse.sentence.end
    for (const [at, phrase] of parse.phrases.entries()) {
      if (isNounPhrase(phrase) && phrase.name) this.#describe(parse, phrase, phrase.name.entity)
      if (isCopula(phrase)) this.#describeSubject(parse, at)
    }
    for (const group of new Set(parse.groups.values())) {
      const heads = group.heads.map((head) => parse.phrases[head] as NounPhrase)
      const entities = heads.flatMap((head) => (head.name?.entity.kind === 'Organization' ? [head.name.entity] : []))
      // "Acme and its subsidiary Beta" are no two firms among others.
      const areApart = heads.every(
        ({ owner, nouns }) =>
          owner?.pronoun === undefined || !PART_OF_ANOTHER.test(parse.tokens[nouns.at(-1) ?? -1]?.lower ?? ''),
      )
      if (entities.length > 1 && areApart) this.#lists.set(parse.sentence.index, entities)
      for (const { of, at } of group.descriptions) {
        const name = (parse.phrases[of] as NounPhrase).name
        if (name) this.#describe(parse, parse.phrases[at] as NounPhrase, name.entity)
      }
    }
    const speaker = speakingOrganization(parse) ?? this.#speakerOfQuote(parse)
    if (speaker) this.#speakers.set(parse.sentence.index, speaker)
    const subject = this.#subjectOf(parse)
    if (subject) this.#salience.tellSubject(parse.sentence.index, subject)
  }

  /** Learns which part each plays in the relations that a sentence states: "the bidder", "its parent". */
  learn(parse: Parse, matches: readonly Match[]): void {
    this.makers.learn(matches)
    this.#payments.learn(parse, matches)
    for (const { type, subject, object } of matches) {
      const { name } = type.meaning
      this.#counterparts.tell({ type: name, subject: subject.entity, object: object.entity })
      if (name === 'HEADQUARTERED_IN') this.#descriptions.seat(subject.entity, object.entity.name)
    }
  }

  /** "Acme is a record label": later "the label" is Acme. */
  #describeSubject(parse: Parse, copula: number): void {
    const complement = parse.phrases[copula + 1]
    if (!isNounPhrase(complement) || complement.name) return
    const subject = parse.phrases[findSubject(parse, copula)?.at ?? -1]
    if (isNounPhrase(subject) && subject.name) this.#describe(parse, complement, subject.name.entity)
  }

  /** A quotation that runs over several sentences has one speaker. */
  #speakerOfQuote(parse: Parse): NamedEntity | undefined {
    const opens = parse.tokens.some(({ text }) => /^[“"]$/u.test(text))
    return opens || parse.tokens.some(({ lower }) => lower === 'we' || lower === 'our')
      ? this.#speakers.get(parse.sentence.index - 1)
      : undefined
  }

  #describe(parse: Parse, phrase: NounPhrase, entity: NamedEntity): void {
    if (entity.kind === 'Organization') this.#descriptions.learn(parse, phrase, entity)
  }

  #subjectOf(parse: Parse): NamedEntity | undefined {
    const first = parse.phrases[0]
    // "Acme, 40% of which belongs to the state, called": whatever stands between, who opens the sentence is its subject.
    if (isNounPhrase(first) && first.name?.entity.kind === 'Organization' && parse.phrases[1]?.kind === 'COMMA')
      return first.name.entity
    let person: NamedEntity | undefined
    for (let at = 0; at < parse.phrases.length; at++) {
      const phrase = parse.phrases[at]
      if (!isVerbGroup(phrase) || phrase.form !== 'finite') continue
      const subject = findSubject(parse, at)
      if (!subject || isInQuotation(parse, phrase.from)) continue
      const named = this.#meantBySubject(parse, subject.at)
      if (named?.kind === 'Organization') return named
      const holder = named?.kind === 'Person' && isCopula(phrase) ? parse.phrases[at + 1] : undefined
      const employer = isNounPhrase(holder) ? (holder.owner?.name ?? holder.modifiers[0])?.entity : undefined
      if (employer?.kind === 'Organization') return employer
      if (named?.kind === 'Person') person ??= named
    }
    return person
  }

  /** The one that a subject names or stands for, or whose it is. */
  #meantBySubject(parse: Parse, at: number): NamedEntity | undefined {
    const noun = parse.phrases[at] as NounPhrase
    const entity =
      noun.name?.entity ?? noun.owner?.name?.entity ?? noun.modifiers[0]?.entity ?? nameBehind(parse, at)?.entity
    if (entity?.kind === 'Organization' || entity?.kind === 'Person') return entity
    const meant = this.resolve(parse, noun)[0]?.entity
    if (meant?.kind === 'Organization' || meant?.kind === 'Person') return meant
    return noun.owner && this.resolve(parse, noun.owner)[0]?.entity
  }

  /** The entities a phrase stands for; none where it has no name and nothing before it fits. */
  resolve(parse: Parse, phrase: NounPhrase): Referent[] {
    if (phrase.name) {
      const { from, to, entity } = phrase.name
      return [this.#referent(parse, from, to, entity, 'name', 1)]
    }
    const described = describedBy(parse, parse.phrases.indexOf(phrase))
    if (described !== undefined && described !== parse.phrases.indexOf(phrase))
      return this.resolve(parse, parse.phrases[described] as NounPhrase)
    if (phrase.pronoun !== undefined) return this.#resolvePronoun(parse, phrase.pronoun)
    const equated = this.#equated(parse, phrase)
    if (equated) return equated
    if (phrase.owner || phrase.modifiers.length > 0) return this.#namedUnit(parse, phrase)
    return this.#resolveDescription(parse, phrase)
  }

  /** "Acme is a service owned by …": what is said of the service is said of Acme. */
  #equated(parse: Parse, phrase: NounPhrase): Referent[] | undefined {
    const place = parse.phrases.indexOf(phrase)
    const grown = parse.phrases[place - 1]?.kind === 'PREP' && isGrowth(parse, place - 2)
    const verb = parse.phrases[grown ? place - 2 : place - 1]
    if ((phrase.determiner === 'a' || phrase.determiner === 'an') && (grown || isCopula(verb))) {
      const subject = findSubject(parse, grown ? place - 2 : place - 1)
      return subject && this.resolve(parse, parse.phrases[subject.at] as NounPhrase)
    }
    // "Acme and Beta are among the traders that compete with", "Acme is one of the firms that own"
    const whole = wholeOfSome(parse, place)
    if (whole !== undefined) {
      const members = parse.groups.get(whole)?.heads.map((head) => parse.phrases[head] as NounPhrase) ?? []
      if (members.length > 0 && members.every(({ name }) => name))
        return members.flatMap((one) => this.resolve(parse, one))
    }
    // "Acme and Beta are firms run by …"
    if (isBarePlural(parse, phrase) && isCopula(verb)) {
      const group = parse.groups.get(findSubject(parse, place - 1)?.at ?? -1)
      const members = group?.heads.map((head) => parse.phrases[head] as NounPhrase) ?? []
      if (members.length > 1 && members.every(({ name }) => name))
        return members.flatMap((one) => this.resolve(parse, one))
    }
    // "Another customer spending millions is Acme": the name stands behind the copula.
    if (phrase.owner || phrase.pronoun !== undefined || phrase.determiner === undefined) return undefined
    const copula = parse.phrases.findIndex((one, at) => at > place && isVerbGroup(one) && one.form === 'finite')
    const complement = parse.phrases[copula + 1]
    if (!isCopula(parse.phrases[copula]) || !isNounPhrase(complement) || !complement.name) return undefined
    return findSubject(parse, copula)?.at === place ? this.resolve(parse, complement) : undefined
  }

  /** "Hyundai's Kia affiliate" is Kia. */
  #namedUnit(parse: Parse, phrase: NounPhrase): Referent[] {
    const modifier = phrase.modifiers.at(-1)
    const noun = headNoun(phrase, parse.tokens)
    if (!modifier || noun === undefined) return []
    // "the Crumb & Kettle chain" is the chain; "the Acme unit" is a unit of Acme.
    const next = parse.phrases[parse.phrases.indexOf(phrase) + 1]
    // "the ReAssure business of Swiss Re"
    const isOwned = phrase.owner !== undefined || (next?.kind === 'PREP' && next.word === 'of')
    if (!(isOwned ? NAMED_UNITS : NAMED_THINGS).test(noun)) return []
    return [this.#referent(parse, modifier.from, modifier.to, modifier.entity, 'name', 1)]
  }

  /** "That was a quarter of its sales": who paid in the sentence before. */
  payer(parse: Parse): Referent[] {
    const payment = this.#payments.toldBy(parse)
    return payment ? [this.#referent(parse, 0, 1, payment.payer, 'pronoun', 0.8)] : []
  }

  /** Who was paid, where the sentence speaks of it: "That was a quarter of the group's sales". */
  payee(parse: Parse): Referent[] {
    const payment = this.#payments.toldBy(parse)
    if (!payment) return []
    const phrases = parse.phrases.flatMap((phrase) => (isNounPhrase(phrase) ? [phrase, phrase.owner ?? phrase] : []))
    const found = phrases
      .flatMap((phrase) => this.resolve(parse, phrase))
      .find(({ entity }) => entity === payment.payee)
    return found ? [found] : []
  }

  /** "Amazon's cloud unit buys": the unit buys for Amazon. */
  resolveUnit(parse: Parse, phrase: NounPhrase): Referent[] {
    const noun = headNoun(phrase, parse.tokens)
    if (noun === undefined) return []
    const behind = ownerOfUnit(parse, phrase, noun)
    if (behind) return behind.flatMap((owner) => this.resolve(parse, owner)).map(lessSure)
    if (!UNITS.test(noun)) return []
    const modifier = phrase.modifiers[0]
    const owner = phrase.owner
      ? this.resolve(parse, phrase.owner)
      : modifier
        ? [this.#referent(parse, modifier.from, modifier.to, modifier.entity, 'name', 1)]
        : []
    return owner.map(lessSure)
  }

  /** The organization that the text is about at a token, where the words leave it out: "CEO Jane Roe said". */
  implied(parse: Parse, before: number, surely = false): Referent[] {
    const entity = this.#salience.antecedent(parse, before, 'Organization', 'implied', surely ? 0 : LEAST_IMPLIED)
    const mention =
      entity && this.#salience.before(parse.sentence.index, parse, before).findLast((one) => one.entity === entity)
    if (mention) return [this.#referent(parse, mention.from, mention.to, entity, 'description', 0.7)]
    return entity ? [this.#referent(parse, before, before + 1, entity, 'description', 0.7)] : []
  }

  /** Learns where a person works from words that name both: "Acme's chief executive, Jane Roe". */
  employ(person: NamedEntity, organization: NamedEntity, post: string): void {
    if (!this.#employers.has(person)) this.#employers.set(person, organization)
    if (isHeadship(post) && !this.#heads.has(organization)) this.#heads.set(organization, person)
  }

  /** For whom "chief executive Jane Roe" works: whom the text said before, else the organization that it is about. */
  employer(parse: Parse, before: number, person: NamedEntity, post: string, surely: boolean): Referent[] {
    const isVacant = (organization: NamedEntity) =>
      !isHeadship(post) || (this.#heads.get(organization) ?? person) === person
    const entity =
      this.#employers.get(person) ??
      this.#salience.antecedent(parse, before, 'Organization', 'employer', surely ? 0 : LEAST_IMPLIED, isVacant)
    return entity
      ? [this.#nameHere(parse, before, this.#referent(parse, before, before + 1, entity, 'description', 0.7))]
      : []
  }

  /** The organization that the text is speaking of at a token: whose "Revenue rose 3%" is. The words at `from` stand for it. */
  topical(parse: Parse, from: number, to: number, here = true): Referent | undefined {
    const before = here ? from : 0
    const entity = this.#salience.antecedent(parse, before, 'Organization', 'implied')
    return entity && this.#nameHere(parse, before, this.#referent(parse, from, to, entity, 'description', 0.7))
  }

  #resolvePronoun(parse: Parse, at: number): Referent[] {
    const word = parse.tokens[at]?.lower ?? ''
    if (/^(?:itself|himself|herself|themselves)$/u.test(word)) {
      const subject = this.#subjectBefore(parse, at)
      if (subject) return this.resolve(parse, subject)
    }
    if (/^(?:it|its|itself)$/u.test(word)) {
      if (word === 'it' && isExpletive(parse, at)) return []
      const handed = word === 'its' ? changingHands(parse, at) : undefined
      const thing = handed && this.resolve(parse, handed)[0]
      if (thing?.entity.kind === 'Organization') return this.#one(parse, at, at + 1, thing.entity, 'pronoun', 0.75)
      const ahead = this.#subjectAhead(parse, at)
      // "The start-up counts Acme among its backers": if nobody knows who the start-up is, nobody knows whose they are.
      const owner = ahead ? undefined : subjectOver(parse, at)
      if (owner && this.resolve(parse, owner).length === 0) return []
      return this.#one(
        parse,
        at,
        at + 1,
        ahead ?? this.#salience.antecedent(parse, at, 'Organization', 'pronoun'),
        'pronoun',
        0.75,
      )
    }
    if (/^(?:he|she|his|her|him|himself|herself)$/u.test(word))
      return this.#one(parse, at, at + 1, this.#salience.antecedent(parse, at, 'Person', 'pronoun'), 'pronoun', 0.8)
    if (/^(?:they|their|them|both)$/u.test(word)) return this.#many(parse, at, at + 1)
    if (/^(?:we|our|us)$/u.test(word))
      return this.#one(parse, at, at + 1, this.#speakers.get(parse.sentence.index), 'pronoun', 0.7)
    return []
  }

  /** "Acme sells itself as": the subject of the verb before (binding principle A). */
  #subjectBefore(parse: Parse, at: number): NounPhrase | undefined {
    const verb = parse.phrases.findLastIndex((phrase) => isVerbGroup(phrase) && phrase.to <= at)
    const subject = verb === -1 ? undefined : findSubject(parse, verb)
    const phrase = subject && parse.phrases[subject.at]
    return isNounPhrase(phrase) && phrase.pronoun !== at ? phrase : undefined
  }

  /** "Through its unit Beta, Acme insures", "When it listed, Acme was": a pronoun in an opening phrase or clause looks ahead to the subject. */
  #subjectAhead(parse: Parse, at: number): NamedEntity | undefined {
    if (
      this.#salience.before(parse.sentence.index, parse, at).some((mention) => mention.entity.kind === 'Organization')
    )
      return undefined
    const opening = parse.phrases[0]
    const subject = parse.phrases[mainSubject(parse, at) ?? -1]
    const isOpening =
      opening?.kind === 'PREP' ||
      (opening?.kind === 'SUB' && opening.word !== 'that') ||
      (isVerbGroup(opening) && opening.form !== 'finite')
    return isOpening && isNounPhrase(subject) && subject.name?.entity.kind === 'Organization'
      ? subject.name.entity
      : undefined
  }

  #resolveDescription(parse: Parse, phrase: NounPhrase): Referent[] {
    const noun = headNoun(phrase, parse.tokens)
    const definite =
      phrase.determiner !== undefined && /^(?:the|this|that|these|those|both|such)$/u.test(phrase.determiner)
    if (!definite || phrase.hyphened.length > 1 || isRestricted(parse, phrase)) return []
    if (meansSeveral(parse, phrase)) return this.#many(parse, phrase.from, phrase.to)
    if (noun === undefined) return []
    if (/^(?:former|latter)$/u.test(noun)) {
      const one = oneOfTwo(this.#salience, parse, phrase.from, noun)
      return this.#one(parse, phrase.from, phrase.to, one, 'description', 0.75)
    }
    if (!isFirmNoun(noun)) return []
    // "revenue from this business", "the civilian business": a line of trade, no company.
    if (noun === 'business' && (phrase.determiner === 'this' || phrase.to - phrase.from > 2)) return []
    const { from, to } = phrase
    const fits = (entity: NamedEntity) => this.#descriptions.fit(parse, phrase, entity)
    if (!GENERIC.has(noun)) {
      const described = this.#described(parse, noun, from, fits)
      if (described) return this.#one(parse, from, to, described, 'description', 0.85)
      const byName = this.#calledByName(parse, noun, from, fits)
      if (byName) return this.#one(parse, from, to, byName, 'description', 0.75)
      const isAfoot = (entity: NamedEntity) => this.#salience.isAfoot(entity, parse.sentence.index)
      // "the parent", not "the software unit": that would be one of several.
      const player = to - from === 2 ? this.#counterparts.playing(noun, isAfoot) : undefined
      if (player) return this.#one(parse, from, to, player, 'description', 0.75)
      if (PART_NOUNS.test(noun)) return []
    }
    const last = this.#salience.subjectOf(parse.sentence.index - 1)
    const introduced =
      GENERIC.has(noun) && to - from === 2 && last?.kind !== 'Organization'
        ? this.#described(parse, noun, from, fits, 1)
        : undefined
    if (introduced) return this.#one(parse, from, to, introduced, 'description', 0.75)
    const isOfTrade = (entity: NamedEntity) => GENERIC.has(noun) || !this.#descriptions.callsOtherwise(entity, noun)
    const borneOut = this.#salience.antecedent(
      parse,
      from,
      'Organization',
      'description',
      0,
      (one) => fits(one) === 'borne-out' && isOfTrade(one),
    )
    if (borneOut) return this.#one(parse, from, to, borneOut, 'description', 0.8)
    const open = this.#salience.antecedent(
      parse,
      from,
      'Organization',
      'description',
      0,
      (one) => fits(one) === 'open' && isOfTrade(one),
    )
    if (!open) return []
    if (!GENERIC.has(noun) && this.#salience.prominenceOf(open) < 0.5) return []
    // "the Boston-based company" names its place to tell it apart: only the article's own subject is meant without more.
    if (phrase.hyphened.length > 0 && this.#salience.prominenceOf(open) !== 1) return []
    return this.#one(parse, from, to, open, 'description', GENERIC.has(noun) ? 0.75 : 0.65)
  }

  /** The last entity before a token that was called by the same noun: "the chipmaker" after "chipmaker Acme". */
  #described(
    parse: Parse,
    noun: string,
    before: number,
    fits: (entity: NamedEntity) => Fit,
    reach = FARTHEST,
  ): NamedEntity | undefined {
    const farthest = Math.max(0, parse.sentence.index - reach)
    let open: NamedEntity | undefined
    for (const wanted of ['borne-out', 'open'] as const) {
      const salient = this.#salience.antecedent(
        parse,
        before,
        'Organization',
        'description',
        0,
        (one) =>
          reach === FARTHEST &&
          (this.#descriptions.calls(one, noun) || this.#descriptions.callsByName(one, noun)) &&
          fits(one) === wanted,
      )
      if (salient) return salient
    }
    const seen = new Set<NamedEntity>()
    for (let index = parse.sentence.index; index >= farthest; index--) {
      const mentions = this.#salience.before(index, parse, before)
      for (let i = mentions.length - 1; i >= 0; i--) {
        const { entity } = mentions[i] as NamedMention
        if (seen.has(entity)) continue
        seen.add(entity)
        if (entity.kind !== 'Organization' || !this.#descriptions.calls(entity, noun)) continue
        const fit = fits(entity)
        if (fit === 'borne-out') return entity
        if (fit === 'open') open ??= entity
      }
    }
    return open
  }

  /** "Delta Air Lines" is the airline where nobody else is spoken of who might be one. */
  #calledByName(
    parse: Parse,
    noun: string,
    before: number,
    fits: (entity: NamedEntity) => Fit,
  ): NamedEntity | undefined {
    const best = this.#salience.antecedent(
      parse,
      before,
      'Organization',
      'description',
      0,
      (one) => fits(one) !== 'contrary' && !this.#descriptions.callsOtherwise(one, noun),
    )
    return best && this.#descriptions.callsByName(best, noun) ? best : undefined
  }

  #one(
    parse: Parse,
    from: number,
    to: number,
    entity: NamedEntity | undefined,
    method: Anaphor['method'],
    score: number,
  ): Referent[] {
    if (!entity) return []
    const referent = this.#referent(parse, from, to, entity, method, score)
    this.#note(referent)
    this.#salience.tellMeant(parse.sentence.index, entity, from, to)
    return [this.#nameHere(parse, from, referent)]
  }

  /** Where the sentence itself names the antecedent before, the name carries the claim. */
  #nameHere(parse: Parse, before: number, referent: Referent): Referent {
    const name = this.#salience
      .before(parse.sentence.index, parse, before)
      .findLast((mention) => mention.entity === referent.entity)
    return name
      ? {
          ...this.#referent(
            parse,
            name.from,
            name.to,
            referent.entity,
            referent.method as Anaphor['method'],
            referent.score,
          ),
        }
      : referent
  }

  #many(parse: Parse, from: number, to: number): Referent[] {
    const here = this.#salience.before(parse.sentence.index, parse, from)
    const list = this.#lists.get(parse.sentence.index)
    const actors = actorsIn(parse, from)
    const complete =
      list?.every((entity) => here.some((mention) => mention.entity === entity)) &&
      !list.every((entity) => actors.has(entity))
    const count = numberIn(parse, from, to)
    const listed = complete
      ? list
      : (this.#lists.get(parse.sentence.index - 1) ?? this.#lists.get(parse.sentence.index - 2))
    // "the two" may be people's wherever people were just spoken of.
    const isOpen = namesNoThing(parse, from, to) && this.#namesPerson(parse)
    const noun = singular(parse.tokens[to - 1]?.lower ?? '')
    const players = count > 0 && PART_NOUNS.test(noun) ? this.#counterparts.severalPlaying(noun, count) : undefined
    const entities =
      players ??
      (count === 0 || (listed?.length === count && areAmong(this.#salience, parse, from, listed))
        ? listed
        : isOpen
          ? undefined
          : justSoMany(this.#salience, parse, from, count))
    const one = parse.tokens[from]?.lower
    if (/^the(?:y|ir|m)$/u.test(one ?? '') && isOfPlainPlural(parse, from)) return []
    if (!entities && (one === 'they' || one === 'their') && !this.#namesPerson(parse))
      return this.#one(
        parse,
        from,
        to,
        this.#salience.antecedent(parse, from, 'Organization', 'pronoun'),
        'pronoun',
        0.65,
      )
    return (entities ?? []).map((entity) => {
      const referent = this.#referent(parse, from, to, entity, 'plural', 0.7)
      this.#note(referent)
      return this.#nameHere(parse, from, referent)
    })
  }

  /** "their" may be people's wherever people were just spoken of. */
  #namesPerson({ sentence }: Parse): boolean {
    return [sentence.index, sentence.index - 1].some((index) =>
      this.#salience.mentionsIn(index).some((mention) => mention.entity.kind === 'Person'),
    )
  }

  #referent(
    parse: Parse,
    from: number,
    to: number,
    entity: NamedEntity,
    method: Referent['method'],
    score: number,
  ): Referent {
    return { entity, start: parse.tokens[from]?.start ?? 0, end: parse.tokens[to - 1]?.end ?? 0, method, score }
  }

  #note(referent: Referent): void {
    if (referent.method === 'name') return
    const { entity, start, end, method, score } = referent
    this.found.set(`${start}:${entity.id}`, { entity: entity.id, start, end, text: '', method, score })
  }
}

/** Of these a firm has one: "chief executive Jane Roe" is not of the firm whose chief executive is John Doe. */
const isHeadship = (post: string) => /^(?:chief executive(?: officer)?|ceo|managing director|boss)$/u.test(post)

const isBarePlural = (parse: Parse, phrase: NounPhrase) => {
  const noun = headNoun(phrase, parse.tokens) ?? ''
  return phrase.determiner === undefined && phrase.owner === undefined && singular(noun) !== noun
}

/** "has evolved into an airline based in Leeds": what somebody became is said of them. */
const isGrowth = (parse: Parse, at: number) => {
  const verb = parse.phrases[at]
  const into = parse.phrases[at + 1]
  return (
    isVerbGroup(verb) &&
    /^(?:evolve|grow|develop|turn|transform|expand)$/u.test(verb.lemma) &&
    into?.kind === 'PREP' &&
    into.word === 'into'
  )
}

const isCopula = (phrase: Phrase | undefined) => isVerbGroup(phrase) && phrase.lemma === 'be' && !phrase.negated
