import { runInNewContext } from 'node:vm'
import { check, type VulnerableDiagnostics } from 'recheck'
import { beforeAll, expect, it } from 'vitest'
import { collectPatterns, type Pattern } from './collect-patterns.ts'

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
  for (const pattern of patterns) {
    const problem = await problemOf(pattern)
    if (problem) problems.push(problem)
  }
  expect(problems).toEqual([])
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
