import { COMPANY_NOUNS } from '#language/words/business.ts'
import { SAYING } from '#language/words/modality-words.ts'
import {
  describedBy,
  isComma,
  isGerund,
  isParticipial,
  isReducedPassive,
  isTime,
  isTimePhrase,
  type Parse,
} from './clause.ts'
import { singular } from './nouns.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase, type Phrase, type VerbGroup } from './phrases.ts'

/** A subject, as the phrase index of a noun phrase; the governing verb group where the subject was inherited through it. */
export interface Subject {
  readonly at: number
  /** The verb or noun through which an infinitive or gerund got its subject: "plans" in "plans to buy". */
  readonly through?: number
}

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

/** From the phrase before the verb to the head of the subject: over "of …", over "using …", over "that …". */
function toHead(parse: Parse, from: number): Subject | undefined {
  const { phrases, groups } = parse
  let i = from
  for (let step = 0; step < 30; step++) {
    const group = groups.get(i)
    if (group) i = group.heads[0] as number
    // "millions of dollars a month on": a rate belongs to the phrase before it.
    if (isTimePhrase(parse, i) && isNounPhrase(phrases[i - 1])) i--
    const before = phrases[i - 1]
    if (before === undefined) return { at: i }
    if (before.kind === 'PREP') {
      // "three days after Acme agreed": the time is no subject.
      if (/^(?:after|before|since|until)$/u.test(before.word) && isTimePhrase(parse, i - 2)) return { at: i }
      if (isNounPhrase(phrases[i - 2])) {
        i -= 2
        continue
      }
      const described = behindParenthesis(phrases, i - 3) ?? (phrases[i - 3]?.kind === 'ADV' ? i - 4 : i - 3)
      if (isVerbGroup(phrases[i - 2]) && isParticipial(parse, i - 2) && isNounPhrase(phrases[described])) {
        i = described
        continue
      }
      if (
        isComma(phrases[i - 2]) &&
        /^(?:including|such-as|like|with|along-with|together-with)$/u.test(before.word) &&
        isNounPhrase(phrases[i - 3])
      ) {
        i -= 3
        continue
      }
      return undefined
    }
    if (isVerbGroup(before)) {
      if (isParticipial(parse, i - 1) && isNounPhrase(phrases[i - 2])) {
        i -= 2
        continue
      }
      if (before.form === 'infinitive' && isNounPhrase(phrases[i - 2])) {
        i -= 2
        continue
      }
      if (before.form === 'finite' && phrases[i - 2]?.kind === 'WH' && isNounPhrase(phrases[i - 3])) {
        i -= 3
        continue
      }
      return { at: i }
    }
    const beside = isNounPhrase(before) ? describedBy(parse, i) : undefined
    if (beside !== undefined) return { at: beside }
    if (isComma(before) && group && group.descriptions.length === 0) {
      const described = describedBy(parse, i)
      if (described !== undefined) return { at: described }
    }
    return { at: i }
  }
  return undefined
}

/** For a comma that closes ", which …," or ", a maker of …," or ", based in …,": the phrase before the opening one. */
function beforeParenthesis(parse: Parse, close: number): number | undefined {
  const { phrases } = parse
  for (const group of parse.groups.values()) {
    if (group.end === close + 1 && (group.descriptions.length > 0 || group.names)) return group.heads.at(-1)
    if (group.end === close && group.descriptions.length > 0) return group.heads.at(-1)
  }
  // "Acme (NASDAQ: ACM), announced"
  const bracketed = behindParenthesis(phrases, close - 1)
  if (bracketed !== undefined) return bracketed
  for (let open = close - 2; open > 0; open--) {
    if (!isComma(phrases[open])) continue
    const first = phrases[open + 1]
    // "Nokia, Geely said, owns"
    const teller = phrases[open + 2]
    if (
      close === open + 3 &&
      isNounPhrase(first) &&
      isVerbGroup(teller) &&
      SAYING.has(teller.lemma) &&
      isNounPhrase(phrases[open - 1])
    )
      return open - 1
    const opens =
      first?.kind === 'WH' ||
      (first?.kind === 'PREP' && !isSentenceAdverbial(parse, open)) ||
      isGerund(first) ||
      (isVerbGroup(first) && isParticipial(parse, open + 1)) ||
      first?.kind === 'ADV' ||
      (isNounPhrase(first) &&
        (first.determiner !== undefined || first.name?.entity.kind === 'Place' || first.nouns.length > 0))
    if (opens && isNounPhrase(phrases[open - 1])) return open - 1
    if (first?.kind === 'WH' || first?.kind === 'SUB') return undefined
  }
  return undefined
}

