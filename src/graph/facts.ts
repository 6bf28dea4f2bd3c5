import type { Modality, PERIODS, Period } from '#model/extraction.ts'
import type { RelationMeaning } from '#model/relation.ts'
import { figuresDiffer } from './differ.ts'
import type { FactStatus } from './graph.ts'
import { heldBetween } from './held.ts'
import { bestName } from './names.ts'
import { roleName } from './roles.ts'
import { byCode } from './values.ts'
import { independentVoices } from './voices.ts'

/** The properties of a Claim node that summing up needs. Absent and null mean the same. */
export interface ClaimProps {
  readonly id: string
  readonly polarity: 'positive' | 'negative'
  readonly modality: Modality
  readonly status: 'current' | 'ended'
  readonly score: number
  /** What a person said of it; rejected ones support no fact and never come here. */
  readonly review?: 'accepted' | 'corrected' | null
  /** The publisher, or the article where that is unknown: what counts as one source. */
  readonly source: string
  /** The article and its signature (see copies.ts): prints of one wire story count as one source too. */
  readonly article?: string | null
  readonly signature?: string | null
  readonly publishedAt?: string | null
  readonly product?: string | null
  readonly role?: string | null
  readonly measure?: string | null
  readonly asOfFrom?: string | null
  readonly asOfTo?: string | null
  readonly asOfPrecision?: Period['precision'] | null
  readonly amountMin?: number | null
  readonly amountMax?: number | null
  readonly currency?: string | null
  readonly period?: (typeof PERIODS)[number] | null
  readonly approximate?: boolean | null
  readonly amountText?: string | null
  readonly share?: number | null
  readonly shareApproximate?: boolean | null
  readonly shareOf?: string | null
  readonly shareOfEntity?: string | null
  readonly shareText?: string | null
  readonly figureValue?: number | null
  readonly figureUnit?: string | null
  readonly figureChange?: string | null
  readonly figureApproximate?: boolean | null
  readonly figureText?: string | null
}

/** What the claims of a fact amount to: the properties of its node. */
export interface FactProps {
  readonly status: FactStatus
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly heldFrom: string | null
  readonly heldTo: string | null
  readonly amountPerYear: number | null
  readonly amountText: string | null
  readonly share: number | null
  readonly product: string | null
  readonly role: string | null
  readonly claimCount: number
  readonly sourceCount: number
  readonly confidence: number
  readonly lastSeen: string | null
  readonly display: string
  readonly [name: string]: string | number | boolean | null
}

/**
 * Sums up all claims of one fact. The result depends on the set of claims only, never on their order.
 *
 * Status. A claim is firm if it is asserted or attributed. Firm claims on both sides, or a rumour and a firm denial:
 * `disputed`. Denials only: `denied`. Firm claims only: the newest article decides between `current` and `ended`, and
 * where two are equally new, `ended` (it is the more specific thing to say); an event that happened stays `current`.
 * Otherwise the firmest of `planned`, `hedged`, `questioned`.
 *
 * Figures come from the newest firm claim that has one, and are never added up.
 */
export function sumUp(claims: readonly ClaimProps[], meaning: RelationMeaning): FactProps {
  const support = claims.filter((claim) => claim.polarity === 'positive')
  const denials = claims.filter((claim) => claim.polarity === 'negative')
  const firm = support.filter(isFirm)
  const status = statusOf(support, denials, meaning)
  const spoken = firm.length > 0 ? firm : support.length > 0 ? support : denials
  const voices = support.length > 0 ? support : denials
  const seen = voices.flatMap((claim) => claim.publishedAt ?? []).sort((a, b) => byDate(a, b) || byCode(a, b))
  const amount = newest(spoken.filter((claim) => claim.currency != null))
  const share = newest(spoken.filter((claim) => claim.share != null))
  const figure = newest(spoken.filter((claim) => claim.figureValue != null))
  const product = nameOf(claims.map((claim) => claim.product))
  const role = nameOf(claims.map((claim) => claim.role && roleName(claim.role)))
  const measure = nameOf(claims.map((claim) => claim.measure))
  const amountText = amount?.amountText ?? null
  const valid = validity(spoken, status, meaning)
  const said = claims.flatMap((claim) => claim.publishedAt ?? []).sort((a, b) => byDate(a, b) || byCode(a, b))
  const lifetime = { firstSeen: seen[0] ?? null, lastSeen: seen.at(-1) ?? null }
  const reads = status === 'ended' ? `no longer ${meaning.reads}` : meaning.reads
  return {
    status,
    ...valid,
    ...heldBetween({ status, ...valid, ...lifetime }, meaning),
    amountMin: amount?.amountMin ?? null,
    amountMax: amount?.amountMax ?? null,
    currency: amount?.currency ?? null,
    period: amount?.period ?? null,
    approximate: amount?.approximate ?? null,
    amountText,
    amountAsOf: amount ? dateOf(amount) : null,
    amountClaim: amount?.id ?? null,
    amountPerYear: amount ? perYear(amount) : null,
    share: share?.share ?? null,
    shareApproximate: share?.shareApproximate ?? null,
    shareOf: share?.shareOf ?? null,
    shareOfEntity: share?.shareOfEntity ?? null,
    shareText: share?.shareText ?? null,
    shareAsOf: share ? dateOf(share) : null,
    shareClaim: share?.id ?? null,
    figureValue: figure?.figureValue ?? null,
    figureUnit: figure?.figureUnit ?? null,
    figureChange: figure?.figureChange ?? null,
    figureApproximate: figure?.figureApproximate ?? null,
    figureText: figure?.figureText ?? null,
    figureAsOf: figure ? dateOf(figure) : null,
    figureClaim: figure?.id ?? null,
    figuresDiffer: figuresDiffer(firm),
    product,
    role,
    measure,
    claimCount: claims.length,
    sourceCount: independentVoices(voices, strengthOf).length,
    confidence: confidence(support, denials),
    ...lifetime,
    // Denials count here: a fact comes into dispute with them.
    lastSaid: said.at(-1) ?? null,
    display: [reads, role, product, measure, amountText ?? figure?.figureText ?? share?.shareText]
      .filter((part) => part)
      .join(' · '),
  }
}

