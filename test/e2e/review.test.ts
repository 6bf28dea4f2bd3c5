import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '#graph/open.ts'
import { ledger, wire } from '../graph/story.ts'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { wiregraph } from '../support/wiregraph.ts'

const neo4j = useNeo4j()
let claim: string

beforeAll(async () => {
  const graph = await openGraph(neo4j.settings)
  await graph.migrate()
  await graph.load([wire, ledger])
  const claims = (await graph.claimsOf([wire.article.id]))[0]!
  claim = claims.find(({ quote }) => quote === 'Intuit buys from Microsoft.')!.claimId
  await graph.close()
})

const run = (...args: string[]) => wiregraph(args, { env: neo4j.env })

describe('on the command line', () => {
  it('a claim is rejected, that is told, exported, counted by rule, undone, and the graph is as before', async () => {
    const before = (await run('export', '--canonical')).stdout
    const rejecting = await run('review', 'reject', claim, '--by', 'Jane', '--reason', 'a joke')
    expect(rejecting).toMatchObject({ exit: 0, stderr: '' })
    expect(rejecting.stdout).toMatch(
      /^rejected Intuit BUYS_FROM Microsoft\n {2}“Intuit buys from Microsoft\.”\n {2}Jane, .*: a joke · decision\//,
    )
    const csv = (await run('export', '--format', 'csv', '--company', 'Intuit')).stdout
    expect(csv).toMatch(/^claim,fact,subject/)
    expect(csv).not.toContain('Intuit buys from Microsoft.')
    const decisions = await run('review', 'export')
    const file = join(await temporaryFolder(), 'decisions.jsonl')
    await writeFile(file, decisions.stdout)
    expect((await wiregraph(['eval', '--decisions', file])).stdout).toMatch(/^test +0 +1 +0 +0%$/m)
    expect((await run('review', 'import', file)).stdout).toBe('0 decisions taken in, 1 were there already.\n')
    const { id } = JSON.parse(decisions.stdout)
    expect(await run('review', 'undo', id, '--by', 'Jo')).toMatchObject({ exit: 0 })
    const withoutDecisions = (text: string) => text.split('\n').filter((line) => !line.includes('"label":"Decision"'))
    expect(withoutDecisions((await run('export', '--canonical')).stdout)).toEqual(before.split('\n'))
  })

  it('what makes no sense is told with a remedy', async () => {
    expect(await run('review', 'reject', 'claim/none')).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining('no claim'),
    })
    expect(await run('review', 'merge', 'Intuit', '--into', 'Intuit')).toMatchObject({ exit: 2 })
    expect(await run('review', 'merge', 'Nobody Ltd', '--into', 'Intuit')).toMatchObject({ exit: 6 })
    expect(await run('export', '--format', 'html')).toMatchObject({ exit: 2, stdout: '' })
    expect(await wiregraph(['eval', '--decisions', 'package.json'])).toMatchObject({
      exit: expect.any(Number),
      stderr: expect.stringContaining('Line 1 of package.json is no decision'),
    })
  })
})
