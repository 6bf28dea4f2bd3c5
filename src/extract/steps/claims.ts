import { createHash } from 'node:crypto'
import { FORMER } from '#language/words/modality-words.ts'
import type { Article } from '#model/article.ts'
import type { Claim, Span } from '#model/extraction.ts'
import type { RelationName } from '#model/relation.ts'
import type { Frame, RelationType } from '#relations/frame.ts'
import { RELATION_TYPES } from '#relations/index.ts'
import type { Anaphora } from '../anaphora.ts'
import type { Parse } from '../clauses/clause.ts'
import type { Manner } from '../clauses/manner.ts'
import { readManner } from '../clauses/modality.ts'
import { singular } from '../clauses/nouns.ts'
import type { NounPhrase } from '../clauses/phrases.ts'
import type { Match } from './match.ts'
import type { Qualities } from './qualify.ts'
import { partSpokenOf } from './shares-beside.ts'
import { standingOf } from './standing.ts'

/** A match with its manner and quantities, as the contract has it. */
export function toClaim(article: Article, parse: Parse, anaphora: Anaphora, match: Match, qualities: Qualities): Claim {
  const { frame, predicate, subject, object } = match
  const type = typeByShare(parse, match, qualities)
  const manner = readManner(parse, predicate)
  const standing = standingOf({ ...match, type }, manner)
  const subjectSpan = { start: subject.start, end: subject.end }
  const objectSpan = { start: object.start, end: object.end }
  const role = type.meaning.name === 'HOLDS_ROLE' ? roleOf(article.text, parse, match) : undefined
  return {
    id: claimId(
      article,
      parse,
      type.meaning.name,
      subjectSpan,
      objectSpan,
      subject.entity.id,
      object.entity.id,
      role ?? '',
    ),
    type: type.meaning.name,
    subject: subject.entity.id,
    object: object.entity.id,
    subjectSpan,
    objectSpan,
    ...(match.product ? { product: words(article.text, parse, match.product) } : {}),
    ...(role ? { role } : {}),
    polarity: standing.polarity,
    modality: standing.modality,
    tense: manner.tense,
    status: standing.status,
    ...qualities,
    ...attributionOf(article.text, parse, anaphora, manner),
    evidence: {
      sentence: parse.sentence.index,
      start: parse.sentence.start,
      end: parse.sentence.end,
      quote: article.text.slice(parse.sentence.start, parse.sentence.end),
    },
    ruleId: ruleIdOf(type, frame),
    score: round((frame.score ?? 0.7) * subject.score * object.score),
  }
}

const typeNamed = (name: RelationName) => RELATION_TYPES.find(({ meaning }) => meaning.name === name) as RelationType
const PARENT_OF = typeNamed('PARENT_OF')
const ACQUIRED = typeNamed('ACQUIRED')
const INVESTED_IN = typeNamed('INVESTED_IN')

const isBought = ({ predicate, frame }: Match) =>
  frame.id === 'stake-sold-to' ||
  /^(?:buy|acquire|purchase|take|secure|snap|pick|gain|obtain|grab|scoop|pay)$/u.test(predicate.governor ?? '')

/** "20% owned by Acme" is an investment, "85% of" a parent, "bought a majority of" an acquisition. */
function typeByShare(parse: Parse, match: Match, qualities: Qualities): RelationType {
  if (isMajority(parse, match, qualities)) {
    if (isBought(match)) return ACQUIRED
    return match.subject.entity.kind === 'Organization' ? PARENT_OF : match.type
  }
  const isMinority =
    match.type === PARENT_OF &&
    (match.predicate.kind === 'verb' || /owner$/u.test(match.predicate.lemmas[0] ?? '')) &&
    qualities.share !== undefined &&
    qualities.share.value < 0.5
  return isMinority ? INVESTED_IN : match.type
}

/** Half of the capital or more makes a parent: "owns 85% of", "a controlling stake in". */
function isMajority(parse: Parse, match: Match, { share }: Qualities): boolean {
  if (match.type !== INVESTED_IN || match.object.entity.kind !== 'Organization') return false
  const spoken = partSpokenOf(parse, match, isBought(match)) ?? share?.value
  return match.predicate.lemmas[0] === 'majority stake' || (spoken !== undefined && spoken >= 0.5)
}

/** "buys-from/pay": the relation and the frame that read it. */
export function ruleIdOf(type: RelationType, frame: Frame): string {
  return `${type.meaning.name.toLowerCase().replaceAll('_', '-')}/${frame.id}`
}

const round = (score: number) => Math.round(score * 1000) / 1000

/**
 * Content decides the identity: article, sentence, type, the two spans, and what else tells claims of the same words apart
 * ("these customers" are several, "founder and chief executive" two roles); never a run or a version.
 */
export function claimId(
  article: Article,
  parse: Parse,
  type: string,
  subject: Span,
  object: Span,
  ...apart: readonly string[]
): string {
  const spans = [subject.start, subject.end, object.start, object.end]
  const key = [article.id, parse.sentence.start, type, ...spans, ...apart].join('|')
  return createHash('sha256').update(key).digest('hex').slice(0, 24)
}

