import { readBody } from '../fetch/body.ts'

/** What a server once answered, out of an archive. */
export interface ArchivedAnswer {
  readonly status: number
  readonly contentType: string
  readonly encoding: string | undefined
  readonly isChunked: boolean
  readonly body: Uint8Array
}

/** Splits an HTTP message into status, the headers that count, and the body as it came; undefined for none. */
export function readAnswer(block: Uint8Array): ArchivedAnswer | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length)
  const crlf = bytes.indexOf('\r\n\r\n')
  const end = crlf === -1 ? bytes.indexOf('\n\n') : crlf
  if (end === -1) return undefined
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(first)?.[1]
  if (!status) return undefined
  const header = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1)
  return {
    status: Number(status),
    contentType: header('content-type')?.trim() ?? '',
    encoding: header('content-encoding')?.trim(),
    isChunked: /chunked/i.test(header('transfer-encoding') ?? ''),
    body: bytes.subarray(end + (crlf === -1 ? 2 : 4)),
  }
}

/**
 * The body as it was before it was sent. Crawlers differ in what they keep of chunks and compression, and some leave the
 * header that speaks of what is no longer there; so the bytes decide.
 * @throws Failure TOO_LARGE, and what zlib throws
 */
export async function plainBody(answer: ArchivedAnswer, limit: number, origin: string): Promise<Uint8Array> {
  const body = answer.isChunked ? (joinChunks(answer.body) ?? answer.body) : answer.body
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  const encoding = isGzip ? 'gzip' : /\bbr\b/i.test(answer.encoding ?? '') ? 'br' : undefined
  return encoding ? readBody(once(body), { origin, encoding, limit }) : body
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** RFC 9112 7.1; undefined where the body is not in chunks. */
function joinChunks(body: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  for (let at = 0; ; ) {
    const end = body.indexOf(0x0a, at)
    const size = /^([0-9a-f]{1,8})\s*(?:;[^\n]*)?$/i.exec(
      Buffer.from(body.subarray(at, end)).toString('latin1').trim(),
    )?.[1]
    if (end === -1 || end - at > 1_000 || !size) return undefined
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(parts)
    if (end + 1 + length > body.length) return undefined
    parts.push(body.subarray(end + 1, end + 1 + length))
    at = body.indexOf(0x0a, end + 1 + length) + 1
    if (at === 0) return undefined
  }
}
