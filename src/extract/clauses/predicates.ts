import type { NamedMention } from '../document.ts'
import {
  type Complements,
  describedBy,
  findComplements,
  findSubject,
  isReducedPassive,
  type Parse,
  type Prepositions,
  readPrepositions,
} from './clause.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase, type VerbGroup } from './phrases.ts'

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
  /** For a noun that is a verb's subject: the phrase index of that verb group, which says what becomes of it. */
  readonly fate?: number | undefined
  readonly phrase: number
  readonly slots: ReadonlyMap<string, readonly Argument[]>
}

type Slots = Map<string, readonly Argument[]>

/** The verb groups' subjects and complements, read once a sentence. */
interface VerbFrame {
  readonly at: number
  readonly verb: VerbGroup
  readonly passive: boolean
  readonly subject: number | undefined
  readonly objects: readonly number[]
  readonly prepositions: Prepositions
}

/** Every verb and noun predicate of a sentence; `isRelational` tells which nouns matter. */
export function readPredicates(parse: Parse, isRelational: (noun: string) => boolean): Predicate[] {
  const verbs = parse.phrases.flatMap((phrase, at) => (isVerbGroup(phrase) ? [readVerb(parse, phrase, at)] : []))
  return [
    ...verbs.map((verb) => verbPredicate(parse, verb)),
    ...hyphenedPredicates(parse),
    ...parse.phrases.flatMap((phrase, at) => (isNounPhrase(phrase) ? possession(phrase, at) : [])),
    ...parse.phrases.flatMap((phrase, at) =>
      isNounPhrase(phrase) ? nounPredicates(parse, verbs, phrase, at, isRelational) : [],
    ),
  ]
}

function readVerb(parse: Parse, verb: VerbGroup, at: number): VerbFrame {
  const passive = verb.passive || isReducedPassive(parse, at) || sharesPassive(parse, verb, at)
  const subject = findSubject(parse, at)?.at
  const complements = sharedComplements(parse, at) ?? findComplements(parse, at)
  const relative = subject === undefined ? undefined : readRelative(parse, subject)
  const objects =
    relative && relative.slot === 'obj' && complements.objects.length === 0 && !passive
      ? [relative.at]
      : complements.objects
  const prepositions = new Map(complements.prepositions)
  if (relative && relative.slot !== 'obj' && !prepositions.has(relative.slot))
    prepositions.set(relative.slot, [relative.at])
  for (const [word, indexes] of readFronted(parse, subject ?? at))
    if (!prepositions.has(word)) prepositions.set(word, indexes)
  return { at, verb, passive, subject, objects, prepositions }
}

/** "is owned and operated by Acme": the first participle has what follows the second. */
function sharedComplements(parse: Parse, at: number): Complements | undefined {
  const next = parse.phrases[at + 2]
  if (
    parse.phrases[at + 1]?.kind !== 'CONJ' ||
    !isVerbGroup(next) ||
    next.from !== next.main ||
    parse.tokens[next.main]?.tag !== 'VBD'
  )
    return undefined
  return findComplements(parse, at + 2)
}

/** "was bought out in 1991 and sold on to Acme": the second participle shares the auxiliary. */
function sharesPassive(parse: Parse, verb: VerbGroup, at: number): boolean {
  if (parse.tokens[verb.main]?.tag !== 'VBD' || verb.from !== verb.main || isNounPhrase(parse.phrases[at + 1]))
    return false
  let i = at - 1
  while (parse.phrases[i]?.kind === 'ADV') i--
  if (parse.phrases[i]?.kind !== 'CONJ') return false
  const earlier = parse.phrases.findLast((phrase, k) => k < i && isVerbGroup(phrase))
  return isVerbGroup(earlier) && earlier.passive && earlier.form === 'finite'
}

