import type { FileHandle } from 'node:fs/promises'
import { fromLine } from './line.ts'
import type { JournalRecord } from './records.ts'

/** A record and where its line stands, in bytes; the line break is not counted. */
export interface Scanned {
  readonly record: JournalRecord
  readonly start: number
  readonly length: number
}

/** What a segment holds besides its good lines. */
export interface Condition {
  /** Bytes up to the end of the last good line: what follows is torn. */
  readonly good: number
  /** Damaged lines before that. */
  readonly damaged: number
}

const CHUNK = 1 << 20
const LINE_BREAK = 0x0a

/** Reads the good lines of a segment in order, one at a time in memory; damaged ones are passed over and counted. */
export async function scan(file: FileHandle, found: (scanned: Scanned) => void): Promise<Condition> {
  let [rest, restAt, good, damaged, bad]: [Buffer, number, number, number, number] = [Buffer.alloc(0), 0, 0, 0, 0]
  for (;;) {
    const chunk = Buffer.alloc(CHUNK)
    const { bytesRead } = await file.read(chunk, 0, CHUNK, restAt + rest.length)
    if (bytesRead === 0) return { good, damaged }
    const bytes = Buffer.concat([rest, chunk.subarray(0, bytesRead)])
    let start = 0
    for (let end = bytes.indexOf(LINE_BREAK); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
      const record = fromLine(bytes.subarray(start, end))
      if (record) {
        found({ record, start: restAt + start, length: end - start })
        good = restAt + end + 1
        // Only what a good line follows was damaged; at the end it is torn.
        damaged += bad
        bad = 0
      } else bad++
      start = end + 1
    }
    rest = bytes.subarray(start)
    restAt += start
  }
}
