import { createGraphQLError } from 'graphql-yoga'
import { z } from 'zod'

const time = z.iso.datetime({ offset: true })
const NO_TIME = 'This is no time: it must be written as 2024-12-31T23:59:59Z.'

/** How every scalar of the schema is read and written. */
export const scalars = {
  Currency: stringScalar(
    matching(z.string().regex(/^[A-Z]{3}$/), 'This is no currency: it must be three capitals, such as USD.'),
  ),
  Date: stringScalar(matching(z.iso.date(), 'This is no day: it must be written as 2024-12-31.')),
  DateTime: {
    ...stringScalar(matching(time, NO_TIME)),
    serialize: (value: unknown) => new Date(String(value)).toISOString(),
  },
  URL: stringScalar(checkUrl),
  PublicationTime: stringScalar(
    matching(
      z.union([z.iso.date(), time]),
      'This is no time: it must be written as 2024-12-31 or 2024-12-31T23:59:59Z.',
    ),
  ),
  Cursor: stringScalar(checkCursor),
}

function matching(shape: z.ZodType, complaint: string) {
  return (value: string): string => {
    if (shape.safeParse(value).success) return value
    throw createGraphQLError(complaint)
  }
}

/** Only what a browser may open safely: a link with "javascript:" in it would run in the reader's page. */
function checkUrl(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value
  throw createGraphQLError('This is no web address: it must start with https:// or http://.')
}

function checkCursor(value: string): string {
  if (value.length <= 1_000) return value
  throw createGraphQLError('This is no cursor: take it from `endCursor` or from an edge.')
}

/** A scalar that is a string on both sides. */
function stringScalar(check: (value: string) => string) {
  const parseValue = (value: unknown): string => {
    if (typeof value === 'string') return check(value)
    throw createGraphQLError('Expected a string.')
  }
  return {
    parseValue,
    // Without this the literal in a query would go past the check: the schema was built before it was known.
    parseLiteral: (node: { readonly value?: unknown }) => parseValue(node.value),
    serialize: String,
  }
}
