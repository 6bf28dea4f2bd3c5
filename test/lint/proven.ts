import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Pattern } from './collect-patterns.ts'

/**
 * The few patterns that take the checker most of its time and were found linear, by hash: they need no second proof until
 * they change, or the checker does. `WIREGRAPH_PROVE=1 npx vitest run test/lint` proves all anew and writes the list.
 */
const FILE = fileURLToPath(new URL('./proven.txt', import.meta.url))
/** Whether all is to be proven once more. */
export const provesAnew = Boolean(process.env.WIREGRAPH_PROVE)
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string }
const proven = new Set(
  readFileSync(FILE, 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[0]),
)

/** Whether this very pattern was found linear before, by this version of the checker. */
export const isProven = (pattern: Pattern): boolean => proven.has(hashOf(pattern))

/** Writes down what was proven. */
export async function keepProven(patterns: readonly Pattern[]): Promise<void> {
  const lines = patterns.map((pattern) => `${hashOf(pattern)} ${pattern.where.replace(/:\d+$/, '')}`)
  await writeFile(FILE, `${lines.sort().join('\n')}\n`)
}

function hashOf({ source, flags }: Pattern): string {
  return createHash('sha256')
    .update(JSON.stringify([version, source, flags]))
    .digest('hex')
    .slice(0, 32)
}
