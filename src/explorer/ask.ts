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
      /** Number under which the server's log has more of a bug. */
      readonly incident?: string
      readonly suggestions?: readonly string[]
    }
  }[]
}

/** Asks the API one question. Throws Refusal where the server says no or does not answer. */
export async function ask<T>(query: string, variables: object = {}, signal?: AbortSignal): Promise<T> {
  const response = await post({ query, variables }, 'application/json', signal)
  return dataOf(await reply(response, signal))
}

/** What the server tells by itself, one answer after the other until there are no more. Throws as `ask` does. */
export async function* follow<T>(query: string, variables: object, signal: AbortSignal): AsyncGenerator<T> {
  const { body } = await post({ query, variables }, 'text/event-stream', signal)
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  let unread = ''
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => lost(cause, signal))
    if (done) return
    const events = (unread + value).split('\n\n')
    unread = events.pop()!
    for (const event of events) {
      const data = /^data: ?(\{.*)$/m.exec(event)?.[1]
      if (data) yield dataOf(JSON.parse(data) as Reply)
    }
  }
}

/** A file that the server makes. Throws as `ask` does. */
export async function fetchFile(address: string, body: URLSearchParams): Promise<Blob> {
  const response = await send(address, { method: 'POST', headers: headersFor('*/*'), body })
  if (!response.ok) dataOf(await reply(response))
  return response.blob()
}

function dataOf<T>({ data, errors }: Reply): T {
  const [error] = errors ?? []
  if (!error) return data as T
  const { code = 'UNKNOWN', remedy = '', incident, suggestions = [] } = error.extensions ?? {}
  if (code === 'UNAUTHENTICATED') keyWanted.value = true
  throw new Refusal(code, error.message, incident ? `${remedy} Incident ${incident}.` : remedy, suggestions)
}

function headersFor(accept: string): Record<string, string> {
  const key = sessionStorage.getItem(KEY)
  return { accept, 'x-graphql-yoga-csrf': '1', ...(key && { 'x-api-key': key }) }
}

function post(question: object, accept: string, signal: AbortSignal | undefined): Promise<Response> {
  const headers = { ...headersFor(accept), 'content-type': 'application/json' }
  return send('/graphql', { method: 'POST', headers, body: JSON.stringify(question), signal: signal ?? null })
}

function send(address: string, request: RequestInit): Promise<Response> {
  return fetch(address, request).catch((cause: unknown) => lost(cause, request.signal))
}

function reply(response: Response, signal?: AbortSignal): Promise<Reply> {
  return response.json().catch((cause: unknown) => lost(cause, signal)) as Promise<Reply>
}

function lost(cause: unknown, signal: AbortSignal | null | undefined): never {
  if (signal?.aborted) throw cause
  throw new Refusal('GRAPH_UNAVAILABLE', 'The server does not answer.', 'See whether `wiregraph serve` still runs.')
}
