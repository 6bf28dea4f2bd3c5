import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Answer } from './exchange.ts'

/** Pages as they were last time, so that a server can say "not modified" instead of sending them again. */
export interface Cache {
  /** What is kept of this address, if anything. */
  find(url: string): Promise<Answer | undefined>
  /** Keeps an answer that can be asked about again. */
  keep(url: string, answer: Answer): Promise<void>
  /** Takes away what is kept of this address. */
  forget(url: string): Promise<void>
  /** Takes away what has not been used for longest, until no more is kept than allowed. */
  prune(): Promise<void>
}

/** Nothing is kept. */
export const NO_CACHE: Cache = {
  find: async () => undefined,
  keep: async () => {},
  forget: async () => {},
  prune: async () => {},
}

const KEPT = ['etag', 'last-modified', 'content-type']
const MOST_BYTES = 256 * 1024 * 1024

/** The question that asks whether a kept page has changed. */
export function conditions({ headers }: Answer): Record<string, string> {
  const { etag, 'last-modified': modified } = headers
  return { ...(etag && { 'if-none-match': etag }), ...(modified && { 'if-modified-since': modified }) }
}

/**
 * A cache of files, one an address: a line of JSON, then the body, gzipped together. Losing it, or any file of it,
 * costs nothing but a download; so a file that cannot be read is as good as none.
 */
export function fileCache(folder: string, mostBytes = MOST_BYTES): Cache {
  const fileOf = (url: string) => join(folder, createHash('sha256').update(url).digest('hex'))
  return {
    async find(url) {
      try {
        const kept = decode(await unzip(await readFile(fileOf(url))), url)
        const now = new Date()
        await utimes(fileOf(url), now, now)
        return kept
      } catch {
        return undefined
      }
    },
    async keep(url, { status, headers, bytes }) {
      if (!canBeKept(headers)) return
      const head = { url, status, headers: Object.fromEntries(KEPT.map((name) => [name, headers[name]])) }
      const partial = `${fileOf(url)}.${randomUUID()}.part`
      await mkdir(folder, { recursive: true })
      await writeFile(partial, await zip(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes])))
      await rename(partial, fileOf(url))
    },
    forget: (url) => rm(fileOf(url), { force: true }),
    prune: () => prune(folder, mostBytes),
  }
}

const zip = promisify<Uint8Array, Uint8Array>(gzip)
const unzip = promisify<Uint8Array, Uint8Array>(gunzip)

const canBeKept = (headers: Answer['headers']) =>
  (headers.etag !== undefined || headers['last-modified'] !== undefined) &&
  !/no-store/i.test(headers['cache-control'] ?? '')

function decode(kept: Uint8Array, url: string): Answer | undefined {
  const end = kept.indexOf(0x0a)
  const head = JSON.parse(Buffer.from(kept.subarray(0, end)).toString()) as Omit<Answer, 'bytes'> & { url: string }
  if (head.url !== url) return undefined
  return { status: head.status, headers: head.headers, bytes: kept.subarray(end + 1) }
}

async function prune(folder: string, mostBytes: number): Promise<void> {
  const files = await Promise.all((await list(folder)).map((name) => describe(join(folder, name))))
  const newestFirst = files.filter((file) => file !== undefined).sort((a, b) => b.used - a.used)
  let bytes = 0
  for (const { path, size } of newestFirst) {
    bytes += size
    if (bytes > mostBytes) await rm(path, { force: true })
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}

/** Another process may prune at the same time. */
async function describe(path: string): Promise<{ path: string; size: number; used: number } | undefined> {
  try {
    const { size, mtimeMs } = await stat(path)
    return { path, size, used: mtimeMs }
  } catch {
    return undefined
  }
}