/** "GitHub, which Microsoft bought", "a firm in which Acme invested": what stands before the relative word fills a slot behind it. */
function readRelative(parse: Parse, subject: number): { readonly slot: string; readonly at: number } | undefined {
  const wh = parse.phrases[subject - 1]
  if (wh?.kind !== 'WH' || wh.word === 'whose') return undefined
  const preposition = parse.phrases[subject - 2]
  const fronted = preposition?.kind === 'PREP'
  const end = fronted ? subject - 3 : subject - 2
  const setOff = parse.phrases[end]?.kind === 'COMMA'
  const nearest = setOff ? end - 1 : end
  const head = parse.phrases[nearest - 2]
  // "a house in Regensburg that Acme sold": no comma, so the relative is about the house.
  const before =
    !setOff &&
    parse.phrases[nearest - 1]?.kind === 'PREP' &&
    isNounPhrase(head) &&
    (parse.phrases[nearest] as NounPhrase).name
      ? nearest - 2
      : nearest
  return isNounPhrase(parse.phrases[before]) ? { slot: fronted ? preposition.word : 'obj', at: before } : undefined
}

/** "With Patria it has developed": the prepositional phrase that opens the clause. */
function readFronted(parse: Parse, subject: number): Prepositions {
  const start = parse.phrases[subject - 1]?.kind === 'COMMA' ? subject - 2 : subject - 1
  if (!isNounPhrase(parse.phrases[start])) return new Map()
  const first = parse.groups.get(start)?.heads[0] ?? start
  const preposition = parse.phrases[first - 1]
  const opens = first < 2 || ['CONJ', 'PUNCT', 'COMMA'].includes(parse.phrases[first - 2]?.kind ?? '')
  return preposition?.kind === 'PREP' && opens ? new Map([[preposition.word, [first]]]) : new Map()
}

function verbPredicate(parse: Parse, frame: VerbFrame): Predicate {
  const { verb, at } = frame
  const slots: Slots = new Map()
  const fill = (slot: string, index: number | undefined) => {
    if (index !== undefined && !slots.has(slot)) slots.set(slot, expand(parse, index))
  }
  if (frame.passive) {
    fill('obj', frame.subject)
    fill('comp', frame.objects[0])
    fill('subj', frame.prepositions.get('by')?.[0])
  } else {
    fill('subj', frame.subject)
    if (frame.objects.length > 1) {
      fill('iobj', frame.objects[0])
      fill('obj', frame.objects[1])
      fill('obj1', frame.objects[0])
    } else fill('obj', frame.objects[0])
  }
  for (const [word, indexes] of frame.prepositions) if (!slots.has(word)) slots.set(word, expandAll(parse, indexes))
  const last = frame.objects.at(-1)
  const behind = last === undefined ? at + 1 : (parse.groups.get(last)?.end ?? last + 1)
  if (hasPurpose(parse, behind)) slots.set('infinitive', [])
  if (
    frame.objects[1] !== undefined &&
    parse.tokens[(parse.phrases[frame.objects[1]] as NounPhrase).from]?.lower === 'private'
  )
    slots.set('private', [])
  if (frame.passive) slots.set('passive', [])
  if (parse.tokens.slice(verb.from, verb.to + 12).some(({ lower }) => lower === 'together' || lower === 'jointly'))
    slots.set('together', [])
  const lemmas = [...(verb.particle ? [`${verb.lemma} ${verb.particle}`] : []), verb.lemma]
  return { kind: 'verb', lemmas, governor: verb.lemma, from: verb.from, to: verb.to, verb: at, phrase: at, slots }
}

/** An infinitive follows before the next clause: "picked Acme to supply", "was hired by Acme to lay". */
function hasPurpose(parse: Parse, from: number): boolean {
  for (let i = from; i < Math.min(parse.phrases.length, from + 6); i++) {
    const phrase = parse.phrases[i]
    if (isVerbGroup(phrase)) return phrase.form === 'infinitive'
    if (phrase?.kind === 'WH' || phrase?.kind === 'SUB') return false
  }
  return false
}

