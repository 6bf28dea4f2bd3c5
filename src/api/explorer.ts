import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'

/** Where `npm run build:page` puts the page. */
const FOLDER = new URL('../../dist/explorer/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Its own files and its own server, nothing else: no script or style in the page, no markup made from strings. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

interface File {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly zipped: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** Serves the explorer at / and its files beside it. Only what lies in its folder at the start is ever served. */
export function useExplorer(): Plugin {
  const files = readPage()
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      if (url.pathname === '/' && files.size === 0) {
        const message = 'The page is not built: run `npm run build:page` and start again.\n'
        endResponse(new fetchAPI.Response(message, { status: 404, headers: { 'content-type': 'text/plain' } }))
        return
      }
      const file = files.get(url.pathname)
      if (!file) return
      if (request.headers.get('if-none-match') === file.headers.etag) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers: file.headers }))
        return
      }
      const isZipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
      const headers = { ...file.headers, ...(isZipped && { 'content-encoding': 'gzip' }) }
      endResponse(new fetchAPI.Response(isZipped ? file.zipped : file.bytes, { headers }))
    },
  }
}

function readPage(): ReadonlyMap<string, File> {
  if (!existsSync(FOLDER)) return new Map()
  const files = readdirSync(FOLDER).filter((name) => TYPES[extname(name)])
  return new Map(files.map((name) => [name === 'index.html' ? '/' : `/${name}`, readPageFile(name)]))
}

function readPageFile(name: string): File {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)))
  const headers = {
    'content-type': TYPES[extname(name)]!,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  }
  return { bytes, zipped: new Uint8Array(gzipSync(bytes)), headers }
}
