import neo4j, { Neo4jError } from 'neo4j-driver'
import { Failure } from '#model/failure.ts'
import type { Connection } from './graph.ts'

/** Worth another try: the server says so, or the connection broke. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && !isTooLarge(error) && (neo4j.isRetryableError(error) || isDisconnect(error))
}

/** Neo4j calls its memory limit transient, but the same transaction fails again: it has to be smaller. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Neo4jError && /MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(error.code)
}

function isDisconnect(error: Neo4jError): boolean {
  return error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED
}

/** The server understood and said no: the statement or its values are at fault, not the network. */
export function isRefusal(error: unknown): boolean {
  return isTooLarge(error) || (error instanceof Neo4jError && /^Neo\.(ClientError|DatabaseError)\./.test(error.code))
}

/** What a driver error means to a person, or the error itself where only a bug explains it. */
export function explain(error: unknown, at: Connection): unknown {
  if (error instanceof Failure || !(error instanceof Neo4jError)) return error
  const { code } = error
  if (/\.Security\./.test(code))
    return new Failure(
      'CONFIGURATION',
      `Neo4j at ${at.uri} refused the login of "${at.user}".`,
      'Check NEO4J_USER and NEO4J_PASSWORD.',
      error,
    )
  if (/DatabaseNotFound/.test(code))
    return new Failure(
      'CONFIGURATION',
      `Neo4j at ${at.uri} has no database "${at.database}".`,
      'Check NEO4J_DATABASE, or leave it out for the default database.',
      error,
    )
  if (/TransactionTimedOut|Terminated/.test(code))
    return new Failure(
      'GRAPH_UNAVAILABLE',
      `Neo4j at ${at.uri} took too long and was stopped.`,
      'Ask for less (a smaller depth or page), or try again when the server is less busy.',
      error,
    )
  if (isDisconnect(error) || code === 'N/A') return unavailable(at, error)
  if (isTransient(error) || isTooLarge(error))
    return new Failure(
      'GRAPH_UNAVAILABLE',
      `Neo4j at ${at.uri} could not do it now (${code}).`,
      'Try again; if it stays, give Neo4j more memory.',
      error,
    )
  return error
}

/** Nobody answers at the address. */
export function unavailable(at: Connection, cause?: unknown): Failure {
  return new Failure(
    'GRAPH_UNAVAILABLE',
    `Neo4j does not answer at ${at.uri}.`,
    'Start it ("wiregraph db start") or set NEO4J_URI to a server that runs.',
    cause,
  )
}
