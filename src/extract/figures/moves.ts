import { lemmaOfVerb } from '#language/verbs.ts'
import { BELIEVING, SAYING } from '#language/words/modality-words.ts'
import { CAUSES, LEVELS, MOVES, MULTIPLES } from '#relations/reports.ts'
import type { Referent } from '../anaphora.ts'
import type { Parse } from '../clauses/clause.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase, type VerbGroup } from '../clauses/phrases.ts'
import { actorOf, phraseBefore, subjectOf } from './actors.ts'
import type { FigureMatch } from './figures.ts'
import { type Measure, measureEndingAt, readMeasure } from './measures.ts'
import { isMarket, named, ownerOf, type Reader, topicOf } from './owners.ts'
import { type Change, type Reading, readRegion, regionEnd } from './regions.ts'
import type { Value } from './values.ts'

/** A measure as the subject or object of a verb: "revenue rose 3% to $5bn", "cut costs by $2bn". */
interface Move {
  readonly pattern: string
  readonly measure: Measure
  readonly subject: Referent
  readonly mode: Change | 'told'
  readonly verb: number | undefined
  /** Token at which its values begin. */
  readonly from: number
  readonly to: number
}

/** Reads every measure that a verb moves or puts at a level. */
export function readMoves(reader: Reader, values: readonly Value[]): FigureMatch[] {
  const moves = reader.parse.phrases.flatMap((phrase, at): Move[] => {
    if (isVerbGroup(phrase)) return [...moveOf(reader, phrase, at), ...causeOf(reader, phrase, at)]
    return isNounPhrase(phrase) ? [...mistagged(reader, phrase, at), ...verbless(reader, at)] : []
  })
  const all = [...moves, ...elided(reader, moves)]
  return [...all, ...all.flatMap((move) => gapped(reader, move))].flatMap((move) => figuresOf(reader, move, values))
}

function figuresOf({ parse }: Reader, move: Move, values: readonly Value[]): FigureMatch[] {
  const multiple = multipleOf(parse, move)
  const readings: Reading[] = [
    ...(multiple ? [multiple] : []),
    ...readRegion(parse, values, move.from, move.to, move.mode, move.measure).filter(
      (reading) => !multiple || reading.change === 'level',
    ),
  ]
  return readings.map(({ value, change }) => ({
    pattern: move.pattern,
    subject: move.subject,
    measure: move.measure.name,
    value,
    change,
    verb: move.verb,
    phrase: move.measure.phrase,
    ...(move.measure.outlook ? { modality: move.measure.outlook } : {}),
    score: 0.9,
  }))
}

/** "profit doubled": the verb is the number. */
function multipleOf(parse: Parse, move: Move): Reading | undefined {
  const index = move.verb === undefined ? move.from - 1 : (parse.phrases[move.verb] as VerbGroup).main
  const token = parse.tokens[Math.max(index, 0)]
  const amount = token && MULTIPLES.get(lemmaOfVerb(token.lower))
  if (!token || amount === undefined || move.mode === 'level' || move.mode === 'told') return undefined
  const value: Value = {
    kind: 'percent',
    amount,
    unit: 'fraction',
    approximate: /^(?:nearly|almost|roughly|about|over|than)$/u.test(parse.tokens[index - 1]?.lower ?? ''),
    text: token.text,
    start: token.start,
    end: token.end,
    from: index,
    to: index + 1,
  }
  return { value, change: move.mode }
}

function moveOf(reader: Reader, verb: VerbGroup, at: number): Move[] {
  const { parse } = reader
  const mode = MOVES.get(verb.lemma) ?? (LEVELS.has(verb.lemma) ? 'level' : undefined)
  if (mode === undefined || (verb.passive && verb.lemma !== 'halve' && verb.lemma !== 'reduce')) return []
  const measure = measureBefore(parse, at)
  if (!measure) return []
  const subject = ownerOfMoving(reader, measure)
  if (!subject) return []
  return [
    {
      pattern: mode === 'level' ? 'measure-stands' : 'measure-moves',
      measure,
      subject,
      mode,
      verb: at,
      from: verb.to,
      to: regionEnd(parse, at),
    },
  ]
}

