import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '#model/failure.ts'
import { LOCAL_USER } from './password.ts'

const PATIENCE_MS = 180_000

/** Waits until the server answers a query over Bolt; throws when its process ends first or three minutes have passed. */
export async function waitUntilItAnswers(uri: string, password: string, ended: Promise<void>): Promise<void> {
  const { default: neo4j } = await import('neo4j-driver')
  const driver = neo4j.driver(uri, neo4j.auth.basic(LOCAL_USER, password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  })
  const process = { hasEnded: false }
  const noted = ended.then(() => {
    process.hasEnded = true
  })
  try {
    const giveUp = performance.now() + PATIENCE_MS
    for (;;) {
      const refusal = await ask(() => driver.executeQuery('RETURN 1', {}, { database: 'neo4j' }))
      if (refusal === undefined) return
      if (isWrongPassword(refusal)) throw wrongPassword(refusal)
      if (process.hasEnded) throw new Error('the server process ended', { cause: refusal })
      if (performance.now() > giveUp) throw new Error('no answer for three minutes', { cause: refusal })
      await Promise.race([sleep(250), noted])
    }
  } finally {
    await driver.close()
  }
}

async function ask(query: () => Promise<unknown>): Promise<unknown> {
  try {
    await query()
    return undefined
  } catch (error) {
    return error
  }
}

function isWrongPassword(error: unknown): boolean {
  return (error as { code?: string }).code === 'Neo.ClientError.Security.Unauthorized'
}

function wrongPassword(cause: unknown): Failure {
  return new Failure(
    'CONFIGURATION',
    'The local Neo4j does not accept the password in its password file.',
    'Put back the file that was made with this graph, or choose another folder with --data.',
    cause,
  )
}
