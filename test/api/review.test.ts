import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseApiKeys } from '#api/keys.ts'
import type { Decision } from '#model/decision.ts'
import { Failure } from '#model/failure.ts'
import { apiOver, ask } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

const rejected: Decision = {
  id: 'decision/1',
  action: 'reject',
  by: 'Jane',
  at: '2026-01-01T00:00:00.000Z',
  reason: 'a joke',
  undone: null,
  claim: {
    id: 'claim/1',
    said: 'said/1',
    article: 'a',
    quote: 'Acme buys from Bolt.',
    type: 'BUYS_FROM',
    subject: 'Acme',
    object: 'Bolt',
    ruleId: 'buys/buys-from',
    extractor: 'test-1',
    score: 0.9,
  },
  change: null,
  companies: null,
}
const REJECT = `mutation ($by: String!) {
  rejectClaim(id: "claim/1", decider: { by: $by, reason: "a joke" }) { id action inForce about rule quote at undoneBy }
}`

describe('a decision', () => {
  it('is kept with who made it and why, and told in words', async () => {
    const graph = fakeGraph({ reject: async () => rejected })
    const { data } = await apiOver(graph).ask(REJECT, { by: ' Jane ' })
    expect(data.rejectClaim).toEqual({
      id: 'decision/1',
      action: 'REJECT',
      inForce: true,
      about: 'Acme BUYS_FROM Bolt',
      rule: 'buys/buys-from',
      quote: 'Acme buys from Bolt.',
      at: '2026-01-01T00:00:00.000Z',
      undoneBy: null,
    })
    const [, id, decider] = graph.asked.find(([method]) => method === 'reject')!
    expect([id, decider]).toMatchObject(['claim/1', { by: 'Jane', reason: 'a joke' }])
  })

  it('needs somebody who decides, and a key that may load', async () => {
    const graph = fakeGraph({ reject: async () => rejected })
    const nobody = await apiOver(graph).ask(REJECT, { by: ' ' })
    expect(nobody.errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
    const keys = parseApiKeys(`read:${createHash('sha256').update('reader').digest('hex')}`)
    const { api } = apiOver(graph, { keys })
    const reader = await ask(api, REJECT, { by: 'Jane' }, { 'x-api-key': 'reader' })
    expect(reader.errors![0]!.extensions.code).toBe('FORBIDDEN')
    expect(graph.asked.filter(([method]) => method === 'reject')).toEqual([])
  })

  it('about a claim that is not there is an error with its remedy', async () => {
    const reject = async () => {
      throw new Failure('NOT_FOUND', 'There is no claim "claim/1".', 'Take the id of a claim.')
    }
    const { errors } = await apiOver(fakeGraph({ reject })).ask(REJECT, { by: 'Jane' })
    expect(errors![0]).toMatchObject({ extensions: { code: 'NOT_FOUND', remedy: 'Take the id of a claim.' } })
  })

  it('names companies as people do', async () => {
    const companies = {
      from: { key: 'organization/northwind', name: 'Northwind' },
      to: { key: 'organization/contoso', name: 'Contoso' },
      articles: [],
      names: [],
    }
    const merged: Decision = { ...rejected, action: 'merge', claim: null, companies }
    const graph = fakeGraph({ mergeCompanies: async () => merged })
    const { data } = await apiOver(graph).ask(
      'mutation { mergeCompanies(from: "northwind", into: "CONTOSO", decider: { by: "Jane" }) { action about claimId } }',
    )
    expect(data.mergeCompanies).toEqual({ action: 'MERGE', about: 'Northwind, Contoso', claimId: null })
    expect(graph.asked.find(([method]) => method === 'mergeCompanies')!.slice(1, 3)).toEqual([
      'organization/northwind',
      'organization/contoso',
    ])
  })
})

describe('the lists of a review', () => {
  it('give decisions by page, as they are asked for', async () => {
    const page = { items: [rejected], cursorAt: () => 'c', hasMore: true, total: 3 }
    const graph = fakeGraph({ decisions: async () => page })
    const { data } = await apiOver(graph).ask(
      '{ decisions(first: 1, filter: { inForce: true, actions: [KEEP_APART, REJECT] }) { totalCount pageInfo { hasNextPage } nodes { by reason } } }',
    )
    expect(data.decisions).toEqual({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [{ by: 'Jane', reason: 'a joke' }],
    })
    expect(graph.asked.find(([method]) => method === 'decisions')![1]).toEqual({
      inForce: true,
      actions: ['keepApart', 'reject'],
    })
  })

  it('ask with the evidence beside', async () => {
    const companies = ['Microsoft', 'TikTok'].map((name) => ({
      key: `organization/${name.toLowerCase()}`,
      kind: 'Organization' as const,
      name,
    }))
    const asked = { kind: 'sameCompany' as const, why: 'they look alike', score: 0.9, companies, claims: [] }
    const graph = fakeGraph({ reviewQueue: async () => [asked] })
    const { data } = await apiOver(graph).ask(
      '{ reviewQueue(kinds: [SAME_COMPANY]) { kind why score entities { name } claims { id } } }',
    )
    expect(data.reviewQueue).toEqual([
      {
        kind: 'SAME_COMPANY',
        why: 'they look alike',
        score: 0.9,
        entities: [{ name: 'Microsoft' }, { name: 'TikTok' }],
        claims: [],
      },
    ])
  })
})
