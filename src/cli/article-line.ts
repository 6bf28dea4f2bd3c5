import { z } from 'zod'
import { type Article, contentHash } from '#model/article.ts'
import { readDate } from '#read/date.ts'
import { detectLanguage } from '#read/language.ts'
import type { Line } from './lines.ts'
import { parseLine } from './parse-line.ts'

const optional = z
  .string()
  .nullish()
  .transform((text) => text || undefined)

const ArticleLine = z.object({
  id: z.union([z.string().min(1), z.number().transform(String)]),
  text: z.string(),
  title: optional,
  publishedAt: optional,
})

/** `{"id":"7","text":"…"}` as an article whose text is that string unchanged. A date that cannot be read is left out. */
export function articleOfLine(line: Line): Article {
  const { id, text, title, publishedAt } = parseLine(line, ArticleLine)
  const date = publishedAt && readDate(publishedAt)
  return {
    id,
    ...(title && { title }),
    ...(date && { publishedAt: date }),
    language: detectLanguage(text),
    text,
    contentHash: contentHash(text),
  }
}
