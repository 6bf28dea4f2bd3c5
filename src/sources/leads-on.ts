import { Failure } from '#model/failure.ts'
import type { Kind } from './kind.ts'

const NAMES: Readonly<Record<Exclude<Kind, 'article' | 'warc'>, string>> = {
  feed: 'a feed',
  sitemap: 'a sitemap',
  urls: 'a list of addresses',
}

/** Why something that leads to articles is not followed where one article was meant. */
export function leadsOn(origin: string, kind: Exclude<Kind, 'article'>): Failure {
  if (kind === 'warc') return notFetched(origin)
  return new Failure(
    'MANY_ARTICLES',
    `${origin} is ${NAMES[kind]} and no article.`,
    'Name it itself to load what it names.',
  )
}

/** Why an archive on the web is not read. */
export const notFetched = (origin: string) =>
  new Failure(
    'UNSUPPORTED_FORMAT',
    `${origin} is a web archive.`,
    'Save it and load the file: it is read from the disk.',
  )
