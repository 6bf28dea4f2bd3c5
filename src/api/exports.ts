import { Readable } from 'node:stream'
import type { Plugin } from 'graphql-yoga'
import { FACT_STATUSES, type FactStatus, type Graph } from '#graph/graph.ts'
import { RELATION_NAMES, type RelationName } from '#model/relation.ts'
import type { ApiKeys } from './keys.ts'

/** Where files of the graph are. */
export const EXPORT = '/export'

/** What a file is to hold: the facts of a company, those of some types, statuses and confidence, with their claims. */
export interface WantedFile {
  readonly format: string
  /** Entity key. */
  readonly company: string
  readonly types?: readonly RelationName[]
  readonly statuses?: readonly FactStatus[]
  readonly minConfidence?: number
}

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
 * `confidence` narrow it. Like a question it needs a header that pages of others can't make a browser send.
 */
export function useExports({ graph, exports, keys }: Surroundings): Plugin {
  let running = 0
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method !== 'GET' || url.pathname !== EXPORT) return
      const refuse = ({ status, code, message, remedy }: No) => {
        const body = JSON.stringify({ errors: [{ message, extensions: { code, remedy } }] })
        endResponse(new fetchAPI.Response(body, { status, headers: { 'content-type': 'application/json' } }))
      }
      if (keys && !keys.roleOf(request)) return refuse(NO_KEY)
      if (!HEADERS.some((name) => request.headers.has(name))) return refuse(NO_HEADER)
      const wanted = toWanted(url.searchParams, exports)
      if ('status' in wanted) return refuse(wanted)
      const [entity] = await graph.entities([wanted.company])
      if (!entity) return refuse({ ...NOT_FOUND, message: `Nothing has the id "${wanted.company}".` })
      if (running >= AT_ONCE) return refuse(BUSY)
      running++
      const file = Readable.from(exports.write(wanted))
      file.once('close', () => running--)
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

interface No {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly remedy: string
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
const NOT_FOUND = { status: 404, code: 'NOT_FOUND', remedy: 'Take the id that `search` gives.' }
const BUSY: No = {
  status: 429,
  code: 'RATE_LIMITED',
  message: 'Other files are being written.',
  remedy: 'Wait until one of them is done.',
}

function toWanted(words: URLSearchParams, { formats }: Exports): WantedFile | No {
  const no = (message: string, remedy: string) => ({ status: 400, code: 'BAD_USER_INPUT', message, remedy })
  const [format, company] = [words.get('format') ?? '', words.get('company') ?? '']
  if (!Object.hasOwn(formats, format))
    return no(`There is no format "${format}".`, `Choose one of ${Object.keys(formats).join(', ')}.`)
  const types = listOf(words.get('types'), RELATION_NAMES)
  const statuses = listOf(words.get('statuses')?.toLowerCase() ?? null, FACT_STATUSES)
  const minConfidence = Number(words.get('confidence') ?? 0)
  if (types === null || statuses === null || !(minConfidence >= 0 && minConfidence <= 1))
    return no("The filter can't be read.", 'types and statuses are names with commas between, confidence is 0 to 1.')
  return { format, company, minConfidence, ...(types && { types }), ...(statuses && { statuses }) }
}

/** None of an empty text, undefined where nothing is said, null where a name is not known. */
function listOf<T extends string>(text: string | null, known: readonly T[]): readonly T[] | undefined | null {
  if (text === null) return undefined
  const names = text === '' ? [] : text.split(',')
  const found = known.filter((name) => names.includes(name))
  return found.length === new Set(names).size ? found : null
}

/** "organization/société générale" → "soci-t-g-n-rale": what every system can save. */
function fileName(key: string): string {
  const name = key.slice(key.indexOf('/') + 1).replaceAll(/[^a-z\d]+/g, '-')
  return name.slice(0, 80) || 'company'
}
