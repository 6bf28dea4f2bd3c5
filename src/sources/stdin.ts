import type { SourceItem } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { LARGEST, tooLarge } from './source.ts'

/** All of standard input as one document. */
export async function* stdinSource(input: AsyncIterable<Uint8Array> = process.stdin): AsyncGenerator<SourceItem> {
  const origin = 'stdin'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.length
    // Read on without keeping anything, so that the program that writes to us does not die of a closed pipe.
    if (size <= LARGEST) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > LARGEST)
    yield {
      origin,
      failure: new Failure(
        'TOO_LARGE',
        `stdin is ${tooLarge(size)}.`,
        'Send one article, or lines of JSON with --jsonl.',
      ),
    }
  else if (size === 0)
    yield {
      origin,
      failure: new Failure('EMPTY_ARTICLE', 'stdin is empty.', 'Pipe an article into it, or name a file.'),
    }
  else yield { origin, bytes: Buffer.concat(chunks) }
}