/** The members of the group at a phrase, or the names that spell out a description. */
export function expand(parse: Parse, index: number): Argument[] {
  const group = parse.groups.get(index)
  if (!group) return [{ phrase: parse.phrases[index] as NounPhrase }]
  const heads = group.heads.includes(index) ? group.heads : [index]
  const own = heads.map((head): Argument => ({ phrase: parse.phrases[head] as NounPhrase }))
  const names = group.names
    ? group.names.heads.map((head): Argument => ({ phrase: parse.phrases[head] as NounPhrase }))
    : []
  return names.length > 0 && own.every((one) => !one.phrase.name) ? names : own
}

const expandAll = (parse: Parse, indexes: readonly number[]): Argument[] =>
  indexes.flatMap((index) => expand(parse, index))

/** "Alphabet's Google", "Apple's iPhone": a name that owns a name, with no noun to say as what. */
function possession(phrase: NounPhrase, at: number): Predicate[] {
  if (!phrase.owner?.name || !phrase.name || phrase.nouns.length > 0 || phrase.modifiers.length > 0) return []
  const slots: Slots = new Map([
    ['poss', [{ phrase: phrase.owner }]],
    ['member', [{ phrase }]],
  ])
  return [
    {
      kind: 'noun',
      lemmas: ["'s"],
      from: phrase.owner.to,
      to: phrase.owner.to + 1,
      verb: undefined,
      phrase: at,
      slots,
    },
  ]
}

/** "Amsterdam-based Acme", "the ByteDance-owned app": a passive participle and its agent in one word. */
function hyphenedPredicates(parse: Parse): Predicate[] {
  return parse.phrases.flatMap((phrase, at) => {
    if (!isNounPhrase(phrase)) return []
    return phrase.hyphened.map(({ name, participle }): Predicate => {
      const described = describedBy(parse, at)
      const owner = described === undefined ? phrase : (parse.phrases[described] as NounPhrase)
      const slots: Slots = new Map([
        ['subj', [{ phrase, name }]],
        ['in', [cityBefore(parse, at) ?? { phrase, name }]],
        ['obj', [{ phrase: owner }]],
      ])
      const word = parse.tokens[participle]?.lower ?? ''
      return {
        kind: 'verb',
        lemmas: [HYPHENED_LEMMAS.get(word) ?? word],
        from: participle,
        to: participle + 1,
        verb: undefined,
        phrase: at,
        slots,
      }
    })
  })
}

/** "Palo Alto, California-based": the city before the state. */
function cityBefore(parse: Parse, at: number): Argument | undefined {
  const city = parse.phrases[at - 2]
  return parse.phrases[at - 1]?.kind === 'COMMA' && isNounPhrase(city) && city.name?.entity.kind === 'Place'
    ? { phrase: city }
    : undefined
}

const HYPHENED_LEMMAS = new Map([
  ['based', 'base'],
  ['headquartered', 'headquarter'],
  ['owned', 'own'],
  ['backed', 'back'],
  ['listed', 'list'],
  ['led', 'lead'],
  ['controlled', 'control'],
  ['funded', 'fund'],
  ['founded', 'found'],
  ['run', 'run'],
  ['made', 'make'],
  ['built', 'build'],
  ['operated', 'operate'],
  ['supported', 'support'],
  ['developed', 'develop'],
  ['branded', 'brand'],
  ['designed', 'design'],
  ['born', 'born'],
])