/** The measure that is the verb's subject; "the number of users" counts users. */
function measureBefore(parse: Parse, at: number): Measure | undefined {
  const subject = subjectOf(parse, at)
  const direct = subject === undefined ? undefined : (readMeasure(parse, subject) ?? numberOf(parse, subject))
  if (direct) return direct
  const before = phraseBefore(parse, at)
  // The grammar found no subject, or one far off; the phrase right before the verb is one unless it belongs to another.
  const link = parse.phrases[before - 1]
  const belongs = link?.kind === 'PREP' && !/^(?:as|after|before|since|until|while)$/u.test(link.word)
  return belongs && subject !== undefined ? undefined : readMeasure(parse, before)
}

function numberOf(parse: Parse, at: number): Measure | undefined {
  const phrase = parse.phrases[at]
  const of = parse.phrases[at + 1]
  const counted = parse.phrases[at + 2]
  if (!isNounPhrase(phrase) || headNoun(phrase, parse.tokens) !== 'number' || phrase.name) return undefined
  if (of?.kind !== 'PREP' || of.word !== 'of' || !isNounPhrase(counted) || counted.name) return undefined
  const last = counted.nouns.at(-1)
  const first = counted.owner?.to ?? counted.from
  if (last === undefined || parse.tokens[last]?.lower.endsWith('s') !== true) return undefined
  const words = parse.tokens.slice(first, last + 1).filter((token) => token.tag !== 'DET' && token.tag !== 'PRP$')
  const name = words.map((token) => token.lower).join(' ')
  return { name, kind: 'count', phrase: at + 2, outer: at, from: first, to: last + 1, neutral: true }
}

/** Whose the moving measure is: its own owner, the one who says or sees it move, or whom the text speaks of. */
function ownerOfMoving(reader: Reader, measure: Measure): Referent | undefined {
  const owner = ownerOf(reader, measure)
  if (owner === 'other') return undefined
  if (owner !== 'bare' && !isPronoun(reader.parse, measure)) return owner
  const teller = tellerBefore(reader.parse, measure.outer ?? measure.phrase)
  const actor = teller === undefined ? undefined : actorOf(reader, teller)
  if (owner !== 'bare') return actor === undefined || actor === 'bare' || actor === 'other' ? owner : actor
  if (actor === 'other') return undefined
  if (actor === undefined || actor === 'bare') return topicOf(reader, measure)
  // "Acme said car sales fell" tells of the market.
  return isMarket(measure) ? undefined : actor
}

/** "Acme says its sales": the nearest subject is meant. */
const isPronoun = (parse: Parse, measure: Measure) =>
  (parse.phrases[measure.phrase] as NounPhrase).owner?.pronoun !== undefined

const SEEING = new Set('see expect forecast project predict watch report keep find let make help'.split(' '))

/** The verb over the measure's clause: "said" in "Acme said revenue rose", "saw" in "saw revenue shrink". */
function tellerBefore(parse: Parse, at: number): number | undefined {
  let before = (parse.groups.get(at)?.heads[0] ?? at) - 1
  const that = parse.phrases[before]
  if (that?.kind === 'SUB' && that.word === 'that') {
    before--
    // "said on Tuesday that", "told analysts that"
    if (isNounPhrase(parse.phrases[before]) && parse.phrases[before - 1]?.kind === 'PREP') before -= 2
    if (isNounPhrase(parse.phrases[before])) before--
  }
  const verb = parse.phrases[before]
  if (!isVerbGroup(verb)) return undefined
  return SEEING.has(verb.lemma) || SAYING.has(verb.lemma) || BELIEVING.has(verb.lemma) ? before : undefined
}

/** "Acme cut costs by $2bn", "The bank doubled its profit to $5bn". */
function causeOf(reader: Reader, verb: VerbGroup, at: number): Move[] {
  const { parse } = reader
  const mode = CAUSES.get(verb.lemma)
  const measure = mode && !verb.passive ? readMeasure(parse, at + 1) : undefined
  if (!mode || !measure || measure.kind === 'price') return []
  const owner = ownerOf(reader, measure)
  const actor = owner === 'bare' || isPronoun(parse, measure) ? actorOf(reader, at) : owner
  if (actor === undefined || actor === 'bare' || actor === 'other') return []
  const from = Math.max(measure.to, parse.phrases[at + 1]?.to ?? 0)
  return [{ pattern: 'moves-measure', measure, subject: actor, mode, verb: at, from, to: regionEnd(parse, at + 1) }]
}

