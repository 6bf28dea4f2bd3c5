import { describe, expect, it } from 'vitest'
import { ADDRESS, apiOver } from './ask.ts'
import { fakeGraph } from './fake-graph.ts'

// What graphql-cop 1.x looks for, asked by us: each of its 13 findings, and what an answer looks like that is none.
const { api, logged } = apiOver(fakeGraph(), { publicMode: true })

async function send(request: RequestInit, query = ''): Promise<{ status: number; text: string; body: Body }> {
  const response = await api.fetch(ADDRESS + query, request)
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, text, body: isJson ? JSON.parse(text) : {} }
}
interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly message: string }[]
  readonly extensions?: unknown
}

const post = (body: unknown) =>
  send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const form = (body: string) =>
  send({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body })
const times = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join(' ')

describe("graphql-cop's 13 questions find nothing", () => {
  it.each<[string, () => ReturnType<typeof send>]>([
    ['101 aliases', () => post({ query: `{ ${times(101, (i) => `alias${i}: __typename`)} }` })],
    ['a batch of 10', () => post(Array(10).fill({ query: 'query cop { __typename }' }))],
    ['10 directives that nobody knows', () => post({ query: `{ __typename ${times(10, () => '@aa')} }` })],
    [
      'introspection in circles',
      () =>
        post({
          query: `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
        }),
    ],
    ['a field 500 times', () => post({ query: `{ ${times(500, () => '__typename __typename')} }` })],
    ['introspection', () => post({ query: '{ __schema { types { name fields { name } } } }' })],
    ['a question by GET', () => send({ method: 'GET' }, `?query=${encodeURIComponent('query cop { __typename }')}`)],
    ['a change by GET', () => send({ method: 'GET' }, `?query=${encodeURIComponent('mutation cop { __typename }')}`)],
    ['a question in a form', () => form(`query=${encodeURIComponent('query cop { __typename }')}`)],
  ])('%s get no answer', async (_, ask) => {
    const { status, body } = await ask()
    expect(body.data?.__typename ?? body.data?.__schema ?? body.data?.alias0).toBeUndefined()
    expect(status).toBeLessThan(500)
  })

  it('a wrong name is not corrected', async () => {
    const { body } = await post({ query: '{ companie { name } articl { title } }' })
    expect(body.errors?.length).toBeGreaterThan(0)
    expect(JSON.stringify(body)).not.toMatch(/did you mean/i)
  })

  it('there is no page to try queries in', async () => {
    const { text } = await send({ method: 'GET', headers: { accept: 'text/html' } })
    expect(text).not.toMatch(/graphi?ql|playground|__schema/i)
  })

  it('no answer tells how it came about', async () => {
    const { body, text } = await post({ query: '{ company(name: "Contoso") { name } }' })
    expect(body.data?.company).toEqual({ name: 'Contoso' })
    expect(body.extensions).toBeUndefined()
    expect(text).not.toContain('tracing')
  })

  it('an operation that is none ends in a sentence, not in a stack', async () => {
    const { text, body } = await post({ query: 'qwerty cop { abc }' })
    expect(body.errors?.[0]?.message).toMatch(/^Syntax Error/)
    expect(text).not.toMatch(/stacktrace|node_modules|at .+:\d+:\d+/)
    expect(logged).toEqual([])
  })
})
