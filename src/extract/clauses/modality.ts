import type { TaggedToken } from '#language/tags.ts'
import {
  CONSIDERING,
  FAILED,
  FAILING,
  FORMER,
  FORMERLY,
  POSSIBLE,
  PROSPECTIVE,
  REPORTEDLY,
  SAYING,
} from '#language/words/modality-words.ts'
import { isReducedPassive, type Parse } from './clause.ts'
import { govern, governingVerb } from './governing.ts'
import { type Manner, Reading } from './manner.ts'
import { describesPastThing } from './past-states.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase, type VerbGroup } from './phrases.ts'
import { isEndedPost } from './posts.ts'
import type { Predicate } from './predicate.ts'
import { readSpeaker } from './speakers.ts'
import { findSubject } from './subjects.ts'

/** Reads the manner of a predicate from its own words, the verbs that govern it and the frame of the sentence. */
export function readManner(parse: Parse, predicate: Predicate): Manner {
  const reading = new Reading()
  if (parse.tokens.at(-1)?.text === '?' || parse.tokens.at(-2)?.text === '?') reading.weaken('questioned')
  if (predicate.kind === 'noun') readNoun(parse, predicate, reading)
  if (predicate.verb !== undefined) readVerbs(parse, predicate, reading)
  else if (predicate.fate !== undefined) readFate(parse, predicate, predicate.fate, reading)
  if (describesPastThing(parse, predicate)) reading.end()
  readSpeaker(parse, predicate, reading)
  const manner = settle(reading.manner)
  const standing = isPossessedStake(parse, predicate) || isProlonged(parse, predicate)
  return isPlan(manner) && standing ? { ...manner, modality: 'asserted' } : manner
}

const isPlan = ({ modality }: Manner) => modality === 'planned' || modality === 'hedged'

/** "wants to raise its stake in Acme": there is a stake already. */
function isPossessedStake(parse: Parse, predicate: Predicate): boolean {
  return (
    predicate.kind === 'noun' &&
    (parse.phrases[predicate.phrase] as NounPhrase).owner !== undefined &&
    /(?:stake|holding|shareholding|ownership|interest|position)$/u.test(predicate.lemmas[0] ?? '')
  )
}

/** What is only to end still holds: "will retire as chief executive". */
function settle(manner: Manner): Manner {
  if (manner.status !== 'ended' || (manner.modality !== 'planned' && manner.modality !== 'hedged')) return manner
  return { ...manner, status: 'current', modality: 'asserted' }
}

/** "will extend their alliance", "plans to deepen its partnership with Acme": what is to be prolonged there is already. */
function isProlonged(parse: Parse, predicate: Predicate): boolean {
  return (
    predicate.kind === 'noun' &&
    (parse.phrases[predicate.phrase] as NounPhrase).owner !== undefined &&
    /^(?:extend|renew|expand|deepen|strengthen|broaden|prolong|widen|continue|maintain|keep|end|review|preserve)$/u.test(
      predicate.governor ?? '',
    )
  )
}

function readNoun(parse: Parse, predicate: Predicate, reading: Reading): void {
  const phrase = parse.phrases[predicate.phrase] as NounPhrase
  for (const token of parse.tokens.slice(phrase.from, predicate.to)) {
    if (FORMER.has(token.lower) || token.lower.startsWith('ex-')) reading.end()
    else if (PROSPECTIVE.has(token.lower)) reading.weaken('planned')
    else if (POSSIBLE.has(token.lower)) reading.weaken('hedged')
    else if (FAILED.has(token.lower)) reading.deny()
    else if (token.lower === 'no' || token.lower === 'neither') reading.deny()
    else if (FORMERLY.has(token.lower)) reading.end()
  }
  if (isOnlyAgreed(parse, predicate)) reading.weaken('planned')
  const part = /^(?:one|some|two)$/u.test(parse.tokens[phrase.from - 2]?.lower ?? '')
    ? parse.tokens[phrase.from - 3]
    : undefined
  if (part && parse.tokens[phrase.from - 1]?.lower === 'of' && FORMERLY.has(part.lower)) reading.end()
  const before = parse.tokens[phrase.from - 1]
  if (before && (FORMERLY.has(before.lower) || FORMER.has(before.lower))) reading.end()
  if (before?.lower === 'not') reading.deny()
  if (followsUntilThen(parse, phrase)) reading.end()
  if (isEndedPost(parse, predicate.phrase)) reading.end()
  if (hasUntil(parse, predicate.to) || opensWithUntil(parse)) reading.end()
  const behind = parse.tokens.slice(predicate.to, predicate.to + 10)
  if (behind.some((token, i) => FAILED.has(token.lower) && behind[i - 1]?.text === ',' && !opensObject(behind[i + 1])))
    reading.deny()
}

