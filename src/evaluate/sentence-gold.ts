import { z } from 'zod'
import { EntityKind, Modality } from '#model/extraction.ts'
import { RELATION_NAMES } from '#model/relation.ts'

/** One line of corpus/sentences/*.jsonl: a sentence out of context and what a careful reader records of it, without REPORTS. */
export const SentenceGold = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  entities: z.array(z.strictObject({ name: z.string(), kind: EntityKind, aliases: z.array(z.string()).default([]) })),
  claims: z.array(
    z.strictObject({
      type: z.enum(RELATION_NAMES).exclude(['REPORTS']),
      subject: z.string().describe('The name of an entity in `entities`.'),
      object: z.string(),
      modality: Modality.default('asserted'),
      polarity: z.enum(['positive', 'negative']).default('positive'),
      status: z.enum(['current', 'ended']).default('current'),
    }),
  ),
})
export type SentenceGold = z.infer<typeof SentenceGold>
