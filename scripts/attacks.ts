/**
 * `npm run test:attacks [-- GROUP...]`: everything that is tried against Wiregraph, group by group, with figures: how many
 * attacks were tried and how many got through. Ends with 1 where one did.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
    'test/graph/given-up.test.ts',
  ],
  'words that become code': ['test/export/formats.test.ts', 'test/e2e/explorer.test.ts', 'test/api/explorer.test.ts'],
  'secrets and locks': ['test/e2e/secrets.test.ts', 'test/graph/local/lock-down.test.ts', 'test/cli/doctor.test.ts'],
}

interface Results {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

const chosen = process.argv.slice(2)
const names = Object.keys(GROUPS).filter((name) => chosen.length === 0 || chosen.some((part) => name.includes(part)))
if (names.length === 0) throw new Error(`There is no such group. There are: ${Object.keys(GROUPS).join('; ')}.`)
const folder = await mkdtemp(join(tmpdir(), 'wiregraph-attacks-'))
try {
  const results = await runTests(names.flatMap((name) => GROUPS[name] ?? []))
  let [tried, through] = [0, 0]
  for (const name of names) {
    const files = results.testResults.filter((one) => GROUPS[name]?.some((path) => one.name.includes(`/${path}`)))
    const tests = files.flatMap((one) => one.assertionResults)
    const failed = tests.filter(({ status }) => status === 'failed')
    // A file that could not be loaded has tried nothing.
    const broken = files.filter((one) => one.assertionResults.length === 0)
    const skipped = tests.filter(({ status }) => status === 'pending' || status === 'skipped').length
    console.log(
      `${name.padEnd(28)} ${String(tests.length - skipped).padStart(5)} tried ${String(failed.length).padStart(4)} got through${skipped ? ` (${skipped} skipped)` : ''}`,
    )
    for (const { fullName } of failed) console.log(`  ${fullName}`)
    for (const { name: file, message } of broken) console.log(`  ${file} did not run: ${message.split('\n')[0]}`)
    tried += tests.length - skipped
    through += failed.length + broken.length
  }
  console.log(`${tried} attacks tried, ${through} got through`)
  process.exitCode = through > 0 || tried === 0 ? 1 : 0
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function runTests(files: readonly string[]): Promise<Results> {
  const file = join(folder, 'results.json')
  const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '../vitest.mjs')
  const args = [vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...files]
  // Progress belongs to stderr: stdout has the figures.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 2, 2] })
  await new Promise((resolve) => child.once('close', resolve))
  return JSON.parse(await readFile(file, 'utf8')) as Results
}
