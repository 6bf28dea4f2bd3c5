import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { stopWhenWeEnd } from '../../src/graph/local/guard.ts'
import { stopLocal } from '../../src/graph/local/stop.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this run's private Neo4j; the first test file that needs it starts it there. */
    neo4jHome: string
  }
}

/** Prepares a place for this run's private Neo4j, and leaves none running, even after kill -9. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'wiregraph-test-'))
  project.provide('neo4jHome', home)
  stopWhenWeEnd(home, { thenRemove: true })
  return async () => {
    await stopLocal(home)
    await rm(home, { recursive: true, force: true })
  }
}
