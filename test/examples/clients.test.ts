import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { generate } from '@graphql-codegen/cli'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiServer, startServer } from '#api/server.ts'
import config from '../../codegen.ts'
import { ask } from '../../examples/typescript/client.ts'
import { WhoDependsOnDocument } from '../../examples/typescript/generated/questions.ts'
import { suppliersOf, whoDependsOn } from '../../examples/typescript/who-depends-on.ts'
import { fakeGraph } from '../api/fake-graph.ts'

let server: ApiServer

beforeAll(async () => {
  const loadArticle = () => Promise.reject(new Error('no loader in this test'))
  server = await startServer({ graph: fakeGraph(), loadArticle, port: 0 })
})
afterAll(() => server?.close())

describe('the client in TypeScript', () => {
  it('says who depends on a company, and in whose words', async () => {
    const lines = await whoDependsOn(server, 'Contoso')
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toMatch(/^\S.* → Contoso: “.+” \(.+, 2024-\d\d-\d\d\)$/)
    expect(lines.join('\n')).toContain('Northwind → Contoso')
  })

  it('keeps former suppliers apart', async () => {
    expect(await suppliersOf(server, 'Harbor Bank')).toEqual({ now: ['Contoso'], former: ['Fabrikam'] })
  })

  it('tells what was wrong by a code', async () => {
    const asked = ask(server, WhoDependsOnDocument, { company: 'Contosso' })
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND', remedy: expect.stringContaining('Contoso') })
  })

  it('has the types that `npm run codegen` writes', async () => {
    const files = await generate({ ...config, silent: true }, false)
    const file = files.find(({ filename }: { filename: string }) =>
      filename.endsWith('examples/typescript/generated/questions.ts'),
    )
    expect(await readFile('examples/typescript/generated/questions.ts', 'utf8')).toBe(file?.content)
  }, 120_000)
})

const PYTHON = process.env.WIREGRAPH_PYTHON ?? 'python3'
const missing = whatPythonLacks()

describe('the notebook', () => {
  it.skipIf(missing)(`runs from its first cell to its last${missing ? `: not run, ${missing}` : ''}`, async () => {
    const { cells } = JSON.parse(readFileSync('examples/researcher.ipynb', 'utf8')) as { cells: Cell[] }
    const program = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''))
    const env = { ...process.env, WIREGRAPH_URL: server.url, WIREGRAPH_COMPANY: 'Contoso' }
    const child = spawn(PYTHON, ['-c', program.join('\n')], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const [printed, complaints] = await Promise.all([text(child.stdout), text(child.stderr)])
    expect(complaints).toBe('')
    expect(printed).toMatch(/^1 Northwind -> Contoso \| .+/m)
    expect(printed).toMatch(/^\d+ facts about Contoso$/m)
    expect(printed).toMatch(/^NOT_FOUND \['Contoso'\]$/m)
  })
})

interface Cell {
  readonly cell_type: string
  readonly source: readonly string[]
}

/** CI installs it; on another machine the notebook may have nothing to run with. */
function whatPythonLacks(): string | undefined {
  try {
    execFileSync(PYTHON, ['-c', 'import gql, requests'], { stdio: 'pipe' })
    return undefined
  } catch {
    return `${PYTHON} has no gql: pip install "gql[requests]==4.4.0", or name another with WIREGRAPH_PYTHON`
  }
}