export function words(text: string, parse: Parse, phrase: NounPhrase): string {
  return text.slice(parse.tokens[phrase.from]?.start, parse.tokens[phrase.to - 1]?.end)
}

/** "chief executive" as the article says it; for verbs the words behind "as", or none. */
function roleOf(text: string, parse: Parse, { predicate }: Match): string | undefined {
  if (predicate.kind === 'noun') return singularRole(text, parse, predicate)
  const person = predicate.slots.get('subj')?.[0]?.phrase
  const title = person?.name && titleBefore(text, parse, person)
  if (title) return title
  const as = predicate.slots.get('as')?.[0]?.phrase
  if (!as) return undefined
  return words(text, parse, as).replace(/^(?:the|a|an|its|his|her|their)\s+/iu, '')
}

/** "chemists at Acme": each is a chemist. */
function singularRole(text: string, { tokens }: Parse, { from, to }: Match['predicate']): string {
  const last = tokens[to - 1]
  const role = text.slice(tokens[from]?.start, last?.end)
  return last === undefined ? role : role.slice(0, role.length - last.text.length) + singular(last.text)
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Prof)\.?$/u

/** "chief executive" in "led by its former chief executive Jane Roe". */
function titleBefore(text: string, parse: Parse, person: NounPhrase): string | undefined {
  const last = person.nouns.at(-1)
  const from = parse.tokens.findIndex(
    (token, i) =>
      i >= person.from &&
      (token.tag === 'NOUN' || (token.tag === 'ADJ' && !FORMER.has(token.lower))) &&
      !HONORIFIC.test(token.text),
  )
  return last === undefined || from === -1 || from > last
    ? undefined
    : text.slice(parse.tokens[from]?.start, parse.tokens[last]?.end)
}

/** Whose word it is, with the entity where the article names it. */
export function attributionOf(
  text: string,
  parse: Parse,
  anaphora: Anaphora,
  manner: Manner,
): Pick<Claim, 'attribution'> {
  if (!manner.speaker) return {}
  const entity = anaphora.resolve(parse, manner.speaker)[0]?.entity.id ?? null
  return { attribution: { text: words(text, parse, manner.speaker), entity } }
}

/** One claim for each sentence and slot: the best rule's, on a tie the first. */
export function dedupe(claims: readonly Claim[], symmetric: (type: Claim['type']) => boolean): Claim[] {
  const best = new Map<string, Claim>()
  for (const claim of claims) {
    const ends = symmetric(claim.type)
      ? [claim.subject, claim.object ?? ''].toSorted()
      : [claim.subject, claim.object ?? '']
    const key = [
      claim.evidence.sentence,
      claim.type,
      ...ends,
      claim.type === 'HOLDS_ROLE' ? (claim.role ?? '').toLowerCase() : '',
      claim.figure ? JSON.stringify(claim.figure) : '',
    ].join('|')
    const other = best.get(key)
    const [kept, left] = !other || claim.score > other.score ? [claim, other] : [other, claim]
    best.set(key, left ? withWhatItLacks(kept, left) : kept)
  }
  return withoutReversals(withoutBareRoles([...best.values()])).toSorted(
    (one, other) =>
      one.evidence.start - other.evidence.start ||
      one.subjectSpan.start - other.subjectSpan.start ||
      one.objectSpan.start - other.objectSpan.start ||
      compare(one.type, other.type) ||
      compare(one.id, other.id),
  )
}

/** Two rules may read one statement, and only the lesser one its share or its sum. */
function withWhatItLacks(kept: Claim, { share, amount, ...other }: Claim): Claim {
  const alike = (['modality', 'polarity', 'status'] as const).every((property) => kept[property] === other[property])
  return alike ? { ...(share && { share }), ...(amount && { amount }), ...kept } : kept
}

/** Where a sentence says as what somebody leads a firm, that he leads it is said already. */
function withoutBareRoles(claims: readonly Claim[]): readonly Claim[] {
  const told = new Set(claims.flatMap((claim) => (claim.role === undefined ? [] : [endsOf(claim)])))
  return claims.filter((claim) => claim.type !== 'HOLDS_ROLE' || claim.role !== undefined || !told.has(endsOf(claim)))
}

/**
 * "Acme depends on Beta" may be said of a supplier as well as of a customer. Where the article says elsewhere that Beta buys
 * from Acme, it is the customer.
 */
function withoutReversals(claims: readonly Claim[]): readonly Claim[] {
  const isUnclear = ({ ruleId }: Claim) => ruleId === 'buys-from/dependent-on' || ruleId === 'buys-from/rely-on'
  const buyers = new Set(
    claims.flatMap((one) => (one.type === 'BUYS_FROM' && !isUnclear(one) ? [`${one.object}|${one.subject}`] : [])),
  )
  return claims.filter((claim) => !isUnclear(claim) || !buyers.has(`${claim.subject}|${claim.object}`))
}

const endsOf = ({ evidence, type, subject, object }: Claim) => [evidence.sentence, type, subject, object].join('|')

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
