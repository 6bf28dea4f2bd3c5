/** What was right, of what was predicted and of what is in the gold. */
export interface Tally {
  right: number
  predicted: number
  gold: number
}

/** Precision, recall and their harmonic mean; null where there is nothing to divide by. */
export interface Score extends Readonly<Tally> {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export const emptyTally = (): Tally => ({ right: 0, predicted: 0, gold: 0 })

export function scoreOf({ right, predicted, gold }: Tally): Score {
  const precision = predicted === 0 ? null : right / predicted
  const recall = gold === 0 ? null : right / gold
  const f1 = predicted + gold === 0 ? null : (2 * right) / (predicted + gold)
  return { right, predicted, gold, precision, recall, f1 }
}