function nounPredicates(
  parse: Parse,
  verbs: readonly VerbFrame[],
  phrase: NounPhrase,
  at: number,
  isRelational: (noun: string) => boolean,
): Predicate[] {
  const found: Predicate[] = []
  for (let k = phrase.nouns.length - 1; k >= 0; k--) {
    const to = (phrase.nouns[k] as number) + 1
    const lemmas = nounLemmas(parse, phrase, to).filter(isRelational)
    if (lemmas.length === 0) continue
    if (!phrase.name && k !== phrase.nouns.length - 1) continue
    const place = wholeOf(parse, at)
    const governor = governorOf(verbs, place, parse)
    const presupposed =
      isPresupposed(governor) || (!EVENTS.test(lemmas[0] as string) && isAttribute(parse, phrase, place))
    found.push({
      kind: 'noun',
      lemmas,
      from: to - (lemmas[0] as string).split(' ').length,
      to,
      verb: presupposed ? undefined : governor?.frame.at,
      governor: governor?.frame.verb.lemma,
      fate: presupposed ? governor?.frame.at : undefined,
      phrase: at,
      slots: nounSlots(parse, verbs, phrase, at, place, governor),
    })
    k -= (lemmas[0] as string).split(' ').length - 1
  }
  return found
}

/** In "one of its largest customers" the place of "one": what is said of it is said of the customer. */
function wholeOf(parse: Parse, at: number): number {
  const before = parse.phrases[at - 1]
  if (before?.kind !== 'PREP') return at
  if (before.word === 'among') return at
  const part = parse.phrases[at - 2]
  if (before.word !== 'of' || !isNounPhrase(part) || part.name) return at
  const word = parse.tokens[part.to - 1]?.lower ?? ''
  return /^(?:one|some|many|part|two|three|several|most|all|both|each|another|any|none|\d+)$/u.test(word) ? at - 2 : at
}

/** As the subject of its verb a noun's relation is taken for granted: "its dependence on Acme may shrink". */
const isPresupposed = (governor: Governor | undefined) =>
  governor?.slot === 'subj' && !COPULAS.has(governor.frame.verb.lemma)

/** Nouns for what somebody does; the verb around them says whether it is done. */
const EVENTS =
  /(?:acquisition|takeover|buyout|buy-out|purchase|bid|offer|partnership|alliance|venture|agreement|deal|contract|investment|stake|sale|order|pact|tie-up|collaboration|cooperation|memorandum|launch|release|holding|round)$/u

/** "plans to buy rival Acme", "sells its unit, Beta,": what a name is called is taken for granted, whatever the verb says. */
function isAttribute(parse: Parse, phrase: NounPhrase, place: number): boolean {
  return (
    phrase.name !== undefined || describedBy(parse, place) !== undefined || parse.groups.get(place)?.names !== undefined
  )
}

/** "parent company", "company": the words up to a noun, in the singular, longest first. */
function nounLemmas(parse: Parse, phrase: NounPhrase, to: number): string[] {
  const lemmas: string[] = []
  for (let from = Math.max(phrase.from, to - 4); from < to; from++) {
    const words = parse.tokens.slice(from, to).map((token) => token.lower)
    lemmas.push([...words.slice(0, -1), singular(words.at(-1) as string)].join(' '), words.join(' '))
  }
  return [...new Set(lemmas)]
}

export function singular(noun: string): string {
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes)$/u.test(noun)) return noun.slice(0, -2)
  if (noun.endsWith('s') && !/(?:ss|us|is)$/u.test(noun)) return noun.slice(0, -1)
  return noun === 'men' || noun.endsWith('men') ? noun : noun
}

interface Governor {
  readonly frame: VerbFrame
  readonly slot: string
}

/** The verb that the phrase is an object, complement or prepositional phrase of. */
function governorOf(verbs: readonly VerbFrame[], at: number, parse: Parse): Governor | undefined {
  const head = parse.groups.get(at)?.heads[0] ?? at
  for (const frame of verbs) {
    const object = frame.objects.findIndex((index) => index === at || index === head)
    if (object !== -1) return { frame, slot: object === 0 ? 'obj' : 'obj2' }
  }
  for (const frame of verbs) {
    for (const [word, indexes] of frame.prepositions)
      if (
        (indexes.includes(at) || indexes.includes(head)) &&
        /^(?:into|in|for|as|to|on|with|about|among|over|under)$/u.test(word)
      )
        return { frame, slot: word }
  }
  for (const frame of verbs) if (frame.subject === at || frame.subject === head) return { frame, slot: 'subj' }
  return undefined
}

