import type { Modality } from '#model/extraction.ts'
import type { NounPhrase } from './phrases.ts'

/** How a claim is made: whether it is denied, how surely and by whom it is said, and whether it still holds. */
export interface Manner {
  polarity: 'positive' | 'negative'
  modality: Modality
  tense: 'past' | 'present' | 'future'
  status: 'current' | 'ended'
  /** "is buying": under way, not yet done. */
  ongoing: boolean
  /** The words that name who says it. */
  speaker: NounPhrase | undefined
}

const RANK: Record<Modality, number> = { asserted: 0, attributed: 1, planned: 2, hedged: 3, questioned: 4 }

export class Reading {
  /** The lemma of the verb read last, and whether a noun of intention ("plans") stood between it and the next. */
  inner = ''
  isPlan = false
  readonly manner: Manner = {
    polarity: 'positive',
    modality: 'asserted',
    tense: 'present',
    status: 'current',
    ongoing: false,
    speaker: undefined,
  }

  weaken(modality: Modality): void {
    if (RANK[modality] > RANK[this.manner.modality]) this.manner.modality = modality
  }
  deny(): void {
    this.manner.polarity = this.manner.polarity === 'positive' ? 'negative' : 'positive'
  }
  end(): void {
    this.manner.status = 'ended'
  }
  attribute(speaker: NounPhrase | undefined): void {
    this.weaken('attributed')
    this.manner.speaker ??= speaker
  }
}
