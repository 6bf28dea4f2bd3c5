import { describe, expect, test } from 'vitest'
import { agreementByRule, showAgreement } from '#evaluate/index.ts'
import type { Decision } from '#model/decision.ts'

/** A decision about a claim of a rule. */
function decided(action: Decision['action'], ruleId: string, said: string, at: string, undone = false): Decision {
  const claim = {
    id: `claim/${said}`,
    said,
    article: 'a',
    quote: 'Acme buys from Bolt.',
    type: 'BUYS_FROM' as const,
    subject: 'Acme',
    object: 'Bolt',
    ruleId,
    extractor: 'test-1',
    score: 0.9,
  }
  const gone = undone ? { by: 'Jo', at, reason: null } : null
  return {
    id: `${said}${at}`,
    action,
    by: 'Jane',
    at,
    reason: null,
    undone: gone,
    claim,
    change: null,
    companies: null,
  }
}

describe('how often people agreed with a rule', () => {
  test('counts the newest decision about each claim, and none that was undone', () => {
    const rows = agreementByRule([
      decided('accept', 'buys/pays', 'one', '2026-01-02'),
      decided('reject', 'buys/pays', 'one', '2026-01-01'),
      decided('correct', 'buys/pays', 'two', '2026-01-01'),
      decided('reject', 'owns/of', 'three', '2026-01-01', true),
      decided('accept', 'uses/with', 'four', '2026-01-01'),
    ])
    expect(rows).toEqual([
      { rule: 'buys/pays', accepted: 1, rejected: 0, corrected: 1, agreed: 0.5 },
      { rule: 'uses/with', accepted: 1, rejected: 0, corrected: 0, agreed: 1 },
      { rule: 'all', accepted: 2, rejected: 0, corrected: 1, agreed: 2 / 3 },
    ])
    expect(showAgreement(rows)).toMatch(/^buys\/pays +1 +0 +1 +50%$/m)
  })

  test('of nobody is nothing', () => {
    expect(agreementByRule([])).toEqual([])
  })
})
