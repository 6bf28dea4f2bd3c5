import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { wiregraph } from './support/wiregraph.ts'

const readme = readFileSync('README.md', 'utf8')

it("README's article says what README says it does", async () => {
  const [article = '', shown = ''] = [...readme.matchAll(/```text\n(.*?)```/gs)].map(([, block = '']) => block)
  const { stdout } = await wiregraph(['extract'], { input: article })
  // The rule's name, last on its line, may change; what is read may not.
  const said = stdout.replaceAll(/ · [\w-]+\/[\w-]+$/gm, '')
  for (const claim of shown.trim().split('\n\n')) expect(said).toContain(claim)
})

it('README lists every command, and no other', async () => {
  const { stdout } = await wiregraph(['--help'])
  const [, commands = ''] = stdout.split('Commands:')
  const real = [...(commands.split('Examples:')[0] ?? '').matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name)
  const listed = [...readme.matchAll(/^\| `wiregraph (\w+)/gm)].map(([, name]) => name)
  expect(listed.sort()).toEqual(real.filter((name) => name !== 'help').sort())
})

it('every path that README names is there', () => {
  const paths = [...readme.matchAll(/(?:`|\()((?:src|docs|cypher|corpus)\/[\w./-]*|[\w-]+\.(?:yaml|graphql))(?:`|\))/g)]
  expect(paths.length).toBeGreaterThan(15)
  for (const [, path = ''] of paths) expect(existsSync(path), path).toBe(true)
})
