import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkGraph } from '#graph/invariants/index.ts'
import { openGraph } from '#graph/open.ts'
import { SAMPLE } from '../api/sample.ts'
import { countAttacks } from '../support/attacks.ts'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { start } from '../support/wiregraph.ts'

/** Where `npm run test:attacks` has put schemathesis, or why it could not. */
const program = process.env.WIREGRAPH_SCHEMATHESIS
const skipped = program ? undefined : (process.env.WIREGRAPH_NO_SCHEMATHESIS ?? 'npm run test:attacks installs it')

const neo = useNeo4j()

describe.skipIf(skipped)(`schemathesis${skipped ? ` (skipped: ${skipped})` : ''}`, { timeout: 1_800_000 }, () => {
  it('finds no question or change that ends in a bug, and leaves the graph sound', async ({ task }) => {
    const graph = await openGraph(neo.settings)
    await graph.migrate()
    await graph.load(SAMPLE)
    await graph.close()
    const folder = await temporaryFolder()
    const server = start(['serve', '--port', '0', '--json', '--log', 'error', '--journal', folder], { env: neo.env })
    let bugs = ''
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      bugs += text
    })
    const [line] = (await once(server.stdout, 'data')) as [Buffer]
    const { url } = JSON.parse(String(line)) as { readonly url: string }
    const printed = await run(folder, program ?? '', [
      ...[
        'run',
        url,
        '--max-examples',
        '30',
        '--seed',
        '8',
        '--phases',
        'fuzzing',
        '--wait-for-schema',
        '120',
        '--request-timeout',
        '120',
      ],
      ...['--checks', 'every_error_is_explained', '--no-shrink', '--no-color', '--warnings', 'off'],
      ...['--generation-database', 'none', '--report-json-path', join(folder, 'report.json')],
    ])
    const tried = Number(/(\d+) generated, \d+ passed/.exec(printed)?.[1])
    expect(tried, printed).toBeGreaterThan(500)
    expect(printed).toContain('No issues found')
    expect(bugs).toBe('')
    expect((await checkGraph(neo.settings)).findings.flatMap(({ wrong }) => wrong)).toEqual([])
    countAttacks(task, { tried, refused: 0 })
  })
})

/** What it prints, whatever it finds; what it leaves behind, it leaves in the folder. */
function run(cwd: string, file: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, PYTHONPATH: resolve('test/attacks'), SCHEMATHESIS_HOOKS: 'schemathesis_hooks' }
  return new Promise((done) => {
    execFile(file, [...args], { cwd, env, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => done(stdout + stderr))
  })
}
