import type { CheerioAPI } from 'cheerio/slim'
import { plain } from './dom.ts'

/** What a page says of itself in schema.org's words; every value as stated. */
export interface StructuredArticle {
  headline?: string
  author?: string
  publisher?: string
  published?: string
  language?: string
  url?: string
  body?: string
  /** What is said of the pictures and films on the page. */
  captions?: string[]
}

type Json = Record<string, unknown>

/** The first article among the page's JSON-LD blocks, or nothing. A block that is not valid JSON is passed over. */
export function readStructuredArticle($: CheerioAPI): StructuredArticle {
  const blocks = $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => parseLoosely($(script).html() ?? ''))
  const captions = blocks.flatMap((block) => captionsIn(block))
  const things = blocks.flatMap((block) => flatten(block))
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  if (!article) return { captions }
  return defined({
    headline: text(article.headline) ?? text(article.name),
    author: names(article.author, things),
    publisher: names(article.publisher, things),
    published: text(article.datePublished) ?? text(article.dateCreated),
    language: text(article.inLanguage),
    url: text(article.url) ?? text(article.mainEntityOfPage) ?? text(asObject(article.mainEntityOfPage)['@id']),
    body: text(article.articleBody),
    captions,
  })
}

const ARTICLE = /(?:Article|BlogPosting|^Report|NewsItem)$/

/** Real pages hold raw line breaks in strings, comment wrappers and trailing semicolons; all three are mended. */
function parseLoosely(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '')
  for (const candidate of [json, json.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // The next, more mended candidate, or none: an unreadable block says nothing.
    }
  }
  return null
}

function flatten(value: unknown, depth = 0): Json[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  if (typeof value !== 'object' || value === null) return []
  const thing = value as Json
  return [thing, ...flatten(thing['@graph'], depth + 1), ...flatten(thing.mainEntity, depth + 1)]
}

function captionsIn(value: unknown, depth = 0): string[] {
  if (depth > 6 || typeof value !== 'object' || value === null) return []
  const caption = text((value as Json).caption)
  const inside = Object.values(value).flatMap((one) => captionsIn(one, depth + 1))
  return caption ? [caption, ...inside] : inside
}

const typesOf = (thing: Json): string[] => [thing['@type']].flat().filter((type) => typeof type === 'string')

const asObject = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  const stated = typeof first === 'object' && first !== null ? (first as Json)['@value'] : first
  return typeof stated === 'string' && stated.trim() ? stated.trim() : undefined
}

/** A person or organization may be a string, an object, a list of either, or a reference into the graph. */
function names(value: unknown, things: readonly Json[]): string | undefined {
  const found = [value].flat().flatMap((one) => {
    if (typeof one === 'string') return [one]
    const thing = asObject(one)
    const referenced = thing.name ? thing : things.find((other) => other['@id'] && other['@id'] === thing['@id'])
    return [referenced?.name].flat().filter((name): name is string => typeof name === 'string')
  })
  const unique = [...new Set(found.map(plain).filter((name) => name && !/^https?:/.test(name)))]
  return unique.length ? unique.join(', ') : undefined
}

/** The same record without its undefined fields. */
export function defined<T extends object>(record: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}
