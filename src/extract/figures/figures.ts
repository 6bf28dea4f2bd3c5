import type { Referent } from '../anaphora.ts'
import type { Change } from './regions.ts'
import type { Value } from './values.ts'

/** A figure with the organization that it is told of, before manner and period are read. */
export interface FigureMatch {
  readonly pattern: string
  readonly subject: Referent
  readonly measure: string
  readonly value: Value
  readonly change: Change
  /** The phrase index of the verb that says when and whether it holds, where there is one. */
  readonly verb: number | undefined
  /** The phrase index of the measure, where the verb is not it. */
  readonly phrase: number | undefined
  readonly modality?: 'planned' | 'hedged'
  readonly score: number
}
