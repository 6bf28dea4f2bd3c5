import { isReducedPassive, isTime, type Parse } from './clause.ts'
import {
  headNoun,
  isComma,
  isNounPhrase,
  isVerbGroup,
  type NounPhrase,
  type Phrase,
  type VerbGroup,
} from './phrases.ts'
import { isInRelative, opensRelative, subjectOfRelative } from './relatives.ts'
import {
  beforeParenthesis,
  behindParenthesis,
  groupEndingAt,
  nearestHead,
  type Subject,
  toHead,
} from './subject-heads.ts'

/** Who does what the verb group at a phrase index says; undefined where the sentence does not tell. */
export function findSubject(parse: Parse, at: number, depth = 0): Subject | undefined {
  if (depth > 12) return undefined
  const { phrases } = parse
  const verb = phrases[at] as VerbGroup
  if (verb.form === 'infinitive') return subjectOfInfinitive(parse, at, depth)
  if (verb.form === 'gerund' || verb.form === 'participle' || isReducedPassive(parse, at))
    return subjectOfParticiple(parse, at, depth)
  const i = beforeTimes(parse, at)
  const before = phrases[i]
  if (before === undefined) return undefined
  if (before.kind === 'WH') return subjectOfRelative(parse, i)
  if (before.kind === 'SUB' && before.word === 'that' && isNounPhrase(phrases[i - 1])) return { at: i - 1 }
  // "Acme, too, was asked", "Acme, meanwhile, bought"
  if (isComma(before) && phrases[i - 1]?.kind === 'ADV' && isComma(phrases[i - 2]) && isNounPhrase(phrases[i - 3]))
    return toHead(parse, i - 3)
  if (before.kind === 'CONJ' || (isComma(before) && phrases[i - 1]?.kind !== 'ADV')) {
    const enclosed = isComma(before) ? beforeParenthesis(parse, i) : undefined
    if (enclosed !== undefined) return toHead(parse, enclosed)
    return subjectOfEarlierVerb(parse, i, depth)
  }
  const named = isNounPhrase(before) ? i : behindParenthesis(phrases, i)
  return named === undefined ? undefined : toHead(parse, named)
}

/** "and in 1971 purchased", "which last year bought": the phrase before the adverbs and times that precede a verb. */
function beforeTimes(parse: Parse, at: number): number {
  const { phrases } = parse
  let i = at - 1
  for (;;) {
    const phrase = phrases[i]
    if (phrase?.kind === 'ADV') i--
    else if (isNounPhrase(phrase) && isDate(parse, phrase)) {
      const opening = phrases[i - 1]?.kind === 'PREP' ? i - 2 : i - 1
      const before = phrases[opening]
      if (before?.kind !== 'CONJ' && before?.kind !== 'WH') return i
      i = opening
    } else return i
  }
}

const isDate = (parse: Parse, phrase: NounPhrase) =>
  isTime(parse, phrase) || /^(?:19|20)\d\d$/u.test(parse.tokens[phrase.to - 1]?.text ?? '')

/** "bought A and sells B": the verb behind "and" shares the subject of the one before. */
function subjectOfEarlierVerb(parse: Parse, from: number, depth: number): Subject | undefined {
  const { phrases } = parse
  // "takes a share, which surpassed Azure, and generates": behind ", and" the relative clause is over.
  const pastRelative = phrases[from]?.kind === 'CONJ' && isComma(phrases[from - 1])
  for (let i = from - 1; i >= 0; i--) {
    const phrase = phrases[i] as Phrase
    if (phrase.kind === 'PUNCT' && (phrase.word === ';' || phrase.word === ':')) return undefined
    if (!isVerbGroup(phrase) || phrase.form !== 'finite' || isReducedPassive(parse, i)) continue
    if (pastRelative && isInRelative(parse, i)) continue
    return findSubject(parse, i, depth + 1)
  }
  return undefined
}

