import { describedBy, type Parse } from './clause.ts'
import { type Prepositions, readPrepositions } from './complements.ts'
import { COPULAS, type Governor, governorOf } from './governors.ts'
import { membersOf } from './members.ts'
import { singular } from './nouns.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase } from './phrases.ts'
import { postBefore } from './posts.ts'
import { type Argument, expand, expandAll, isEachOther, type Predicate, type Slots } from './predicate.ts'
import { readSurroundings } from './purposes.ts'
import { readTraders } from './traders.ts'
import { outerClause, type VerbFrame } from './verb-predicates.ts'

export function nounPredicates(
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
    // "rival carmakers such as Acme": what modifies the noun relates the examples.
    const modifies = RELATING.test(parse.tokens[to - 1]?.lower ?? '')
    if (!phrase.name && k !== phrase.nouns.length - 1 && !modifies) continue
    const place = wholeOf(parse, at)
    const governor = governorOf(verbs, place, parse)
    const presupposed =
      isPresupposed(governor) ||
      (!EVENTS.test(lemmas[0] as string) && isAttribute(parse, phrase, place) && !isLost(governor))
    found.push({
      kind: 'noun',
      lemmas,
      from: to - (lemmas[0] as string).split(' ').length,
      to,
      verb: presupposed || isBeside(governor) ? undefined : governor?.frame.at,
      governor: governor?.frame.verb.lemma,
      outer: governor?.frame.passive ? outerClause(parse, governor.frame)?.lemma : undefined,
      fate: presupposed && !isBeside(governor) ? governor?.frame.at : undefined,
      phrase: at,
      ...nounSlots(parse, verbs, phrase, at, place, governor),
    })
    k -= (lemmas[0] as string).split(' ').length - 1
  }
  return found
}

const RELATING = /^(?:rival|competitor|competing|partner)$/u

/** In "one of its largest customers" the place of "one", in "the post of treasurer" of the post: what is said of it is said of the noun. */
function wholeOf(parse: Parse, at: number): number {
  const before = parse.phrases[at - 1]
  if (before?.kind !== 'PREP') return at
  if (before.word === 'among') return at
  const post = postBefore(parse, at)
  if (post !== undefined) return post
  const part = parse.phrases[at - 2]
  if (before.word !== 'of' || !isNounPhrase(part) || part.name) return at
  const word = parse.tokens[part.to - 1]?.lower ?? ''
  return /^(?:one|some|many|part|two|three|several|most|all|both|each|another|any|none|\d+)$/u.test(word) ? at - 2 : at
}

/** As the subject of its verb a noun's relation is taken for granted: "its dependence on Acme may shrink". */
const isPresupposed = (governor: Governor | undefined) =>
  governor?.slot === 'subj' && !COPULAS.has(governor.frame.verb.lemma)

/** "Unlike its rival Acme, Beta left", "will build it under a pact with Acme": what Beta does says nothing of the rivalry or pact. */
const isBeside = (governor: Governor | undefined) =>
  governor !== undefined && /^(?:along-with|together-with|alongside|like|unlike|under)$/u.test(governor.slot)

/** "lost its biggest customer, Acme": what is said of the name is over, though it is taken for granted. */
const isLost = (governor: Governor | undefined) =>
  governor?.slot === 'obj' && /^(?:lose|drop|ditch|dump|fire|sack|abandon|quit|oust)$/u.test(governor.frame.verb.lemma)

/** Nouns for what somebody does; the verb around them says whether it is done. */
const EVENTS =
  /(?:acquisition|takeover|buyout|buy-out|purchase|bid|offer|partnership|alliance|venture|agreement|deal|contract|investment|stake|sale|order|pact|tie-up|collaboration|cooperation|memorandum|launch|release|holding|round)$/u

