import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { wiregraph } from '../support/wiregraph.ts'

const neo = useNeo4j()

const PASSWORD = 'canary-password-4b1f'
const KEY = 'canary-key-77ac0d'
const IN_ADDRESS = 'canary-address-e09c'
const CANARIES = [PASSWORD, KEY, IN_ADDRESS]

// `wiregraph()` itself refuses any output that holds a secret of its environment, in every test; here they are provoked.
it('no secret is in any output, journal or crash, whatever fails', async () => {
  const cwd = await temporaryFolder()
  const keys = join(cwd, 'keys')
  await writeFile(keys, `load:${KEY}\n`)
  await writeFile(join(cwd, 'article.txt'), 'Acme buys from Zorex.\n')
  const away = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: PASSWORD, WIREGRAPH_API_KEYS: `load:${KEY}` }
  // Another name than the other tests': Neo4j shuts out for a while whoever is wrong three times.
  const wrong = { ...neo.env, NEO4J_USER: 'stranger', NEO4J_PASSWORD: PASSWORD, WIREGRAPH_API_KEYS_FILE: keys }
  const broken = { ...away, NEO4J_URI: `bolt://neo4j:${IN_ADDRESS}@nowhere:x` }
  const commands: readonly (readonly [readonly string[], Readonly<Record<string, string>>])[] = [
    [['load', 'article.txt', '--json'], away],
    [['load', 'article.txt'], wrong],
    [['check', '--json'], wrong],
    [['serve', '--port', '0'], wrong],
    [['doctor', '--json'], wrong],
    [['doctor'], broken],
    [['load', `https://reader:${IN_ADDRESS}@news.example/story`], away],
    [['article', `https://reader:${IN_ADDRESS}@127.0.0.1/story`], away],
  ]
  const printed = await Promise.all(
    commands.map(async ([args, env]) => {
      const journal =
        args[0] && ['load', 'resume', 'status', 'retract'].includes(args[0])
          ? ['--journal', `${cwd}/${env.NEO4J_URI?.length}`]
          : []
      const { stdout, stderr, exit } = await wiregraph([...args, ...journal], {
        env: { ...env, XDG_STATE_HOME: cwd },
        cwd,
      })
      return `${args.join(' ').replaceAll(IN_ADDRESS, '')} -> ${exit}\n${stdout}${stderr}`
    }),
  )
  // They did fail, and said so.
  for (const said of ['does not answer', 'refused the login', "API key 1 can't be read", 'with a name or password'])
    expect(printed.join('\n')).toContain(said)
  const kept = await textsIn(cwd)
  expect(kept.some((text) => text.includes('Acme buys from Zorex.'))).toBe(true)
  for (const text of [...printed, ...kept.filter((text) => text !== `load:${KEY}\n`)])
    for (const canary of CANARIES) expect(text).not.toContain(canary)
})

async function textsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  )
}