/** Verbs whose object, not subject, does what their infinitive says: "asked Acme to supply". */
const OBJECT_CONTROL = new Set(
  'ask allow enable force require let help permit urge tell order want expect hire select choose contract commission pay pick appoint name tap invite push'.split(
    ' ',
  ),
)

function subjectOfInfinitive(parse: Parse, at: number, depth: number): Subject | undefined {
  const { phrases } = parse
  const own = behindFor(parse, at) ?? behindOffer(parse, at)
  if (own !== undefined) return { at: own }
  for (let i = at - 1; i >= 0; i--) {
    const phrase = phrases[i] as Phrase
    if (isVerbGroup(phrase)) {
      const object = phrases[i + 1]
      if (OBJECT_CONTROL.has(phrase.lemma) && !phrase.passive && isNounPhrase(object) && i + 1 < at)
        return { at: i + 1, through: i }
      const subject = findSubject(parse, i, depth + 1)
      return subject && { at: subject.at, through: i }
    }
    if (phrase.kind === 'PUNCT' && phrase.word === ';') return undefined
  }
  return subjectOfHeadline(parse, at) ?? subjectOfLaterVerb(parse, at, depth)
}

/** "a deal for Acme to be bought by Beta", "cleared the way for Acme to buy": the infinitive's own subject. */
function behindFor({ phrases, groups }: Parse, at: number): number | undefined {
  const subject = phrases[at - 1]
  if (!isNounPhrase(subject) || (!subject.name && subject.pronoun === undefined)) return undefined
  const head = groups.get(at - 1)?.heads[0] ?? at - 1
  const link = phrases[head - 1]
  return link?.kind === 'PREP' && link.word === 'for' ? head : undefined
}

/** "received an offer from Acme to buy its unit": who made it would buy. */
function behindOffer({ phrases, groups, tokens }: Parse, at: number): number | undefined {
  const maker = phrases[at - 1]
  if (!isNounPhrase(maker) || !maker.name) return undefined
  const head = groups.get(at - 1)?.heads[0] ?? at - 1
  const link = phrases[head - 1]
  const offer = phrases[head - 2]
  const isFrom = link?.kind === 'PREP' && /^(?:from|by)$/u.test(link.word)
  if (!isFrom || !isNounPhrase(offer) || offer.name) return undefined
  return /^(?:offers?|bids?|proposals?|approach|plans?|interest|attempts?)$/u.test(headNoun(offer, tokens) ?? '')
    ? head
    : undefined
}

/** "Acme in talks to buy Beta", "Acme to buy Beta": a headline that leaves its verb out. */
function subjectOfHeadline({ phrases }: Parse, at: number): Subject | undefined {
  const first = phrases[0]
  const next = phrases[1]?.kind === 'ADV' ? phrases[2] : phrases[1]
  const isName = isNounPhrase(first) && first.name !== undefined
  return isName && (at === 1 || (at > 1 && next?.kind === 'PREP')) ? { at: 0 } : undefined
}

/** "spent money renting servers": the spender rents. */
export const SPENDING = new Set('spend waste earn lose save make'.split(' '))

