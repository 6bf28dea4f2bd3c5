import { expect, test } from 'vitest'
import { start } from '../support/wiregraph.ts'
import { inArena } from './arena.ts'
import { kills } from './kills.ts'

// The large one is `npm run test:faults`. A Neo4j that is killed starts slowly, on a busy machine very slowly.
test('Neo4j and the loader killed while articles are loaded leave the graph of an undisturbed load', async () => {
  const verdict = await inArena({ articles: 60, seed: 5, start }, (arena) => kills(arena, ['Neo4j', 'the loader']))
  expect(verdict.calm).toBeGreaterThan(1_000)
  expect(verdict).toMatchObject({ lost: [], extra: [] })
}, 1_800_000)
