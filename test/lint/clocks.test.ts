import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { glob } from 'tinyglobby'
import { expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Where dates that servers and files state are compared with ours. */
const CLOCK = 'src/sources/fetch/clock.ts'

it('nothing is waited for by a clock that somebody may set back', async () => {
  const files = await glob(['src/**/*.ts', 'src/**/*.tsx'], { cwd: ROOT })
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(`${ROOT}${file}`, 'utf8')] as const))
  expect(texts.filter(([, text]) => text.includes('Date.now')).map(([file]) => file)).toEqual([CLOCK])
})
