import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { neo4jConf } from '#graph/local/conf.ts'

// What only makes sense on one side: addresses (a container listens on its own network), files and the disk.
const LOCAL_ONLY =
  /^(server\.(default_listen|bolt\.listen|http\.|bolt\.advertised)|dbms\.security\.auth_enabled|db\.tx_log|internal\.dbms\.bolt)/

it('compose.yaml locks Neo4j down as the local one is', () => {
  const compose = readFileSync('compose.yaml', 'utf8')
  const settings = neo4jConf({ boltPort: 1, httpPort: 2, pageCache: '128m' })
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !LOCAL_ONLY.test(line))
  expect(settings.length).toBeGreaterThan(8)
  for (const setting of settings) {
    const [name = '', value = ''] = setting.split(/=(.*)/s)
    const variable = `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`
    expect(compose).toMatch(new RegExp(`^ +${variable}: "?${value.replace(/[.*/]/g, '\\$&')}"?$`, 'm'))
  }
})

it('compose.yaml opens no port to other machines', () => {
  const ports = readFileSync('compose.yaml', 'utf8').match(/^ +- ".*:\d+"$/gm)
  expect(ports).toHaveLength(2)
  for (const port of ports ?? []) expect(port).toContain('"127.0.0.1:')
})
