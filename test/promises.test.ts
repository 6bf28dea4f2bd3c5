import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const rows = [...readFileSync('docs/promises.md', 'utf8').matchAll(/^\| (.+?) \| `(test\/[^`]+)` \| (.+?) \|$/gm)]

it.each(rows.map(([, promise = '', file = '', words = '']) => [promise, file, words]))(
  'the promise "%s" names a test that is there: %s',
  (_, file, words) => {
    expect(existsSync(file), file).toBe(true)
    // What takes minutes is no test of this run, but a fault that the command knows.
    const where = words.startsWith('npm run ') ? 'test/faults/index.ts' : file
    const sought = words.startsWith('npm run ') ? `./${file.split('/').at(-1)}` : words
    expect(readFileSync(where, 'utf8')).toContain(sought)
  },
)

it('there are promises for everything that reliability is about', () => {
  expect(rows.length).toBeGreaterThan(50)
})

it('every test that SECURITY.md names is there', () => {
  const files = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`(test\/[\w./-]+)`/g)].map(([, file = '']) => file)
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) expect(existsSync(file), file).toBe(true)
})
