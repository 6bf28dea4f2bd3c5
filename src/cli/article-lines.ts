import { z } from 'zod'
import type { SourceDocument } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { readArticle } from '#read/index.ts'
import { openSources } from '#sources/index.ts'
import { attempt } from './attempt.ts'
import { type Line, openLines } from './lines.ts'
import { print } from './output.ts'
import { parseLine } from './parse-line.ts'

const PageLine = z
  .object({
    id: z.union([z.string().min(1), z.number().transform(String)]),
    html: z.string().nullish(),
    file: z.string().min(1).nullish(),
    url: z.string().nullish(),
  })
  .refine((line) => typeof line.html === 'string' || line.file, { error: 'neither "html" nor "file"' })

/** Reads a batch of pages, one a line, and writes what was read of each, in order. */
export async function readPages(file: string | undefined): Promise<void> {
  for await (const line of openLines(file)) {
    const page = await attempt(`line ${line.number}`, () => readPageLine(line))
    if (page) await print(JSON.stringify(page))
  }
}

/** The article on one line of the batch; its keys are always all there, null where nothing is stated. */
async function readPageLine(line: Line) {
  const { id, ...given } = parseLine(line, PageLine)
  const inline = typeof given.html === 'string'
  const document = inline ? pageOf(given.html ?? '', `"${id}"`) : await openPage(given.file ?? '')
  const url = given.url ? { url: given.url } : {}
  const article = await readArticle({ ...document, ...url }, inline ? { format: 'html' } : {})
  const { title = null, publishedAt = null, publisher = null, language = null, text } = article
  return { id, title, publishedAt, publisher, language, text }
}

const pageOf = (html: string, origin: string): SourceDocument => ({ origin, bytes: Buffer.from(html) })

async function openPage(path: string): Promise<SourceDocument> {
  for await (const item of openSources([path])) {
    if ('failure' in item) throw item.failure
    return item
  }
  throw new Failure('INPUT_NOT_FOUND', `${path} holds no file.`, 'Name one file a line.')
}
