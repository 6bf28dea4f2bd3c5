import { GraphQLCurrency, GraphQLDate, GraphQLDateTime } from 'graphql-scalars'
import { createGraphQLError } from 'graphql-yoga'

/** How every scalar of the schema is read and written. */
export const scalars = {
  Currency: GraphQLCurrency,
  Date: GraphQLDate,
  DateTime: GraphQLDateTime,
  URL: stringScalar(checkUrl),
  PublicationTime: stringScalar(checkPublicationTime),
  Cursor: stringScalar(checkCursor),
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Checked by the library's two scalars and handed on as written: no midnight is invented for a day. */
function checkPublicationTime(value: string): string {
  const scalar = DAY.test(value) ? GraphQLDate : GraphQLDateTime
  scalar.parseValue(value)
  return value
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
