import { parseFeed } from 'feedsmith'
import type { SourceDocument } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { decodeXml } from '../decode.ts'
import type { Entry } from './entry.ts'
import { entriesOf, type ParsedFeed } from './formats.ts'

/** The entries of a feed, in its order, and what is wrong with it if something is. */
export interface Feed {
  readonly entries: readonly Entry[]
  readonly failure: Failure | undefined
}

/** Reads RSS, RDF, Atom and JSON feeds. Of one that breaks off, the entries that are whole are read. */
export function readFeed({ origin, bytes, contentType, url }: SourceDocument): Feed {
  const text = decodeXml(bytes, contentType)
  const parsed = parse(text)
  if (!(parsed instanceof Error)) return { entries: entriesOf(parsed, url), failure: undefined }
  if (parsed.name === 'DetectError') return { entries: [], failure: noFeed(origin, parsed) }
  const mended = parse(mend(text))
  const entries = mended instanceof Error ? [] : entriesOf(mended, url)
  return { entries, failure: broken(origin, entries.length, parsed) }
}

function parse(text: string): ParsedFeed | Error {
  try {
    return parseFeed(text)
  } catch (error) {
    // Whatever a parser throws at hostile bytes, a stack overflow too, means that they are no feed.
    return error as Error
  }
}

/** A feed that broke off, closed behind the last entry that is whole. */
function mend(text: string): string {
  const item = text.lastIndexOf('</item>')
  const entry = text.lastIndexOf('</entry>')
  if (entry > item) return `${text.slice(0, entry)}</entry></feed>`
  if (item === -1) return ''
  const isRdf = /<(?:\w+:)?RDF\b/.test(text.slice(0, 2_000))
  return `${text.slice(0, item)}</item>${isRdf ? '</rdf:RDF>' : '</channel></rss>'}`
}

const noFeed = (origin: string, cause: Error) =>
  new Failure('INPUT_UNREADABLE', `${origin} is no feed.`, 'Feeds are RSS, Atom, RDF or JSON Feed.', cause)

const broken = (origin: string, entries: number, cause: Error) =>
  new Failure(
    'INPUT_UNREADABLE',
    `${origin} is broken XML${entries > 0 ? `; what stands before the break is read, ${inEntries(entries)}` : ''}.`,
    'Its publisher has to mend it; load it again later.',
    cause,
  )

const inEntries = (count: number) => (count === 1 ? 'one entry' : `${count} entries`)
