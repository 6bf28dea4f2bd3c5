import { COMPANY_NOUNS } from '#language/words/business.ts'
import { SAYING } from '#language/words/modality-words.ts'
import { lookupOrganization } from '#language/words/names/index.ts'
import type { EntityKind } from '#model/extraction.ts'
import type { Frame, RelationType } from '#relations/frame.ts'
import { RELATION_TYPES } from '#relations/index.ts'
import type { Anaphora, Referent } from '../anaphora.ts'
import type { Parse } from '../clauses/clause.ts'
import { readManner } from '../clauses/modality.ts'
import { singular } from '../clauses/nouns.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase } from '../clauses/phrases.ts'
import { type Argument, EVERY_VERB, expand, type Predicate } from '../clauses/predicate.ts'
import { readPredicates } from '../clauses/predicates.ts'
import { findSubject } from '../clauses/subjects.ts'
import type { NamedEntity, NamedMention } from '../document.ts'
import { isAssociation, isInstitution } from '../salience.ts'
import { capitalOwner, leaderOf, majorityIn, wholeCapital } from './beyond.ts'

/** A frame that a predicate fills: who stands in which relation to whom, before modality, time and money are read. */
export interface Match {
  readonly type: RelationType
  readonly frame: Frame
  readonly predicate: Predicate
  readonly subject: Referent
  readonly object: Referent
  /** The phrase that says what is bought or used. */
  readonly product: NounPhrase | undefined
}

interface Reading {
  readonly type: RelationType
  readonly frame: Frame
  readonly subjectKinds: readonly EntityKind[]
  readonly objectKinds: readonly EntityKind[]
  /** What to say where nobody of these kinds is found. */
  readonly noSubject: string
  readonly noObject: string
}

const VERB_FRAMES = indexFrames((frame) => frame.verbs ?? [])
const NOUN_FRAMES = indexFrames((frame) => frame.nouns ?? [])

/** What frames make of a wording, "parent company". */
interface Listed {
  readonly wording: string
  /** How many words it has. */
  readonly words: number
  readonly readings: Reading[]
}

function indexFrames(wordingsOf: (frame: Frame) => readonly string[]): ReadonlyMap<string, Listed> {
  const index = new Map<string, Listed>()
  for (const type of RELATION_TYPES) {
    for (const frame of type.frames) {
      const reading = readingOf(type, frame)
      for (const wording of wordingsOf(frame)) {
        const listed = index.get(wording) ?? { wording, words: wording.split(' ').length, readings: [] }
        listed.readings.push(reading)
        index.set(wording, listed)
      }
    }
  }
  return index
}

function readingOf(type: RelationType, frame: Frame): Reading {
  const subjectKinds = frame.subjectKinds ?? type.meaning.subject
  const objectKinds = frame.objectKinds ?? type.meaning.object
  return {
    ...{ type, frame, subjectKinds, objectKinds },
    noSubject: `no ${subjectKinds.join(' or ')} in ${frame.subject.join(', ')}`,
    noObject: `no ${objectKinds.join(' or ')} in ${frame.object.join(', ')}`,
  }
}

/** Why a predicate that a frame speaks of gave no claim; for `explain`. */
export interface NearMiss {
  readonly frame: Frame
  readonly type: RelationType
  readonly predicate: Predicate
  readonly reason: string
}

/** The kinds that an entity may be taken for. */
export type KindsOf = (entity: NamedEntity) => readonly EntityKind[]

const ownKind: KindsOf = ({ kind }) => [kind]

/** Every relation that the sentence's predicates state. */
export function matchFrames(
  parse: Parse,
  anaphora: Anaphora,
  onMiss?: (miss: NearMiss) => void,
  kinds = ownKind,
): Match[] {
  return readPredicates(parse, (noun) => NOUN_FRAMES.has(noun)).flatMap((predicate) => {
    return readingsOf(predicate).flatMap((reading) => {
      const found = fillFrame(parse, anaphora, predicate, reading, kinds)
      if (typeof found !== 'string') {
        for (const match of found) learnEmployer(parse, anaphora, match)
        return found
      }
      // Of what any verb may carry, each verb would be a near miss.
      if (onMiss && !reading.frame.verbs?.includes(EVERY_VERB))
        onMiss({ type: reading.type, frame: reading.frame, predicate, reason: found })
      return []
    })
  })
}

