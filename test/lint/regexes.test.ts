import { check } from 'recheck'
import { beforeAll, expect, it } from 'vitest'
import { collectPatterns, type Pattern } from './collect-patterns.ts'

/** What the checker says of a pattern that may take more than linear time; undefined for one that never does. */
async function problemOf({ source, flags, where }: Pattern): Promise<string | undefined> {
  const verdict = await check(source, flags, { timeout: 300_000, randomSeed: 1 })
  if (verdict.status === 'safe') return undefined
  const why = verdict.status === 'unknown' ? `not understood (${verdict.error.kind})` : verdict.complexity.summary
  const attack = verdict.status === 'vulnerable' ? `, by ${verdict.attack.pattern}` : ''
  return `${where}: /${source}/${flags} is ${why}${attack}`
}

let patterns: readonly Pattern[] = []
beforeAll(async () => {
  patterns = await collectPatterns()
})

it('finds the patterns of the source, literal and built', () => {
  expect(patterns.length).toBeGreaterThan(200)
  expect(patterns.map(({ where }) => where)).toContain('src/read/html/phrases.ts')
})

it('no pattern takes more than linear time, whatever it is given', { timeout: 900_000 }, async () => {
  const problems: string[] = []
  for (const pattern of patterns) {
    const problem = await problemOf(pattern)
    if (problem) problems.push(problem)
  }
  expect(problems).toEqual([])
})

it.each(['(a+)+$', '\\s+$', '([A-Z]\\w*(\\s+[A-Z]\\w*)*)\\s+(spends|pays)'])('would refuse /%s/', async (source) => {
  expect(await problemOf({ source, flags: '', where: 'here' })).toMatch(
    /^here: .* is (exponential|\w+ degree polynomial)/,
  )
})
