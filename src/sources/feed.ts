import type { SourceDocument, SourceItem } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import type { Content, Entry } from './feed/entry.ts'
import { readFeed } from './feed/read-feed.ts'
import { fetchItem, inOrder } from './links.ts'
import type { Surroundings } from './source.ts'

/**
 * The articles of a feed. An entry that holds its article is the article; for the others the page is fetched, and what
 * the feed says of it goes along.
 */
export async function* feedSource(document: SourceDocument, around: Surroundings): AsyncGenerator<SourceItem> {
  const { origin } = document
  const { entries, failure } = readFeed(document)
  const named = entries.map((entry, i) => ({ entry, origin: entry.url ?? entry.id ?? `${origin} entry ${i + 1}` }))
  const wanted = named.filter(({ entry, origin }) => around.isWanted(origin, entry.stamp))
  yield* inOrder(wanted, ({ entry, origin }) => itemOf(entry, origin, around), around.signal)
  if (failure) yield { origin, failure }
}

async function itemOf(entry: Entry, origin: string, around: Surroundings): Promise<SourceItem> {
  const { url, content, stated } = entry
  if (content && isWhole(content, url === undefined)) return { ...packed(content, entry), origin, stated }
  if (url !== undefined) return fetchItem({ url, stated }, 'article', around)
  const remedy = 'Nothing can be done but ask its publisher.'
  return { origin, failure: new Failure('EMPTY_ARTICLE', `${origin} has neither a page nor a text.`, remedy) }
}

/** Shorter than this, in characters, an entry is taken for a teaser of its page. */
const TEASER = 1_500
/** Without a page there is nothing better. */
const SHORTEST = 200
const ELLIPSES = ['…', '...', '&hellip;', '&#8230;']
const INVITATIONS = ['read more', 'continue reading', 'read the full', 'read the whole']

/** Whether an entry holds all of its article, as its length and its last words tell. */
function isWhole({ text, type }: Content, isAlone: boolean): boolean {
  const words = type === 'text/html' ? text.replace(/<[^<>]*>/g, ' ') : text
  const said = words.replace(/\s+/g, ' ').trim()
  return isAlone ? said.length >= SHORTEST : said.length >= TEASER && !isCut(said)
}

/** Whether a text ends like the beginning of one. */
const isCut = (said: string) =>
  ELLIPSES.some((mark) => said.slice(-12).includes(mark)) ||
  INVITATIONS.some((words) => said.slice(-40).toLowerCase().includes(words))

/** The article as a document of its own. */
function packed({ text, type }: Content, { url, stated }: Entry): Omit<SourceItem & SourceDocument, 'origin'> {
  const language = stated.language ? ` lang="${stated.language.replace(/[^\w-]/g, '')}"` : ''
  const page = `<!doctype html><html${language}><body><article>${text}</article></body></html>`
  return {
    bytes: Buffer.from(type === 'text/html' ? page : text),
    contentType: `${type}; charset=utf-8`,
    ...(url !== undefined && { url }),
  }
}