/** "Shares of competitors Beta and Gamma fell after Acme cut prices": beside those that the noun is said of only Acme is named. */
function organizationAround(parse: Parse, predicate: Predicate): Referent[] {
  // In the midst of a text whom it is about is as likely meant.
  if (parse.sentence.index > 0 || hasOwnFirm(parse, predicate)) return []
  const members = new Set(
    (predicate.slots.get('member') ?? []).map(({ phrase, name }) => (name ?? phrase.name)?.entity),
  )
  const others = parse.phrases.flatMap((phrase) =>
    isNounPhrase(phrase)
      ? [phrase.name, phrase.owner?.name, ...phrase.modifiers].flatMap((name) =>
          name?.entity.kind === 'Organization' && !members.has(name.entity) ? [name] : [],
        )
      : [],
  )
  const [first] = others
  return first && others.every(({ entity }) => entity === first.entity) ? [{ ...nameOf(parse, first), score: 0.8 }] : []
}

/** "The company lost share to rivals such as Acme": whose rivals they are is said, though not by name. */
function hasOwnFirm(parse: Parse, { slots }: Predicate): boolean {
  return ['subj', 'patient'].some((slot) =>
    (slots.get(slot) ?? []).some(
      ({ phrase }) =>
        phrase.pronoun !== undefined ||
        (phrase.determiner !== undefined && COMPANY_NOUNS.has(headNoun(phrase, parse.tokens) ?? '')),
    ),
  )
}

function learnEmployer(parse: Parse, anaphora: Anaphora, { type, predicate, subject, object }: Match): void {
  if (type.meaning.name !== 'HOLDS_ROLE' || subject.method !== 'name' || object.method !== 'name') return
  const { status, polarity } = readManner(parse, predicate)
  if (status === 'current' && polarity === 'positive')
    anaphora.employ(subject.entity, object.entity, predicate.lemmas[0] ?? '')
}

/** The frames of a predicate's longest wording, "parent company" before "company"; singular and plural alike. */
function readingsOf(predicate: Predicate): readonly Reading[] {
  const index = predicate.kind === 'verb' ? VERB_FRAMES : NOUN_FRAMES
  const listed = predicate.lemmas.flatMap((lemma) => index.get(lemma) ?? [])
  const longest = listed[0]?.words
  const readings = listed.filter(({ words, wording }) => wording === EVERY_VERB || words === longest)
  return [...new Set(readings.flatMap((one) => one.readings))]
}

