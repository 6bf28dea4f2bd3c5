import type { ByteReader } from './byte-reader.ts'
import { Damage } from './damage.ts'

/** One record of a WARC file (ISO 28500). */
export interface WarcRecord {
  /** "response", "request", "metadata"… */
  readonly type: string
  readonly url: string
  /** The media type of the block: "application/http; msgtype=response" for what a server answered. */
  readonly contentType: string
  readonly length: number
  /** The block, unless nobody wanted it. */
  readonly block: Uint8Array | undefined
}

const LONGEST_LINE = 64 * 1024
const MOST_HEADERS = 1_000

/**
 * Reads the record at which the reader stands, up to and with the two empty lines behind it. The block is held in memory
 * only where it is wanted.
 * @throws Damage
 */
export async function readRecord(
  reader: ByteReader,
  isWanted: (record: Omit<WarcRecord, 'block'>) => boolean,
): Promise<WarcRecord> {
  const version = await reader.line(LONGEST_LINE)
  if (!/^WARC\/\d+\.\d+$/.test(version)) throw new Damage('there is something else where a record should begin')
  const headers = await readHeaders(reader)
  const length = headers.get('content-length')
  if (!length || !/^\d{1,15}$/.test(length)) throw new Damage('a record does not say how long it is')
  const record = {
    type: headers.get('warc-type') ?? '',
    // WARC 0.18 and some writers put the address in angle brackets.
    url: headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '',
    contentType: headers.get('content-type') ?? '',
    length: Number(length),
  }
  const block = isWanted(record) ? await reader.take(record.length) : await reader.skip(record.length)
  if (Buffer.from(await reader.take(4)).toString('latin1') !== '\r\n\r\n')
    throw new Damage('a record is longer or shorter than it says')
  return { ...record, block: block ?? undefined }
}

/** Header lines up to the empty one; what is folded over several lines belongs together. */
async function readHeaders(reader: ByteReader): Promise<ReadonlyMap<string, string>> {
  const headers = new Map<string, string>()
  let name = ''
  for (let i = 0; i < MOST_HEADERS; i++) {
    const line = await reader.line(LONGEST_LINE)
    if (line === '') return headers
    const isFolded = /^[ \t]/.test(line)
    const colon = line.indexOf(':')
    if (!isFolded && colon < 1) throw new Damage('a record has a header that is none')
    if (!isFolded) name = line.slice(0, colon).trim().toLowerCase()
    const value = utf8(isFolded ? line : line.slice(colon + 1)).trim()
    headers.set(name, isFolded ? `${headers.get(name) ?? ''} ${value}` : value)
  }
  throw new Damage('a record has more headers than any has')
}

const utf8 = (latin1: string) => Buffer.from(latin1, 'latin1').toString('utf8')
