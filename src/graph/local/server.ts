import { LOCAL_USER, passwordFile } from './password.ts'
import type { ServerRecord } from './record.ts'

/** A local Neo4j that runs. The password is in a file, so that printing this object gives nothing away. */
export interface LocalServer {
  readonly home: string
  readonly pid: number
  readonly boltPort: number
  readonly httpPort: number
  readonly uri: string
  /** Neo4j Browser, ready to connect. */
  readonly browserUrl: string
  readonly user: string
  readonly passwordFile: string
  readonly version: string
  readonly startedAt: string
}

/** The running server that a record tells of. */
export function localServer(home: string, record: ServerRecord): LocalServer {
  return {
    home,
    pid: record.pid,
    boltPort: record.boltPort,
    httpPort: record.httpPort,
    version: record.version,
    startedAt: record.startedAt,
    uri: `bolt://127.0.0.1:${record.boltPort}`,
    browserUrl: `http://localhost:${record.httpPort}/browser/?dbms=neo4j://${LOCAL_USER}@localhost:${record.boltPort}&db=neo4j`,
    user: LOCAL_USER,
    passwordFile: passwordFile(home),
  }
}
