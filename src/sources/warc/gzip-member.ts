import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib'
import type { ReadFrom } from './blocks.ts'
import { type ByteReader, createByteReader } from './byte-reader.ts'
import { Damage } from './damage.ts'

/**
 * Unpacks the one gzip member that begins at an offset. A WARC file is a row of members with a record in each, so that
 * damage costs one record; Node's gunzip runs them together and does not tell where one ends.
 * @returns the offset behind the member, after its checksum was found to be right
 * @throws Damage
 */
export async function* gzipMember(read: ReadFrom, offset: number): AsyncGenerator<Uint8Array, number, undefined> {
  const start = offset + (await headerLength(createByteReader(read(offset))))
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  const fed = feed(read(start), inflate)
  let checksum = 0
  let length = 0
  try {
    for await (const chunk of inflate as AsyncIterable<Uint8Array>) {
      checksum = crc32(chunk, checksum)
      length += chunk.length
      yield chunk
    }
  } catch (error) {
    throw reasonOf(error)
  } finally {
    inflate.destroy()
    await fed
  }
  const trailer = Buffer.from(await createByteReader(read(start + inflate.bytesWritten)).take(8))
  if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== length % 2 ** 32)
    throw new Damage('a checksum is wrong')
  return start + inflate.bytesWritten + 8
}

/** Writes until the member ends; it takes of the last block what belongs to it. */
async function feed(blocks: AsyncIterable<Uint8Array>, inflate: InflateRaw): Promise<void> {
  // A write that fails in the middle is never said to be done.
  const closed = new Promise<void>((resolve) => inflate.once('close', resolve))
  let given = 0
  for await (const block of blocks) {
    given += block.length
    await Promise.race([closed, new Promise<void>((resolve) => inflate.write(block, () => resolve()))])
    if (inflate.destroyed || inflate.bytesWritten < given) return
  }
  inflate.end()
}

function reasonOf(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return new Damage('it ends in the middle of a record')
  return code?.startsWith('Z_') ? new Damage('a record is compressed in a broken way') : error
}

const FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 }
const LONGEST_NAME = 64 * 1024

/** RFC 1952 2.3. */
async function headerLength(reader: ByteReader): Promise<number> {
  const [a, b, method, flags = 0] = await reader.take(10)
  if (a !== 0x1f || b !== 0x8b || method !== 8 || flags & FLAG.reserved)
    throw new Damage('there is something else where a record should begin')
  if (flags & FLAG.extra) await reader.skip(Buffer.from(await reader.take(2)).readUInt16LE())
  if (flags & FLAG.name) await skipText(reader)
  if (flags & FLAG.comment) await skipText(reader)
  if (flags & FLAG.headerChecksum) await reader.skip(2)
  return reader.position()
}

async function skipText(reader: ByteReader): Promise<void> {
  for (let i = 0; i < LONGEST_NAME; i++) if ((await reader.take(1))[0] === 0) return
  throw new Damage('there is something else where a record should begin')
}