const COPULAS = new Set('be become remain include represent comprise stay'.split(' '))
const NAMING = new Set('name appoint elect promote make call choose select'.split(' '))
const SERVING = new Set(
  'operate function trade exist run sit take serve act work join return start begin continue retire resign step'.split(
    ' ',
  ),
)

function nounSlots(
  parse: Parse,
  verbs: readonly VerbFrame[],
  phrase: NounPhrase,
  at: number,
  place: number,
  governor: Governor | undefined,
): Slots {
  const slots: Slots = new Map()
  const set = (slot: string, args: readonly Argument[]) => {
    if (args.length > 0 && !slots.has(slot)) slots.set(slot, args)
  }
  if (phrase.owner) set('poss', [{ phrase: phrase.owner }])
  if (phrase.determiner === 'a' || phrase.determiner === 'an') slots.set('indefinite', [])
  set(
    'compound',
    phrase.modifiers.map((name) => ({ phrase, name })),
  )
  if (!phrase.owner && phrase.modifiers.length === 0) {
    const possessor = ownerBeforeWhose(parse, at)
    if (possessor !== undefined) set('poss', expand(parse, possessor))
    else inheritOwner(parse, at, set)
  }
  for (const [word, indexes] of readPrepositions(parse, endOfNouns(parse, at))) set(word, expandAll(parse, indexes))
  const described = describedBy(parse, place)
  if (described !== undefined) set('described', [{ phrase: parse.phrases[described] as NounPhrase }])
  if (governor?.slot === 'obj' && /^(?:be|become|remain)$/u.test(governor.frame.verb.lemma)) {
    if (governor.frame.subject !== undefined) set('complement', expand(parse, governor.frame.subject))
  }
  set('member', membersOf(parse, verbs, phrase, at, place, governor))
  if (governor && governor.slot !== 'subj' && !COPULAS.has(governor.frame.verb.lemma)) {
    const { frame } = governor
    const actor = frame.passive ? frame.prepositions.get('by')?.[0] : frame.subject
    if (actor !== undefined) set('subj', expand(parse, actor))
    for (const [word, indexes] of frame.prepositions) if (word !== governor.slot) set(word, expandAll(parse, indexes))
  }
  if (governor?.slot === 'under') slots.set('governed-under', [])
  const by = parse.phrases[at - 1]
  if (by?.kind === 'PREP' && by.word === 'by' && isVerbGroup(parse.phrases[at - 2])) slots.set('agent', [])
  const ahead = subjectBehindOpening(parse, at)
  if (ahead !== undefined) set('subj', expand(parse, ahead))
  if (governor?.slot === 'subj')
    for (const [word, indexes] of governor.frame.prepositions) set(`verb-${word}`, expandAll(parse, indexes))
  return slots
}

/** "With headquarters in Irvine, Acme sells": whose they are stands behind the comma. */
function subjectBehindOpening(parse: Parse, at: number): number | undefined {
  const opening = parse.phrases[0]
  if (at !== 1 || opening?.kind !== 'PREP' || opening.word !== 'with') return undefined
  const comma = parse.phrases.findIndex((phrase) => phrase.kind === 'COMMA')
  return comma !== -1 && isNounPhrase(parse.phrases[comma + 1]) ? comma + 1 : undefined
}

/** Behind "co-founder and chief executive" what follows belongs to both. */
function endOfNouns(parse: Parse, at: number): number {
  const next = parse.phrases[at + 2]
  const joined =
    parse.phrases[at + 1]?.kind === 'CONJ' &&
    isNounPhrase(next) &&
    !next.name &&
    next.nouns.length > 0 &&
    !(parse.phrases[at] as NounPhrase).name
  return joined ? at + 3 : at + 1
}

