import type { Claim, Span } from './questions.ts'

/** A part of a text: what claims stand in it (none: it lies between them). */
export interface Stretch extends Span {
  readonly claims: readonly Claim[]
}

/** Cuts a text into parts with and without claims, in order and without gaps; claims that overlap share a part. */
export function stretchesOf(text: string, claims: readonly Claim[]): Stretch[] {
  const sorted = claims.toSorted((a, b) => a.evidence.start - b.evidence.start)
  const stretches: { start: number; end: number; claims: Claim[] }[] = []
  let at = 0
  for (const claim of sorted) {
    const { start, end } = claim.evidence
    const last = stretches.at(-1)
    if (last?.claims.length && start < last.end) {
      last.claims.push(claim)
      last.end = Math.max(last.end, end)
    } else {
      if (start > at) stretches.push({ start: at, end: start, claims: [] })
      stretches.push({ start, end, claims: [claim] })
    }
    at = Math.max(at, end)
  }
  if (at < text.length) stretches.push({ start: at, end: text.length, claims: [] })
  return stretches
}
