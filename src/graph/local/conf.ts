/** The parts of the server's settings that differ from one server to the next. */
export interface ServerSettings {
  readonly boltPort: number
  readonly httpPort: number
  /** Memory for the page cache, in Neo4j's notation: "128m". */
  readonly pageCache: string
}

/**
 * neo4j.conf: the server listens on this machine only, asks for a password, and reads no file and no address for
 * anyone (`LOAD CSV` works even in a read-only session, so the server itself has to refuse it).
 */
export function neo4jConf({ boltPort, httpPort, pageCache }: ServerSettings): string {
  return `# Written by Wiregraph at every start; changes made here are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${boltPort}
# Neo4j Browser connects to the advertised address; without the port it would try 7687.
server.bolt.advertised_address=localhost:${boltPort}
server.http.listen_address=127.0.0.1:${httpPort}
server.http.advertised_address=localhost:${httpPort}
server.https.enabled=false

dbms.security.auth_enabled=true
server.directories.import=import
dbms.security.allow_csv_import_from_file_urls=false
# Not a supported setting: test/graph/local/lock-down.test.ts shows whether this version still obeys it.
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
dbms.security.procedures.allowlist=db.*,dbms.components,dbms.info,dbms.listCapabilities,dbms.queryJmx,dbms.showCurrentUser,dbms.routing.*
dbms.usage_report.enabled=false
client.allow_telemetry=false
browser.remote_content_hostname_whitelist=localhost

server.memory.pagecache.size=${pageCache}
db.transaction.timeout=60s
db.memory.transaction.max=256m
# Without these two each of the two databases takes 256 MB of disk before it holds anything.
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 days 200M
# The databases are already closed and safe when Bolt would otherwise stay for ten more seconds.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`
}