function fillFrame(
  parse: Parse,
  anaphora: Anaphora,
  predicate: Predicate,
  { type, frame, subjectKinds, objectKinds, noSubject, noObject }: Reading,
  kindsOf: KindsOf,
): Match[] | string {
  const phrase = parse.phrases[predicate.phrase]
  const modifier =
    frame.notModifiers &&
    phrase &&
    parse.tokens.slice(phrase.from, predicate.to).find((token) => frame.notModifiers?.includes(token.lower))
  if (modifier) return `it is called "${modifier.lower}"`
  const missing = frame.needs?.find((slot) => !predicate.slots.has(slot))
  if (missing) return `it has no ${missing}`
  const present = frame.absent?.find((slot) =>
    slot === 'implied'
      ? anaphora.implied(parse, predicate.from).length > 0
      : slot === 'around'
        ? organizationAround(parse, predicate).length > 0
        : predicate.slots.has(slot) && !predicate.borrowed?.has(slot),
  )
  if (present) return `it has a ${present}`
  const barred =
    subjectNounProblem(parse, predicate, frame) ??
    objectNounProblem(parse, predicate, frame) ??
    organizationProblem(parse, anaphora, predicate, frame)
  if (barred) return barred
  if (namesNobody(parse, predicate)) return 'nobody is named'
  const fits = (kinds: readonly string[]) => (referent: Referent) =>
    kindsOf(referent.entity).some((kind) => kinds.includes(kind))
  const governed = frame.governors === undefined || frame.governors.includes(predicate.governor ?? '')
  const find = (slots: readonly string[], kinds: readonly string[], others: readonly Referent[] = []) => {
    for (const slot of slots) {
      if (slot === 'subj' && predicate.kind === 'noun' && !governed) continue
      if (frame.outer && /^outer\b/u.test(slot) && !frame.outer.includes(predicate.outer ?? '')) continue
      const all = referentsIn(parse, anaphora, predicate, type, slot, others)
      if (all.length === 0) continue
      // "buy their fuel": the possessive is the buyer's own.
      const referents = all.filter(fits(kinds)).filter((one) => one.method !== 'plural' || !slot.endsWith('.owner'))
      if (referents.length === 0) continue
      // "delivers to Acme and to the shops of Beta"
      const owners = `${slot}.owner`
      const isPartly = referents.length < (predicate.slots.get(slot)?.length ?? 0) && slots.includes(owners)
      return isPartly
        ? [
            ...referents,
            ...fillSlot(parse, predicate, owners, throughMeasure)
              .flatMap((argument) => referentsOf(parse, anaphora, argument, false))
              .filter(fits(kinds)),
          ]
        : referents
    }
    return []
  }
  const subjects = find(frame.subject, subjectKinds).filter(({ entity }) => !frame.firms || !isAssociation(entity))
  if (subjects.length === 0) return noSubject
  // "Acme and Beta buy from both groups": not from themselves.
  const objects = find(frame.object, objectKinds, subjects).filter(
    (object) => object.method !== 'plural' || subjects.every((subject) => subject.entity !== object.entity),
  )
  const product = frame.product
    ?.map((slot) => predicate.slots.get(slot)?.[0]?.phrase)
    .find((phrase) => phrase !== undefined)
  if (type.meaning.name === 'BUYS_FROM' && product && isMoney(parse, product)) return 'what is handed over is money'
  const pairs =
    objects.length > 0
      ? subjects.flatMap((subject) => objects.map((object) => [subject, object] as const))
      : frame.reciprocal && !frame.object.some((slot) => predicate.slots.has(slot))
        ? pairsOf(subjects)
        : []
  if (pairs.length === 0) return noObject
  return pairs
    .filter(([subject, object]) => subject.entity !== object.entity)
    .filter(([subject, object]) => type.meaning.name !== 'OFFERS' || !isTakenUp(predicate, subject, object))
    .filter(([subject, object]) => type.meaning.name !== 'USES' || !isOwn(parse, subject, object))
    .filter((ends) => !type.amongBusinesses || !ends.some(({ entity }) => isInstitution(entity)))
    .map(([subject, object]) => ({
      type,
      frame,
      predicate,
      subject,
      object,
      product: product && productOf(parse, object, product),
    }))
}

/** "The round was led by Beta, Acme said": who tells of it. */
function tellersOf(parse: Parse): NounPhrase[] {
  const verb = parse.phrases.findLastIndex((phrase) => isVerbGroup(phrase) && SAYING.has(phrase.lemma))
  const subject = verb === -1 ? undefined : parse.phrases[findSubject(parse, verb)?.at ?? -1]
  return isNounPhrase(subject) && subject.name ? [subject] : []
}

/** "did not name Acme as a customer" says neither that Acme is one nor that it is none. */
function namesNobody({ phrases }: Parse, { verb }: Predicate): boolean {
  const group = phrases[verb ?? -1]
  return (
    isVerbGroup(group) && group.negated && /^(?:name|identify|disclose|reveal|mention|specify|list)$/u.test(group.lemma)
  )
}

