import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'graphql-yoga'
import { Failure } from '#model/failure.ts'
import type { KeyRole } from './context.ts'
import { apiError } from './explain.ts'

/** The keys that are let in, by the SHA-256 of each: the keys themselves are nowhere on the server. */
export interface ApiKeys {
  /** What the request's key may do; undefined without a key, or with one that is not known. */
  roleOf(request: Request): KeyRole | undefined
  /** The first characters of the SHA-256 of the request's key, to tell callers apart; undefined like the role. */
  nameOf(request: Request): string | undefined
}

const ENTRY = /^(read|load):([0-9a-f]{64})$/
const REMEDY =
  'Write each key as "read:" or "load:" and its SHA-256, for example "load:$(printf %s "$KEY" | sha256sum | cut -c1-64)".'

/**
 * The API keys of an environment: WIREGRAPH_API_KEYS ("load:9f86…,read:6021…", split by commas or spaces) or the file
 * that WIREGRAPH_API_KEYS_FILE names, in the same form, `#` for comments. undefined where neither is set.
 *
 * Throws Failure CONFIGURATION where an entry can't be read.
 */
export function readApiKeys(env: Readonly<Record<string, string | undefined>>): ApiKeys | undefined {
  const path = env.WIREGRAPH_API_KEYS_FILE
  const text = path ? readKeysFile(path) : env.WIREGRAPH_API_KEYS
  return text?.trim() ? parseApiKeys(text) : undefined
}

/** Reads "load:9f86… read:6021…". Throws Failure CONFIGURATION without repeating what might be a key in clear. */
export function parseApiKeys(text: string): ApiKeys {
  const entries = text
    .replace(/#.*$/gm, '')
    .split(/[\s,]+/)
    .filter(Boolean)
  const keys = entries.map((entry, index) => {
    const [, role, hash] = ENTRY.exec(entry) ?? []
    if (!role || !hash) throw new Failure('CONFIGURATION', `API key ${index + 1} can't be read.`, REMEDY)
    return { role: role as KeyRole, hash: Buffer.from(hash, 'hex') }
  })
  if (keys.length === 0) throw new Failure('CONFIGURATION', 'There is no API key in the list.', REMEDY)
  const callers = new WeakMap<Request, { readonly role?: KeyRole; readonly name?: string }>()
  const callerOf = (request: Request) => {
    const known = callers.get(request)
    if (known) return known
    const hash = createHash('sha256').update(presentedKey(request)).digest()
    const roles = keys.filter((key) => timingSafeEqual(key.hash, hash)).map((key) => key.role)
    const role = roles.includes('load') ? 'load' : roles[0]
    const caller = role ? { role, name: hash.toString('hex').slice(0, 8) } : {}
    callers.set(request, caller)
    return caller
  }
  return {
    roleOf: (request) => callerOf(request).role,
    nameOf: (request) => callerOf(request).name,
  }
}

/** Lets nobody ask anything without a key that is known. */
export function requireKey(keys: ApiKeys): Plugin {
  return {
    onRequestParse({ request }) {
      if (keys.roleOf(request)) return
      throw apiError(
        'UNAUTHENTICATED',
        'This server wants an API key.',
        'Send your key in the x-api-key header, or as a bearer token.',
        { http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
      )
    },
  }
}

function presentedKey(request: Request): string {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  return request.headers.get('x-api-key') ?? bearer ?? ''
}

function readKeysFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const remedy = 'Correct WIREGRAPH_API_KEYS_FILE, or make the file readable.'
    throw new Failure('CONFIGURATION', `The file with the API keys, ${path}, can't be read.`, remedy, cause)
  }
}
