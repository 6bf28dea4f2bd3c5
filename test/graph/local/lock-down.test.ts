import { stat } from 'node:fs/promises'
import { describe, expect, inject, it } from 'vitest'
import { readPassword } from '#graph/local/password.ts'
import { commandLine } from '#graph/local/processes.ts'
import { localStatus } from '#graph/local/status.ts'
import { useNeo4j } from '../../support/neo4j.ts'

const neo4j = useNeo4j()
const isPrivate = process.env.WIREGRAPH_TEST_NEO4J_URI === undefined

describe.runIf(isPrivate)('the local Neo4j is locked down', () => {
  it.each(['file:///etc/passwd', 'http://127.0.0.1:1/', 'http://localhost:1/', 'http://[::1]:1/', 'ftp://127.0.0.1/x'])(
    'LOAD CSV FROM %s is refused',
    async (url) => {
      const session = neo4j.driver.session({ defaultAccessMode: 'READ' })
      const refusal = await session
        .run('LOAD CSV FROM $url AS line RETURN line LIMIT 1', { url })
        .catch((error) => error)
      await session.close()
      expect(refusal.message).toMatch(/is 'false'|is false|is blocked via the configuration property/)
    },
  )

  it('answers nobody without the password', async () => {
    const server = await localStatus(inject('neo4jHome'))
    const answer = await fetch(`http://127.0.0.1:${server?.httpPort}/db/neo4j/query/v2`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"statement":"RETURN 1"}',
    })
    expect(answer.status).toBe(401)
  })

  it('keeps its password in a file that only its owner reads, and off its command line', async () => {
    const server = await localStatus(inject('neo4jHome'))
    const password = await readPassword(inject('neo4jHome'))
    expect((await stat(server!.passwordFile)).mode & 0o777).toBe(0o600)
    expect(password).toMatch(/^[0-9a-f]{48}$/)
    expect(await commandLine(server!.pid)).not.toContain(password)
    expect(JSON.stringify(server)).not.toContain(password)
  })

  it('serves Neo4j Browser, and tells it the Bolt address with its port', async () => {
    const server = await localStatus(inject('neo4jHome'))
    const page = await fetch(server!.browserUrl)
    expect(await page.text()).toContain('<title>Neo4j Browser</title>')
    const discovery = await fetch(`http://localhost:${server?.httpPort}/`, { headers: { accept: 'application/json' } })
    expect(await discovery.json()).toMatchObject({ bolt_direct: `bolt://localhost:${server?.boltPort}` })
  })

  it('listens on this machine only', async () => {
    const { records } = await neo4j.driver.executeQuery(
      "SHOW SETTINGS YIELD name, value WHERE name IN ['server.bolt.listen_address', 'server.http.listen_address'] RETURN value",
    )
    for (const record of records) expect(record.get('value')).toMatch(/^(127\.0\.0\.1|localhost):/)
  })
})
