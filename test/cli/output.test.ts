import { once } from 'node:events'
import { expect, it } from 'vitest'
import { start, wiregraph } from '../support/wiregraph.ts'

it('a reader that has seen enough ends the program without a word', async () => {
  const child = start(['schema', '--graphql'])
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdout.destroy()
  expect(await once(child, 'close')).toEqual([0, null])
  expect(stderr).toBe('')
})

it('colours are for terminals', async () => {
  const { stdout } = await wiregraph(['db', 'status', '--data', '/nowhere/at/all'])
  expect(stdout).not.toContain('\u001b[')
})
