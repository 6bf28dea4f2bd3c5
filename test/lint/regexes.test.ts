import { runInNewContext } from 'node:vm'
import { check, type VulnerableDiagnostics } from 'recheck'
import { beforeAll, expect, it } from 'vitest'
import { collectPatterns, type Pattern } from './collect-patterns.ts'
import { isProven, keepProven, provesAnew } from './proven.ts'

/** What the checker says of a pattern that may take more than linear time; undefined for one that never does. */
async function problemOf({ source, flags, where }: Pattern): Promise<string | undefined> {
  const verdict = await check(source, flags, { timeout: 300_000, randomSeed: 1 })
  if (verdict.status === 'safe') return undefined
  if (verdict.status === 'unknown') return `${where}: /${source}/${flags} is not understood (${verdict.error.kind})`
  if (verdict.checker === 'fuzz' && !isSlow(verdict)) return undefined
  return `${where}: /${source}/${flags} is ${verdict.complexity.summary}, by ${verdict.attack.pattern}`
}

/** An attack that was found by trial counts if it works: a hundred thousand characters take a linear pattern milliseconds. */
function isSlow({ source, flags, attack }: VulnerableDiagnostics): boolean {
  try {
    runInNewContext(
      'pattern.test(text)',
      { pattern: new RegExp(source, flags), text: attack.string },
      { timeout: 5_000 },
    )
    return false
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return true
    throw error
  }
}

/** Milliseconds after which a proof is worth keeping. */
const LONG = 400

let patterns: readonly Pattern[] = []
beforeAll(async () => {
  patterns = await collectPatterns()
})

it('finds the patterns of the source, literal and built', () => {
  expect(patterns.length).toBeGreaterThan(200)
  expect(patterns.map(({ where }) => where)).toContain('src/read/html/phrases.ts')
})

it('no pattern takes more than linear time, whatever it is given', { timeout: 1_800_000 }, async () => {
  const problems: string[] = []
  const slow: Pattern[] = []
  for (const pattern of patterns.filter((one) => provesAnew || !isProven(one))) {
    const started = performance.now()
    const problem = await problemOf(pattern)
    if (problem) problems.push(problem)
    else if (performance.now() - started > LONG) slow.push(pattern)
  }
  expect(problems).toEqual([])
  if (provesAnew) await keepProven(slow)
})

it('knows what was proven by its every letter', () => {
  const [long] = patterns.filter(isProven)
  expect(isProven({ ...long!, source: `${long!.source} ` })).toBe(false)
  expect(isProven({ ...long!, flags: `${long!.flags}s` })).toBe(false)
})

it.each(['(a+)+$', '\\s+$', '([A-Z]\\w*(\\s+[A-Z]\\w*)*)\\s+(spends|pays)', '^(?!no)(?:a|aa)+$'])(
  'would refuse /%s/',
  { timeout: 300_000 },
  async (source) => {
    expect(await problemOf({ source, flags: '', where: 'here' })).toMatch(
      /^here: .* is (exponential|\w+ degree polynomial)/,
    )
  },
)
