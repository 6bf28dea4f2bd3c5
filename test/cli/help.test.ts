import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wiregraph } from '../support/wiregraph.ts'

describe('wiregraph --help', () => {
  it('lists the commands with examples and exit codes, on stdout', async () => {
    const { stdout, stderr, exit } = await wiregraph(['--help'])
    expect(stdout).toMatch(/Usage: wiregraph/)
    for (const command of 'demo load serve db extract explain article eval schema'.split(' '))
      expect(stdout).toMatch(new RegExp(`^  ${command}`, 'm'))
    expect(stdout).toMatch(/Examples:[\s\S]*Exit codes:/)
    expect(stderr).toBe('')
    expect(exit).toBe(0)
  })

  it('loads none of the heavy libraries', () => {
    expect(packagesImportedBy('src/cli/main.ts')).toEqual(['commander'])
  })

  it('prints the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await wiregraph(['--version'])).toMatchObject({ stdout: `${version}\n`, exit: 0 })
  })

  it.each([['--colour'], ['db', 'begin'], ['db', 'start', '--bolt-port', 'seven'], ['fly']])(
    'wrong usage (%s %s) ends with 2 and says what is wrong on stderr',
    async (...args) => {
      const { stdout, stderr, exit } = await wiregraph(args.filter((arg) => arg !== undefined))
      expect(stderr).toMatch(/error: .+/)
      expect(stdout).toBe('')
      expect(exit).toBe(2)
    },
  )
})

/** The packages that a file imports before any command runs, through all the files it imports. */
function packagesImportedBy(file: string, seen = new Set<string>(), packages = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^'"]*?from '([^']+)'/gm,
  )) {
    if (from.startsWith('#')) packagesImportedBy(`src/${from.slice(1)}`, seen, packages)
    else if (from.startsWith('.'))
      packagesImportedBy(new URL(from, `file:///${file}`).pathname.slice(1), seen, packages)
    else if (!from.startsWith('node:')) packages.add(from)
  }
  return [...packages].sort()
}