/** "Acme, cancelled flights": done to somebody else, unlike "the deal, cancelled in May". */
const opensObject = (token: TaggedToken | undefined) =>
  token !== undefined && ['NOUN', 'DET', 'NUM', 'PRP$', 'ADJ'].includes(token.tag)

/** "an agreement for the acquisition of", "a plan for the sale of". */
function isOnlyAgreed(parse: Parse, { phrase, lemmas }: Predicate): boolean {
  const link = parse.phrases[phrase - 1]
  const agreement = parse.phrases[phrase - 2]
  if (link?.kind !== 'PREP' || !/^(?:for|on|about)$/u.test(link.word) || !isNounPhrase(agreement)) return false
  return (
    EVENT.test(lemmas[0] ?? '') &&
    /^(?:agreements?|plans?|proposals?|memorandum|term-sheet|contract|deal|talks)$/u.test(
      parse.tokens[agreement.to - 1]?.lower ?? '',
    )
  )
}

const EVENT = /(?:acquisition|takeover|buyout|buy-out|purchase|sale|divestiture|disposal|divestment)$/u

/** "until recently treasurer of Acme". */
const followsUntilThen = ({ tokens }: Parse, { from }: NounPhrase) =>
  [from - 2, from - 1].some(
    (i) =>
      /^(?:until|till)$/u.test(tokens[i]?.lower ?? '') &&
      /^(?:recently|then|lately)$/u.test(tokens[i + 1]?.lower ?? ''),
  )

/** "until 2019", "till March": the state is over. */
function hasUntil(parse: Parse, from: number): boolean {
  const index = parse.tokens.findIndex(
    (token, i) => i >= from && i < from + 10 && (token.lower === 'until' || token.lower === 'till'),
  )
  return (
    index !== -1 &&
    /^(?:\d{4}|last|early|late|january|february|march|april|may|june|july|august|september|october|november|december|recently|then|his|her|its|the)$/u.test(
      parse.tokens[index + 1]?.lower ?? '',
    )
  )
}

/** What becomes of a relation that is its verb's subject: "the alliance expired", "the takeover will not happen". */
function readFate(parse: Parse, predicate: Predicate, at: number, reading: Reading): void {
  const verb = parse.phrases[at] as VerbGroup
  const next = parse.tokens[verb.to]?.lower ?? ''
  // "Facebook parent Meta declined to comment", "Skoda, a unit of Volkswagen, ended production": what a firm that has a name
  // does changes nothing of whose it is; a person who leaves has left the post.
  if (predicate.slots.has('named')) {
    if (LEAVING.test(verb.lemma) && verb.modal === undefined && isOfPerson(predicate)) reading.end()
    if (isSold(verb) && predicate.phrase === at + 1 && PARTS.test(predicate.lemmas[0] ?? '')) reading.end()
    // "A third customer, Polestar, is expected to sign": it is none yet.
    const then = parse.phrases[at + 1]
    const joins = isVerbGroup(then) && /^(?:sign|become|join)$/u.test(then.lemma)
    if (joins && CONSIDERING.has(verb.lemma) && verb.passive) reading.weaken('hedged')
    return
  }
  if (/^(?:end|expire|lapse|terminate|dissolve|unwind|sever|finish)$/u.test(verb.lemma)) reading.end()
  else if (verb.lemma === 'run' && verb.particle === 'out') reading.end()
  else if (verb.lemma === 'happen' || verb.lemma === 'proceed' || verb.lemma === 'materialize')
    readVerbGroup(parse, verb, reading, false)
  else if (
    FAILING.has(verb.lemma) &&
    !(verb.lemma === 'fall' && next !== 'through' && next !== 'apart') &&
    verb.lemma !== 'happen'
  )
    reading.deny()
  else if (/^(?:cancel|terminate|call|drop)$/u.test(verb.lemma) && verb.passive) reading.deny()
  else if (verb.lemma === 'be' && (verb.particle === 'off' || next === 'dead')) reading.deny()
  else if (CONSIDERING.has(verb.lemma) && verb.passive) reading.weaken('hedged')
  // "A takeover of Acme by Beta would need": it is only imagined.
  else if (isImagined(parse, verb, predicate)) reading.weaken('hedged')
  else if (LEAVING.test(verb.lemma) && verb.modal === undefined) reading.end()
}

/** "sold its valve business, Acme": from then on it is another's. */
const isSold = ({ lemma, particle, form, tense, modal, negated }: VerbGroup) =>
  form === 'finite' &&
  tense === 'past' &&
  modal === undefined &&
  !negated &&
  (/^(?:sell|divest|offload|jettison|shed)$/u.test(lemma) || (lemma === 'spin' && particle === 'off'))

