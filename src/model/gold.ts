import { z } from 'zod'
import { EntityKind, Modality, PERIODS } from './extraction.ts'
import { RELATION_NAMES } from './relation.ts'

/** What a careful reader records of one claim: names and words instead of ids and offsets. */
export const GoldClaim = z.strictObject({
  type: z.enum(RELATION_NAMES),
  subject: z.string().describe('The name of an entity in `entities`.'),
  object: z.string().nullable().describe('The name of an entity; null for REPORTS.'),
  quote: z.string().describe('The sentence that says it, exactly as it stands in the article.'),
  polarity: z.enum(['positive', 'negative']).default('positive'),
  modality: Modality.default('asserted'),
  status: z.enum(['current', 'ended']).default('current'),
  role: z.string().optional(),
  product: z.string().optional(),
  amount: z
    .strictObject({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string(),
      period: z.enum(PERIODS).nullable(),
    })
    .optional(),
  share: z.number().optional(),
  figure: z
    .strictObject({
      measure: z.string(),
      value: z.number(),
      unit: z.string(),
      change: z.enum(['level', 'increase', 'decrease']),
    })
    .optional(),
  slices: z
    .array(
      z.enum(['passive', 'coreference', 'negated', 'hedged', 'past', 'money', 'cross-clause', 'list', 'apposition']),
    )
    .default([]),
})
export type GoldClaim = z.infer<typeof GoldClaim>

/** corpus/<slug>/gold.json: written by reading the article, never by a tool. */
export const Gold = z.strictObject({
  split: z.enum(['dev', 'heldout']),
  industry: z.string(),
  style: z.enum(['wire', 'feature', 'press-release', 'earnings', 'headlines', 'profile']),
  entities: z.array(z.strictObject({ name: z.string(), kind: EntityKind, aliases: z.array(z.string()).default([]) })),
  claims: z.array(GoldClaim),
})
export type Gold = z.infer<typeof Gold>
