import { z } from 'zod'
import { type Article, contentHash } from '#model/article.ts'
import { Failure } from '#model/failure.ts'
import type { Line } from './lines.ts'

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

/** `{"id":"7","text":"…"}` as an article whose text is that string unchanged. */
export function articleOfLine(line: Line): Article {
  const { id, text, title, publishedAt } = parseLine(line, ArticleLine)
  return {
    id,
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    text,
    contentHash: contentHash(text),
  }
}

/** The value of a JSON line, or a Failure that says what is wrong with it. */
export function parseLine<T>(line: Line, schema: z.ZodType<T>): T {
  if ('problem' in line) throw badLine(line.problem)
  const parsed = schema.safeParse(parseJson(line.text))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const where = issue?.path.join('.')
  throw badLine(where ? `"${where}": ${issue?.message}` : (issue?.message ?? 'not as expected'))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw badLine(`not JSON (${(cause as Error).message})`, cause)
  }
}

function badLine(problem: string, cause?: unknown): Failure {
  return new Failure('INPUT_UNREADABLE', `${problem}.`, 'Each line is one JSON object; see --help.', cause)
}
