import type { RelationType } from './catalogue.ts'
import type { Claim } from './questions.ts'

/** What a person says that a claim should have said; an empty field stays as it was read. */
export interface Correction {
  readonly turned: boolean
  readonly type: RelationType | ''
  /** Names of the ends, after turning. */
  readonly subject: string
  readonly object: string
  readonly status: Claim['status'] | ''
  readonly modality: Claim['modality'] | ''
  readonly polarity: Claim['polarity'] | ''
}

export const AS_READ: Correction = {
  turned: false,
  type: '',
  subject: '',
  object: '',
  status: '',
  modality: '',
  polarity: '',
}

/** The fields that were filled in, as the server takes them; null where none was. */
export function toChange(correction: Correction): Partial<Correction> | null {
  const filled = Object.entries(correction)
    .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== '' && value !== false)
  return filled.length > 0 ? Object.fromEntries(filled) : null
}

/** What a claim says once it is corrected. */
export function corrected(claim: Claim, { turned, type, subject, object }: Correction) {
  const ends = [claim.subject.name, claim.object?.name ?? ''] as const
  const [first, second] = turned ? [ends[1], ends[0]] : ends
  return { subject: subject.trim() || first, type: type || claim.type, object: object.trim() || second }
}
