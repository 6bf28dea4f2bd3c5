import type { ClaimProps } from './facts.ts'

/** Two articles round differently; "about" leaves room for more. */
const ROUNDING = { exact: 0.01, approximate: 0.1 }

/**
 * Whether two independent sources give sums or figures for the same stated time that can't both be right: money whose
 * ranges don't meet, figures further apart than rounding explains. Without a stated time they may speak of two times.
 */
export function figuresDiffer(claims: readonly ClaimProps[]): boolean {
  return claims.some((a, at) =>
    claims.slice(at + 1).some((b) => speakOfTheSame(a, b) && (sumsDiffer(a, b) || valuesDiffer(a, b))),
  )
}

function speakOfTheSame(a: ClaimProps, b: ClaimProps): boolean {
  return (
    a.source !== b.source && a.asOfTo != null && a.asOfTo === b.asOfTo && (a.asOfFrom ?? null) === (b.asOfFrom ?? null)
  )
}

function sumsDiffer(a: ClaimProps, b: ClaimProps): boolean {
  if (a.currency == null || a.currency !== b.currency || (a.period ?? null) !== (b.period ?? null)) return false
  const slack = 1 + slackOf(a.approximate || b.approximate)
  return isBelow(a, b, slack) || isBelow(b, a, slack)
}

function isBelow(low: ClaimProps, high: ClaimProps, slack: number): boolean {
  return low.amountMax != null && high.amountMin != null && low.amountMax * slack < high.amountMin
}

function valuesDiffer(a: ClaimProps, b: ClaimProps): boolean {
  if (a.figureValue == null || b.figureValue == null) return false
  if (a.figureUnit !== b.figureUnit || a.figureChange !== b.figureChange) return false
  const [low, high] = [a.figureValue, b.figureValue].map(Math.abs).sort((x, y) => x - y) as [number, number]
  return low * (1 + slackOf(a.figureApproximate || b.figureApproximate)) < high
}

function slackOf(isApproximate: boolean | null | undefined): number {
  return isApproximate ? ROUNDING.approximate : ROUNDING.exact
}
