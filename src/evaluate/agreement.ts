import type { Decision } from '#model/decision.ts'

/** How often people agreed with one rule. */
export interface Agreement {
  readonly rule: string
  readonly accepted: number
  readonly rejected: number
  readonly corrected: number
  /** Accepted of all that were decided about, 0 to 1. */
  readonly agreed: number
}

/**
 * Counts by rule what people say of its claims: for each claim the newest decision in force. Rules with most
 * disagreement first; the last line, "all", is over all rules.
 */
export function agreementByRule(decisions: readonly Decision[]): readonly Agreement[] {
  const newest = new Map<string, Decision>()
  for (const decision of [...decisions].sort((a, b) => (a.at < b.at ? -1 : 1)))
    if (decision.claim && !decision.undone) newest.set(decision.claim.said, decision)
  const byRule = new Map<string, Decision[]>()
  for (const decision of newest.values()) {
    const rule = decision.claim!.ruleId
    byRule.set(rule, [...(byRule.get(rule) ?? []), decision])
  }
  const rules = [...byRule].map(([rule, some]) => count(rule, some))
  rules.sort((a, b) => b.rejected + b.corrected - a.rejected - a.corrected || (a.rule < b.rule ? -1 : 1))
  return rules.length === 0 ? [] : [...rules, count('all', [...newest.values()])]
}

function count(rule: string, decisions: readonly Decision[]): Agreement {
  const of = (action: Decision['action']) => decisions.filter((decision) => decision.action === action).length
  const accepted = of('accept')
  return { rule, accepted, rejected: of('reject'), corrected: of('correct'), agreed: accepted / decisions.length }
}

/** A table for a person, one rule a line. */
export function showAgreement(rows: readonly Agreement[]): string {
  if (rows.length === 0) return 'Nobody has decided about a claim.'
  const cells = rows.map(({ rule, accepted, rejected, corrected, agreed }) => [
    rule,
    ...[accepted, rejected, corrected].map(String),
    `${(agreed * 100).toFixed(0)}%`,
  ])
  const table = [['rule', 'accepted', 'rejected', 'corrected', 'agreed'], ...cells]
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => row[at]!.length)))
  return table
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '))
    .join('\n')
}
