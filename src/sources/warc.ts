import { open } from 'node:fs/promises'
import type { SourceDocument, SourceItem } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { explainError } from './fetch/explain.ts'
import { mediaType } from './fetch/media.ts'
import { LIMITS } from './fetch/settings.ts'
import { explain } from './file.ts'
import { LARGEST, type Surroundings } from './source.ts'
import { plainBody, readAnswer } from './warc/answer.ts'
import { type Hole, readArchive } from './warc/archive.ts'
import type { WarcRecord } from './warc/record.ts'

/** Records that are no articles, counted; they are what most of an archive is, and no failures. */
interface Skipped {
  /** Answers other than 200: redirects, pages that were gone. */
  status: number
  /** Pictures, scripts, feeds. */
  type: number
  /** Requests, metadata, what the crawler says of itself. */
  other: number
}

/**
 * The pages of a WARC file, such as the news crawl of Common Crawl, one at a time however large it is. A stretch that is
 * damaged or cut off is one failure; the pages around it are read.
 */
export async function* warcSource(path: string, around: Surroundings): AsyncGenerator<SourceItem> {
  const file = await open(path).catch((error: unknown) => explain(path, error))
  if (file instanceof Failure) {
    yield { origin: path, failure: file }
    return
  }
  const skipped: Skipped = { status: 0, type: 0, other: 0 }
  let pages = 0
  try {
    for await (const found of readArchive(file, isPage)) {
      if (around.signal?.aborted) return
      const item = 'reason' in found ? damaged(path, found) : await itemOf(found, skipped)
      if (item && 'bytes' in item) pages++
      if (item) yield item
    }
  } finally {
    await file.close()
  }
  around.onNote(path, summary(pages, skipped))
}

const isPage = ({ type, url, length }: Omit<WarcRecord, 'block'>) =>
  type === 'response' && /^https?:/i.test(url) && length <= LARGEST

async function itemOf(record: WarcRecord, skipped: Skipped): Promise<SourceItem | undefined> {
  const { url: origin, block, type, length } = record
  if (!block) {
    if (type === 'response' && length > LARGEST) return { origin, failure: tooLarge(origin) }
    skipped.other++
    return undefined
  }
  const answer = readAnswer(block)
  if (answer?.status !== 200) {
    skipped.status++
    return undefined
  }
  if (!HTML.has(mediaType(answer.contentType))) {
    skipped.type++
    return undefined
  }
  try {
    return document(origin, await plainBody(answer, LIMITS.article, origin), answer.contentType)
  } catch (error) {
    return { origin, failure: explainError(origin, error) }
  }
}

const HTML = new Set(['text/html', 'application/xhtml+xml'])

const document = (url: string, bytes: Uint8Array, contentType: string): SourceDocument => ({
  origin: url,
  url,
  bytes,
  contentType,
})

function summary(pages: number, { status, type, other }: Skipped): string {
  const parts = [
    `${pages} pages`,
    `${status} answers that are no page`,
    `${type} that are no HTML`,
    `${other} other records`,
  ]
  return `${parts.join(', ')}.`
}

const damaged = (path: string, { from, to, reason }: Hole): SourceItem => ({
  origin: path,
  failure: new Failure(
    'INPUT_UNREADABLE',
    `${path} is damaged: ${reason}. Bytes ${from} to ${to} are left out.`,
    'Fetch it again, or compare its checksum; what is around the damage is read.',
  ),
})

const tooLarge = (origin: string) =>
  new Failure('TOO_LARGE', `${origin} is larger than ${LARGEST / 1024 / 1024} MB.`, 'No article is that large.')
