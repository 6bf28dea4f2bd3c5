import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
interface Locked {
  readonly packages: Readonly<
    Record<string, { integrity?: string; hasInstallScript?: boolean; dev?: boolean; link?: boolean }>
  >
}
const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T
const { dependencies, devDependencies } = read<Package>('package.json')
const locked = Object.entries(read<Locked>('package-lock.json').packages).filter(([path]) => path !== '')

it('docs/dependencies.md gives a reason for every package that runs in production, and for no other', () => {
  const rows = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)]
  expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(dependencies).sort())
  for (const [, name, reason = ''] of rows) expect(reason.length, name).toBeGreaterThan(10)
})

it('every direct package has one exact version', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
})

it('every locked package is known by its SHA-512', () => {
  expect(locked.length).toBeGreaterThan(200)
  for (const [path, { integrity, link }] of locked) if (!link) expect(integrity, path).toMatch(/^sha512-/)
})

it('no package that runs in production wants to run a script when it is installed', () => {
  expect(locked.filter(([, one]) => one.hasInstallScript && !one.dev).map(([path]) => path)).toEqual([])
})
