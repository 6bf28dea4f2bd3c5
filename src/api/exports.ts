import { Readable } from 'node:stream'
import type { Plugin } from 'graphql-yoga'
import type { Graph } from '#graph/graph.ts'
import { Failure } from '#model/failure.ts'
import { MAX_BODY_BYTES } from './body.ts'
import type { ApiKeys } from './keys.ts'
import { type No, toWanted, type WantedFile } from './wanted-file.ts'

/** Where files of the graph are. */
export const EXPORT = '/export'

/** Writes files of the graph, piece by piece; the cli wires it, so that the api knows no format. */
export interface Exports {
  /** The formats that take a company's part, each with its media type. */
  readonly formats: Readonly<Record<string, string>>
  write(wanted: WantedFile): AsyncIterable<string>
}

interface Surroundings {
  readonly graph: Graph
  readonly exports: Exports
  readonly keys: ApiKeys | undefined
}

/** Each may walk through the graph. */
const AT_ONCE = 2

/** A file never runs as a page of this server, whatever an article says. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/**
 * Answers GET /export?format=csv&company=organization/acme with a file, to those who may read. `types`, `statuses` and
 * `confidence` narrow it; `facts` names those that are wanted, which may take a POST with the same words in its body.
 * Like a question it needs a header that pages of others can't make a browser send.
 */
export function useExports({ graph, exports, keys }: Surroundings): Plugin {
  let running = 0
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const isPost = request.method === 'POST'
      if (!(isPost || request.method === 'GET') || url.pathname !== EXPORT) return
      const refuse = ({ status, code, message, remedy }: No) => {
        const body = JSON.stringify({ errors: [{ message, extensions: { code, remedy } }] })
        endResponse(new fetchAPI.Response(body, { status, headers: { 'content-type': 'application/json' } }))
      }
      if (keys && !keys.roleOf(request)) return refuse(NO_KEY)
      if (!HEADERS.some((name) => request.headers.has(name))) return refuse(NO_HEADER)
      const words = isPost ? await bodyOf(request) : url.searchParams
      if (!words) return refuse(TOO_LARGE)
      const wanted = toWanted(words, exports.formats)
      if ('status' in wanted) return refuse(wanted)
      const [entity] = await graph.entities([wanted.company])
      if (!entity) return refuse({ ...NOT_FOUND, message: `Nothing has the id "${wanted.company}".` })
      if (running >= AT_ONCE) return refuse(BUSY)
      running++
      const file = await begin(exports.write(wanted), request.signal, () => running--)
      if (!file) return refuse(AWAY)
      const headers = {
        'content-type': exports.formats[wanted.format]!,
        'content-disposition': `attachment; filename="${fileName(entity.key)}.${wanted.format}"`,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'referrer-policy': 'no-referrer',
      }
      endResponse(new fetchAPI.Response(Readable.toWeb(file) as ReadableStream, { headers }))
    },
  }
}

/** The words of a body of the form a=b&c=d; undefined where it is too large, whatever its head says. */
async function bodyOf({ body }: Request): Promise<URLSearchParams | undefined> {
  const pieces: Buffer[] = []
  let size = 0
  // A body that was made in this process comes as text.
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array | string>) {
    const bytes = Buffer.from(piece as Uint8Array)
    size += bytes.length
    if (size > MAX_BODY_BYTES) return undefined
    pieces.push(bytes)
  }
  return new URLSearchParams(Buffer.concat(pieces).toString())
}

/**
 * A file of which the first piece is there; undefined where the graph is not. What it holds is let go when it is through
 * or when the client leaves.
 */
async function begin(text: AsyncIterable<string>, left: AbortSignal, end: () => void): Promise<Readable | undefined> {
  const pieces = text[Symbol.asyncIterator]()
  try {
    const first = await pieces.next()
    const file = Readable.from(allOf(first, pieces))
    file.once('close', () => {
      end()
      void pieces.return?.()
    })
    // Who leaves while the first piece is written is no event any more.
    if (left.aborted) file.destroy()
    left.addEventListener('abort', () => file.destroy())
    return file
  } catch (error) {
    end()
    if (error instanceof Failure) return undefined
    throw error
  }
}

async function* allOf(first: IteratorResult<string>, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  for (let piece = first; !piece.done; piece = await pieces.next()) yield piece.value
}

const HEADERS = ['x-graphql-yoga-csrf', 'x-api-key', 'authorization']
const NO_KEY: No = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'This server wants an API key.',
  remedy: 'Send your key in the x-api-key header, or as a bearer token.',
}
const NO_HEADER: No = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'The request might come from the page of somebody else.',
  remedy: 'Send the header x-graphql-yoga-csrf: 1 with it.',
}
const TOO_LARGE: No = {
  status: 413,
  code: 'BAD_USER_INPUT',
  message: 'The request is too large.',
  remedy: 'Name fewer facts, or narrow by types.',
}
const NOT_FOUND = { status: 404, code: 'NOT_FOUND', remedy: 'Take the id that `search` gives.' }
const BUSY: No = {
  status: 429,
  code: 'RATE_LIMITED',
  message: 'Other files are being written.',
  remedy: 'Wait until one of them is done.',
}

const AWAY: No = {
  status: 503,
  code: 'GRAPH_UNAVAILABLE',
  message: 'The graph is not available now.',
  remedy: 'Try again later.',
}

/** "organization/société générale" → "soci-t-g-n-rale": what every system can save. */
function fileName(key: string): string {
  const name = key.slice(key.indexOf('/') + 1).replaceAll(/[^a-z\d]+/g, '-')
  return name.slice(0, 80) || 'company'
}
