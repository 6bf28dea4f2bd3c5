import { open, stat } from 'node:fs/promises'
import type { SourceDocument, SourceItem } from '#model/document.ts'
import { expand } from './expand.ts'
import { explain, readDocument } from './file.ts'
import { guessKind, HEAD, type Kind } from './kind.ts'
import { leadsOn } from './leads-on.ts'
import type { Surroundings } from './source.ts'
import { stampOf } from './stamp.ts'
import { warcSource } from './warc.ts'

/** A file that was named itself: an article, an archive, or something that leads to articles. */
export async function* namedFileSource(path: string, around: Surroundings): AsyncGenerator<SourceItem> {
  const item = await openFile(path, around)
  if (item === 'archive') yield* warcSource(path, around)
  else if (item && 'failure' in item) yield item
  else if (item) yield* expand(item, around)
}

/** A file found in a folder or by a pattern. It may be an archive, but it sends us to no server that nobody has named. */
export async function* foundFileSource(path: string, around: Surroundings): AsyncGenerator<SourceItem> {
  if (around.as !== undefined) yield* namedFileSource(path, around)
  else {
    const item = await openFile(path, around)
    if (item === 'archive') yield* warcSource(path, around)
    else if (item) yield 'failure' in item ? item : asArticle(item)
  }
}

function asArticle(document: SourceDocument): SourceItem {
  const kind = guessKind(document.bytes)
  return kind === 'article' ? document : { origin: document.origin, failure: leadsOn(document.origin, kind) }
}

async function openFile(path: string, around: Surroundings): Promise<SourceItem | 'archive' | undefined> {
  try {
    if (!around.isWanted(path, stampOf(await stat(path)))) return undefined
    // An archive is told before it is read, because it may be larger than memory.
    return (around.as ?? (await kindOf(path))) === 'warc' ? 'archive' : await readDocument(path)
  } catch (error) {
    return { origin: path, failure: explain(path, error) }
  }
}

async function kindOf(path: string): Promise<Kind> {
  // The name counts too, because the damage may be at the beginning.
  if (/\.warc(?:\.gz)?$/i.test(path)) return 'warc'
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return guessKind(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}
