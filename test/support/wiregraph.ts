import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, inject } from 'vitest'
import { withLock } from '#graph/local/lock.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)

/** What a run of the program printed and how it ended. */
export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number | null
  readonly signal: NodeJS.Signals | null
}

interface RunOptions {
  readonly input?: string | Uint8Array
  /** Replaces the environment; PATH and HOME stay. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

await buildOnce()

/** Starts the program as a person would on the command line; what still runs after the test is ended. */
export function start(args: readonly string[], { env, cwd = ROOT }: RunOptions = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'bin/wiregraph.js'), ...args], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      XDG_STATE_HOME: join(inject('neo4jHome'), 'state'),
      ...env,
    },
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** Runs the program to its end. */
export function wiregraph(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options)
  const printed = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      printed[stream] += text
    })
  // A program that does not read its input may have gone before we have written it all.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exit, signal) => {
      const leaked = secretsOf(args, options.env).filter((secret) => (printed.stdout + printed.stderr).includes(secret))
      if (leaked.length > 0) reject(new Error(`wiregraph ${args[0]} printed a secret: ${leaked.join(', ')}`))
      else resolve({ ...printed, exit, signal })
    })
  })
}

/** What no run of any test may print: passwords and keys of its environment, and passwords in addresses. */
function secretsOf(args: readonly string[], env: RunOptions['env'] = {}): readonly string[] {
  const inAddresses = args.flatMap((arg) => (URL.canParse(arg) ? new URL(arg).password : ''))
  const keys = (env.WIREGRAPH_API_KEYS ?? '').split(/[\s,]+/).map((key) => key.replace(/^\w+:/, ''))
  // Short ones ("x") are no secrets and stand in many words.
  return [env.NEO4J_PASSWORD ?? '', ...keys, ...inAddresses].filter((secret) => secret.length >= 8)
}

/** Runs an ES module, given as text, that may import our source. */
export function runScript(source: string) {
  const tsx = pathToFileURL(require.resolve('tsx')).href
  return spawn(
    process.execPath,
    ['--conditions=wiregraph-source', '--import', tsx, '--input-type=module', '--eval', source],
    { cwd: ROOT },
  )
}

const running = new Set<ChildProcess>()

afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** Builds dist/ the first time that a file of this test run needs it, so that no test runs yesterday's program. */
async function buildOnce(): Promise<void> {
  const mark = join(inject('neo4jHome'), 'built')
  if (existsSync(mark)) return
  await withLock(`${mark}.lock`, async () => {
    if (existsSync(mark)) return
    const tsc = join(require.resolve('typescript/package.json'), '../bin/tsc')
    // It builds in spite of type errors, which `npm run check` reports.
    await new Promise((resolve) =>
      execFile(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT }, resolve),
    )
    await promisify(execFile)('npm', ['run', '--silent', 'build:page'], { cwd: ROOT })
    await writeFile(mark, '')
  })
}
