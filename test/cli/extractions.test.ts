import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { extractAll } from '#cli/extractions.ts'
import { temporaryFolder } from '../support/commands.ts'

afterEach(() => vi.restoreAllMocks())

test('whoever stops reading early hears nothing of what was in work', async () => {
  const file = join(await temporaryFolder(), 'news.jsonl')
  const lines = Array.from({ length: 40 }, (_, at) =>
    JSON.stringify({ text: `Acme ${at} buys from Zorex. `.repeat(at === 0 ? 1 : 200) }),
  )
  await writeFile(file, lines.join('\n'))
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const before = process.exitCode
  for await (const item of extractAll([file], { size: 2 })) {
    expect('failure' in item).toBe(false)
    break
  }
  // What the ended workers reject is heard in the turns after.
  await new Promise((resolve) => setImmediate(resolve))
  expect(said.mock.calls.map(([text]) => String(text))).toEqual([])
  expect(process.exitCode).toBe(before)
})