/** Whom a slot of a frame means; `others` are those that fill the frame's other end, where they are known already. */
function referentsIn(
  parse: Parse,
  anaphora: Anaphora,
  predicate: Predicate,
  type: RelationType,
  slot: string,
  others: readonly Referent[],
): readonly Referent[] {
  switch (slot) {
    case 'implied':
      return anaphora.implied(parse, predicate.from, namesItsCompany(parse, predicate.from))
    case 'employer': {
      const post = isPastPost(parse, predicate) ? '' : (predicate.lemmas[0] ?? '')
      const isSure = namesItsCompany(parse, predicate.from)
      return others.flatMap(({ entity }) => anaphora.employer(parse, predicate.from, entity, post, isSure))
    }
    case 'around':
      return organizationAround(parse, predicate)
    case 'topic':
      return anaphora.implied(parse, 0)
    case 'payer':
      return anaphora.payer(parse)
    case 'payee':
      return anaphora.payee(parse)
    case 'teller':
      return tellersOf(parse).flatMap((phrase) => anaphora.resolve(parse, phrase))
  }
  if (slot.endsWith('.maker')) return makersIn(parse, anaphora, predicate, slot)
  const { name } = type.meaning
  return fillSlot(parse, predicate, slot, name === 'ACQUIRED' ? throughWhole : throughMeasure)
    .filter((argument) => name !== 'ACQUIRED' || !isGoods(argument))
    .filter((argument) => name !== 'HOLDS_ROLE' || !isFamily(parse, argument))
    .flatMap((argument) => referentsOf(parse, anaphora, argument, ACTING.has(slot)))
}

/** "bought an iPhone", "bought its Excel", "bought Microsoft Excel": a thing, unlike Instagram, of which there is one. */
const isGoods = ({ phrase: { name, determiner, owner } }: Argument) =>
  name?.entity.kind === 'Product' &&
  (determiner !== undefined || owner !== undefined || bearsItsMaker(name.entity.name))

/** "managed by the Wallenberg family": nobody in particular. */
const isFamily = ({ tokens }: Parse, { phrase }: Argument) => /^famil(?:y|ies)$/u.test(headNoun(phrase, tokens) ?? '')

/** "rolled out Microsoft Teams", "is testing GitHub Copilot": what bears another firm's name is no offer of one's own. */
const isTakenUp = ({ lemmas }: Predicate, { entity }: Referent, { entity: product }: Referent) =>
  /^(?:roll out|test|upgrade|update|provide|offer|own)$/u.test(lemmas[0] ?? '') &&
  bearsItsMaker(product.name) &&
  ![entity.name, ...entity.aliases].some((name) => name.split(' ')[0] === product.name.split(' ')[0])

const bearsItsMaker = (name: string) =>
  name.includes(' ') && lookupOrganization(name.slice(0, name.indexOf(' ')))?.ambiguous === false

/** "Acme deployed its Zip", "Acme's Zip runs on": what it makes itself. */
const isOwn = (parse: Parse, subject: Referent, { entity }: Referent) =>
  parse.phrases.some(
    (phrase) =>
      isNounPhrase(phrase) &&
      (phrase.owner?.pronoun !== undefined || phrase.owner?.name?.entity === subject.entity) &&
      (phrase.name?.entity === entity || phrase.modifiers.some((name) => name.entity === entity)),
  )

/** "tanks from Acme, drones from Beta": of Beta come the drones. */
function productOf(parse: Parse, { entity }: Referent, product: NounPhrase): NounPhrase {
  const at = parse.phrases.findIndex((phrase) => isNounPhrase(phrase) && phrase.name?.entity === entity)
  const own = parse.phrases[at - 2]
  const parts = ['COMMA', 'CONJ', 'ADV'].includes(parse.phrases[at - 3]?.kind ?? '')
  const isOwn = parts && parse.phrases[at - 1]?.kind === 'PREP' && parse.phrases.indexOf(product) < at - 2
  return isOwn && isNounPhrase(own) && !own.name ? own : product
}

/** "former chief executive Jane Roe", "chief executive until April". */
const isPastPost = ({ tokens }: Parse, { from, to }: Predicate) =>
  /^(?:former|ex|then|late|previous)$/u.test(tokens[from - 1]?.lower ?? '') ||
  /^(?:until|till|from)$/u.test(tokens[to]?.lower ?? '')

/** "company spokesman Jane Roe", "the bank's": the text's own company, in so many words. */
const namesItsCompany = (parse: Parse, from: number) =>
  /^(?:company|group|firm|bank|airline|carmaker)$/u.test(parse.tokens[from - 1]?.lower ?? '')

