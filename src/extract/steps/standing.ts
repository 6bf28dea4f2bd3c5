import type { Claim } from '#model/extraction.ts'
import type { Manner } from '../clauses/manner.ts'
import type { Match } from './match.ts'

/** Whether a claim holds, and from whom we have it. */
export type Standing = Pick<Claim, 'polarity' | 'modality' | 'status'>

/** What the manner of the words and the frame together say of a claim. */
export function standingOf({ type, frame, predicate }: Match, manner: Manner): Standing {
  const { polarity } = manner
  // "rejected the offer": what will not be is planned no more.
  const unfinished = manner.ongoing && predicate.kind === 'verb' && isChangeOfOwner(frame.id)
  const modality = strongest(
    manner.modality,
    polarity === 'negative' ? undefined : unfinished ? 'planned' : frame.modality,
  )
  // Holding a stake is a state, though taking it was an event; every other event is over by nature and never "ended".
  const isStake =
    type.meaning.name === 'INVESTED_IN' &&
    predicate.governor !== 'be' &&
    !MONEY_GIVEN.test(frame.id) &&
    // "earlier backers": they came earlier, and need not have left.
    !/(?:investor|backer)s?$/u.test(predicate.lemmas[0] ?? '')
  if (type.meaning.time === 'event' && !isStake) return { polarity, modality, status: 'current' }
  if (frame.status !== 'ended') {
    const over = frame.pastIsOver && manner.tense === 'past' && isEnd(modality, polarity)
    return { polarity, modality, status: over ? 'ended' : manner.status }
  }
  if (isEnd(modality, polarity)) return { polarity, modality, status: 'ended' }
  // "agreed to sell Beta", "did not sell Beta": what is only to end, or did not, still holds.
  return modality === 'questioned'
    ? { polarity, modality, status: manner.status }
    : { polarity: 'positive', modality: 'asserted', status: 'current' }
}

/** "has previously invested $1 billion in Beta": money given is not over, as a stake may be. */
const MONEY_GIVEN =
  /^(?:invest-in|write-cheque|anchor-offering|lead-round|co-lead-with|lead-raise|participation|participate|take-part|join-round|raise-from|money-came-from|funding-provided-by)$/u

/** "is buying Beta from Gamma": once it is done, it is told in the past. */
const isChangeOfOwner = (id: string) =>
  /^(?:acquire|buy-company|sell-company|take-private|sold-by|divest|bought-from)$/u.test(id)

const isEnd = (modality: Claim['modality'], polarity: Claim['polarity']) =>
  polarity === 'positive' && (modality === 'asserted' || modality === 'attributed')

const ORDER = ['asserted', 'attributed', 'planned', 'hedged', 'questioned'] as const

function strongest(one: Claim['modality'], other: Claim['modality'] | undefined): Claim['modality'] {
  return other !== undefined && ORDER.indexOf(other) > ORDER.indexOf(one) ? other : one
}
