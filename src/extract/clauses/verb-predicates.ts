import type { TaggedToken } from '#language/tags.ts'
import { describedBy, isReducedPassive, type Parse } from './clause.ts'
import { type Complements, findComplements, type Prepositions, readPrepositions } from './complements.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase, type VerbGroup } from './phrases.ts'
import { type Argument, EVERY_VERB, expand, expandAll, isEachOther, type Predicate, type Slots } from './predicate.ts'
import { readRelative } from './relative-gaps.ts'
import { followsRelativeWord } from './relatives.ts'
import { findSubject } from './subjects.ts'

/** The verb groups' subjects and complements, read once a sentence. */
export interface VerbFrame {
  readonly at: number
  readonly verb: VerbGroup
  readonly passive: boolean
  readonly subject: number | undefined
  readonly objects: readonly number[]
  readonly prepositions: Prepositions
}

export function readVerb(parse: Parse, verb: VerbGroup, at: number): VerbFrame {
  const passive = verb.passive || isReducedPassive(parse, at) || sharesPassive(parse, verb, at)
  const subject = findSubject(parse, at)?.at
  const complements = sharedComplements(parse, at) ?? findComplements(parse, at)
  const relative = subject === undefined || subject > at ? undefined : readRelative(parse, subject, verb.lemma)
  const objects =
    relative && relative.slot === 'obj' && complements.objects.length === 0 && !passive
      ? [relative.at]
      : complements.objects
  const prepositions = new Map(complements.prepositions)
  if (relative && relative.slot !== 'obj' && !prepositions.has(relative.slot))
    prepositions.set(relative.slot, [relative.at])
  for (const [word, indexes] of [
    ...readFronted(parse, subject ?? at),
    ...(verb.form === 'finite' ? readCompanions(parse, subject, at) : []),
  ])
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

/** "Renfe, together with SNCF, set up": who stands beside the subject, before the verb. */
function readCompanions(parse: Parse, subject: number | undefined, verb: number): Prepositions {
  if (subject === undefined || subject > verb) return new Map()
  const end = parse.groups.get(subject)?.end ?? subject + 1
  const at = parse.phrases[end]?.kind === 'COMMA' ? end + 1 : end
  const link = parse.phrases[at]
  const isBeside = link?.kind === 'PREP' && COMPANIONS.test(link.word) && isNounPhrase(parse.phrases[at + 1])
  return isBeside && at < verb ? new Map([[link.word, [at + 1]]]) : new Map()
}

const COMPANIONS =
  /^(?:together-with|along-with|alongside|in-(?:partnership|collaboration|cooperation|conjunction|association|alliance)-with)$/u

/** "With Patria it has developed": the prepositional phrase that opens the clause. */
function readFronted(parse: Parse, subject: number): Prepositions {
  const start = parse.phrases[subject - 1]?.kind === 'COMMA' ? subject - 2 : subject - 1
  if (!isNounPhrase(parse.phrases[start])) return new Map()
  const described = describedBy(parse, start) ?? start
  const first = parse.groups.get(described)?.heads[0] ?? described
  const preposition = parse.phrases[first - 1]
  const opens = first < 2 || ['CONJ', 'PUNCT', 'COMMA'].includes(parse.phrases[first - 2]?.kind ?? '')
  return preposition?.kind === 'PREP' && opens ? new Map([[preposition.word, [first]]]) : new Map()
}

export function verbPredicate(parse: Parse, frame: VerbFrame): Predicate {
  const { verb, at } = frame
  const slots: Slots = new Map()
  const fill = (slot: string, index: number | undefined) => {
    if (index !== undefined && !slots.has(slot)) slots.set(slot, expand(parse, index))
  }
  const subjects = frame.subject === undefined ? undefined : subjectsOf(parse, frame, frame.subject)
  if (frame.passive) {
    if (subjects) slots.set('obj', subjects)
    fill('comp', frame.objects[0])
    fill('subj', frame.prepositions.get('by')?.[0])
    // "a share of Acme was bought by Beta": the whole stands behind the share, before the verb.
    if (frame.subject !== undefined && !frame.prepositions.has('of'))
      fill('of', readPrepositions(parse, frame.subject + 1).get('of')?.[0])
    fill('of', wholeOfWhich(parse, frame.subject))
    fill('outer', outerClause(parse, frame)?.subject)
  } else {
    const intender = intenderOf(parse, verb, at)
    if (intender) slots.set('subj', [intender])
    else if (subjects) slots.set('subj', subjects)
    if (isAbsolute(parse, frame)) fill('outer', outerClause(parse, frame)?.subject)
    if (frame.objects.length > 1) {
      fill('iobj', frame.objects[0])
      fill('obj', frame.objects[1])
      fill('obj1', frame.objects[0])
    } else fill('obj', frame.objects[0])
  }
  // "compete with each other": with whom, the subject says.
  for (const [word, indexes] of frame.prepositions)
    if (!slots.has(word) && !indexes.some((index) => isEachOther(parse, parse.phrases[index])))
      slots.set(word, expandAll(parse, indexes))
  if (
    parse.tokens
      .slice(verb.to, verb.to + 12)
      .some(({ lower }, i, all) => lower === 'under' && /^licen[cs]e$/u.test(all[i + 1]?.lower ?? ''))
  )
    slots.set('under-licence', [])
  for (const word of ['of', 'for']) fill(`${word}-subject`, wholeOfSubject(parse, frame, word))
  const successor = SUCCESSION.map((word) => frame.prepositions.get(word)?.[0]).find((index) => isFirm(parse, index))
  fill('successor', successor)
  if (SUCCESSION.some((word) => frame.prepositions.has(word))) slots.set('after', [])
  const object = (frame.passive ? frame.subject : frame.objects.at(-1)) ?? -1
  const goods = parse.phrases[object]
  if (isNounPhrase(goods) && goods.owner?.name?.entity.kind === 'Organization') slots.set('obj-owned', [])
  if (isNounPhrase(goods) && parse.tokens.slice(goods.from, goods.to).some(isCount)) slots.set('obj-counted', [])
  if (isNounPhrase(goods) && goods.determiner === 'the' && CHAINS.test(headNoun(goods, parse.tokens) ?? ''))
    slots.set('obj-chain', [])
  if (isNounPhrase(goods) && isPointedAt(parse, goods)) slots.set('obj-pointed', [])
  if (isNounPhrase(goods) && parse.tokens[goods.owner?.pronoun ?? -1]?.tag === 'PRP$') slots.set('obj-its', [])
  if (endsWith(parse, frame, 'as', PARTNERS)) slots.set('as-partner', [])
  if (['to', 'across', 'in', 'of'].some((word) => isOwn(parse, frame.prepositions.get(word)?.[0])))
    slots.set('to-own', [])
  if (['on', 'to', 'onto'].some((word) => endsWith(parse, frame, word, /^(?:market|markets|sale)$/u)))
    slots.set('to-market', [])
  if (endsWith(parse, frame, 'under', /^licen[cs]es?$/u)) slots.set('under-licence', [])
  if (/^(?:partly|partially|part|minority)$/u.test(parse.tokens[verb.main - 1]?.lower ?? '')) slots.set('in-part', [])
  if (isOfMerger(parse, frame)) slots.set('of-merger', [])
  const last = frame.objects.at(-1)
  const behind = last === undefined ? at + 1 : (parse.groups.get(last)?.end ?? last + 1)
  if (hasPurpose(parse, behind)) slots.set('infinitive', [])
  if (isEachPeriod(parse.tokens, (parse.phrases[last ?? at] as NounPhrase).to)) slots.set('each-period', [])
  if (
    frame.objects[1] !== undefined &&
    parse.tokens[(parse.phrases[frame.objects[1]] as NounPhrase).from]?.lower === 'private'
  )
    slots.set('private', [])
  const to = frame.prepositions.get('to')?.[0]
  if (to !== undefined && !expand(parse, to).some(({ phrase }) => phrase.name)) slots.set('to-plain', [])
  if (['for', 'for-time'].some((word) => isForSales(parse, frame.prepositions.get(word)?.[0])))
    slots.set('for-sales', [])
  if (['of', 'of-of'].some((word) => isTaking(parse, frame.prepositions.get(word)?.[0]))) slots.set('of-takings', [])
  if (endsWith(parse, frame, 'of', COSTS)) slots.set('of-costs', [])
  if (followsRelativeWord(parse, at)) slots.set('in-relative', [])
  if (frame.passive) slots.set('passive', [])
  if (verb.form === 'infinitive') slots.set('infinitival', [])
  if (
    parse.tokens
      .slice(Math.max(0, verb.from - 1), verb.to + 12)
      .some(({ lower }) => lower === 'together' || lower === 'jointly')
  )
    slots.set('together', [])
  const lemmas = [...(verb.particle ? [`${verb.lemma} ${verb.particle}`] : []), verb.lemma, EVERY_VERB]
  const outer = frame.passive || isAbsolute(parse, frame) ? outerClause(parse, frame)?.lemma : undefined
  return {
    kind: 'verb',
    lemmas,
    governor: verb.lemma,
    outer,
    from: verb.from,
    to: verb.to,
    verb: at,
    phrase: at,
    slots,
  }
}

/**
 * "Acme and Beta, which was bought by Gamma": a relative clause with its verb in the singular is about the last of a list;
 * "Acme, which belongs to Gamma, and Beta": what stands inside a list is told of the one before it.
 */
function subjectsOf(parse: Parse, { verb, at }: VerbFrame, subject: number): readonly Argument[] {
  const group = parse.groups.get(subject)
  if (group !== undefined && subject < at && at < group.end) return [{ phrase: parse.phrases[subject] as NounPhrase }]
  let i = at - 1
  while (parse.phrases[i]?.kind === 'ADV') i--
  const isRelative = parse.phrases[i]?.kind === 'WH' && group !== undefined && group.heads.length > 1
  const first = parse.tokens[verb.from]?.lower ?? ''
  const isSingular = /^(?:is|was|has|does)$/u.test(first) || parse.tokens[verb.main]?.tag === 'VBZ'
  return isRelative && isSingular
    ? [{ phrase: parse.phrases[group.heads.at(-1) as number] as NounPhrase }]
    : expand(parse, subject)
}

/** "Regulators fear that Acme's plan to buy Beta": who has the plan would buy. */
function intenderOf({ phrases, tokens }: Parse, verb: VerbGroup, at: number): Argument | undefined {
  if (verb.form !== 'infinitive') return undefined
  let i = at - 1
  while (phrases[i]?.kind === 'ADV') i--
  const plan = phrases[i]
  if (!isNounPhrase(plan) || plan.name || !INTENTIONS.test(headNoun(plan, tokens) ?? '')) return undefined
  if (plan.owner) return { phrase: plan.owner }
  const name = plan.modifiers[0]
  return name && { phrase: plan, name }
}

const INTENTIONS =
  /^(?:plans?|deal|intention|proposal|bid|offer|ambitions?|goal|decision|promise|attempts?|efforts?|move|pledge|commitment|push|desire|quest|approach|failure|refusal|ability)$/u

/** "the Acme bakeries": many of one name. */
const CHAINS =
  /^(?:chains?|bakeries|cafés|cafes|pubs|shops|stores|supermarkets|restaurants|hotels|gyms|cinemas|theatres|pharmacies|dealerships|clinics|newspapers|magazines|brands?|labels|websites|airlines?|banners?)$/u

/** "merged it with Beta to create Gamma": what a merger makes has no founder. */
function isOfMerger({ phrases }: Parse, { verb, at }: VerbFrame): boolean {
  if (verb.form !== 'infinitive' && verb.form !== 'gerund') return false
  const before = phrases.findLast((phrase, k) => k < at && isVerbGroup(phrase))
  return isVerbGroup(before) && /^(?:merge|combine|amalgamate|unite|consolidate|integrate)$/u.test(before.lemma)
}

/** "Acme, 74% of which is owned by Beta": the phrase index of the whole. */
function wholeOfWhich({ phrases }: Parse, part: number | undefined): number | undefined {
  if (part === undefined || phrases[part + 2]?.kind !== 'WH') return undefined
  const whole = phrases[part - 1]?.kind === 'COMMA' ? part - 2 : part - 1
  return isNounPhrase(phrases[whole]) ? whole : undefined
}

/** "Acme raised money, with Beta and Gamma participating": a gerund with a subject of its own behind "with". */
function isAbsolute({ phrases, groups }: Parse, { subject, verb, at }: VerbFrame): boolean {
  if (verb.form !== 'gerund' || subject === undefined || subject > at) return false
  const link = phrases[(groups.get(subject)?.heads[0] ?? subject) - 1]
  return link?.kind === 'PREP' && link.word === 'with'
}

/** "Acme raised money in a round led by Beta": who does what the clause around a participle says, and its verb. */
export function outerClause(
  parse: Parse,
  { subject, at, verb }: VerbFrame,
): { readonly subject: number | undefined; readonly lemma: string } | undefined {
  if (subject === undefined || subject > at || verb.passive) return undefined
  const outer = parse.phrases.findLastIndex(
    (phrase, i) => i < subject && isVerbGroup(phrase) && phrase.form === 'finite' && !isReducedPassive(parse, i),
  )
  const main = outer === -1 ? mainVerbBehind(parse, at) : outer
  const around = main === undefined ? undefined : parse.phrases[main]
  return main !== undefined && isVerbGroup(around)
    ? { subject: findSubject(parse, main)?.at, lemma: around.lemma }
    : undefined
}

/** "In a round led by Beta, Acme raised": the main verb behind an opening phrase. */
function mainVerbBehind(parse: Parse, at: number): number | undefined {
  if (parse.phrases[0]?.kind !== 'PREP') return undefined
  const comma = parse.phrases.findIndex((phrase, i) => i > at && phrase.kind === 'COMMA')
  const main = parse.phrases.findIndex(
    (phrase, i) => i > comma && isVerbGroup(phrase) && phrase.form === 'finite' && !isReducedPassive(parse, i),
  )
  return comma === -1 || main === -1 ? undefined : main
}

/** "relies on Acme for half of its sales": what comes from Acme is money. */
function isForSales(parse: Parse, at: number | undefined): boolean {
  if (at === undefined) return false
  const whole = parse.phrases[at + 1]?.kind === 'PREP' ? parse.phrases[at + 2] : undefined
  return [parse.phrases[at], whole].some(
    (phrase) => isNounPhrase(phrase) && SALES.test(parse.tokens[phrase.to - 1]?.lower ?? ''),
  )
}

const isCount = ({ tag, lower }: TaggedToken) =>
  tag === 'NUM' || /^(?:dozens?|hundreds?|several|first|second|third|fleet|more|many)$/u.test(lower)

/** "the H100", "ten A350s": goods of a kind, where a bare name is one of its own. */
const isPointedAt = ({ tokens }: Parse, goods: NounPhrase) =>
  goods.determiner !== undefined || goods.owner !== undefined || tokens.slice(goods.from, goods.to).some(isCount)

/** "to its shops". */
const isOwn = ({ phrases, tokens }: Parse, at: number | undefined) => {
  const phrase = at === undefined ? undefined : phrases[at]
  return isNounPhrase(phrase) && tokens[phrase.owner?.pronoun ?? -1]?.tag === 'PRP$'
}

/** "named Acme as a customer": that is no hiring. */
const PARTNERS =
  /^(?:customers?|clients?|buyers?|users?|rivals?|competitors?|partners?|investors?|owners?|example|threat|target)$/u

/** "the phones of Acme are assembled", "payroll for the staff of Acme is handled": what stands behind the subject, before the verb. */
function wholeOfSubject(parse: Parse, { subject, at }: VerbFrame, word: string): number | undefined {
  if (subject === undefined || subject > at) return undefined
  const whole = readPrepositions(parse, parse.groups.get(subject)?.end ?? subject + 1).get(word)?.[0]
  return whole !== undefined && whole < at ? whole : undefined
}

/** "left Acme for Beta", "replaced Acme with Beta": behind these stands who comes after. */
const SUCCESSION = ['in-favour-of', 'in-favor-of', 'with', 'for']

const isFirm = (parse: Parse, at: number | undefined) => {
  const phrase = at === undefined ? undefined : parse.phrases[at]
  return isNounPhrase(phrase) && phrase.name?.entity.kind === 'Organization'
}

/** "put the car on the market", "brewed under licence": the noun behind a preposition. */
function endsWith(parse: Parse, frame: VerbFrame, preposition: string, noun: RegExp): boolean {
  const phrase = parse.phrases[frame.prepositions.get(preposition)?.[0] ?? -1]
  return isNounPhrase(phrase) && !phrase.name && noun.test(parse.tokens[phrase.to - 1]?.lower ?? '')
}

/** "a quarter of Acme's revenue". */
const isTaking = (parse: Parse, at: number | undefined) => {
  const phrase = at === undefined ? undefined : parse.phrases[at]
  return isNounPhrase(phrase) && SALES.test(parse.tokens[phrase.to - 1]?.lower ?? '')
}

const COSTS = /^(?:costs?|spending|purchases|procurement|outlays?|expenses|bill)$/u

const SALES = /^(?:sales|revenues?|turnover|income|profits?|earnings|business|orders)$/u

/** An infinitive follows before the next clause: "picked Acme to supply", "was hired by Acme to lay". */
function hasPurpose(parse: Parse, from: number): boolean {
  for (let i = from; i < Math.min(parse.phrases.length, from + 6); i++) {
    const phrase = parse.phrases[i]
    if (isVerbGroup(phrase)) return phrase.form === 'infinitive'
    if (phrase?.kind === 'WH' || phrase?.kind === 'SUB') return false
  }
  return false
}

/** "spends $4 million a month": a rate behind the sum. */
const isEachPeriod = (tokens: Parse['tokens'], at: number) =>
  /^(?:annually|yearly|monthly|weekly|daily|quarterly)$/u.test(tokens[at]?.lower ?? '') ||
  (/^(?:an?|per|each|every)$/u.test(tokens[at]?.lower ?? '') &&
    /^(?:year|month|week|day|quarter|annum|hour)$/u.test(tokens[at + 1]?.lower ?? ''))