/** "provide Acme with $5 million" is no sale. */
const isMoney = (parse: Parse, { from, to }: NounPhrase) =>
  parse.tokens.slice(from, to).some(({ text, lower }) => /^(?:[$€£¥](?:\d|$)|US\$)/u.test(text) || MONEY.test(lower))

const MONEY = /^(?:dollars?|euros?|pounds?|yen|funding|loan|loans|capital|financing|liquidity|cash)$/u

function pairsOf(members: readonly Referent[]): (readonly [Referent, Referent])[] {
  return members.flatMap((one, i) => members.slice(i + 1).map((other) => [one, other] as const))
}

/** "relies on Acme's rivals": the rivals are others, not Acme's goods. */
const OTHERS =
  /^(?:rivals?|competitors?|partners?|users?|fans|followers|customers?|clients?|suppliers?|vendors?|investors?|shareholders?|owners?|parent|subsidiar(?:y|ies)|peers?|employees|staff|workers|executives?|founders?|ceo|chief|lawyers?|bankers?|advisers?|advisors?|shares?|stock|bonds?|debt|money|cash|capital|funding|anger|dismay|delight|surprise|annoyance|chagrin|detriment|benefit|disappointment|alarm|credit)$/u

/** "40 Boeing 737 MAX jets", "two of the E175": who makes the products that are counted or pointed at there; "Instagram", which is one of its kind, is no goods. */
function makersIn(parse: Parse, anaphora: Anaphora, predicate: Predicate, slot: string): readonly Referent[] {
  const fillers = predicate.slots.get(slot.replace('.maker', '')) ?? []
  return fillers.flatMap((argument) => {
    const isCounted = opensWithCount(parse, argument.phrase)
    return throughMeasure(parse, argument).flatMap(({ phrase, name }) => {
      const product = name ?? phrase.name ?? phrase.modifiers.at(-1)
      if (!product || phrase.owner || !(isCounted || phrase.determiner !== undefined || phrase.nouns.length > 0))
        return []
      const maker = anaphora.makers.of(product.entity)
      return maker ? [{ ...nameOf(parse, product), entity: maker, score: 0.9 }] : []
    })
  })
}

const opensWithCount = (parse: Parse, { from, to }: NounPhrase) =>
  parse.tokens.slice(from, to).some(({ tag, lower }) => tag === 'NUM' || COUNTS.test(lower))

const COUNTS = /^(?:dozens?|hundreds|thousands|several|more|additional|first|many|few)$/u

/** The fillers of a slot; "obj.owner" asks for who owns or modifies the plain noun there. */
function fillSlot(parse: Parse, predicate: Predicate, slot: string, measure: Through): readonly Argument[] {
  const [plain = slot] = slot.split('.', 1)
  const found = predicate.slots.get(plain)
  if (!found) return []
  const through = slot === 'subj.owner' ? throughShare : measure
  const fillers = found.flatMap((argument) => through(parse, argument))
  if (plain === slot) return fillers
  return fillers.flatMap(({ phrase, name }): readonly Argument[] => {
    // "bought the Acme and Beta businesses": they are what is bought.
    if (name && phrase.modifiers.includes(name)) return []
    if (OTHERS.test(headNoun(phrase, parse.tokens) ?? '')) return []
    if (phrase.name && phrase.name.entity.kind !== 'Product') return []
    if (
      slot.endsWith('.plain-owner') &&
      [phrase.name, ...phrase.modifiers].some((name) => name?.entity.kind === 'Product')
    )
      return []
    const behind = phrase.name || phrase.owner ? undefined : ownerBehindOf(parse, phrase)
    if (behind) return behind
    if (slot.endsWith('.named-owner')) return phrase.owner?.name ? [{ phrase: phrase.owner }] : []
    const described = phrase.name && !phrase.owner ? ownerOfDescription(parse, phrase) : undefined
    if (described) return [{ phrase: described }]
    return [...(phrase.owner ? [{ phrase: phrase.owner }] : []), ...phrase.modifiers.map((name) => ({ phrase, name }))]
  })
}

