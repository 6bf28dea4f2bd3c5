import { stat } from 'node:fs/promises'
import type { SourceItem } from '#model/document.ts'
import { expand } from './expand.ts'
import { createFetcher } from './fetch/index.ts'
import { explain } from './file.ts'
import { folderSource } from './folder.ts'
import { globSource, isGlob } from './glob.ts'
import { namedFileSource } from './path.ts'
import type { SourceOptions, Surroundings } from './source.ts'
import { stdinSource } from './stdin.ts'
import { isUrl, urlSource } from './url.ts'

export { KINDS, type Kind } from './kind.ts'
export { fetchOneArticle } from './one-article.ts'
export { LARGEST, type Source, type SourceOptions } from './source.ts'

/**
 * Streams the documents that inputs name, in the order given: "-" is stdin, a folder is all articles under it, a pattern
 * all files that match, an address a page. A feed, a sitemap, a list of addresses and a web archive are the articles in
 * them. An input that cannot be had is one item with its failure; the others follow.
 * @example for await (const item of openSources(['news/', 'https://news.example/feed.xml'])) 'failure' in item ? …
 */
export async function* openSources(
  inputs: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<SourceItem, void, undefined> {
  const { fetcher = createFetcher(), as, signal, isWanted = () => true, onNote = () => {} } = options
  const around: Surroundings = { fetcher, as, signal, isWanted, onNote }
  try {
    for (const input of inputs)
      for await (const item of await openSource(input, around)) {
        if (signal?.aborted) return
        yield item
      }
  } catch (error) {
    // Whoever stops us knows why.
    if (!signal?.aborted) throw error
  } finally {
    if (!options.fetcher) await fetcher.close()
  }
}

async function openSource(input: string, around: Surroundings): Promise<AsyncIterable<SourceItem>> {
  if (input === '-') return expandAll(stdinSource(), around)
  if (isUrl(input)) return expandAll(urlSource(input, around), around)
  try {
    return (await stat(input)).isDirectory() ? folderSource(input, around) : namedFileSource(input, around)
  } catch (error) {
    // A file may have a bracket in its name, so only what does not exist is taken for a pattern.
    if (isGlob(input)) return globSource(input, around)
    return only({ origin: input, failure: explain(input, error) })
  }
}

async function* expandAll(items: AsyncIterable<SourceItem>, around: Surroundings): AsyncGenerator<SourceItem> {
  for await (const item of items)
    if ('failure' in item) yield item
    else yield* expand(item, around)
}

async function* only(item: SourceItem): AsyncGenerator<SourceItem> {
  yield item
}
