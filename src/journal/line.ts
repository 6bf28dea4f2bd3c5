import { crc32 } from 'node:zlib'
import type { JournalRecord } from './records.ts'

const HEAD = /^\{"crc":"([0-9a-f]{8})","record":/

/** A record as a line of JSON that carries its own checksum: `{"crc":"89abcdef","record":{…}}`. */
export function toLine(record: JournalRecord): Buffer {
  const json = JSON.stringify(record)
  return Buffer.from(`{"crc":"${sum(json)}","record":${json}}\n`)
}

/** The record of a line (without its line break), or null where the line is torn or damaged. */
export function fromLine(line: Buffer): JournalRecord | null {
  const text = line.toString('utf8')
  const head = HEAD.exec(text)
  if (!head || !text.endsWith('}')) return null
  const json = text.slice(head[0].length, -1)
  return sum(json) === head[1] ? (JSON.parse(json) as JournalRecord) : null
}

const sum = (json: string) => crc32(json).toString(16).padStart(8, '0')