/** "plans to buy rival Acme", "sells its unit, Beta,": what a name is called is taken for granted, whatever the verb says. */
function isAttribute(parse: Parse, phrase: NounPhrase, place: number): boolean {
  return (
    phrase.name !== undefined ||
    (phrase.owner !== undefined && phrase.modifiers.length > 0) ||
    describedBy(parse, place) !== undefined ||
    parse.groups.get(place)?.names !== undefined
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

function nounSlots(
  parse: Parse,
  verbs: readonly VerbFrame[],
  phrase: NounPhrase,
  at: number,
  place: number,
  governor: Governor | undefined,
): { readonly slots: Slots; readonly borrowed: ReadonlySet<string> } {
  const slots: Slots = new Map()
  const borrowed = new Set<string>()
  const set = (slot: string, args: readonly Argument[]) => {
    if (args.length > 0 && !slots.has(slot)) slots.set(slot, args)
  }
  // "each other's rivals": whose they are is said by who they are.
  if (phrase.owner && !isEachOther(parse, phrase.owner)) set('poss', [{ phrase: phrase.owner }])
  if (phrase.owner?.name) set('named-poss', [{ phrase: phrase.owner }])
  if (phrase.determiner === 'a' || phrase.determiner === 'an') slots.set('indefinite', [])
  // "the Chinese pump supplier Acme" says what Acme is, not whose.
  if (phrase.name && !phrase.owner) slots.set('titled', [])
  if (phrase.name && !phrase.owner && phrase.determiner === 'the') slots.set('called-the', [])
  set(
    'compound',
    phrase.modifiers.map((name) => ({ phrase, name })),
  )
  const possessor = phrase.owner ? undefined : ownerBeforeWhose(parse, at)
  if (possessor !== undefined) set('poss', expand(parse, possessor))
  else if (!phrase.owner && phrase.modifiers.length === 0) inheritOwner(parse, at, set)
  const end = endOfNouns(parse, at)
  for (const [word, indexes] of throughBoard(parse, readPrepositions(parse, end)))
    if (word !== 'of' || !isOfAnother(parse, indexes[0], end)) set(word, expandAll(parse, indexes))
  const keeper = keeperOf(parse, verbs, at)
  if (keeper) set('keeper', keeper)
  const behind = organizationBehindComma(parse, at)
  if (behind) set('behind-comma', [behind])
  const described = describedBy(parse, place)
  const isNamed = phrase.name !== undefined || (phrase.owner !== undefined && phrase.modifiers.length > 0)
  if (isNamed || described !== undefined || parse.groups.get(at)?.names) slots.set('named', [])
  if (described !== undefined) set('described', [{ phrase: parse.phrases[described] as NounPhrase }])
  if (governor?.slot === 'obj' && /^(?:be|become|remain)$/u.test(governor.frame.verb.lemma)) {
    if (governor.frame.subject !== undefined) set('complement', expand(parse, governor.frame.subject))
  }
  set('member', membersOf(parse, verbs, phrase, at, place, governor))
  const predecessor = predecessorOf(governor) ?? predecessorBehind(verbs, governor)
  if (predecessor !== undefined) set('predecessor', expand(parse, predecessor))
  if (
    governor &&
    governor.slot !== 'subj' &&
    (/^(?:with|under|in)$/u.test(governor.slot) || !COPULAS.has(governor.frame.verb.lemma))
  ) {
    const { frame } = governor
    const actor = frame.passive ? frame.prepositions.get('by')?.[0] : frame.subject
    // "making it the company's largest customer": what is made so is the customer, not what makes it so.
    if (actor !== undefined && !(governor.slot === 'obj2' && frame.verb.lemma === 'make'))
      set('subj', expand(parse, actor))
    const outer = frame.passive ? outerClause(parse, frame)?.subject : undefined
    if (outer !== undefined) set('outer', expand(parse, outer))
    // What stands behind "of" belongs to the noun right before it: "sold its chain to Acme of Ohio".
    for (const [word, indexes] of frame.prepositions)
      if (word !== governor.slot && !word.startsWith('of') && !slots.has(word)) {
        set(word, expandAll(parse, indexes))
        borrowed.add(word)
      }
  }
  if (governor && isSeating(governor)) slots.set('seated', [])
  if (governor && /^(?:under|in|into|for)$/u.test(governor.slot)) slots.set(`governed-${governor.slot}`, [])
  if (governor?.slot === 'subj' && COPULAS.has(governor.frame.verb.lemma)) slots.set('listed', [])
  // "sells pipes through the subsidiary Beta": whose it is acts through it.
  if (governor && /^(?:through|via)$/u.test(governor.slot) && governor.frame.subject !== undefined)
    set('acting-through', expand(parse, governor.frame.subject))
  readSurroundings(parse, at, slots)
  readTraders(parse, slots)
  const taken = verbs.find((frame) => frame.passive && frame.prepositions.get('by')?.includes(at))
  if (taken?.verb.lemma === 'join') slots.set('joined', [])
  if (taken?.subject !== undefined) set('patient', expand(parse, taken.subject))
  // "A partnership with Acme has ended"
  if (isPresupposed(governor)) slots.set('presupposed', [])
  const by = parse.phrases[at - 1]
  if (by?.kind === 'PREP' && by.word === 'by' && isVerbGroup(parse.phrases[at - 2])) slots.set('agent', [])
  const ahead = subjectBehindOpening(parse, at)
  if (ahead !== undefined) {
    set('subj', expand(parse, ahead))
    const opening = parse.phrases[0]
    const isIts = phrase.owner?.pronoun !== undefined
    if (isIts && opening?.kind === 'PREP' && /^(?:through|via)$/u.test(opening.word))
      set('acting-through', expand(parse, ahead))
    if (opening?.kind === 'PREP' && opening.word === 'under') slots.set('opens-under', [])
    if (opening?.kind === 'PREP' && opening.word === 'with') set('beside', expand(parse, ahead))
  }
  if (governor?.slot === 'subj')
    for (const [word, indexes] of governor.frame.prepositions) set(`verb-${word}`, expandAll(parse, indexes))
  if (governor?.slot === 'subj' && governor.frame.objects[0] !== undefined) {
    set('verb-obj', expand(parse, governor.frame.objects[0]))
    if (/^(?:sell|leave|run|own|build|quit|control|lead)$/u.test(governor.frame.verb.lemma)) slots.set('ran-object', [])
  }
  return { slots, borrowed }
}

/** "joined the board", "was elected to the board". */
const isSeating = ({ slot, frame: { verb } }: Governor) =>
  (slot === 'obj' && /^(?:re)?join$/u.test(verb.lemma)) ||
  (slot === 'to' && /^(?:appoint|elect|name|add|nominate|promote)$/u.test(verb.lemma))

/** "chairman of the board of Acme" is chairman of Acme; "chairman of the board" says not of what. */
function throughBoard(parse: Parse, prepositions: Prepositions): Prepositions {
  const board = parse.phrases[prepositions.get('of')?.[0] ?? -1]
  if (!isNounPhrase(board) || board.name || board.owner || board.modifiers.length > 0) return prepositions
  if (parse.tokens[board.to - 1]?.lower !== 'board') return prepositions
  const { of: _, 'of-of': beyond, ...others } = Object.fromEntries(prepositions)
  return new Map(Object.entries(beyond ? { ...others, of: beyond } : others))
}

/** "the takeover by a group of firms", "its rival, with orders for 14 of its planes": the firms are the group's, the planes no rival's. */
function isOfAnother({ phrases, tokens }: Parse, at: number | undefined, end: number): boolean {
  const noun = at === undefined || at - 1 === end ? undefined : phrases[at - 2]
  const link = at === undefined ? undefined : phrases[at - 3]
  if (!isNounPhrase(noun) || noun.name || link?.kind !== 'PREP') return false
  return noun.nouns.length > 0 ? link.word === 'by' : /^\d{1,3}$/u.test(tokens[noun.to - 1]?.text ?? '')
}

/** "replaced Jane Roe as chairman", "was succeeded as chairman by": who held the role before. */
function predecessorOf(governor: Governor | undefined): number | undefined {
  if (governor?.slot !== 'as') return undefined
  const { verb, prepositions } = governor.frame
  if (verb.lemma === 'take' && verb.particle === 'over') return prepositions.get('from')?.[0]
  if (!/^(?:succeed|replace)$/u.test(verb.lemma)) return undefined
  return governor.frame.passive ? governor.frame.subject : governor.frame.objects[0]
}

/** "was named chairman of Acme, succeeding Jane Roe": whom the participle behind names. */
function predecessorBehind(verbs: readonly VerbFrame[], governor: Governor | undefined): number | undefined {
  if (!governor) return undefined
  const participle = verbs.find(
    ({ at, verb }) => at > governor.frame.at && verb.form === 'gerund' && /^(?:succeed|replace)$/u.test(verb.lemma),
  )
  const isNext =
    participle && !verbs.some(({ at, verb }) => at > governor.frame.at && at < participle.at && verb.form === 'finite')
  return isNext ? participle.objects[0] : undefined
}

const KEEPERS =
  /^(?:home|owner|maker|parent|producer|operator|manufacturer|seller|publisher|distributor|developer|host)$/u

/** "Acme is home to brands such as", "Acme, owner of the chains": whose the brands and chains are. */
function keeperOf(parse: Parse, verbs: readonly VerbFrame[], at: number): readonly Argument[] | undefined {
  const link = parse.phrases[at - 1]
  const keeper = parse.phrases[at - 2]
  if (keeper?.kind === 'ADV' && keeper.word === 'home' && isVerbGroup(parse.phrases[at - 3])) {
    const subject = verbs.find((frame) => frame.at === at - 3)?.subject
    return subject === undefined ? undefined : expand(parse, subject)
  }
  if (link?.kind !== 'PREP' || !/^(?:of|to|behind)$/u.test(link.word) || !isNounPhrase(keeper) || keeper.name)
    return undefined
  const noun = parse.tokens[keeper.nouns.at(-1) ?? -1]?.lower ?? ''
  if (!KEEPERS.test(noun)) return undefined
  return membersOf(parse, verbs, keeper, at - 2, at - 2, governorOf(verbs, at - 2, parse))
}

/** "said Jane Roe, senior analyst, Acme Research": the employer behind a title that stands between commas. */
function organizationBehindComma(parse: Parse, at: number): Argument | undefined {
  const [first, last] = joinedTitles(parse, at)
  const employer = parse.phrases[last + 2]
  const opens = parse.phrases[first - 1]
  const isSetOff = opens?.kind === 'COMMA' || (opens?.kind === 'PUNCT' && opens.word === '(')
  const isTitle = isSetOff && parse.phrases[last + 1]?.kind === 'COMMA'
  if (!isTitle || !isNounPhrase(employer) || employer.determiner !== undefined || employer.owner) return undefined
  const after = parse.phrases[last + 3]
  if (isVerbGroup(after) && after.form === 'finite') return undefined
  if (employer.name?.entity.kind === 'Organization') return { phrase: employer }
  const name = employer.modifiers[0]
  return name?.entity.kind === 'Organization' ? { phrase: employer, name } : undefined
}

/** "founder and chairman": from the first to the last of the titles that a title stands among. */
function joinedTitles({ phrases }: Parse, at: number): readonly [number, number] {
  const isTitle = (i: number) => {
    const phrase = phrases[i]
    return isNounPhrase(phrase) && !phrase.name && phrase.determiner === undefined
  }
  let first = at
  let last = at
  while (phrases[first - 1]?.kind === 'CONJ' && isTitle(first - 2)) first -= 2
  while (phrases[last + 1]?.kind === 'CONJ' && isTitle(last + 2)) last += 2
  return [first, last]
}

/** "With headquarters in Irvine, Acme sells", "Under an agreement with Beta, Acme will": whose they are stands behind the comma. */
function subjectBehindOpening(parse: Parse, at: number): number | undefined {
  const opening = parse.phrases[0]
  if (
    at !== 1 ||
    opening?.kind !== 'PREP' ||
    !/^(?:with|under|in|through|as-part-of|unlike|like|alongside|from|via)$/u.test(opening.word)
  )
    return undefined
  return subjectBehindComma(parse, parse.groups.get(at)?.end ?? at)
}

/** The first noun phrase behind a comma that is no place: "From its base in Aalborg, Denmark, Acme". */
function subjectBehindComma({ phrases }: Parse, from: number): number | undefined {
  for (let i = Math.max(1, from - 1); i + 1 < phrases.length; i++) {
    const next = phrases[i + 1]
    if (phrases[i]?.kind !== 'COMMA' || !isNounPhrase(next)) continue
    if (next.name?.entity.kind !== 'Place') return i + 1
  }
  return undefined
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
