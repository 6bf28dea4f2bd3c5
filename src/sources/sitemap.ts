import { Parser } from 'htmlparser2'
import type { SourceDocument, SourceItem } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { decodeXml } from './decode.ts'
import { LIMITS } from './fetch/index.ts'
import { fetchItem, fetchLinks, type Link } from './links.ts'
import type { Surroundings } from './source.ts'
import { unpack } from './unpack.ts'

/** What a sitemap says: pages, or further sitemaps. */
export interface Sitemap {
  readonly kind: 'urlset' | 'sitemapindex'
  readonly links: readonly Link[]
  /** Its last element is closed: it did not break off. */
  readonly isWhole: boolean
}

/** An index may name indexes; this deep, and one that names itself comes to an end. */
const DEEPEST = 3

/** The pages of a sitemap and of those it names, each fetched when it is wanted. */
export async function* sitemapSource(
  document: SourceDocument,
  around: Surroundings,
  depth = 1,
): AsyncGenerator<SourceItem> {
  const { origin } = document
  const sitemap = await attemptToRead(document)
  if (sitemap instanceof Failure) {
    yield { origin, failure: sitemap }
    return
  }
  if (sitemap.kind === 'urlset') yield* fetchLinks(sitemap.links, 'article', around)
  else if (depth === DEEPEST) yield { origin, failure: tooDeep(origin) }
  else
    for (const link of sitemap.links) {
      const item = await fetchItem(link, 'sitemap', around)
      if ('failure' in item) yield item
      else yield* sitemapSource(item, around, depth + 1)
    }
  if (!sitemap.isWhole) yield { origin, failure: brokenOff(sitemap, origin) }
}

async function attemptToRead(document: SourceDocument): Promise<Sitemap | Failure> {
  try {
    return await readSitemap(document)
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

/** @throws Failure INPUT_UNREADABLE for what is no sitemap, TOO_LARGE for one that unpacks to more than allowed */
export async function readSitemap({ origin, bytes, contentType }: SourceDocument): Promise<Sitemap> {
  const sitemap = parse(decodeXml(await unpack(bytes, origin, LIMITS.sitemap), contentType))
  if (sitemap) return sitemap
  throw new Failure('INPUT_UNREADABLE', `${origin} is no sitemap.`, 'A sitemap has a root of urlset or sitemapindex.')
}

/** The most that sitemaps.org allows one to name. */
const MOST_LINKS = 50_000

function parse(xml: string): Sitemap | undefined {
  let kind: Sitemap['kind'] | undefined
  let isWhole = false
  let depth = 0
  const links: Link[] = []
  let entry: Record<string, string> = Object.create(null)
  let text = ''
  const parser = new Parser(
    {
      onopentag(name) {
        depth++
        text = ''
        if (depth === 1 && (local(name) === 'urlset' || local(name) === 'sitemapindex'))
          kind = local(name) as Sitemap['kind']
        if (depth === 2) entry = Object.create(null)
      },
      ontext(part) {
        text += part
      },
      onclosetag(name, isImplied) {
        // What breaks off is closed too, but half an address is none.
        if (!isImplied) {
          if (depth > 2 && text.trim()) entry[name.toLowerCase()] ??= text.trim()
          if (depth === 2 && links.length < MOST_LINKS) links.push(...linkOf(entry))
          if (depth === 1) isWhole = true
        }
        depth--
        text = ''
      },
    },
    { xmlMode: true },
  )
  // What is not a sitemap from the first, or nested out of all measure, is not read on.
  for (let at = 0; at < xml.length && (at === 0 || kind) && depth < DEEPEST_ELEMENT; at += CHUNK)
    parser.write(xml.slice(at, at + CHUNK))
  parser.end()
  return kind && { kind, links, isWhole }
}

const CHUNK = 65_536
const DEEPEST_ELEMENT = 100
const local = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

/** The words of a news sitemap come under `news:news`; its prefix may be any, but everyone writes this one. */
function linkOf(entry: Readonly<Record<string, string>>): readonly Link[] {
  const { loc, lastmod } = entry
  if (!loc) return []
  const stated = {
    title: entry['news:title'],
    publisher: entry['news:name'],
    publishedAt: entry['news:publication_date'],
    language: entry['news:language'],
  }
  const isNews = Object.values(stated).some((value) => value !== undefined)
  return [{ url: loc, ...(isNews && { stated }), stamp: lastmod ?? stated.publishedAt ?? '' }]
}

const tooDeep = (origin: string) =>
  new Failure('INPUT_UNREADABLE', `${origin} is a sitemap of sitemaps of sitemaps.`, 'Give one of those it names.')

const brokenOff = ({ kind, links }: Sitemap, origin: string) =>
  new Failure(
    'INPUT_UNREADABLE',
    `${origin} breaks off after ${links.length} ${kind === 'urlset' ? 'pages' : 'sitemaps'}.`,
    'Those were read; load it again later for the others.',
  )
