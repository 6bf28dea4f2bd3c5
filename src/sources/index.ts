import { stat } from 'node:fs/promises'
import type { SourceItem } from '#model/document.ts'
import { explain, fileSource } from './file.ts'
import { folderSource } from './folder.ts'
import { globSource, isGlob } from './glob.ts'
import { stdinSource } from './stdin.ts'

export { LARGEST, type Source } from './source.ts'

/**
 * Streams the documents that inputs name, in the order given: "-" is stdin, a folder is all articles under it, a pattern
 * all files that match. An input that cannot be had is one item with its failure; the others follow.
 * @example for await (const item of openSources(['news/', 'extra/*.html'])) 'failure' in item ? …
 */
export async function* openSources(inputs: readonly string[]): AsyncGenerator<SourceItem> {
  for (const input of inputs) yield* await openSource(input)
}

async function openSource(input: string): Promise<AsyncIterable<SourceItem>> {
  if (input === '-') return stdinSource()
  try {
    return (await stat(input)).isDirectory() ? folderSource(input) : fileSource(input)
  } catch (error) {
    // A file may have a bracket in its name, so only what does not exist is taken for a pattern.
    if (isGlob(input)) return globSource(input)
    return only({ origin: input, failure: explain(input, error) })
  }
}

async function* only(item: SourceItem): AsyncGenerator<SourceItem> {
  yield item
}