const PARTS =
  /(?:unit|subsidiary|affiliate|division|arm|business|brand|chain|label|operation|operations|company|firm|bank|insurer|studio|venture)$/u

const LEAVING = /^(?:leave|resign|retire|depart|quit|step|exit|die|oust|fire|sack|dismiss|remove|replace)$/u

const isOfPerson = ({ slots }: Predicate) =>
  slots.get('member')?.some(({ phrase }) => phrase.name?.entity.kind === 'Person')

const isImagined = (parse: Parse, { modal }: VerbGroup, { phrase }: Predicate) =>
  /^(?:would|could|might|may)$/u.test(modal ?? '') &&
  /^(?:an?|any|such)$/u.test((parse.phrases[phrase] as NounPhrase).determiner ?? '')

/** "Neither Nokia nor Tesla buys", "bought no chips": the verb is plain, its subject or object denies. */
function lacksParticipant(parse: Parse, predicate: Predicate): boolean {
  return ['subj', 'obj'].some((slot) => {
    const phrase = predicate.slots.get(slot)?.[0]?.phrase
    if (!phrase) return false
    const first = parse.tokens[phrase.from]?.lower ?? ''
    return (
      first === 'no' || first === 'neither' || (parse.tokens[phrase.from - 1]?.lower === 'neither' && slot === 'subj')
    )
  })
}

/** "was president of Acme", "was owned by Acme": over, unless it is somebody's reported present ("said it was a customer"). */
function isOver(parse: Parse, predicate: Predicate, verb: VerbGroup, governor: number | undefined): boolean {
  const isState =
    predicate.kind === 'noun'
      ? verb.lemma === 'be' && !LASTING.test(predicate.lemmas[0] ?? '')
      : (OWNING.test(verb.lemma) || (verb.perfect && !verb.passive && RELYING.test(verb.lemma))) &&
        !isReducedPassive(parse, predicate.phrase)
  if (!isState || verb.negated || verb.tense !== 'past' || verb.form !== 'finite') return false
  const outer = governor === undefined ? undefined : parse.phrases[governor]
  return !(isVerbGroup(outer) && SAYING.has(outer.lemma))
}

/** Who "was the founder" is so still. */
const LASTING = /(?:founder|founders|creator)$/u

/** "a firm owned by Acme", "based in Leeds": said of now, though the participle looks past. */
const STATES = /^(?:base|headquarter|locate|situate|own|control|hold|back|head|lead|run|list|operate)$/u

const OWNING = /^(?:own|belong|control)$/u
/** "Before it moved, Acme had relied on Beta": what had been going on is over. */
const RELYING = /^(?:rely|depend|lean|use|compete|rival|supply|host)$/u

/** "Until 2015 Acme bought". */
const opensWithUntil = (parse: Parse) => /^(?:until|till)$/u.test(parse.tokens[0]?.lower ?? '')

const isFirstVerb = (parse: Parse, predicate: Predicate) => parse.phrases.findIndex(isVerbGroup) === predicate.phrase

function readVerbs(parse: Parse, predicate: Predicate, reading: Reading): void {
  let at: number | undefined = predicate.verb
  let inner: VerbGroup | undefined
  for (let depth = 0; at !== undefined && depth < 6; depth++) {
    const verb = parse.phrases[at] as VerbGroup
    const own = depth === 0 && predicate.kind === 'verb'
    if (!own && !(depth === 0 && isBeside(parse, predicate))) govern(parse, verb, at, predicate, reading, depth)
    // "previously spent on renting": what puts the spending into the past does so with the renting.
    const near = depth === 0 || (inner !== undefined && inner.form !== 'finite' && !SAYING.has(verb.lemma))
    const reports = predicate.kind === 'noun' && depth === 0 && (SAYING.has(verb.lemma) || verb.lemma === 'sign')
    const promised = verb.modal === 'would' && isPromised(parse, at)
    readVerbGroup(parse, promised ? { ...verb, modal: 'will' } : verb, reading, depth === 0, near && !reports)
    if (isInverted(parse, verb, at)) reading.weaken('hedged')
    if (own && STATES.test(verb.lemma) && isReducedPassive(parse, at)) reading.manner.tense = 'present'
    reading.inner = verb.lemma
    if (near && !reports) readAround(parse, verb, at, reading)
    inner = verb
    at = governingVerb(parse, at, reading)
    if (own && lacksParticipant(parse, predicate)) reading.deny()
    if (depth === 0 && isOver(parse, predicate, verb, at)) reading.end()
  }
  if (
    predicate.kind === 'verb' &&
    reading.manner.tense === 'past' &&
    (hasUntil(parse, predicate.to) || (opensWithUntil(parse) && isFirstVerb(parse, predicate)))
  )
    reading.end()
}

