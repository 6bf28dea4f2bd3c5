import type { FileHandle } from 'node:fs/promises'
import { type ReadFrom, readBlocks } from './blocks.ts'
import { createByteReader } from './byte-reader.ts'
import { Damage } from './damage.ts'
import { gzipMember } from './gzip-member.ts'
import { readRecord, type WarcRecord } from './record.ts'

/** A stretch of a file in which no record can be read, in bytes. */
export interface Hole {
  readonly from: number
  readonly to: number
  readonly reason: string
}

type IsWanted = Parameters<typeof readRecord>[1]

/**
 * The records of a WARC file, packed or not, and the holes in it: damage is told and passed over, and what lies behind it
 * is read. Records and holes together are the whole file, to its last byte.
 */
export async function* readArchive(file: FileHandle, isWanted: IsWanted): AsyncGenerator<WarcRecord | Hole> {
  const { size } = await file.stat()
  const read = readBlocks(file)
  let hole: Hole | undefined
  let at = 0
  while (at < size) {
    try {
      for await (const { record, end } of recordsFrom(read, at, size, isWanted)) {
        if (hole) yield { ...hole, to: at }
        hole = undefined
        at = end
        yield record
      }
      at = size
    } catch (error) {
      if (!(error instanceof Damage)) throw error
      // What looked like a record and was none belongs to the same hole.
      hole ??= { from: at, to: size, reason: error.message }
      at = (await findRecord(read, at + 1)) ?? size
    }
  }
  if (hole) yield { ...hole, to: size }
}

interface Found {
  readonly record: WarcRecord
  /** Where to go on behind it; in a member that holds more records, the member's beginning. */
  readonly end: number
}

async function* recordsFrom(
  read: ReadFrom,
  from: number,
  size: number,
  isWanted: IsWanted,
): AsyncGenerator<Found, void, undefined> {
  for (let at = from; at < size; ) {
    const isPacked = (await firstByte(read, at)) === 0x1f
    let end = at
    async function* unpacked() {
      end = yield* gzipMember(read, at)
    }
    const chunks = isPacked ? unpacked() : read(at)
    const reader = createByteReader(chunks)
    try {
      while (!(await reader.isAtEnd())) {
        const record = await readRecord(reader, isWanted)
        // Only at the end of a member is its checksum known to be right.
        const isLast = await reader.isAtEnd()
        if (!isPacked) end = at + reader.position()
        yield { record, end: isLast || !isPacked ? end : at }
      }
    } finally {
      await chunks.return(undefined as never)
    }
    if (!isPacked) return
    at = end
  }
}

async function firstByte(read: ReadFrom, at: number): Promise<number | undefined> {
  for await (const block of read(at)) return block[0]
  return undefined
}

const BEGINNINGS = [Buffer.from([0x1f, 0x8b, 8]), Buffer.from('WARC/1.')]
const LONGEST = 7

/** Where the next record may begin. */
async function findRecord(read: ReadFrom, from: number): Promise<number | undefined> {
  let before: Uint8Array = new Uint8Array()
  let at = from
  for await (const block of read(from)) {
    const bytes = Buffer.concat([before, block])
    const found = BEGINNINGS.map((beginning) => bytes.indexOf(beginning)).filter((index) => index !== -1)
    if (found.length > 0) return at - before.length + Math.min(...found)
    at += block.length
    before = bytes.subarray(Math.max(0, bytes.length - LONGEST + 1))
  }
  return undefined
}
