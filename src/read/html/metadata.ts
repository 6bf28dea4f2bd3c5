import { type CheerioAPI, load } from 'cheerio/slim'
import { isProse } from './block.ts'
import { type DomDocument, plain } from './dom.ts'
import { decodeEntities } from './entities.ts'
import { readStructuredArticle } from './json-ld.ts'
import { layOut } from './layout.ts'
import { bestTitle, withoutSiteName } from './title.ts'

/** What a page says of itself, every value as stated; dates are normalised by the caller. */
export interface PageMetadata {
  title?: string | undefined
  author?: string | undefined
  publisher?: string | undefined
  /** All that state when it was published, most trusted first. */
  published: readonly string[]
  /** What stands between headline and first paragraph and may be a date; elsewhere on a page dates are those of other things. */
  belowHeadline: readonly string[]
  language?: string | undefined
  /** The page's own word for its address, relative or absolute, not yet believed. */
  canonical?: string | undefined
  /** JSON-LD articleBody, where the page carries it. */
  statedBody?: string | undefined
  /** All wordings of the headline (og:title, <h1>): a body that repeats one has its title inside. */
  titles: readonly string[]
  /** What pictures are said to show, by their alternative texts too. */
  captions: readonly string[]
}

/** Reads title, author, publisher, date, language and address: JSON-LD first, then meta tags, then the page. */
export function readMetadata(document: DomDocument, html: string): PageMetadata {
  const $ = load(html)
  const stated = readStructuredArticle($)
  const { meta, all, attribute, content, contents } = readers($)
  const publisher = [stated.publisher, ...all('og:site_name', 'dc.publisher', 'publisher', 'application-name')].find(
    (name) => name !== undefined && !URL.canParse(name),
  )
  const h1s = contents('h1')
  const bare = (titles: readonly (string | undefined)[]) =>
    titles.filter((title) => title !== undefined).map((title) => withoutSiteName(decodeEntities(title), publisher))
  const statedTitles = bare([stated.headline, ...all('og:title', 'twitter:title'), content('title')])
  const author =
    stated.author ??
    meta('author', 'article:author', 'parsely-author', 'dc.creator', 'byl') ??
    content('[itemprop="author"] [itemprop="name"]') ??
    content('[itemprop="author"]') ??
    content('[rel="author"]')
  const published = [
    stated.published,
    meta('article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'publish-date'),
    attribute('[itemprop="datePublished"]', 'content'),
    attribute('[itemprop="datePublished"]', 'datetime'),
    content('[itemprop="datePublished"]'),
    meta('pubdate', 'publishdate', 'dc.date.issued', 'sailthru.date', 'dc.date', 'date'),
    attribute('time[pubdate]', 'datetime'),
    // A post of somebody else that is shown in the text has a day of its own.
    attribute('article time[datetime]:not(blockquote time)', 'datetime') ??
      attribute('time[datetime]:not(blockquote time)', 'datetime'),
  ]
  const title = bestTitle(statedTitles, h1s)
  return {
    titles: [...new Set([...statedTitles, ...bare(h1s)])],
    title,
    author: cleanAuthor(author),
    publisher: publisher && decodeEntities(publisher),
    published: published.filter((one) => one !== undefined),
    belowHeadline: readBelowHeadline(document, title),
    language: attribute('html', 'lang') ?? stated.language ?? meta('og:locale') ?? meta('content-language'),
    canonical: attribute('link[rel="canonical"]', 'href') ?? meta('og:url') ?? stated.url,
    statedBody: stated.body,
    captions: [...(stated.captions ?? []), ...readCaptions($)].map(decodeEntities),
  }
}

/** A value longer than this is no title, name or date but a part of the page. */
const LONGEST_VALUE = 300

const readCaptions = ($: CheerioAPI): string[] =>
  $('img[alt], img[title], [data-caption]')
    .toArray()
    .flatMap((element) => ['alt', 'title', 'data-caption'].map((name) => plain($(element).attr(name))))
    .filter((text) => text !== '')

function readers($: CheerioAPI) {
  const values = new Map<string, string>()
  $('meta').each((_, tag) => {
    const { property, name, content, 'http-equiv': equivalent } = $(tag).attr() ?? {}
    const key = (property ?? name ?? equivalent)?.toLowerCase()
    const value = plain(content)
    if (key && value && !values.has(key)) values.set(key, value)
  })
  const contents = (selector: string): string[] =>
    $(selector)
      .toArray()
      .map((element) => plain($(element).text()))
      .filter((text) => text !== '' && text.length <= LONGEST_VALUE)
  return {
    all: (...names: string[]) => names.map((name) => values.get(name)),
    /** The first of some meta tags that the page has. */
    meta: (...names: string[]) => names.map((name) => values.get(name)).find((value) => value !== undefined),
    attribute: (selector: string, name: string) => plain($(selector).first().attr(name)) || undefined,
    content: (selector: string) => contents(selector)[0],
    contents,
  }
}

/** Lines between a headline and its first paragraph: byline, date, place. */
const MOST_LINES = 12

function readBelowHeadline(document: DomDocument, title = ''): string[] {
  const blocks = document.body ? layOut(document.body) : []
  // A page's first <h1> may be its logo.
  const named = blocks.findIndex((block) => block.kind === 'heading' && plain(block.text) === title)
  const headline = named < 0 ? blocks.findIndex((block) => block.element.localName === 'h1') : named
  if (headline < 0) return []
  const below = blocks.slice(headline + 1, headline + 1 + MOST_LINES)
  const prose = below.findIndex(isProse)
  return below.slice(0, prose < 0 ? below.length : prose).map((block) => block.text)
}

function cleanAuthor(author: string | undefined): string | undefined {
  const name = author
    ?.replace(/^(?:view )?(?:all )?(?:posts|articles|stories) (?:by|from) /i, '')
    .replace(/^(?:by|von|par|por|di)\s+/i, '')
    .replace(/https?:\/\/\S+/g, '')
    .trim()
  return name && name.length <= 200 ? decodeEntities(name) : undefined
}