const isSentenceAdverbial = (parse: Parse, open: number) => open === 0 || !isNounPhrase(parse.phrases[open - 1])

/** "Acme, which owns …": the nearest noun phrase before the relative word, past "of …" when the relative is set off by a comma. */
function subjectOfRelative(parse: Parse, wh: number): Subject | undefined {
  const { phrases } = parse
  let i = wh - 1
  // "which was founded by Roe and which is owned by Acme": both about the same.
  const first = phrases[i]?.kind === 'CONJ' ? phrases.findLastIndex((phrase, k) => k < i && phrase.kind === 'WH') : -1
  if (first > 0) return subjectOfRelative(parse, first)
  if (phrases[i]?.kind === 'PREP') i--
  if (isComma(phrases[i])) {
    const closed = groupEndingAt(parse, i)
    if (closed !== undefined) return { at: closed }
    i--
  }
  i = behindParenthesis(phrases, i) ?? i
  if (!isNounPhrase(phrases[i])) return undefined
  // Set off by a comma the nearest phrase wins; "a rival of Acme that …" is about the rival.
  const nearest = phrases[i] as NounPhrase
  const isWhose = (phrases[wh] as { word: string }).word === 'who' && nearest.name?.entity.kind === 'Person'
  const restrictive =
    !isWhose &&
    i === wh - 1 &&
    phrases[i - 1]?.kind === 'PREP' &&
    isNounPhrase(phrases[i - 2]) &&
    (nearest.name !== undefined || disagrees(parse, nearest, wh))
  return { at: restrictive ? i - 2 : i }
}

/** "a maker of testers that has": the plural is not what the singular verb is about. */
function disagrees(parse: Parse, phrase: NounPhrase, wh: number): boolean {
  const noun = headNoun(phrase, parse.tokens) ?? ''
  const verb = parse.phrases[wh + 1]
  const first = isVerbGroup(verb) ? (parse.tokens[verb.from]?.lower ?? '') : ''
  return /[^s]s$/u.test(noun) && /^(?:is|was|has|does)$|[^s]s$/u.test(first)
}

function groupEndingAt(parse: Parse, comma: number): number | undefined {
  for (const group of parse.groups.values())
    if (group.end === comma + 1 && group.descriptions.length > 0) return group.heads.at(-1)
  return undefined
}

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

function isInRelative({ phrases }: Parse, verb: number): boolean {
  let i = verb - 1
  while (phrases[i]?.kind === 'ADV') i--
  return phrases[i]?.kind === 'WH'
}

/** Verbs whose object, not subject, does what their infinitive says: "asked Acme to supply". */
const OBJECT_CONTROL = new Set(
  'ask allow enable force require let help permit urge tell order want expect hire select choose contract commission pay pick appoint name tap invite push'.split(
    ' ',
  ),
)

