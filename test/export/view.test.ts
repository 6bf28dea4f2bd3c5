import { expect, it } from 'vitest'
import { viewOf } from '#export/view.ts'
import type { GraphExport } from '#graph/exports.ts'

const entity = (name: string) => ({ key: `organization/${name}`, kind: 'Organization', name })
const fact = (id: string, type: string, object: string, more: object = {}) => ({
  ...{ id, type, subject: entity('acme'), object: entity(object), productEntity: null },
  ...{ status: 'current', confidence: 0.9, ...more },
})

async function* give(items: readonly unknown[]) {
  yield* items
}

/** A graph of Acme's facts, each with one claim. */
const FACTS = [
  fact('f1', 'BUYS_FROM', 'zorex'),
  fact('f2', 'BUYS_FROM', 'hooli', { status: 'hedged' }),
  fact('f3', 'USES', 'globex'),
  fact('f4', 'BUYS_FROM', 'initech', { confidence: 0.3 }),
]
const graph = {
  facts: () => give(FACTS),
  claims: () => give(FACTS.map(({ id }) => ({ claimId: `claim of ${id}`, factId: id }))),
  entities: () => give(['acme', 'globex', 'hooli', 'initech', 'zorex'].map(entity)),
} as unknown as GraphExport

async function allOf<T>(items: AsyncIterable<T>, nameOf: (item: T) => string): Promise<string[]> {
  const names: string[] = []
  for await (const item of items) names.push(nameOf(item))
  return names
}

async function namesIn(view: Parameters<typeof viewOf>[1]) {
  const seen = viewOf(graph, view)
  const part = { company: 'organization/acme' }
  const [facts, claims, entities] = await Promise.all([
    allOf(seen.facts(part), ({ id }) => id),
    allOf(seen.claims(part), ({ claimId }) => claimId),
    allOf(seen.entities(part), ({ name }) => name),
  ])
  return { facts, claims, entities }
}

it('keeps the facts of a view, with their claims and their ends', async () => {
  expect(await namesIn({ types: ['BUYS_FROM'], statuses: ['current'], minConfidence: 0.5 })).toEqual({
    facts: ['f1'],
    claims: ['claim of f1'],
    entities: ['acme', 'zorex'],
  })
})

it('keeps the company itself, though nothing is left of what is said of it', async () => {
  expect(await namesIn({ types: [] })).toEqual({ facts: [], claims: [], entities: ['acme'] })
})

it('keeps all where nothing is said', async () => {
  expect((await namesIn({})).facts).toEqual(['f1', 'f2', 'f3', 'f4'])
})
