import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { openSources } from '#sources/index.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wiregraph-warc-'))
})
afterAll(() => rm(folder, { recursive: true }))

const page = (n: number) =>
  `<!doctype html><title>News ${n}</title><p>Acme buys from Zorex for the ${n}th time. ${'é'.repeat(n)}`

interface Given {
  readonly type?: 'response' | 'request' | 'metadata'
  readonly status?: string
  readonly headers?: Record<string, string>
  readonly body?: Uint8Array | string
}

/** A record as another program writes it. */
async function record(n: number, packed: boolean, given: Given = {}): Promise<Buffer> {
  const { type = 'response', status = '200 OK', headers = { 'content-type': 'text/html' }, body = page(n) } = given
  const made = WARCRecord.create(
    {
      url: `https://news.example/${n}`,
      date: '2026-03-02T09:00:00Z',
      type,
      warcVersion: 'WARC/1.0',
      httpHeaders: headers,
      statusline: type === 'request' ? 'GET / HTTP/1.1' : `HTTP/1.1 ${status}`,
    },
    [Buffer.from(body)],
  )
  return Buffer.from(await WARCSerializer.serialize(made, { gzip: packed }))
}

async function info(packed: boolean): Promise<Buffer> {
  const made = WARCRecord.createWARCInfo({ filename: 'news.warc', warcVersion: 'WARC/1.0' }, { software: 'test' })
  return Buffer.from(await WARCSerializer.serialize(made, { gzip: packed }))
}

let files = 0
/** All that is read of an archive of these bytes. */
async function read(bytes: Uint8Array) {
  const path = join(folder, `${files++}.warc`)
  await writeFile(path, bytes)
  const pages: string[] = []
  const failures: string[] = []
  const notes: string[] = []
  for await (const item of openSources([path], { onNote: (_, note) => notes.push(note) }))
    if ('failure' in item) failures.push(item.failure.message.replace(path, 'it'))
    else pages.push(`${item.url?.slice(21)} ${item.contentType} ${Buffer.from(item.bytes)}`)
  return { pages, failures, notes }
}

const pages = (...numbers: number[]) => numbers.map((n) => `${n} text/html ${page(n)}`)

