import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'
import { absolute, type Entry, html, plain, title } from './entry.ts'

/** A feed as the parser gives it, in the shape of its kind. */
export type ParsedFeed = AnyFeed<string>

/** The entries of a parsed feed. `from` is where it was fetched, for addresses that are relative. */
export function entriesOf(parsed: ParsedFeed, from: string | undefined): readonly Entry[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ofRss(item, parsed.feed, from))
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ofRdf(item, parsed.feed, from))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ofAtom(entry, parsed.feed, from))
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ofJson(item, parsed.feed, from))
  }
}

function ofRss(item: RssFeed.Item<string>, feed: RssFeed.Feed<string>, from: string | undefined): Entry {
  const { guid, dc, dcterms, atom } = item
  const published = item.pubDate ?? dc?.dates?.[0] ?? atom?.published
  return {
    url: absolute([item.link, guid?.isPermaLink === false ? undefined : guid?.value], [feed.link, from]),
    id: guid?.value,
    stated: {
      title: title(item.title),
      author: dc?.creators?.[0] ?? item.authors?.[0]?.name,
      publisher: title(item.source?.title ?? dc?.publishers?.[0] ?? feed.title),
      publishedAt: published,
      language: dc?.languages?.[0] ?? feed.language,
    },
    stamp: atom?.updated ?? dcterms?.modified?.[0] ?? published ?? '',
    content: html(item.content?.encoded ?? item.description),
  }
}

function ofRdf(item: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>, from: string | undefined): Entry {
  const { dc, dcterms } = item
  return {
    url: absolute([item.link, item.rdf?.about], [feed.link, from]),
    id: item.rdf?.about,
    stated: {
      title: title(item.title),
      author: dc?.creators?.[0],
      publisher: title(dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? feed.title),
      publishedAt: dc?.dates?.[0],
      language: dc?.languages?.[0] ?? feed.dc?.languages?.[0],
    },
    stamp: dcterms?.modified?.[0] ?? dc?.dates?.[0] ?? '',
    content: html(item.content?.encoded ?? item.description),
  }
}

function ofAtom(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>, from: string | undefined): Entry {
  const { links = [], content, summary } = entry
  const page = links.find(({ rel = 'alternate', type = 'text/html' }) => rel === 'alternate' && /html/.test(type))
  const own = feed.links?.find(({ rel }) => rel === 'alternate')?.href
  const text = content?.value ?? summary?.value
  const isPlain = (content?.value ? content.type : summary?.type) === 'text'
  return {
    url: absolute([page?.href, content?.src, entry.id], [entry.xml?.base, feed.xml?.base, from, own]),
    id: entry.id,
    stated: {
      title: title(entry.title?.value),
      author: (entry.authors ?? feed.authors)?.[0]?.name,
      publisher: title(entry.source?.title?.value ?? feed.title?.value),
      publishedAt: entry.published ?? entry.updated,
      language: entry.xml?.lang ?? feed.xml?.lang,
    },
    stamp: entry.updated ?? entry.published ?? '',
    content: isPlain ? plain(text) : html(text),
  }
}

function ofJson(item: JsonFeed.Item<string>, feed: JsonFeed.Feed<string>, from: string | undefined): Entry {
  return {
    url: absolute([item.url, item.external_url, item.id], [feed.home_page_url, from]),
    id: item.id,
    stated: {
      title: item.title,
      author: (item.authors ?? feed.authors)?.[0]?.name,
      publisher: feed.title,
      publishedAt: item.date_published ?? item.date_modified,
      language: item.language ?? feed.language,
    },
    stamp: item.date_modified ?? item.date_published ?? '',
    content: html(item.content_html) ?? plain(item.content_text),
  }
}