/** "will exit with the sale of Acme": the verb does nothing to what stands beside it. */
const isBeside = (parse: Parse, { kind, phrase }: Predicate) => {
  const link = parse.phrases[phrase - 1]
  return kind === 'noun' && link?.kind === 'PREP' && /^(?:with|through|by|via|following|despite)$/u.test(link.word)
}

/** "Acme said it would buy Beta": the plain future of a speaker about himself, put into the past. */
function isPromised(parse: Parse, at: number): boolean {
  const subject = findSubject(parse, at)?.at
  const pronoun = subject === undefined ? undefined : (parse.phrases[subject] as NounPhrase).pronoun
  const saying = parse.phrases[(subject ?? 0) - (parse.phrases[(subject ?? 0) - 1]?.kind === 'SUB' ? 2 : 1)]
  return (
    pronoun !== undefined &&
    /^(?:it|they|he|she)$/u.test(parse.tokens[pronoun]?.lower ?? '') &&
    isVerbGroup(saying) &&
    SAYING.has(saying.lemma)
  )
}

/** "Had Acme bought Beta, …" never came about. */
function isInverted(parse: Parse, verb: VerbGroup, at: number): boolean {
  const auxiliary = parse.phrases[at - 2]
  const opens = at === 2 || parse.phrases[at - 3]?.kind === 'COMMA'
  return (
    opens &&
    verb.from === verb.main &&
    isVerbGroup(auxiliary) &&
    auxiliary.from + 1 === auxiliary.to &&
    parse.tokens[auxiliary.from]?.lower === 'had'
  )
}

function readVerbGroup(parse: Parse, verb: VerbGroup, reading: Reading, innermost: boolean, dated = false): void {
  if (innermost) {
    reading.manner.tense = verb.tense
    reading.manner.ongoing = verb.progressive && !verb.perfect && verb.tense === 'present'
  }
  if (verb.negated) reading.deny()
  const tokens = parse.tokens.slice(verb.from, verb.to)
  const isNoLonger = tokens.some((token, i) => token.lower === 'no' && tokens[i + 1]?.lower === 'longer')
  if (isNoLonger) reading.end()
  for (const token of tokens) readAdverb(token, reading, dated && !SAYING.has(verb.lemma))
  if (verb.modal === undefined) return
  // "will remain chairman": what is to stay holds already.
  const stays = /^(?:remain|stay|continue|keep|retain)$/u.test(verb.lemma) && verb.modal === 'will'
  // "said it would no longer buy": what somebody has done with is no current fact, whenever the last delivery is.
  const isDoneWith = isNoLonger && /^(?:will|'ll|would|shall|wo)$/u.test(verb.modal)
  if (stays || isDoneWith) return
  if (/^(?:will|'ll|shall|wo)$/u.test(verb.modal)) reading.weaken('planned')
  else if (verb.modal !== 'must') reading.weaken('hedged')
}

function readAdverb(token: TaggedToken, reading: Reading, innermost: boolean): void {
  if (innermost && FORMERLY.has(token.lower)) reading.end()
  else if (REPORTEDLY.has(token.lower)) reading.weaken('hedged')
  else if (token.lower === 'never') return
}

/** Adverbs and conjunctions that stand just before the verb or its subject: "previously", "if", "whether". */
function readAround(parse: Parse, verb: VerbGroup, at: number, reading: Reading): void {
  const subject = findSubject(parse, at)?.at
  readLeftOf(parse, verb.from, reading)
  if (subject !== undefined) readLeftOf(parse, (parse.phrases[subject] as NounPhrase).from, reading)
  const next = parse.tokens[verb.to]
  if (next && FORMERLY.has(next.lower) && verb.lemma === 'be') reading.end()
}

/** The unbroken run of adverbs, commas and conjunctions to the left of a token. */
function readLeftOf(parse: Parse, from: number, reading: Reading): void {
  for (let i = from - 1; i >= 0; i--) {
    const token = parse.tokens[i] as TaggedToken
    if (token.tag !== 'ADV' && token.tag !== 'SUB' && token.text !== ',' && !FORMERLY.has(token.lower)) return
    if (token.lower === 'whether') reading.weaken('questioned')
    else if ((token.lower === 'if' || token.lower === 'unless') && token.tag === 'SUB') reading.weaken('hedged')
    else readAdverb(token, reading, true)
  }
}
