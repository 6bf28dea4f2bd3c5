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

/** The server understood and said no: the statement or its values are at fault, not the network or the time. */
export function isRefusal(error: unknown): boolean {
  const refusal = /^Neo\.(ClientError\.(Schema|Statement)|DatabaseError\.Statement)\./
  return isTooLarge(error) || (error instanceof Neo4jError && refusal.test(error.code))
}

/** A constraint or index that somebody else has made just now. */
export function isAlreadyThere(error: unknown): boolean {
  return error instanceof Neo4jError && /\.Schema\.(\w*AlreadyExists)$/.test(error.code)
}

/** What a driver error means to a person, or the error itself where only a bug explains it. */
export function explain(error: unknown, at: Connection): unknown {
  if (error instanceof Failure || !(error instanceof Neo4jError)) return error
  const { code } = error
  if (/\.Security\.Forbidden/.test(code))
    return new Failure(
      'CONFIGURATION',
      `Neo4j at ${at.uri} does not let "${at.user}" do that.`,
      'Use a user who may read, write and make constraints.',
      error,
    )
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
  if (/TransactionTimedOut|Terminated|LockClientStopped/.test(code))
    return new Failure(
      'GRAPH_UNAVAILABLE',
      `Neo4j at ${at.uri} took too long and was stopped.`,
      'Ask for less (a smaller depth or page), or try again when the server is less busy.',
      error,
    )
  if (isDisconnect(error) || code === 'N/A') return unavailable(at, error)
  if (isTransient(error) || isTooLarge(error) || /^Neo\.DatabaseError\./.test(code))
    return new Failure(
      'GRAPH_UNAVAILABLE',
      `Neo4j at ${at.uri} could not do it now (${code}).`,
      "Try again; if it stays, look into Neo4j's log and give it more memory or disk.",
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
