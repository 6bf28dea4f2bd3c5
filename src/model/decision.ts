import { z } from 'zod'
import { Modality } from './extraction.ts'
import { RELATION_NAMES } from './relation.ts'

/** What a person can decide. The first three are about a claim, the others about companies. */
export const DECISION_ACTIONS = ['accept', 'reject', 'correct', 'merge', 'split', 'keepApart'] as const
export type DecisionAction = (typeof DECISION_ACTIONS)[number]

const Named = z.strictObject({ key: z.string(), name: z.string() })

/** What a claim should have said; what is left out stays as the extractor read it. */
export const Correction = z.strictObject({
  type: z.enum(RELATION_NAMES).optional(),
  turned: z.boolean().optional().describe('Subject and object change places.'),
  subject: Named.optional().describe('Who is the subject, after turning.'),
  object: Named.optional(),
  status: z.enum(['current', 'ended']).optional(),
  modality: Modality.optional(),
  polarity: z.enum(['positive', 'negative']).optional(),
})
export type Correction = z.infer<typeof Correction>

/** One decision of a person: a line of an exported file, and a node of the graph. */
export const Decision = z.strictObject({
  id: z.string(),
  action: z.enum(DECISION_ACTIONS),
  by: z.string().describe('Who decided.'),
  at: z.string().describe('When, ISO 8601 in UTC.'),
  reason: z.string().nullable(),
  undone: z.strictObject({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
  claim: z
    .strictObject({
      id: z.string(),
      said: z.string().describe('What identifies the claim when its spans or sentence move: see graph/review/said.ts.'),
      article: z.string(),
      quote: z.string(),
      type: z.enum(RELATION_NAMES).describe('As extracted, like all that follows.'),
      subject: z.string().describe('Its name.'),
      object: z.string().nullable(),
      ruleId: z.string(),
      extractor: z.string(),
      score: z.number(),
    })
    .nullable(),
  change: Correction.nullable().describe('correct: what the claim should have said.'),
  companies: z
    .strictObject({
      from: Named.describe('The one that is merged or split.'),
      to: Named.describe('The one that it becomes.'),
      articles: z.array(z.string()).describe('split: only in these articles.'),
      names: z.array(z.string()).describe('split: and in articles that call it so, normalised.'),
    })
    .nullable(),
})
export type Decision = z.infer<typeof Decision>
