import type { RelationType } from './frame.ts'
import { meaningOf } from './meanings.ts'

/** Organization to a figure: found by its measures (src/extract/steps/figures.ts), not by frames. */
export const reports: RelationType = {
  meaning: meaningOf('REPORTS'),
  frames: [],
  lookalikes: ['Acme reports to the board.', 'Acme reported the theft to the police.'],
}