/** "shares slip 3%", "its share price double": the tagger took the verb for a noun. */
function mistagged(reader: Reader, phrase: NounPhrase, at: number): Move[] {
  const { parse } = reader
  const last = phrase.nouns.at(-1)
  if (last === undefined || phrase.nouns.length < 2) return []
  const word = parse.tokens[last]?.lower ?? ''
  const mode = MOVES.get(lemmaOfVerb(word))
  const measure = mode && measureEndingAt(parse, at, phrase, last - 1)
  const next = parse.tokens[last + 1]
  if (!mode || !measure) return []
  if (!MULTIPLES.has(lemmaOfVerb(word)) && next?.tag !== 'NUM' && next?.lower !== 'by') return []
  const subject = ownerOfMoving(reader, measure)
  return subject
    ? [{ pattern: 'measure-moves', measure, subject, mode, verb: undefined, from: last + 1, to: regionEnd(parse, at) }]
    : []
}

/** "sending Acme shares up 23%", "Revenue: $5bn": no verb of its own. */
function verbless(reader: Reader, at: number): Move[] {
  const { parse } = reader
  const phrase = parse.phrases[at] as NounPhrase
  const comma = parse.tokens[phrase.to]?.text === ',' ? 1 : 0
  const next = parse.tokens[phrase.to + comma]?.lower ?? ''
  const colon = at === 0 && next === ':'
  const measure = colon || /^(?:up|down)$/u.test(next) ? readMeasure(parse, at) : undefined
  const subject = measure && ownerOfMoving(reader, measure)
  if (!measure || !subject) return []
  const shared = { measure, subject, verb: undefined }
  if (colon)
    return [{ ...shared, pattern: 'measure-colon', mode: 'level', from: phrase.to + 1, to: regionEnd(parse, at + 1) }]
  return [{ ...shared, pattern: 'measure-up', mode: 'told', from: phrase.to, to: regionEnd(parse, at) }]
}

/** "Acme shares fell 3% and Beta's rose 1%": the owner alone stands for its measure. */
function elided(reader: Reader, moves: readonly Move[]): Move[] {
  const { parse } = reader
  return parse.phrases.flatMap((verb, at): Move[] => {
    if (!isVerbGroup(verb)) return []
    const mode = MOVES.get(verb.lemma)
    const before = parse.phrases[at - 1]
    const first = moves.findLast((move) => move.measure.to <= verb.from)
    if (!mode || !first || !isNounPhrase(before) || before.name?.entity.kind !== 'Organization') return []
    if (parse.tokens[before.to - 1]?.tag !== 'POSS') return []
    return [{ ...first, subject: named(parse, before.name), mode, verb: at, from: verb.to, to: regionEnd(parse, at) }]
  })
}

/** "revenue was $3bn and the net loss $1bn", "revenue slid 12% and profit by 86%": the verb is not said again. */
function gapped(reader: Reader, move: Move): Move[] {
  const { parse } = reader
  if (move.verb === undefined) return []
  for (let i = move.verb + 1; i < parse.phrases.length - 1; i++) {
    const phrase = parse.phrases[i]
    if (isVerbGroup(phrase) || phrase?.kind === 'WH' || phrase?.kind === 'SUB') return []
    if (phrase?.kind !== 'CONJ' || phrase.word !== 'and') continue
    const next = parse.phrases[i + 1] as NounPhrase
    const measure = readMeasure(parse, i + 1)
    if (!measure || ownerOf(reader, measure) !== 'bare') continue
    const follower = parse.phrases[i + 2]
    const inside = measure.to < next.to
    if (!inside && !(follower?.kind === 'PREP' && /^(?:by|to)$/u.test(follower.word)) && !isNounPhrase(follower))
      return []
    return [{ ...move, measure, from: measure.to, to: regionEnd(parse, i + 1) }]
  }
  return []
}
