import { Failure } from '#model/failure.ts'
import type { Connection } from './graph.ts'
import { type Surroundings, surroundings } from './local/folders.ts'
import { readPassword } from './local/password.ts'
import { localStatus } from './local/status.ts'

/**
 * The Neo4j to use: `NEO4J_URI` (with `NEO4J_USER`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`) always wins, or else the local
 * server that runs for this folder or user.
 *
 * @throws Failure CONFIGURATION when NEO4J_URI has no password beside it, GRAPH_UNAVAILABLE when there is no server
 */
export async function connectionSettings(
  localHome?: string,
  around: Surroundings = surroundings(),
): Promise<Connection> {
  if (around.env.NEO4J_URI) return fromEnvironment(around.env.NEO4J_URI, around.env)
  const local = await localStatus(localHome, around)
  if (local) return { uri: local.uri, user: local.user, password: await readPassword(local.home), database: 'neo4j' }
  throw new Failure(
    'GRAPH_UNAVAILABLE',
    'No Neo4j is running for Wiregraph.',
    'Start one with "wiregraph db start", or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
  )
}

function fromEnvironment(uri: string, env: Surroundings['env']): Connection {
  // The address is printed wherever something fails.
  if (/\/\/[^/]*@/.test(uri))
    throw new Failure(
      'CONFIGURATION',
      'NEO4J_URI holds a name or password.',
      'Leave them out of the address and set NEO4J_USER and NEO4J_PASSWORD.',
    )
  const password = env.NEO4J_PASSWORD
  if (password === undefined)
    throw new Failure('CONFIGURATION', 'NEO4J_URI is set but NEO4J_PASSWORD is not.', 'Set NEO4J_PASSWORD too.')
  return {
    uri,
    // Aura's credential files say NEO4J_USERNAME.
    user: env.NEO4J_USER ?? env.NEO4J_USERNAME ?? 'neo4j',
    password,
    ...(env.NEO4J_DATABASE && { database: env.NEO4J_DATABASE }),
  }
}