/** "Acme, whose chief executive": the phrase before "whose". */
function ownerBeforeWhose(parse: Parse, at: number): number | undefined {
  const whose = parse.phrases[at - 1]
  if (whose?.kind !== 'WH' || whose.word !== 'whose') return undefined
  const before = parse.phrases[at - 2]?.kind === 'COMMA' ? at - 3 : at - 2
  return isNounPhrase(parse.phrases[before]) ? before : undefined
}

/** "Acme's founder and chief executive": the second noun has the first one's owner. */
function inheritOwner(parse: Parse, at: number, set: (slot: string, args: readonly Argument[]) => void): void {
  const before = parse.phrases[at - 2]
  if (parse.phrases[at - 1]?.kind !== 'CONJ' || !isNounPhrase(before) || before.name) return
  if (before.owner) set('poss', [{ phrase: before.owner }])
  set(
    'compound',
    before.modifiers.map((name) => ({ phrase: before, name })),
  )
}

/** Who or what the noun is said of. */
function membersOf(
  parse: Parse,
  verbs: readonly VerbFrame[],
  phrase: NounPhrase,
  at: number,
  place: number,
  governor: Governor | undefined,
): readonly Argument[] {
  if (phrase.name) return isPlural(parse, phrase) ? namesOf(parse, at) : [{ phrase }]
  if (phrase.modifiers.length === 1 && phrase.determiner === 'the' && phrase.modifiers[0]?.entity.kind === 'Product')
    return [{ phrase, name: phrase.modifiers[0] }]
  if (phrase.owner && phrase.modifiers.length > 0) return phrase.modifiers.slice(-1).map((name) => ({ phrase, name }))
  const inverted = behindInvertedVerb(parse, at)
  if (inverted !== undefined) return expand(parse, inverted)
  const described = describedBy(parse, place) ?? describedBy(parse, at)
  if (described !== undefined)
    return isPlural(parse, phrase) ? expand(parse, described) : [{ phrase: parse.phrases[described] as NounPhrase }]
  const parenthesis = parse.phrases[at - 1]
  const outside = parse.phrases[at - 2]
  if (parenthesis?.kind === 'PUNCT' && parenthesis.word === '(' && isNounPhrase(outside) && outside.name)
    return [{ phrase: outside }]
  const examples = examplesBehind(parse, at)
  if (examples !== undefined) return expand(parse, examples)
  const group = parse.groups.get(at)
  if (group?.names) return expand(parse, group.names.heads[0] as number)
  const next = parse.phrases[at + 2]
  if (parse.phrases[at + 1]?.kind === 'CONJ' && isNounPhrase(next) && next.name && next.nouns.length > 0)
    return [{ phrase: next }]
  const inParentheses =
    parse.phrases[at + 1]?.kind === 'PUNCT' && (parse.phrases[at + 1] as { word: string }).word === '('
      ? parse.phrases[at + 2]
      : undefined
  if (isNounPhrase(inParentheses) && inParentheses.name) return [{ phrase: inParentheses }]
  if (governor) return membersByVerb(parse, governor)
  const heads = group?.heads ?? []
  if (heads.length > 1 && heads[0] !== at) {
    const outer = describedBy(parse, heads[0] as number)
    if (outer !== undefined) return [{ phrase: parse.phrases[outer] as NounPhrase }]
  }
  const across = describedAcrossComma(parse, at, verbs)
  return across.length > 0 ? across : describedAhead(parse, place)
}

/** "its subsidiaries Vulcan Match and Skara Lighters": the noun is said of every name in the list. */
function namesOf(parse: Parse, at: number): Argument[] {
  const heads = parse.groups.get(at)?.heads ?? [at]
  return heads
    .filter((head) => head >= at)
    .map((head) => ({ phrase: parse.phrases[head] as NounPhrase }))
    .filter((one) => one.phrase.name)
}

