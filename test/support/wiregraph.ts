import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

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

/** Starts the program from its source, as a person would on the command line. */
export function start(args: readonly string[], { env, cwd = ROOT }: RunOptions = {}) {
  return spawn(
    process.execPath,
    ['--conditions=wiregraph-source', '--import', tsx, `${ROOT}src/cli/main.ts`, ...args],
    { cwd, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } },
  )
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
    child.once('close', (exit, signal) => resolve({ ...printed, exit, signal }))
  })
}

/** Runs an ES module, given as text, that may import our source. */
export function runScript(source: string) {
  return spawn(
    process.execPath,
    ['--conditions=wiregraph-source', '--import', tsx, '--input-type=module', '--eval', source],
    { cwd: ROOT },
  )
}
