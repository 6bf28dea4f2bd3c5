import { lookupOrganization } from '#language/words/names/index.ts'
import type { NamedEntity, NamedMention } from './document.ts'

export const HOW_FAR_BACK = 3

export const FADING = 0.55

export const SUBJECT = 3

/** What a phrase without a name is: it decides how much the sentence itself and the article's topic weigh. */
export type Use = 'pronoun' | 'description' | 'implied' | 'employer'

export const WEIGHTS: Record<Use, { readonly subjectHere: number; readonly here: number; readonly topic: number }> = {
  pronoun: { subjectHere: 6, here: 1.2, topic: 1.6 },
  description: { subjectHere: 5.5, here: 0.8, topic: 4 },
  implied: { subjectHere: 5, here: 0.5, topic: 4 },
  // Whose chief executive speaks without more is the article's own company, whoever was spoken of last.
  employer: { subjectHere: 4, here: 0.3, topic: 8 },
}

/** An organization named less often is at most part of what a text is about. */
const FEWEST = 4

/** A company that the words leave out must stand out more than this to be meant. */
export const LEAST_IMPLIED = 3

export function prominence(mentions: readonly NamedMention[]): Map<NamedEntity, number> {
  const counts = new Map<NamedEntity, number>()
  for (const { entity, sentence } of mentions) {
    if (entity.kind === 'Organization') counts.set(entity, (counts.get(entity) ?? 0) + (sentence < 2 ? 2 : 1))
  }
  // In a text of few names none of them is its topic.
  let most = FEWEST
  for (const count of counts.values()) most = Math.max(most, count)
  return new Map([...counts].map(([entity, count]) => [entity, count / most]))
}

export const isInstitution = (entity: NamedEntity) =>
  lookupOrganization(entity.name)?.type === 'institution' || INSTITUTION.test(entity.name)

const INSTITUTION =
  /\b(?:Agency|Ministry|Department|Commission|Foundation|University|Forces|Navy|Army|Parliament|Senate|Court|Authority|Council|Government|Bureau|Institute)\b/u