/** "Acme's newest chip, the Zip, is packaged": whose the description says it is. */
function ownerOfDescription(parse: Parse, phrase: NounPhrase): NounPhrase | undefined {
  const at = parse.phrases.indexOf(phrase)
  for (const [head, group] of parse.groups)
    if (group.names?.heads.includes(at) && !group.names.heads.includes(head))
      return (parse.phrases[head] as NounPhrase).owner
  return undefined
}

/** "the cloud services of Acme". */
function ownerBehindOf(parse: Parse, phrase: NounPhrase): readonly Argument[] | undefined {
  const at = parse.phrases.indexOf(phrase)
  const of = parse.phrases[at + 1]
  const owner = parse.phrases[at + 2]
  const isNamed =
    of?.kind === 'PREP' && of.word === 'of' && isNounPhrase(owner) && owner.name && owner.nouns.length === 0
  return isNamed ? expand(parse, at + 2) : undefined
}

type Through = (parse: Parse, argument: Argument) => readonly Argument[]

/** "a majority of Acme", "all of its shops", "the crews of Acme": what is measured or manned is meant. */
const throughMeasure: Through = (parse, argument) => throughWords(parse, argument, MEASURES)

/** Who buys the network of Acme has not bought Acme, but who buys all of it has. */
const throughWhole: Through = (parse, argument) => throughWords(parse, argument, WHOLES)

const WHOLES = /^(?:all|most|half|majority|bulk|rest|remainder|likes)$/u

function throughWords(parse: Parse, argument: Argument, measures: RegExp): readonly Argument[] {
  const { phrase } = argument
  if (argument.name) return [argument]
  const owner = capitalOwner(parse, phrase)
  if (owner) return [owner]
  const most = majorityIn(parse, phrase)
  if (most !== undefined) return expand(parse, most)
  if (phrase.name || phrase.owner) return [argument]
  const beyond = wholeCapital(parse, phrase) ?? leaderOf(parse, phrase)
  if (beyond !== undefined) return expand(parse, beyond)
  const last = parse.tokens[phrase.to - 1]
  return measures.test(last?.lower ?? '') || last?.tag === 'NUM' ? throughOf(parse, argument) : [argument]
}

/** "a third of its revenue", "half of the sales of Acme": what the part is of. */
function throughShare(parse: Parse, argument: Argument): readonly Argument[] {
  const { phrase } = argument
  const isPart = !argument.name && !phrase.name && !phrase.owner
  if (isPart && FRACTIONS.test(parse.tokens[phrase.to - 1]?.lower ?? '')) return throughOf(parse, argument)
  return throughMeasure(parse, argument)
}

const FRACTIONS =
  /^(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters|fifths|tenths|portion|chunk|slice)$/u

function throughOf(parse: Parse, argument: Argument): readonly Argument[] {
  const at = parse.phrases.indexOf(argument.phrase)
  const of = parse.phrases[at + 1]
  const measured = parse.phrases[at + 2]
  if (of?.kind !== 'PREP' || of.word !== 'of' || !isNounPhrase(measured)) return [argument]
  // "$3 billion of its shares, and Acme half as much": what is measured is no name, so the names beside it are not either.
  return measured.name || parse.groups.get(at + 2)?.names ? expand(parse, at + 2) : [{ phrase: measured }]
}

const MEASURES =
  /^(?:all|most|many|some|much|none|half|majority|bulk|rest|remainder|lot|number|dozens|hundreds|thousands|parts?|pieces|portions?|slices?|chunks?|passengers|crews?|students|inmates|guests|patients|residents|workers|workforce|staff|fleets?|factories|plants|stores|shops|branches|offices|sites|ships|aircraft|cars|vehicles|network|likes|variety|range|lines?|models?|versions?|backbone|core|heart|parts|target|subject|city|town|village|suburb|district|state|province|capital|region|county|municipality|borough|outskirts)$/u

/** Slots in which a unit stands for its owner; what is sold or bought is the unit itself. */
const ACTING = new Set(['subj', 'by', 'to', 'from', 'for', 'with'])

