import type { SourceItem } from '#model/document.ts'
import { fetchItem } from './links.ts'
import type { Surroundings } from './source.ts'

/** Whether an input is an address of the web and no path. */
export const isUrl = (input: string): boolean => /^https?:\/\//i.test(input)

const PURPOSES = { article: 'article', feed: 'feed', sitemap: 'sitemap', urls: 'any', warc: 'any' } as const

/** What is at an address: an article, or something that leads to articles. */
export async function* urlSource(url: string, around: Surroundings): AsyncGenerator<SourceItem> {
  yield await fetchItem({ url }, around.as ? PURPOSES[around.as] : 'any', around)
}
