import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { isRefusal } from '#graph/probe.ts'
import type { Examination } from '#model/examination.ts'
import { pathWith, temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { wiregraph } from '../support/wiregraph.ts'

const neo = useNeo4j()
const isPrivate = process.env.WIREGRAPH_TEST_NEO4J_URI === undefined

async function doctor(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { stdout, exit } = await wiregraph(['doctor', '--json', ...args], { env })
  const { well, findings } = JSON.parse(stdout) as { well: boolean; findings: readonly Examination[] }
  return { well, exit, of: (name: string) => findings.find((one) => one.name === name) }
}

describe('wiregraph doctor', () => {
  it.runIf(isPrivate)('finds the local Neo4j locked, and says what it is', async () => {
    const home = inject('neo4jHome')
    const { of } = await doctor({ XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? '' }, '--data', home)
    expect(of('Neo4j')).toMatchObject({
      state: 'ok',
      found: expect.stringMatching(/^Neo4j Kernel 5\.26\.\d+ \(community\)/),
    })
    expect(of('Lock-down')).toMatchObject({ state: 'ok', found: 'LOAD CSV refused in 5 of 5 ways' })
    expect(of('Read sessions')?.state).toBe('ok')
    expect(of('Login')?.state).toBe('ok')
    expect(of('Procedures')?.state).toBe('ok')
    expect(of('Password')?.state).toBe('ok')
    expect(of('Programs')).toMatchObject({ state: 'ok', found: expect.stringContaining('214 jars') })
    // This file's turn began with an empty database.
    expect(of('Constraints')).toMatchObject({ state: 'warn', remedy: expect.stringContaining('wiregraph load') })
  })

  it('a constraint that somebody dropped is wrong, and the remedy is a command', async () => {
    await wiregraph(['check', '--repair'], { env: neo.env })
    await neo.driver.executeQuery('DROP CONSTRAINT fact_id')
    const { of, exit } = await doctor(neo.env)
    expect(of('Constraints')).toMatchObject({ state: 'wrong', found: 'missing: fact_id' })
    expect(of('Constraints')?.remedy).toContain('wiregraph check --repair')
    expect(exit).toBe(4)
  })

  it('on an empty machine it names Java and Maven, and what to do', async () => {
    const cwd = await temporaryFolder()
    const { of, exit, well } = await doctor({ PATH: await pathWith({}), XDG_CACHE_HOME: cwd, XDG_DATA_HOME: cwd })
    expect(of('Java')).toMatchObject({ state: 'wrong', remedy: expect.stringContaining('openjdk-17') })
    expect(of('Maven')).toMatchObject({ state: 'wrong', remedy: expect.stringContaining('apt-get install maven') })
    expect({ exit, well }).toEqual({ exit: 4, well: false })
  })

  it('a jar that nobody knows, a password that others can read and keys in clear are wrong', async () => {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'wiregraph/neo4j-5.26.30/lib'), { recursive: true })
    await writeFile(join(cwd, 'wiregraph/neo4j-5.26.30/lib/evil.jar'), 'boo')
    await mkdir(join(cwd, 'graph'))
    await writeFile(join(cwd, 'graph/password'), 'secret-canary')
    await chmod(join(cwd, 'graph/password'), 0o644)
    const env = { XDG_CACHE_HOME: cwd, WIREGRAPH_API_KEYS: 'load:key-canary' }
    const { of, exit } = await doctor(env, '--data', join(cwd, 'graph'))
    expect(of('Programs')?.state).toBe('wrong')
    expect(of('Password')).toMatchObject({ state: 'wrong', remedy: `Run: chmod 600 ${join(cwd, 'graph/password')}` })
    expect(of('API keys')?.state).toBe('wrong')
    expect(exit).toBe(4)
  })

  it('a server that does not answer is wrong where NEO4J_URI names it', async () => {
    const { of, exit } = await doctor({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' })
    expect(of('Neo4j')).toMatchObject({ state: 'wrong', found: 'Neo4j does not answer at bolt://127.0.0.1:1.' })
    expect(exit).toBe(4)
  })
})

// What Neo4j 5.26 answers, locked and not; only the first kind is a refusal.
describe('a LOAD CSV that was tried', () => {
  it.each([
    "configuration property 'dbms.security.allow_csv_import_from_file_urls' is false",
    'access to /127.0.0.1 is blocked via the configuration property internal.dbms.cypher_ip_blocklist',
  ])('is refused by: %s', (said) => expect(isRefusal(said)).toBe(true))

  it.each([
    "Cannot load from URL 'file:///nofile': Couldn't load the external resource at: file:///nofile ()",
    "Cannot load from URL 'http://127.0.0.1:1/': Couldn't load the external resource at: http://127.0.0.1:1/ ()",
    null,
  ])('got through where it ended with: %s', (said) => expect(isRefusal(said)).toBe(false))
})