function subjectOfInfinitive(parse: Parse, at: number, depth: number): Subject | undefined {
  const { phrases } = parse
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

/** "Acme in talks to buy Beta": a headline that leaves its verb out. */
function subjectOfHeadline({ phrases }: Parse, at: number): Subject | undefined {
  const first = phrases[0]
  const next = phrases[1]?.kind === 'ADV' ? phrases[2] : phrases[1]
  return at > 1 && isNounPhrase(first) && first.name && next?.kind === 'PREP' ? { at: 0 } : undefined
}

/** "spent money renting servers": the spender rents. */
export const SPENDING = new Set('spend waste earn lose save make'.split(' '))

/** The phrase before "(…)", "(…) (…)" or "[1]" where such ends at an index. */
function behindParenthesis(phrases: readonly Phrase[], close: number): number | undefined {
  const last = phrases[close]
  if (last?.kind !== 'PUNCT' || (last.word !== ')' && last.word !== ']')) return undefined
  const bracket = last.word === ')' ? '(' : '['
  const open = phrases.findLastIndex((phrase, k) => k < close && phrase.kind === 'PUNCT' && phrase.word === bracket)
  return isNounPhrase(phrases[open - 1]) ? open - 1 : behindParenthesis(phrases, open - 1)
}

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
  if (
    isNounPhrase(before) &&
    before.pronoun !== undefined &&
    parse.tokens[before.pronoun]?.lower === 'itself' &&
    isComma(phrases[i - 1]) &&
    isNounPhrase(phrases[i - 2])
  )
    return { at: i - 2 }
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
      return isNounPhrase(phrases[i - 1]) ? nearestHead(parse, i - 1, at) : subjectOfEarlierVerb(parse, i, depth)
    }
    const earlier = subjectOfEarlierVerb(parse, i, depth)
    if (earlier) return earlier
    return isNounPhrase(phrases[i - 1]) ? { at: i - 1 } : subjectOfLaterVerb(parse, at, depth)
  }
  if (before.kind === 'PREP' || before.kind === 'SUB') {
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

/** "the unit of Alphabet based in X" is about the unit, "rival Uber, based in" about Uber. */
function nearestHead(parse: Parse, at: number, verb: number): Subject {
  const { phrases } = parse
  const phrase = phrases[at] as NounPhrase
  const whole = pastPlaces(parse, at)
  if (whole !== undefined) return { at: whole }
  const firm = firmBefore(parse, at, verb)
  if (firm !== undefined) return { at: firm }
  if (phrase.name || (phrase.determiner !== undefined && phrase.nouns.length > 0)) return { at }
  const before = phrases[at - 1]
  if (before?.kind === 'PREP' && isNounPhrase(phrases[at - 2])) return { at: at - 2 }
  return { at: parse.groups.get(at)?.heads.at(-1) ?? at }
}

/** "a house based in Richmond founded by": nobody founds Richmond, so the house is meant. */
function pastPlaces(parse: Parse, at: number): number | undefined {
  const { phrases } = parse
  let i = at
  while ((phrases[i] as NounPhrase).name?.entity.kind === 'Place' && phrases[i - 1]?.kind === 'PREP') {
    const before = isVerbGroup(phrases[i - 2]) && isParticipial(parse, i - 2) ? i - 3 : i - 2
    if (!isNounPhrase(phrases[before])) return undefined
    i = before
  }
  return i === at ? undefined : i
}

/** "a studio specialized in films for kids founded in 2009": nobody founds kids, so the nearest firm before is meant. */
function firmBefore(parse: Parse, at: number, verb: number): number | undefined {
  const { phrases } = parse
  if (!/^(?:found|co-found|cofound|headquarter|incorporate)$/u.test((phrases[verb] as VerbGroup).lemma))
    return undefined
  for (let i = at; i >= 0; i--) {
    const phrase = phrases[i] as Phrase
    if (isNounPhrase(phrase)) {
      if (phrase.name || phrase.pronoun !== undefined || phrase.nouns.length === 0) return undefined
      if (COMPANY_NOUNS.has(singular(headNoun(phrase, parse.tokens) ?? ''))) return i === at ? undefined : i
    } else if (
      phrase.kind !== 'PREP' &&
      !(isVerbGroup(phrase) && phrase.from === phrase.main && phrase.form !== 'infinitive')
    )
      return undefined
  }
  return undefined
}

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

/** ", which", ", both of whom". */
const opensRelative = (phrases: readonly Phrase[], at: number) =>
  phrases[at]?.kind === 'WH' || (phrases[at + 1]?.kind === 'PREP' && phrases[at + 2]?.kind === 'WH')
