/**
 * `npm run test:attacks [-- GROUP...]`: everything that is tried against Wiregraph, group by group, with figures: how many
 * bad inputs were tried, how many of them were refused (the others are taken for the words that they are, or read for
 * what is good in them), and how many tests found that something was lost, changed or run. Ends with 1 where one did.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AttackFigures } from '../test/support/attacks.ts'
import { schemathesis } from './schemathesis.ts'

/** What is attacked, and the tests that do it. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'addresses that lead inside': ['test/sources/fetch/ssrf.test.ts', 'test/sources/fetch/redirects.test.ts'],
  'answers that never end': ['test/sources/fetch/bombs.test.ts', 'test/sources/fetch/types.test.ts'],
  'documents that stop parsers': ['test/hostile', 'test/sources/random-bytes.test.ts', 'test/sources/warc.test.ts'],
  'patterns that run away': ['test/lint'],
  'queries and clients': [
    ...['doors', 'errors', 'hostile', 'injection', 'limits', 'operate', 'server'].map(
      (name) => `test/api/${name}.test.ts`,
    ),
    'test/api/cop.test.ts',
    'test/graph/given-up.test.ts',
  ],
  'words in every argument': ['test/attacks/injection.test.ts'],
  'questions that a machine invents': ['test/attacks/schemathesis.test.ts'],
  'words that become code': [
    'test/export/formats.test.ts',
    'test/e2e/explorer.test.ts',
    'test/e2e/neo4j-browser.test.ts',
    'test/api/explorer.test.ts',
  ],
  'secrets and locks': ['test/e2e/secrets.test.ts', 'test/graph/local/lock-down.test.ts', 'test/cli/doctor.test.ts'],
}

interface Results {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly meta: { readonly attacks?: AttackFigures }
    }[]
  }[]
}

const chosen = process.argv.slice(2)
const names = Object.keys(GROUPS).filter((name) => chosen.length === 0 || chosen.some((part) => name.includes(part)))
if (names.length === 0) throw new Error(`There is no such group. There are: ${Object.keys(GROUPS).join('; ')}.`)
const folder = await mkdtemp(join(tmpdir(), 'wiregraph-attacks-'))
try {
  const results = await runTests(names.flatMap((name) => GROUPS[name] ?? []))
  let [tried, refused, through] = [0, 0, 0]
  for (const name of names) {
    const files = results.testResults.filter((one) => GROUPS[name]?.some((path) => one.name.includes(`/${path}`)))
    const tests = files.flatMap((one) => one.assertionResults)
    const failed = tests.filter(({ status }) => status === 'failed')
    const skipped = tests.filter(({ status }) => status === 'pending' || status === 'skipped')
    // A file that could not be loaded has tried nothing.
    const broken = files.filter((one) => one.assertionResults.length === 0)
    const figures = tests
      .filter(({ status }) => status === 'passed')
      .map(({ meta }) => meta.attacks ?? { tried: 1, refused: 1 })
    const sum = (what: keyof AttackFigures) => figures.reduce((total, one) => total + one[what], failed.length)
    const columns = [sum('tried'), sum('refused') - failed.length, failed.length + broken.length]
    const [a, b, c] = columns.map((count) => String(count).padStart(7))
    console.log(`${name.padEnd(34)}${a} tried${b} refused${c} got through`)
    for (const { fullName } of failed) console.log(`  ${fullName}`)
    for (const { name: file, message } of broken) console.log(`  ${file} did not run: ${message.split('\n')[0]}`)
    for (const { fullName } of skipped) console.log(`  not run: ${fullName}`)
    tried += columns[0] ?? 0
    refused += columns[1] ?? 0
    through += columns[2] ?? 0
  }
  console.log(`${tried} bad inputs tried, ${refused} refused, ${through} got through`)
  process.exitCode = through > 0 || tried === 0 ? 1 : 0
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function runTests(files: readonly string[]): Promise<Results> {
  const file = join(folder, 'results.json')
  const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '../vitest.mjs')
  const args = [vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...files]
  // Progress belongs to stderr: stdout has the figures.
  const env = { ...process.env, WIREGRAPH_ATTACKS: 'all', ...(await schemathesis()) }
  const child = spawn(process.execPath, args, { stdio: ['ignore', 2, 2], env })
  await new Promise((resolve) => child.once('close', resolve))
  return JSON.parse(await readFile(file, 'utf8')) as Results
}
