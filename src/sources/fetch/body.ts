import { pipeline, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Failure } from '#model/failure.ts'

/** A longer chain of encodings is an attack (CVE-2026-22036). */
const LONGEST_CHAIN = 2
/** No text shrinks further; zeros do. Small bodies may: their size hurts nobody. */
const RATIO = { most: 100, from: 1024 * 1024 }

/** What a body is called in messages, how it came, and how much of it is wanted. */
export interface Reading {
  readonly origin: string
  /** As Content-Encoding says it: "gzip", "gzip, br", "identity". */
  readonly encoding: string | undefined
  /** Bytes, decompressed. */
  readonly limit: number
  /** Of a longer body the beginning is enough. */
  readonly cut?: boolean
}

/**
 * The bytes of a body, decompressed as they come, so that never more than the limit is in memory.
 * @throws Failure TOO_LARGE for more, FETCH_FAILED where they cannot be decompressed
 */
export async function readBody(body: AsyncIterable<Uint8Array>, reading: Reading): Promise<Uint8Array> {
  const { limit, origin, cut = false } = reading
  const chunks: Uint8Array[] = []
  let received = 0
  let size = 0
  async function* counted() {
    for await (const chunk of body) {
      received += chunk.length
      yield chunk
    }
  }
  for await (const chunk of decompress(Readable.from(counted()), reading)) {
    size += chunk.length
    if (size > limit && !cut) throw tooLarge(origin, limit)
    if (size > RATIO.from && size > received * RATIO.most) throw bomb(origin)
    chunks.push(chunk)
    if (size >= limit && cut) break
  }
  return Buffer.concat(chunks, Math.min(size, limit))
}

function decompress(body: Readable, { encoding, origin }: Reading): AsyncIterable<Uint8Array> {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const chain = names.filter((name) => name !== '' && name !== 'identity')
  if (chain.length > LONGEST_CHAIN) throw undecodable(origin, `is compressed ${chain.length} times over`)
  // The last one named was applied last.
  const decoders = chain.reverse().map((name) => decoderOf(name, origin))
  const [first, ...more] = decoders
  if (!first) return body
  // The error of any of them reaches whoever reads the last one.
  return pipeline([body, first, ...more], () => {}) as unknown as AsyncIterable<Uint8Array>
}

function decoderOf(name: string, origin: string) {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw undecodable(origin, `is compressed in a way that was not asked for ("${name.slice(0, 40)}")`)
  }
}

const MB = 1024 * 1024

/** Said of a body as soon as it is known, before or while it is read. */
export const tooLarge = (origin: string, limit: number): Failure =>
  new Failure(
    'TOO_LARGE',
    `${origin} is larger than ${limit >= MB ? `${Math.round(limit / MB)} MB` : `${limit} bytes`}.`,
    'No article is that large; save it and load the part that is one.',
  )

const bomb = (origin: string) =>
  new Failure(
    'TOO_LARGE',
    `${origin} unpacks to more than ${RATIO.most} times its size.`,
    'No text does; it is an attack on whoever reads it, or a broken server.',
  )

const undecodable = (origin: string, what: string) =>
  new Failure('FETCH_FAILED', `${origin} ${what}.`, 'Save the page with a browser and load the file.')
