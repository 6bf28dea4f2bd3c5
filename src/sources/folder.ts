import { opendir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { SourceItem } from '#model/document.ts'
import { explain } from './file.ts'
import { foundFileSource } from './path.ts'
import type { Surroundings } from './source.ts'

/** Endings of files that may be articles; others in a folder are passed over without a word. */
const ARTICLES = new Set('.txt .text .html .htm .xhtml .shtml .md .markdown .jsonl .ndjson .pdf .warc'.split(' '))

/** ".html" of "a.html" and of "a.HTML.gz". */
const endingOf = (name: string) => extname(name.toLowerCase().replace(/\.gz$/, ''))

/**
 * Every article file under a folder, sorted by path, so that two runs read the same order on every machine. Hidden
 * files and folders and `node_modules` are left out; a folder without permission is one failure, not the end.
 */
export async function* folderSource(folder: string, around: Surroundings): AsyncGenerator<SourceItem> {
  const names: { name: string; isFolder: boolean }[] = []
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) names.push({ name: entry.name, isFolder: true })
      else if ((entry.isFile() || entry.isSymbolicLink()) && ARTICLES.has(endingOf(entry.name)))
        names.push({ name: entry.name, isFolder: false })
    }
  } catch (error) {
    yield { origin: folder, failure: explain(folder, error) }
    return
  }
  names.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name, isFolder } of names) {
    const path = folder === '.' ? name : join(folder, name)
    if (isFolder) yield* folderSource(path, around)
    else yield* foundFileSource(path, around)
  }
}
