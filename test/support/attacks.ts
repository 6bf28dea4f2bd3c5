import type { RunnerTestCase } from 'vitest'

/** What a test tried, for the figures of `npm run test:attacks`. */
export interface AttackFigures {
  /** Bad inputs that were sent. */
  readonly tried: number
  /** Those that were refused; the others were taken for the words that they are. */
  readonly refused: number
}

declare module 'vitest' {
  interface TaskMeta {
    attacks?: AttackFigures
  }
}

/** Says what a test tried; without it a test counts as one attack that was refused. */
export function countAttacks(task: Pick<RunnerTestCase, 'meta'>, figures: AttackFigures): void {
  task.meta.attacks = figures
}
