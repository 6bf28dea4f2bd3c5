import { serverAudits } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { ADDRESS, apiOver } from './ask.ts'

/** Asks as the audit does, with the header that says that no browser was made to ask. */
const fetchFn = (_: unknown, init?: RequestInit & { body?: BodyInit | null }, url = ADDRESS) =>
  apiOver().api.fetch(url, {
    ...init,
    headers: { 'x-graphql-yoga-csrf': '1', ...(init?.headers as Record<string, string>) },
  })

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: ADDRESS,
    fetchFn: (url: string, init: RequestInit) => fetchFn(undefined, init, url),
  })

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })
})
