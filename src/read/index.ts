import type { Article } from '#model/article.ts'
import type { SourceDocument, SourceFailure, Stated } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { type Draft, finishArticle } from './draft.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { jsonl, splitLines } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { nameOfBinary } from './signature.ts'
import { text } from './text.ts'

/** Every format that is read. The order is that of guessing: plain text looks like anything, so it is the last. */
export const FORMATS: readonly Format[] = [pdf, html, jsonl, markdown, text]

export interface ReadOptions {
  /** The name of a format, where guessing would be wrong. */
  readonly format?: string
}

/** An article, or why a part of a document is none. */
export type ReadItem = { readonly origin: string; readonly article: Article } | SourceFailure

/**
 * Reads all that one document holds: one article, or many from a file of lines. What cannot be read is an item with its
 * failure, so that nothing stops a run; only a bug throws.
 */
export async function* readArticles(document: SourceDocument, options: ReadOptions = {}): AsyncGenerator<ReadItem> {
  const { origin } = document
  const drafts = await attempt(async () => findFormat(document, options).read(document))
  if (drafts instanceof Failure) yield { origin, failure: drafts }
  else for (const draft of drafts) yield await finish(complete(draft, document.stated), origin)
}

/** A document and how to read it. */
export interface ReadTask {
  readonly document: SourceDocument
  readonly options: ReadOptions
}

/** The parts of a document that can be read each by itself: the lines of a file of lines, else the document as it is. */
export function splitDocument(document: SourceDocument, options: ReadOptions = {}): Iterable<ReadTask> {
  if (!isLines(document, options)) return [{ document, options }]
  return splitLines(document).map((line) => ({ document: line, options: { format: jsonl.name } }))
}

function isLines(document: SourceDocument, options: ReadOptions): boolean {
  try {
    return findFormat(document, options) === jsonl
  } catch (error) {
    // Whoever reads the document is told why it cannot be read.
    if (error instanceof Failure) return false
    throw error
  }
}

/**
 * Reads a document that holds one article; of a file of lines, the first.
 * @throws Failure when it holds none
 */
export async function readArticle(document: SourceDocument, options: ReadOptions = {}): Promise<Article> {
  for await (const item of readArticles(document, options)) {
    if ('failure' in item) throw item.failure
    return item.article
  }
  throw new Failure('EMPTY_ARTICLE', `${document.origin} is empty.`, 'Give a file that holds an article.')
}

/** A draft with what it leaves unsaid as the place it came from says it. */
function complete(draft: Draft | Failure, stated: Stated | undefined): Draft | Failure {
  if (draft instanceof Failure || !stated) return draft
  const { publishedAt: published, ...rest } = stated
  const said = Object.entries(draft).filter(([, value]) => value)
  return { ...rest, published, text: draft.text, ...Object.fromEntries(said) }
}

async function finish(draft: Draft | Failure, origin: string): Promise<ReadItem> {
  const article = draft instanceof Failure ? draft : await attempt(async () => finishArticle(draft, origin))
  return article instanceof Failure ? { origin, failure: article } : { origin, article }
}

async function attempt<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

/** The format asked for, else that of the bytes, the server's word, the file's name, and at last of the first words. */
function findFormat(document: SourceDocument, options: ReadOptions): Format {
  const { origin, bytes } = document
  if (options.format !== undefined) return named(options.format)
  const binary = nameOfBinary(bytes)
  if (binary === 'PDF') return pdf
  if (binary)
    throw new Failure(
      'UNSUPPORTED_FORMAT',
      `${origin} is ${binary}, not an article.`,
      `Formats that are read: ${names()}.`,
    )
  const media = document.contentType?.split(';')[0]?.trim().toLowerCase()
  const ending = /\.[a-z]+$/.exec(
    (document.url ? pathOf(document.url) : origin).toLowerCase().replace(/\.gz$/, ''),
  )?.[0]
  const head = new TextDecoder().decode(bytes.subarray(0, 2_048))
  return (
    FORMATS.find((format) => media && media !== 'text/plain' && format.mediaTypes.includes(media)) ??
    FORMATS.find((format) => ending && format.extensions.includes(ending)) ??
    FORMATS.find((format) => format.looksLike(head)) ??
    text
  )
}

function named(name: string): Format {
  const format = FORMATS.find((one) => one.name === name.toLowerCase())
  if (format) return format
  throw new Failure('UNSUPPORTED_FORMAT', `There is no format "${name}".`, `Formats that are read: ${names()}.`)
}

const names = () => FORMATS.map((format) => format.name).join(', ')
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : url)
