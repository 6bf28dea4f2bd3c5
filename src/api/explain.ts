import { randomUUID } from 'node:crypto'
import { createGraphQLError } from 'graphql-yoga'
import { Failure, type FailureCode } from '#model/failure.ts'
import type { ErrorCode } from './generated/types.ts'
import type { Log } from './log.ts'

type ApiError = ReturnType<typeof createGraphQLError>
type ErrorOptions = NonNullable<Parameters<typeof createGraphQLError>[1]>

/** An error that a client can act on: `extensions` has a code for programs and a remedy for people. */
export function apiError(
  code: ErrorCode,
  message: string,
  remedy: string,
  more: Readonly<Record<string, unknown>> = {},
  options: ErrorOptions = {},
): ApiError {
  return createGraphQLError(message, { ...options, extensions: { code, remedy, ...more } })
}

/** Who gets to see what, and where the rest goes. */
export interface ExplainOptions {
  readonly log: Log
  /** Strangers are told nothing about the server behind. */
  readonly publicMode: boolean
}

/** Failures whose words may name addresses, folders and settings of the operator. */
const OPERATOR: readonly FailureCode[] = ['GRAPH_UNAVAILABLE', 'GRAPH_REFUSED', 'CONFIGURATION', 'DISK_FULL']

/**
 * Turns whatever was thrown into what the client may see: a Failure keeps its words, a bug keeps nothing but a number
 * under which the log has its stack.
 */
export function explain(thrown: unknown, { log, publicMode }: ExplainOptions): ApiError {
  const cause = rootOf(thrown)
  const place = isGraphQLError(thrown) ? placeOf(thrown) : {}
  if (cause instanceof Failure) {
    const code = cause.code === 'USAGE' ? 'BAD_USER_INPUT' : cause.code
    if (!publicMode || !OPERATOR.includes(cause.code)) return apiError(code, cause.message, cause.remedy, {}, place)
    log.warn({ err: cause }, 'failure')
    return apiError(code, 'The graph is not available now.', 'Try again later.', {}, place)
  }
  // The client has gone, and whatever was being asked for it was given up: nobody reads this, and it is no bug.
  if (cause instanceof DOMException && cause.name === 'AbortError')
    return apiError('TIMEOUT', 'The answer was given up.', 'Ask again.', {}, place)
  if (isGraphQLError(thrown) && isGraphQLError(cause)) return withCode(thrown)
  const incident = randomUUID()
  log.error({ incident, err: cause }, 'bug')
  const remedy = 'This is a bug in Wiregraph. Report it with the incident number, under which the server log has more.'
  return apiError('INTERNAL_SERVER_ERROR', 'Unexpected error.', remedy, { incident }, place)
}

/** Some errors of GraphQL itself (a wrong variable) have no code yet: they are the client's to mend. */
function withCode(error: ApiError): ApiError {
  if (error.extensions.code) return error
  // No originalError: Yoga masks any error that wraps a non-GraphQL one.
  return createGraphQLError(error.message, {
    ...placeOf(error),
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  })
}

/** Where in the query it happened. */
function placeOf({ nodes, source, positions, path }: ApiError): ErrorOptions {
  return {
    ...(nodes && { nodes }),
    ...(source && { source }),
    ...(positions && { positions }),
    ...(path && { path }),
  }
}

/** What was thrown first: GraphQL wraps it where it meets a field or a variable. */
function rootOf(thrown: unknown): unknown {
  let cause = thrown
  while (isGraphQLError(cause) && cause.originalError) cause = cause.originalError
  return cause
}

// Taken from Yoga, so that there is only one `graphql` in the process.
const GraphQLError = createGraphQLError('').constructor

function isGraphQLError(value: unknown): value is ApiError {
  return value instanceof GraphQLError
}
