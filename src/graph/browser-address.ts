import { type Surroundings, surroundings } from './local/folders.ts'
import { localStatus } from './local/status.ts'
import { connectionSettings } from './settings.ts'

/** Where Neo4j Browser is and whom it connects. */
export interface BrowserAddress {
  /** Without any password. */
  readonly url: string
  readonly user: string
  /** null: the password is the caller's. */
  readonly passwordFile: string | null
}

/**
 * Neo4j Browser of the Neo4j in use, ready to connect: the local one, or that of NEO4J_URI at the usual port for pages.
 *
 * @throws Failure as `connectionSettings` does
 */
export async function browserAddress(
  localHome?: string,
  around: Surroundings = surroundings(),
): Promise<BrowserAddress> {
  const { uri, user, database } = await connectionSettings(localHome, around)
  const local = around.env.NEO4J_URI ? undefined : await localStatus(localHome, around)
  if (local) return { url: local.browserUrl, user, passwordFile: local.passwordFile }
  const { protocol, hostname, port } = new URL(uri)
  const isSecure = /\+ssc?:$/.test(protocol)
  const page = isSecure ? `https://${hostname}:7473` : `http://${hostname}:7474`
  const dbms = `${isSecure ? protocol : 'neo4j:'}//${encodeURIComponent(user)}@${hostname}:${port || 7687}`
  return { url: `${page}/browser/?dbms=${dbms}&db=${database ?? 'neo4j'}`, user, passwordFile: null }
}
