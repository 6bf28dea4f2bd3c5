import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SourceItem } from '#model/document.ts'
import { openSources } from '#sources/index.ts'
import { stdinSource } from '#sources/stdin.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wiregraph-sources-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function put(path: string, content: string | Uint8Array = path): string {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
  return file
}

/** Every item in a line: its path under the folder and its content, or its failure. */
async function list(source: AsyncIterable<SourceItem>): Promise<string[]> {
  const lines: string[] = []
  for await (const item of source) {
    const name = item.origin.startsWith(folder) ? relative(folder, item.origin) : item.origin
    lines.push('failure' in item ? `${name}: ${item.failure.code}` : `${name}: ${Buffer.from(item.bytes)}`)
  }
  return lines
}

describe('inputs', () => {
  it('are read in the order given, and one that is missing stops nothing', async () => {
    const [b, a] = [put('b.txt'), put('a.txt')]
    expect(await list(openSources([b, join(folder, 'gone.txt'), a]))).toEqual([
      'b.txt: b.txt',
      'gone.txt: INPUT_NOT_FOUND',
      'a.txt: a.txt',
    ])
  })
  it('may be a folder: the articles under it, sorted, nothing hidden, nothing else', async () => {
    for (const path of [
      '2/b.html',
      '10/c.md',
      'a.txt',
      '.git/x.txt',
      'node_modules/y.txt',
      'gold.json',
      'z.JSONL',
      'p.pdf',
      '.hidden.txt',
    ])
      put(path)
    expect(await list(openSources([folder]))).toEqual([
      '10/c.md: 10/c.md',
      '2/b.html: 2/b.html',
      'a.txt: a.txt',
      'p.pdf: p.pdf',
      'z.JSONL: z.JSONL',
    ])
  })
  it('may be a pattern, sorted too', async () => {
    for (const path of ['x/b.html', 'x/y/a.html', 'x/c.txt']) put(path)
    expect(await list(openSources([`${folder}/x/**/*.html`]))).toEqual(['x/b.html: x/b.html', 'x/y/a.html: x/y/a.html'])
    expect(await list(openSources([`${folder}/x/*.pdf`]))).toEqual(['x/*.pdf: INPUT_NOT_FOUND'])
  })
  it('may have brackets in their names', async () => {
    expect(await list(openSources([put('a [1].txt')]))).toEqual(['a [1].txt: a [1].txt'])
  })
  it('that are empty, a dangling link or too large are failures', async () => {
    put('a.txt', '')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'b.txt'))
    put('c.txt', new Uint8Array(20 * 1024 * 1024 + 1))
    put('d.txt')
    expect(await list(openSources([folder]))).toEqual([
      'a.txt: EMPTY_ARTICLE',
      'b.txt: INPUT_NOT_FOUND',
      'c.txt: TOO_LARGE',
      'd.txt: d.txt',
    ])
  })
  it('packed with gzip are unpacked, unless they are damaged or a bomb', async () => {
    put('a.html.gz', gzipSync('Calder'))
    put('b.html.gz', gzipSync('Calder').subarray(0, 12))
    put('c.html.gz', gzipSync(new Uint8Array(21 * 1024 * 1024)))
    expect(await list(openSources([folder]))).toEqual([
      'a.html.gz: Calder',
      'b.html.gz: INPUT_UNREADABLE',
      'c.html.gz: TOO_LARGE',
    ])
  })
  // Root may read everything, so that there is nothing to see.
  it.skipIf(process.getuid?.() === 0)('without permission are failures', async () => {
    chmodSync(put('a/x.txt'), 0)
    put('b/x.txt')
    chmodSync(join(folder, 'b'), 0)
    const lines = await list(openSources([folder]))
    chmodSync(join(folder, 'b'), 0o700)
    expect(lines).toEqual(['a/x.txt: INPUT_UNREADABLE', 'b: INPUT_UNREADABLE'])
  })
  it('that are links back to their own folder end', async () => {
    put('a.txt')
    symlinkSync(folder, join(folder, 'loop'))
    expect(await list(openSources([folder]))).toEqual(['a.txt: a.txt'])
  })
  it('of 10 MB are read whole', async () => {
    const file = put('long.txt', 'Calder. '.repeat(1_250_000))
    for await (const item of openSources([file])) expect('bytes' in item && item.bytes.length).toBe(10_000_000)
  })
})

describe('stdin', () => {
  async function* chunks(...parts: (string | Uint8Array)[]) {
    for (const part of parts) yield Buffer.from(part)
  }
  it('is one document, characters at the seams whole', async () => {
    const [first, second] = [Buffer.from('Soci').toString('latin1'), Buffer.from('été')]
    expect(await list(stdinSource(chunks(first, second.subarray(0, 1), second.subarray(1))))).toEqual([
      'stdin: Société',
    ])
  })
  it('with nothing in it is a failure', async () => {
    expect(await list(stdinSource(chunks()))).toEqual(['stdin: EMPTY_ARTICLE'])
  })
  it('without end is cut off and told', async () => {
    const megabyte = new Uint8Array(1024 * 1024)
    expect(await list(stdinSource(chunks(...Array<Uint8Array>(21).fill(megabyte))))).toEqual(['stdin: TOO_LARGE'])
  })
})
