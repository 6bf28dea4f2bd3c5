import { createHash } from 'node:crypto'
import { z } from 'zod'

/** A news article as read: offsets everywhere in Wiregraph are UTF-16 units into `text`, end-exclusive. */
export const Article = z.strictObject({
  id: z.string().min(1).describe('Canonical URL or, without one, "sha256:" and the content hash.'),
  url: z.string().optional(),
  title: z.string().optional(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  publishedAt: z
    .string()
    .optional()
    .describe('ISO 8601, as precise as stated: "2024-08-01" or "2024-08-01T09:30:00Z".'),
  language: z.string().optional().describe('ISO 639-1 code, or "und" where the text is too short to tell.'),
  text: z.string().describe('The stored text that every offset points into.'),
  contentHash: z.string().describe('SHA-256 of the text, hexadecimal.'),
})
export type Article = z.infer<typeof Article>

/** SHA-256 of the text, hexadecimal: two articles with the same text have the same hash. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** The identity of an article: its canonical URL, or else its content. */
export function articleId(text: string, url?: string): string {
  return url ?? `sha256:${contentHash(text)}`
}
