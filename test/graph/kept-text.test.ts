import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptText } from '#cli/ready-graph.ts'
import { checkGraph } from '#graph/invariants/index.ts'
import { openGraph } from '#graph/open.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { dumpGraph } from './dump-graph.ts'
import { makeExtraction } from './make-extraction.ts'
import { ledger } from './story.ts'

const neo = useNeo4j()
const SAID = 'Acme buys from Beta.'
const UNSAID = 'The canary sings in the unread half.'
const story = makeExtraction({
  url: 'https://wire.example/canary',
  text: `${UNSAID} ${SAID}`,
  claims: [{ says: SAID, type: 'BUYS_FROM', subject: 'Acme', object: 'Beta' }],
})
const open: Record<'full' | 'sentences', Awaited<ReturnType<typeof openGraph>>> = {} as never
const stored = async () => (await dumpGraph(neo.driver)).join('\n')

beforeAll(async () => {
  open.full = await openGraph(neo.settings)
  open.sentences = await openGraph(neo.settings, { keepText: 'sentences' })
  await open.full.migrate()
})
afterAll(() => Promise.all(Object.values(open).map((graph) => graph.close())))

describe('what of an article is kept', () => {
  test('is all of it, or only the sentences that prove something, and changes when it is loaded again', async () => {
    await open.full.load([ledger])
    const without = await stored()
    expect(await open.sentences.load([story])).toMatchObject([{ state: 'new' }])
    expect(await stored()).toContain(SAID)
    expect(await stored()).not.toContain('canary sings')
    expect(await open.full.textsOf([story.article.id])).toEqual([null])
    expect(await checkGraph(neo.settings)).toMatchObject({ sound: true })

    expect(await open.full.load([story])).toMatchObject([{ state: 'changed', claimsNew: 0, claimsRemoved: 0 }])
    expect(await stored()).toContain('canary sings')
    expect(await open.sentences.load([story])).toMatchObject([{ state: 'changed' }])
    expect(await stored()).not.toContain('canary sings')

    await open.full.retract(story.article.id)
    expect(await stored()).toBe(without)
    expect(await open.full.search('Acme')).toEqual([])
  })

  test.each([
    [undefined, 'full'],
    ['full', 'full'],
    ['sentences', 'sentences'],
  ])('WIREGRAPH_KEEP_TEXT=%s keeps %s', (wanted, kept) =>
    expect(keptText(wanted === undefined ? {} : { WIREGRAPH_KEEP_TEXT: wanted })).toBe(kept),
  )

  test('is not guessed', () => {
    expect(() => keptText({ WIREGRAPH_KEEP_TEXT: 'some' })).toThrow('WIREGRAPH_KEEP_TEXT is "some"')
  })
})