function isFirm(claim: ClaimProps): boolean {
  return claim.modality === 'asserted' || claim.modality === 'attributed'
}

function statusOf(
  support: readonly ClaimProps[],
  denials: readonly ClaimProps[],
  meaning: RelationMeaning,
): FactStatus {
  if (support.length === 0) return 'denied'
  if (denials.some(isFirm)) return 'disputed'
  const firm = support.filter(isFirm)
  if (firm.length === 0) {
    const modalities = support.map((claim) => claim.modality)
    return modalities.includes('planned') ? 'planned' : modalities.includes('hedged') ? 'hedged' : 'questioned'
  }
  if (meaning.time === 'event') return 'current'
  const last = firm
    .map((claim) => claim.publishedAt ?? '')
    .sort(byDate)
    .at(-1)!
  const latest = firm.filter((claim) => byDate(claim.publishedAt ?? '', last) === 0)
  return latest.some((claim) => claim.status === 'ended') ? 'ended' : 'current'
}

/**
 * From the earliest day that a claim names to the latest. A state that goes on has no end, and one that is over ends
 * where the newest claim that says so puts it.
 */
function validity(claims: readonly ClaimProps[], status: FactStatus, { time }: RelationMeaning) {
  const going = status === 'ended' ? claims.filter((claim) => claim.status === 'current') : claims
  const first = earliest(going) ?? (status === 'ended' ? earliest(claims) : undefined)
  const ended = newest(claims.filter((claim) => claim.status === 'ended' && claim.asOfTo != null))
  const event = newest(claims.filter((claim) => claim.asOfTo != null))
  const last = time === 'event' ? event : status === 'ended' ? ended : undefined
  return {
    validFrom: first?.asOfFrom ?? null,
    validTo: last?.asOfTo ?? null,
    precision: (last ?? first)?.asOfPrecision ?? null,
  }
}

function earliest(claims: readonly ClaimProps[]): ClaimProps | undefined {
  return claims
    .filter((claim) => claim.asOfFrom != null)
    .sort((a, b) => byDate(a.asOfFrom!, b.asOfFrom!) || byCode(a.id, b.id))[0]
}

/** The claim that speaks of the latest day; of equals the one said last, then the surer. */
function newest(claims: readonly ClaimProps[]): ClaimProps | undefined {
  return [...claims].sort(
    (a, b) =>
      byDate(dateOf(b) ?? '', dateOf(a) ?? '') ||
      byDate(b.publishedAt ?? '', a.publishedAt ?? '') ||
      b.score - a.score ||
      byCode(a.id, b.id),
  )[0]
}

/** The last day that a claim speaks of, or else the day of its article. */
function dateOf(claim: ClaimProps): string | null {
  return claim.asOfTo ?? claim.asOfFrom ?? claim.publishedAt?.slice(0, 10) ?? null
}

/** ISO dates as points in time, so that zones compare right; what is no date comes first. */
function byDate(a: string, b: string): number {
  const [x, y] = [a, b].map((date) => Date.parse(date) || Number.MIN_SAFE_INTEGER) as [number, number]
  return x - y
}

/** How often a period comes in a year. */
export const PERIODS_A_YEAR = { hour: 8_760, day: 365, week: 52, month: 12, quarter: 4, half: 2, year: 1 } as const

/** "$20 million per month" is 240 million a year; of a range the middle; a single sum has no yearly value. */
function perYear({ amountMin, amountMax, period }: ClaimProps): number | null {
  if (period == null) return null
  const bounds = [amountMin, amountMax].filter((bound) => bound != null)
  if (bounds.length === 0) return null
  return (bounds.reduce((sum, bound) => sum + bound, 0) / bounds.length) * PERIODS_A_YEAR[period]
}

const WEIGHTS: Readonly<Record<Modality, number>> = {
  asserted: 1,
  attributed: 0.8,
  hedged: 0.4,
  planned: 0.4,
  questioned: 0.2,
}

/**
 * How sure we may be that the fact holds: each independent voice (see voices.ts) counts once, with its best claim
 * (score times the weight of its modality, at most 0.95), and voices add up as chances do: 1 - (1 - a)(1 - b)...
 * A claim that a person accepted or corrected counts 0.99 times the weight of its modality, whatever its score.
 * Denials take away in the same way. Two sources at 0.9 make 0.99; one of them against a denial at 0.9 leaves 0.09.
 */
function confidence(support: readonly ClaimProps[], denials: readonly ClaimProps[]): number {
  return Math.round(together(support) * (1 - together(denials)) * 10_000) / 10_000
}

// The voices come sorted: a product of floats depends on the order of its factors.
function together(claims: readonly ClaimProps[]): number {
  return 1 - independentVoices(claims, strengthOf).reduce((doubt, strength) => doubt * (1 - strength), 1)
}

function strengthOf({ score, modality, review }: ClaimProps): number {
  return review ? 0.99 * WEIGHTS[modality] : Math.min(0.95, score * WEIGHTS[modality])
}

function nameOf(names: readonly (string | null | undefined)[]): string | null {
  return bestName(names.filter((name) => name != null)) ?? null
}