describe.each([
  ['packed', true],
  ['not packed', false],
])('a web archive, %s', (_, packed) => {
  test('is read page by page, and what is no page is counted', async () => {
    const records = [
      await info(packed),
      await record(1, packed, { type: 'request' }),
      await record(1, packed),
      await record(2, packed, { status: '404 Not Found' }),
      await record(3, packed, { status: '301 Moved', headers: { location: '/1' } }),
      await record(4, packed, { headers: { 'content-type': 'image/png' }, body: 'PNG' }),
      await record(5, packed, { type: 'metadata' }),
      await record(6, packed, { headers: { 'Content-Type': 'application/xhtml+xml; charset=utf-8' }, body: '<p>x' }),
    ]
    expect(await read(Buffer.concat(records))).toEqual({
      pages: [...pages(1), '6 application/xhtml+xml; charset=utf-8 <p>x'],
      failures: [],
      notes: ['2 pages, 2 answers that are no page, 1 that are no HTML, 3 other records.'],
    })
  })

  test('may hold bodies that are packed, in chunks, or both, and headers that speak of what is no more there', async () => {
    const chunked = (body: Uint8Array) =>
      Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
    const html = { 'content-type': 'text/html' }
    const records = [
      await record(1, packed, { headers: { ...html, 'content-encoding': 'gzip' }, body: gzipSync(page(1)) }),
      await record(2, packed, { headers: { ...html, 'content-encoding': 'br' }, body: brotliCompressSync(page(2)) }),
      await record(3, packed, {
        headers: { ...html, 'transfer-encoding': 'chunked' },
        body: chunked(Buffer.from(page(3))),
      }),
      await record(4, packed, {
        headers: { ...html, 'transfer-encoding': 'chunked', 'content-encoding': 'gzip' },
        body: chunked(gzipSync(page(4))),
      }),
      await record(5, packed, { headers: { ...html, 'content-encoding': 'gzip', 'transfer-encoding': 'chunked' } }),
      await record(6, packed, {
        headers: { ...html, 'content-encoding': 'gzip' },
        body: gzipSync(Buffer.alloc(30_000_000)),
      }),
    ]
    const { pages: found, failures } = await read(Buffer.concat(records))
    expect(found).toEqual(pages(1, 2, 3, 4, 5))
    expect(failures).toEqual([expect.stringContaining('https://news.example/6 ')])
  })

  test('that is cut off is told, wherever it is, and what was before is read', async () => {
    const records = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => record(n, packed)))
    const whole = Buffer.concat(records)
    const ends = records.map((_, i) => Buffer.concat(records.slice(0, i + 1)).length)
    for (let i = 1; i < 50; i++) {
      const cut = Math.round((whole.length * i) / 50)
      const { pages: found, failures } = await read(whole.subarray(0, cut))
      const before = ends.filter((end) => end <= cut).length
      expect(found, `cut at ${cut}`).toEqual(pages(...[1, 2, 3, 4, 5, 6].slice(0, before)))
      const isBetween = ends.includes(cut)
      expect(failures, `cut at ${cut}`).toEqual(
        isBetween ? [] : [expect.stringContaining(`Bytes ${ends[before - 1] ?? 0} to ${cut} are left out.`)],
      )
    }
  })

  test('with 100 zero bytes in the middle loses one page at most', async () => {
    const records = await Promise.all([1, 2, 3, 4].map((n) => record(n, packed)))
    const whole = Buffer.concat(records)
    const middle = records[0]!.length + records[1]!.length - 20
    const { pages: found, failures } = await read(
      Buffer.concat([whole.subarray(0, middle), Buffer.alloc(100), whole.subarray(middle)]),
    )
    expect(found).toEqual(pages(1, 3, 4))
    expect(failures).toEqual([expect.stringContaining(`Bytes ${records[0]!.length} to `)])
  })

  test('with junk between records, before them and behind them', async () => {
    const junk = Buffer.from('x'.repeat(1_000))
    const records = await Promise.all([1, 2].map((n) => record(n, packed)))
    const { pages: found, failures } = await read(Buffer.concat([junk, records[0]!, junk, records[1]!, junk]))
    expect(found).toEqual(pages(1, 2))
    expect(failures).toHaveLength(3)
  })

  test('that is empty or no archive at all is told', async () => {
    expect((await read(Buffer.from('WARC/1.0\r\n'))).failures).toEqual([expect.stringContaining('ends in the middle')])
    expect((await read(Buffer.from('WARC/1.0\r\nno header\r\n\r\n'))).failures).toHaveLength(1)
    expect((await read(Buffer.from('WARC/1.0\r\nContent-Length: -1\r\n\r\n'))).failures).toHaveLength(1)
    expect((await read(Buffer.from('WARC/1.0\r\nContent-Length: 9e99\r\n\r\n'))).failures).toHaveLength(1)
    expect((await read(Buffer.from(`WARC/1.0\r\n${'x'.repeat(200_000)}`))).failures).toHaveLength(1)
  })
})

test('a byte that is flipped costs one page of a packed archive, never a wrong one', { timeout: 60_000 }, async () => {
  const numbers = [1, 2, 3, 4, 5]
  const whole = Buffer.concat(await Promise.all(numbers.map((n) => record(n, true))))
  for (let i = 0; i < 50; i++) {
    const damaged = Buffer.from(whole)
    const at = Math.floor((whole.length * i) / 50)
    damaged[at] = damaged[at]! ^ (1 << (i % 8))
    const { pages: found, failures } = await read(damaged)
    const all = pages(...numbers)
    expect(
      found.filter((one) => !all.includes(one)),
      `byte ${at}`,
    ).toEqual([])
    expect(found.length, `byte ${at}`).toBeGreaterThanOrEqual(4)
    // Names and times in the header of a member are under no checksum, and nobody reads them.
    expect(failures.length + found.length, `byte ${at}`).toBe(5)
  }
})

test('an archive that was packed as a whole is read too', async () => {
  const records = await Promise.all([1, 2, 3].map((n) => record(n, false)))
  const { pages: found, failures } = await read(gzipSync(Buffer.concat(records)))
  expect({ found, failures }).toEqual({ found: pages(1, 2, 3), failures: [] })
})

test('a record that is larger than memory is passed over', async () => {
  const large = Buffer.alloc(30 * 1024 * 1024, 'x')
  const records = [await record(1, true), await record(2, true, { body: large }), await record(3, true)]
  const { pages: found, failures } = await read(Buffer.concat(records))
  expect(found).toEqual(pages(1, 3))
  expect(failures).toEqual(['https://news.example/2 is larger than 20 MB.'])
})
