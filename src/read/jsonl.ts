import { z } from 'zod'
import type { SourceDocument } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import type { Format } from './format.ts'
import { readHtml } from './html.ts'

const optional = z
  .string()
  .nullish()
  .transform((value) => value || undefined)

const Line = z
  .object({
    id: z.union([z.string().min(1), z.number().transform(String)]).nullish(),
    text: optional,
    html: optional,
    title: optional,
    author: optional,
    publisher: optional,
    url: optional,
    publishedAt: optional,
    language: optional,
  })
  .refine((line) => line.text !== undefined || line.html !== undefined, { error: 'neither "text" nor "html"' })

/** One JSON object a line: `{"id","text" or "html","title"?,"url"?,"publishedAt"?}`. A text given so is stored unchanged. */
export const jsonl: Format = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines'],
  looksLike: (head) => /^\s*\{\s*"\w+"\s*:/.test(head),
  read: async (document) => {
    const lines = splitText(document)
    return lines.map(({ text, origin }) => readLine(text, lines.length === 1 ? document.origin : origin))
  },
}

/** Each line as a document of its own, which knows its number. */
export function splitLines(document: SourceDocument): SourceDocument[] {
  return splitText(document).map(({ text, origin }) => ({ origin, bytes: Buffer.from(text) }))
}

function splitText(document: SourceDocument): { readonly text: string; readonly origin: string }[] {
  return decode(document.bytes, document.contentType)
    .split('\n')
    .map((text, i) => ({ text, origin: `${document.origin} line ${i + 1}` }))
    .filter(({ text }) => text.trim() !== '')
}

function readLine(source: string, origin: string): Draft | Failure {
  const parsed = Line.safeParse(parseJson(source))
  if (!parsed.success) return badLine(origin, parsed.error.issues[0]?.message ?? 'not as expected')
  const { id, text, html, publishedAt, ...said } = parsed.data
  const stated = Object.fromEntries(
    Object.entries({ ...said, published: publishedAt, id: id ?? undefined }).filter(([, value]) => value),
  )
  if (text !== undefined) return { ...stated, text, verbatim: true }
  try {
    return { ...readHtml(html!, origin, said.url), ...stated }
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

const badLine = (origin: string, problem: string) =>
  new Failure(
    'INPUT_UNREADABLE',
    `${origin} is not an article: ${problem}.`,
    'Each line is one JSON object with "text" or "html".',
  )