function subjectOfParticiple(parse: Parse, at: number, depth: number): Subject | undefined {
  const { phrases } = parse
  let i = at - 1
  while (phrases[i]?.kind === 'ADV') i--
  const before = phrases[i]
  if (before === undefined) return subjectOfLaterVerb(parse, at, depth)
  // "Acme (bought by Beta)"; "Acme, 20% owned by Beta"
  if (before.kind === 'PUNCT' && before.word === '(' && isNounPhrase(phrases[i - 1])) return { at: i - 1 }
  const named = behindParenthesis(phrases, i)
  if (named !== undefined) return { at: named }
  const isShare = isNounPhrase(before) && !before.name && before.nouns.length === 0 && before.pronoun === undefined
  if (isShare && isComma(phrases[i - 1]) && isNounPhrase(phrases[i - 2])) return { at: i - 2 }
  if (isNounPhrase(before)) {
    const spender = phrases[i - 1]
    if (isVerbGroup(spender) && SPENDING.has(spender.lemma)) {
      const subject = findSubject(parse, i - 1, depth + 1)
      return subject && { at: subject.at, through: i - 1 }
    }
    const gerund = (phrases[at] as VerbGroup).form === 'gerund'
    return gerund && isVerbGroup(phrases[i - 1]) ? { at: i } : nearestHead(parse, i, at)
  }
  if (isComma(before)) {
    if (isReducedPassive(parse, at)) {
      const described = groupEndingAt(parse, i)
      if (described !== undefined) return { at: described }
      // "Acme (LSE: ACM), owned by Beta,"
      const bracketed = behindParenthesis(phrases, i - 1)
      if (bracketed !== undefined) return { at: bracketed }
      return isNounPhrase(phrases[i - 1]) ? nearestHead(parse, i - 1, at) : subjectOfEarlierVerb(parse, i, depth)
    }
    const earlier = subjectOfEarlierVerb(parse, i, depth)
    if (earlier) return earlier
    return isNounPhrase(phrases[i - 1]) ? { at: i - 1 } : subjectOfLaterVerb(parse, at, depth)
  }
  if (before.kind === 'PREP' || before.kind === 'SUB') {
    const kept = keptFrom(parse, i)
    if (kept !== undefined) return { at: kept, through: kept - 1 }
    const earlier = subjectOfEarlierVerb(parse, i, depth)
    return earlier ? { ...earlier, through: i } : subjectOfLaterVerb(parse, at, depth)
  }
  if (isVerbGroup(before)) {
    const subject = findSubject(parse, i, depth + 1)
    return subject && { at: subject.at, through: i }
  }
  if (before.kind === 'CONJ') {
    for (let k = i - 1; k >= 0; k--) if (isVerbGroup(phrases[k])) return findSubject(parse, k, depth + 1)
  }
  return undefined
}

/** "blocked Acme from buying Beta": who is kept from it would do it. */
function keptFrom({ phrases, groups }: Parse, from: number): number | undefined {
  const link = phrases[from]
  if (link?.kind !== 'PREP' || link.word !== 'from' || !isNounPhrase(phrases[from - 1])) return undefined
  const head = groups.get(from - 1)?.heads[0] ?? from - 1
  const verb = phrases[head - 1]
  return isVerbGroup(verb) && !verb.passive && KEEPING.test(verb.lemma) ? head : undefined
}

const KEEPING = /^(?:block|prevent|stop|bar|keep|prohibit|ban|dissuade|deter|discourage|forbid|restrain)$/u

/** "Founded in 1998, Google …", "To cut costs, Acme …": the subject of the main clause behind. */
function subjectOfLaterVerb(parse: Parse, at: number, depth: number): Subject | undefined {
  const { phrases } = parse
  let comma = false
  for (let i = at + 1; i < phrases.length; i++) {
    const phrase = phrases[i] as Phrase
    if (isComma(phrase)) comma = true
    // "Based in Prague the company has been"
    if (at === 0 && isNounPhrase(phrase) && isNounPhrase(phrases[i - 1]) && isVerbGroup(phrases[i + 1])) comma = true
    if (isComma(phrase) && opensRelative(phrases, i + 1)) {
      comma = false
      i++
      while (i + 1 < phrases.length && !isComma(phrases[i + 1])) i++
    } else if (comma && isNounPhrase(phrase) && !isTime(parse, phrase)) {
      const verb = phrases.findIndex(
        (other, k) => k > i && isVerbGroup(other) && other.form === 'finite' && !isReducedPassive(parse, k),
      )
      if (verb === -1) return undefined
      return findSubject(parse, verb, depth + 1)
    }
  }
  return undefined
}
