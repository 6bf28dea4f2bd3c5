import { signal } from '@preact/signals'

/** An answer that the server would not give: its words, and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string
  readonly remedy: string
  /** Names near to one that nothing goes by. */
  readonly suggestions: readonly string[]
  constructor(code: string, message: string, remedy: string, suggestions: readonly string[] = []) {
    super(message)
    this.code = code
    this.remedy = remedy
    this.suggestions = suggestions
  }
}

/** Whether the server asks for a key that it has not been given. */
export const keyWanted = signal(false)

/** Counts what was changed from this page: whoever shows an answer asks again when it goes up. */
export const changed = signal(0)

const KEY = 'wiregraph-key'

/** Keeps the key until the tab is closed, and asks again what was refused. */
export function giveKey(key: string): void {
  sessionStorage.setItem(KEY, key)
  keyWanted.value = false
}

interface Reply {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: {
      readonly code?: string
      readonly remedy?: string
      readonly suggestions?: readonly string[]
    }
  }[]
}

/** Asks the API one question. Throws Refusal where the server says no or does not answer. */
export async function ask<T>(query: string, variables: object = {}, signal?: AbortSignal): Promise<T> {
  const { data, errors } = await post(JSON.stringify({ query, variables }), signal)
  const [error] = errors ?? []
  if (!error) return data as T
  const { code = 'UNKNOWN', remedy = '', suggestions = [] } = error.extensions ?? {}
  if (code === 'UNAUTHENTICATED') keyWanted.value = true
  throw new Refusal(code, error.message, remedy, suggestions)
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Reply> {
  const key = sessionStorage.getItem(KEY)
  const headers = { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', ...(key && { 'x-api-key': key }) }
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null })
    return (await response.json()) as Reply
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new Refusal('GRAPH_UNAVAILABLE', 'The server does not answer.', 'See whether `wiregraph serve` still runs.')
  }
}