/** "Competitors of Acme such as Beta and Gamma": the examples stand behind the "of" phrase. */
function examplesBehind(parse: Parse, at: number): number | undefined {
  const of = parse.phrases[at + 1]
  if (of?.kind !== 'PREP') return undefined
  const group = parse.groups.get(at + 2)
  return group?.names && (parse.phrases[at + 2] as NounPhrase).name ? group.names.heads[0] : undefined
}

/** "Once the biggest rival of Dassault, Avions Mureaux vanished": a description before the subject that it is of. */
function describedAhead(parse: Parse, at: number): readonly Argument[] {
  for (let i = at - 1; i >= 0; i--) if (parse.phrases[i]?.kind !== 'ADV') return []
  const comma = parse.phrases.findIndex((phrase, i) => i > at && phrase.kind === 'COMMA')
  const subject = parse.phrases[comma + 1]
  if (comma === -1 || !isNounPhrase(subject) || !subject.name) return []
  return parse.phrases.slice(at, comma).some(isVerbGroup) ? [] : [{ phrase: subject }]
}

/** "Among its clients are Shell and BP": the phrase behind the verb. */
function behindInvertedVerb(parse: Parse, at: number): number | undefined {
  const before = parse.phrases[at - 1]
  const verb = parse.phrases[at + 1]
  if (before?.kind !== 'PREP' || before.word !== 'among' || !isVerbGroup(verb) || verb.lemma !== 'be') return undefined
  return isNounPhrase(parse.phrases[at + 2]) ? at + 2 : undefined
}

const isPlural = (parse: Parse, phrase: NounPhrase) => {
  const noun = parse.tokens[phrase.nouns.at(-1) ?? -1]?.lower ?? ''
  return singular(noun) !== noun
}

/** "Jane Roe, chief executive of Acme": a bare description behind a name, when the list reader took it for a member. */
function describedAcrossComma(parse: Parse, at: number, verbs: readonly VerbFrame[]): readonly Argument[] {
  if (verbs.some((frame) => frame.objects.includes(at))) return []
  const comma = parse.phrases[at - 1]
  const before = parse.phrases[at - 2]
  return comma?.kind === 'COMMA' && isNounPhrase(before) && before.name ? [{ phrase: before }] : []
}

function membersByVerb(parse: Parse, { frame, slot }: Governor): readonly Argument[] {
  const { lemma } = frame.verb
  if (slot === 'subj' && COPULAS.has(lemma) && frame.objects[0] !== undefined) return expand(parse, frame.objects[0])
  if (slot === 'obj' && COPULAS.has(lemma) && lemma !== 'include' && frame.subject !== undefined)
    return expand(parse, frame.subject)
  if (slot === 'obj' && frame.passive && NAMING.has(lemma) && frame.subject !== undefined)
    return expand(parse, frame.subject)
  if (slot === 'obj2' && NAMING.has(lemma) && frame.objects[0] !== undefined) return expand(parse, frame.objects[0])
  if (slot === 'among' && /^(?:count|list|number|include|name|rank)$/u.test(lemma) && frame.objects[0] !== undefined)
    return expand(parse, frame.objects[0])
  if (slot === 'among' && COPULAS.has(lemma) && frame.subject !== undefined) return expand(parse, frame.subject)
  if (slot === 'on' && /^(?:serve|sit)$/u.test(lemma) && frame.subject !== undefined)
    return expand(parse, frame.subject)
  if (slot === 'as' || slot === 'to') {
    if (slot === 'to' && lemma !== 'promote') return []
    if (SERVING.has(lemma) && frame.subject !== undefined) return expand(parse, frame.subject)
    if (/^(?:succeed|replace|follow)$/u.test(lemma) && !frame.passive && frame.subject !== undefined)
      return expand(parse, frame.subject)
    const person = frame.passive ? frame.subject : frame.objects[0]
    return person === undefined ? [] : expand(parse, person)
  }
  return []
}