function referentsOf(parse: Parse, anaphora: Anaphora, argument: Argument, acting: boolean): Referent[] {
  if (!argument.name) {
    const product = argument.phrase.name
      ? undefined
      : argument.phrase.modifiers.findLast((name) => name.entity.kind === 'Product')
    if (product) return [nameOf(parse, product)]
    const found = anaphora.resolve(parse, argument.phrase)
    return found.length > 0 || !acting ? found : anaphora.resolveUnit(parse, argument.phrase)
  }
  return [nameOf(parse, argument.name)]
}

function nameOf(parse: Parse, { from, to, entity }: NamedMention): Referent {
  return {
    entity,
    start: parse.tokens[from]?.start ?? 0,
    end: parse.tokens[to - 1]?.end ?? 0,
    method: 'name',
    score: 1,
  }
}

/** "a house that Acme sold to Beta": what changes hands is an organization, so nobody buys goods. */
function organizationProblem(parse: Parse, anaphora: Anaphora, predicate: Predicate, frame: Frame): string | undefined {
  if (!frame.plainObject) return undefined
  // "the purchase of Beta from Gamma", "sold pieces of Beta to Gamma"
  const isDeed = predicate.kind === 'noun' || frame.objectNouns?.includes('purchase')
  const objects = (isDeed ? ['obj', 'of'] : ['obj']).flatMap((slot) =>
    (predicate.slots.get(slot) ?? [])
      .flatMap((argument) => throughMeasure(parse, argument))
      .flatMap(({ phrase }) => anaphora.resolve(parse, phrase)),
  )
  return objects.some((one) => one.entity.kind === 'Organization') ? 'the object is an organization' : undefined
}

function subjectNounProblem(parse: Parse, predicate: Predicate, { subjectNouns }: Frame): string | undefined {
  if (!subjectNouns) return undefined
  const subjects = (predicate.slots.get('subj') ?? []).flatMap((argument) => throughShare(parse, argument))
  const heads = subjects.map(({ phrase }) => singular(headNoun(phrase, parse.tokens) ?? ''))
  return heads.some((head) => subjectNouns.includes(head))
    ? undefined
    : `its subject is none of: ${subjectNouns.slice(0, 4).join(', ')} …`
}

function objectNounProblem(parse: Parse, predicate: Predicate, frame: Frame): string | undefined {
  if (!frame.objectNouns && !frame.notObjectNouns) return undefined
  const fillers = predicate.slots.get('obj') ?? []
  const objects = fillers.map((filler) => (frame.plainObject ? throughMeasure(parse, filler)[0] : filler)?.phrase)
  const [object] = objects
  if (frame.plainObject && object?.pronoun !== undefined) return 'the object is a pronoun'
  if (object?.name) {
    if (frame.objectNouns || frame.plainObject === true) return 'the object is a name'
    return frame.plainObject && object.name.entity.kind !== 'Product' ? 'the object is a name of no product' : undefined
  }
  // "a warehousing and distribution contract": the last of the nouns says what it is, and none must be what is barred.
  const words = objects.map((one) => (one ? nounsOf(parse, one) : []))
  if (frame.objectNouns && !words.some((some) => some.some((word) => frame.objectNouns?.includes(word))))
    return `its object is none of: ${frame.objectNouns.slice(0, 4).join(', ')} …`
  const barred = words.flat().find((word) => frame.notObjectNouns?.includes(word))
  return barred === undefined ? undefined : `its object is "${barred}"`
}

/** The words for what a phrase is, in the singular too: "jets" and "jet", "%", "#number". */
function nounsOf(parse: Parse, phrase: NounPhrase): string[] {
  const nouns = phrase.nouns.map((index) => singular(parse.tokens[index]?.lower ?? ''))
  const head = headNoun(phrase, parse.tokens) ?? parse.tokens[phrase.to - 1]?.lower ?? ''
  return [
    ...nouns.slice(-1),
    ...(head.endsWith('%') ? ['%'] : []),
    ...(head ? [head] : []),
    ...(parse.tokens.slice(phrase.from, phrase.to).some((token) => token.tag === 'NUM') ? ['#number'] : []),
  ]
}
