import { type DomDocument, plain } from './dom.ts'
import { readStructuredArticle } from './json-ld.ts'

/** What a page says of itself, every value as stated; dates are normalised by the caller. */
export interface PageMetadata {
  title?: string
  author?: string
  publisher?: string
  /** The first statement of when it was published, in order of trust. */
  published?: string
  language?: string
  /** The page's own word for its address, relative or absolute, not yet believed. */
  canonical?: string
  /** JSON-LD articleBody, where the page carries it. */
  statedBody?: string
  /** Other wordings of the headline (og:title, <h1>): a body that repeats one has its title inside. */
  titles: string[]
}

/** Reads title, author, publisher, date, language and address: JSON-LD first, then meta tags, then the page. */
export function readMetadata(document: DomDocument): PageMetadata {
  const stated = readStructuredArticle(document)
  const meta = metaReader(document)
  const attribute = (selector: string, name: string) =>
    plain(document.querySelector(selector)?.getAttribute(name)) || undefined
  const content = (selector: string) => plain(document.querySelector(selector)?.textContent) || undefined

  const publisher =
    stated.publisher ?? meta('og:site_name') ?? meta('application-name') ?? meta('dc.publisher') ?? meta('publisher')
  const h1s = Array.from(document.querySelectorAll('h1'), (h1) => plain(h1.textContent)).filter(Boolean)
  const documentTitle = content('title')
  const titles = [stated.headline, meta('og:title'), meta('twitter:title'), ...h1s, documentTitle]
    .filter((title): title is string => title !== undefined && title !== '')
    .map((title) => withoutSiteName(decodeEntities(title), publisher))
  const page: PageMetadata = { titles: [...new Set(titles)] }
  const set = <K extends keyof PageMetadata>(key: K, value: PageMetadata[K] | undefined) => {
    if (value !== undefined) page[key] = value
  }
  set('title', bestTitle(page.titles, h1s))
  set(
    'author',
    cleanAuthor(
      stated.author ??
        meta('author') ??
        meta('article:author') ??
        meta('parsely-author') ??
        meta('dc.creator') ??
        meta('byl') ??
        content('[itemprop="author"] [itemprop="name"]') ??
        content('[itemprop="author"]') ??
        content('[rel="author"]'),
    ),
  )
  set('publisher', publisher)
  set(
    'published',
    stated.published ??
      meta('article:published_time') ??
      meta('og:published_time') ??
      meta('datepublished') ??
      meta('parsely-pub-date') ??
      meta('publish-date') ??
      meta('pubdate') ??
      meta('date') ??
      meta('dc.date.issued') ??
      meta('dc.date') ??
      meta('sailthru.date') ??
      attribute('[itemprop="datePublished"]', 'content') ??
      attribute('[itemprop="datePublished"]', 'datetime') ??
      content('[itemprop="datePublished"]') ??
      attribute('time[pubdate]', 'datetime') ??
      attribute('article time[datetime], header time[datetime], time[datetime]', 'datetime'),
  )
  set('language', attribute('html', 'lang') ?? stated.language ?? meta('og:locale') ?? meta('content-language'))
  set('canonical', attribute('link[rel="canonical"]', 'href') ?? meta('og:url') ?? stated.url)
  set('statedBody', stated.body)
  return page
}

function metaReader(document: DomDocument): (name: string) => string | undefined {
  const values = new Map<string, string>()
  for (const tag of Array.from(document.querySelectorAll('meta'))) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('http-equiv')
    const value = plain(tag.getAttribute('content'))
    if (name && value && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), value)
  }
  return (name) => values.get(name)
}

/** The <h1> that another title confirms, else the first title: a page's only <h1> may be its logo. */
function bestTitle(titles: readonly string[], h1s: readonly string[]): string | undefined {
  const confirmed = h1s.find((h1) => titles.some((title) => title !== h1 && sameWords(title, h1)))
  return confirmed ?? titles[0]
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function sameWords(a: string, b: string): boolean {
  const left = new Set(words(a))
  const right = new Set(words(b))
  const shared = [...left].filter((word) => right.has(word)).length
  return shared >= 3 && shared >= 0.6 * Math.min(left.size, right.size)
}

/** A longer title is no title, and each of its bars would cost a look at all of it. */
const LONGEST_TITLE = 1_000

/** "Fed cuts rates | Example News" names the site after a bar or dash; the headline is the longer part. */
function withoutSiteName(title: string, publisher: string | undefined): string {
  if (title.length > LONGEST_TITLE) return title
  const parts = title
    .replace(/\s+/g, ' ')
    .split(/ [·»–—-] |\|/)
    .map((part) => part.trim())
  if (parts.length < 2) return title
  const last = parts.at(-1)!
  const isSite =
    publisher && words(publisher).join('').includes(words(last).join('')) && words(last).length > 0
      ? true
      : /\|/.test(title) && words(last).length <= 4
  if (!isSite) return title
  const head = title
    .slice(0, title.lastIndexOf(last))
    .trimEnd()
    .replace(/[|·»–—-]$/, '')
    .trimEnd()
  return words(head).length >= 3 ? withoutSiteName(head, publisher) : title
}

function cleanAuthor(author: string | undefined): string | undefined {
  const name = author
    ?.replace(/^(?:by|von|par|por|di)\s+/i, '')
    .replace(/https?:\/\/\S+/g, '')
    .trim()
  return name && name.length <= 200 ? decodeEntities(name) : undefined
}

/** JSON-LD and meta values are often escaped twice; the five common entities are undone. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|quot|apos|lt|gt|nbsp|#0?39|#x27|#8217|rsquo);/g, (entity) => ENTITIES[entity] ?? entity)
}
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&#39;': "'",
  '&#039;': "'",
  '&#x27;': "'",
  '&#8217;': '’',
  '&rsquo;': '’',
}
