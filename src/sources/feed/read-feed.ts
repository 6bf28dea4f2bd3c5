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

/** Reads RSS, RDF, Atom and JSON feeds. Of one that breaks off or is damaged, the entries that are whole are read. */
export function readFeed({ origin, bytes, contentType, url }: SourceDocument): Feed {
  const text = decodeXml(bytes, contentType)
  const parsed = parse(text)
  if (!(parsed instanceof Error)) return { entries: entriesOf(parsed, url), failure: undefined }
  if (parsed.name === 'DetectError') return { entries: [], failure: noFeed(origin, parsed) }
  const mended = parse(mend(text))
  if (!(mended instanceof Error)) {
    const entries = entriesOf(mended, url)
    return { entries, failure: broken(origin, 'what stands before the break is read', entries.length, parsed) }
  }
  const entries = salvage(text).flatMap((alone) => {
    const feed = parse(alone)
    return feed instanceof Error ? [] : entriesOf(feed, url)
  })
  return { entries, failure: broken(origin, 'what is whole of it is read', entries.length, parsed) }
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

/** Each entry as the only one of its feed: those that are damaged then harm no other. */
function salvage(text: string): readonly string[] {
  const name = text.includes('</entry>') ? 'entry' : 'item'
  const first = text.search(name === 'entry' ? /<entry[\s>]/ : /<item[\s>]/)
  if (first === -1 || first > LONGEST_HEAD) return []
  const head = text.slice(0, first)
  const found: string[] = []
  for (let start = first; start !== -1 && found.length < MOST_ENTRIES; ) {
    const end = text.indexOf(`</${name}>`, start)
    if (end === -1) break
    // An entry that never ended runs into the next: that one begins where the last of them does.
    const entry = text.slice(start, end)
    const begin = Math.max(entry.lastIndexOf(`<${name}>`), entry.lastIndexOf(`<${name} `), 0)
    found.push(mend(`${head}${entry.slice(begin)}</${name}>`))
    start = text.indexOf(`<${name}`, end)
  }
  return found
}

/** Characters before the first entry, and entries: they are parsed once for each. */
const LONGEST_HEAD = 20_000
const MOST_ENTRIES = 1_000

const noFeed = (origin: string, cause: Error) =>
  new Failure('INPUT_UNREADABLE', `${origin} is no feed.`, 'Feeds are RSS, Atom, RDF or JSON Feed.', cause)

const broken = (origin: string, what: string, entries: number, cause: Error) =>
  new Failure(
    'INPUT_UNREADABLE',
    `${origin} is broken XML${entries > 0 ? `; ${what}, ${inEntries(entries)}` : ''}.`,
    'Its publisher has to mend it; load it again later.',
    cause,
  )

const inEntries = (count: number) => (count === 1 ? 'one entry' : `${count} entries`)
