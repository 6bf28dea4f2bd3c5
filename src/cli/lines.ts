import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { Failure } from '#model/failure.ts'

/** A line of a stream, counted from 1, or why it is none. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: string }

/** Longest line that is read: an article of tens of millions of characters is no article. */
export const LONGEST_LINE = 32 * 1024 * 1024

const NEWLINE = 0x0a

/**
 * The lines of a file, or of stdin where there is no file or it is "-".
 * @throws Failure INPUT_NOT_FOUND
 */
export async function* openLines(file = '-'): AsyncGenerator<Line> {
  if (file === '-') return yield* readLines(process.stdin)
  try {
    await access(file)
  } catch (cause) {
    throw new Failure('INPUT_NOT_FOUND', `${file} cannot be opened.`, 'Check the path and its permissions.', cause)
  }
  yield* readLines(createReadStream(file))
}

/**
 * Splits bytes into lines of UTF-8 at line feeds only: U+2028 may stand in a JSON string, where Node's readline splits.
 * Keeps one line in memory. Blank lines are counted and left out.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at))
      yield* line()
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  yield* line()

  function keep(part: Uint8Array): void {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }

  function* line(): Generator<Line> {
    const whole = length > longest ? undefined : Buffer.concat(parts)
    parts = []
    length = 0
    const here = number++
    if (whole === undefined) yield { number: here, problem: `longer than ${longest} bytes` }
    else yield* decode(here, whole)
  }
}

function* decode(number: number, bytes: Uint8Array): Generator<Line> {
  const text = decodeUtf8(bytes)
  if (text === undefined) yield { number, problem: 'not UTF-8' }
  else if (text.trim() !== '') yield { number, text }
}

// TextDecoder takes a byte order mark away, which only the first line can have.
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
