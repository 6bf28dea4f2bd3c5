import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '#api/server.ts'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { openExports } from '../../src/cli/api-exports.ts'
import { openLoads } from '../../src/cli/api-loads.ts'
import { makeExtraction } from '../graph/make-extraction.ts'
import { listen, type TestServer } from '../sources/serve.ts'
import { noBrowser, seriousProblems, useBrowser, type Watched } from '../support/browser.ts'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'

const PATIENCE = 240_000

const neo4j = useNeo4j()
const browser = useBrowser()
const held: { graph?: Graph; origin?: string; news?: TestServer; close?: () => Promise<void> } = {}

describe.skipIf(noBrowser)(`work in the explorer${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    const graph = await openGraph(neo4j.settings, { readDeadline: PATIENCE })
    await graph.migrate()
    const news = await listen({
      '/chips': print('The Post', 'chips'),
      '/steel': print('The Herald', 'steel'),
      '/login': '<!doctype html><title>Log in</title><form><input name="name"></form>',
      '/feed': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'application/rss+xml' })
          .end(
            `<rss version="2.0"><channel><title>Post</title>${['/steel', '/gone'].map((path) => `<item><link>${news.origin}${path}</link></item>`).join('')}</channel></rss>`,
          ),
    })
    const journal = join(await temporaryFolder(), 'journal')
    const { loads, loadArticle, close } = openLoads(graph, journal, { delay: 0, allowPrivateHosts: [news.host] })
    const deadlines = { query: PATIENCE, mutation: PATIENCE }
    const server = await startServer({
      ...{ graph, loads, loadArticle, deadlines, port: 0 },
      exports: openExports(neo4j.settings),
    })
    const closeAll = async () => {
      await close()
      await server.close()
      await news.close()
      await graph.close()
    }
    Object.assign(held, { graph, news, origin: new URL('/', server.url).origin, close: closeAll })
  }, 600_000)
  afterAll(() => held.close?.())

  it('loads the article at an address, and says what is wrong where there is none', async () => {
    const { origin, asked } = held.news!
    const { page, offences } = await open('/?load')
    const fetchIt = async (address: string) => {
      await page.getByLabel('Web address').fill(address)
      await page.getByRole('button', { name: 'Fetch it' }).click()
    }
    await fetchIt(`${origin}/chips`)
    await page.getByRole('heading', { name: 'Acme buys chips is in the graph' }).waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(/1 claim added[\s\S]*Acme Corp\. buys from Zorex Ltd\./)
    await fetchIt(`${origin}/login`)
    await page.getByRole('alert').filter({ hasText: '/login holds no article text' }).waitFor()
    await fetchIt(`${origin}/gone`)
    await page.getByRole('alert').filter({ hasText: '/gone: The address could not be fetched' }).waitFor()
    await fetchIt(`${origin.replace('127.0.0.1', 'localhost')}/private`)
    await page.getByRole('alert').filter({ hasText: 'Only public pages' }).nth(1).waitFor()
    expect(asked).not.toContain('/private')
    await fetchIt('ftp://example.org')
    await page.getByRole('alert').filter({ hasText: 'ftp://example.org: This is no web address' }).waitFor()
    await expectSound(page)
    await page.getByRole('link', { name: 'See the graph of Acme Corp.' }).click()
    await page.getByRole('complementary', { name: 'About Acme Corp.' }).waitFor()

    await page.getByText('Save', { exact: true }).click()
    await expectSound(page)
    expect(await saved(page, 'Table (CSV)')).toMatch(/Acme Corp\.,BUYS_FROM,Zorex Ltd\./)
    expect(await saved(page, 'One page that needs nothing else')).toContain('<mark>Acme Corp. buys its chips')
    await done(page, offences)
  })

  it('loads what a feed names, tells how it goes, and lists what it added', async () => {
    const { origin } = held.news!
    const { page, offences } = await open('/?load')
    await page.getByLabel('Web address').fill(`${origin}/feed`)
    await page.getByRole('combobox', { name: 'of', exact: true }).selectOption('feed')
    await page.getByRole('button', { name: 'Fetch it' }).click()
    await page.getByText('1 article read, 1 new, 1 refused, 1 claim.').waitFor()
    await page.getByText(`${origin}/gone: The address could not be fetched.`).waitFor()
    await expectSound(page)
    await page.getByRole('link', { name: 'Acme buys steel' }).click()
    await page.getByText('Acme Corp. buys its steel from Zorex Ltd.').waitFor()
    await done(page, offences)
  })

  it('saves what is drawn, with what was opened and without what is filtered out', async () => {
    const buys = (subject: string, object: string) =>
      ({ type: 'BUYS_FROM', says: `${subject} gets ${object}.`, subject, object }) as const
    const claims = [buys('Hooli', 'Piper'), buys('Piper', 'Endframe'), buys('Endframe', 'Raviga')]
    await held.graph!.load([makeExtraction({ url: 'https://wire.example/hooli', claims })])
    const { page, offences } = await open('/?company=Hooli&open=organization/piper&as=list')
    await page.getByText('Save', { exact: true }).click()
    const table = await saved(page, 'Table (CSV)')
    expect(table).toContain('Piper,BUYS_FROM,Endframe')
    expect(table).not.toContain('Raviga')
    expect(await saved(page, 'One page that needs nothing else')).toContain('Among the others')
    await done(page, offences)
  })

  it('corrects a claim, and takes that back', async () => {
    await held.graph!.load([
      makeExtraction({
        url: 'https://wire.example/latex',
        claims: [{ type: 'BUYS_FROM', says: 'Vandelay gets Kramerica.', subject: 'Vandelay', object: 'Kramerica' }],
      }),
    ])
    const { page, offences } = await open('/?company=Vandelay&as=list')
    await page.getByRole('button', { name: 'Show evidence: Vandelay buys from Kramerica' }).click()
    await page.getByText('Is it right?').click()
    await page.getByLabel('Your name').fill('Ada')
    await page.getByText('It says something else').click()
    await page.getByLabel('The other way round').check()
    await page.getByLabel('Does').selectOption('uses')
    await page.getByText('It then reads: Kramerica uses Vandelay').waitFor()
    await page.getByLabel('With whom').fill('Nobody at all')
    await page.getByRole('button', { name: 'Correct it' }).click()
    await page.getByRole('alert').filter({ hasText: 'Nobody at all' }).waitFor()
    await page.getByLabel('With whom').fill('')
    await expectSound(page)
    await page.getByRole('button', { name: 'Correct it' }).click()
    await page.getByRole('button', { name: 'Show evidence: Kramerica uses Vandelay' }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Show evidence: Vandelay buys from Kramerica' }).waitFor()
    await done(page, offences)
  })

  it('fits a telephone, in the dark too', async () => {
    for (const address of ['/?load', '/?review', '/?company=Vandelay']) {
      const { page, offences } = await open(address, { colorScheme: 'dark', viewport: { width: 390, height: 800 } })
      await page.getByRole('heading').first().waitFor()
      await expectSound(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(390)
      await done(page, offences)
    }
  })

  it('asks which companies are one, with what is said of each, and does as it is told', async () => {
    await held.graph!.load([
      makeExtraction({
        url: 'https://wire.example/one',
        title: 'Initech alone',
        claims: [{ type: 'COMPETES_WITH', says: 'Initech fights Hooli.', subject: 'Initech', object: 'Hooli' }],
      }),
      makeExtraction({
        url: 'https://wire.example/other',
        title: 'Initech holds',
        claims: [
          { type: 'BUYS_FROM', says: 'Initech Holdings buys Globex.', subject: 'Initech Holdings', object: 'Globex' },
        ],
      }),
      makeExtraction({
        url: 'https://wire.example/abroad',
        title: 'Initech abroad',
        claims: [{ type: 'USES', says: 'Initech runs Umbrella.', subject: 'Initech', object: 'Umbrella' }],
      }),
      makeExtraction({
        url: 'https://wire.example/unsure',
        claims: [{ type: 'USES', says: 'Soylent may use Hooli.', subject: 'Soylent', object: 'Hooli', score: 0.5 }],
      }),
    ])
    const { page, offences } = await open('/')
    await page.getByRole('link', { name: 'Review', exact: true }).click()
    const alike = page.getByRole('listitem').filter({ hasText: 'Initech and Initech Holdings: one company?' })
    await alike.waitFor()
    expect((await alike.locator('blockquote').allInnerTexts()).toSorted()).toEqual([
      'Initech Holdings buys Globex.',
      'Initech fights Hooli.',
      'Initech runs Umbrella.',
    ])
    await page.getByRole('heading', { name: 'Does the sentence say so?' }).waitFor()
    await expectSound(page)
    await page.getByLabel('Your name').fill('Ada')
    const doubtful = page.getByRole('listitem').filter({ hasText: 'Soylent may use Hooli.' })
    await doubtful.getByLabel('Why').fill('"may" is no fact')
    await doubtful.getByRole('button', { name: 'Reject' }).click()
    await doubtful.waitFor({ state: 'detached' })
    await alike.getByRole('button', { name: 'They are two' }).click()
    await alike.waitFor({ state: 'detached' })
    await page.getByRole('listitem').filter({ hasText: 'keep apart' }).getByRole('button', { name: 'Undo' }).click()
    await alike.getByRole('button', { name: 'One: Initech', exact: true }).click()
    await alike.waitFor({ state: 'detached' })

    // Who comes later finds what was decided, and can take that back.
    await page.goto('/?review')
    const earlier = page.locator('.decisions').getByRole('listitem')
    const rejected = earlier.filter({ hasText: 'Soylent may use Hooli.' })
    await rejected.waitFor()
    expect(await rejected.innerText()).toMatch(/reject: Soylent USES Hooli[\s\S]*Ada, \d+ \w+ \d{4}: "may" is no fact/)
    await expectSound(page)
    await rejected.getByRole('button', { name: 'Undo' }).click()
    await rejected.filter({ hasText: 'undone by Ada' }).waitFor()
    await page.locator('li.claim').filter({ hasText: 'Soylent may use Hooli.' }).waitFor()

    await page.goto('/?company=Initech&as=list')
    await page.getByRole('button', { name: 'Show evidence: Initech buys from Globex' }).waitFor()
    await page.getByText('Is this one company?').click()
    await page.getByLabel('Its own name').fill('Initech Brazil')
    await page.getByLabel('Initech abroad').check()
    await expectSound(page)
    await page.getByRole('button', { name: 'Split it off' }).click()
    await page.getByRole('listitem').filter({ hasText: 'split: ' }).waitFor()
    await page.goto('/?company=Initech+Brazil&as=list')
    await page.getByRole('button', { name: 'Show evidence: Initech Brazil uses Umbrella' }).waitFor()
    await page.getByText('Is this one company?').click()
    await page.getByLabel('The other').fill('Hooli')
    await page.getByRole('button', { name: 'Merge into it' }).click()
    await page.getByRole('complementary', { name: 'About Hooli' }).waitFor()
    await page.getByRole('button', { name: 'Show evidence: Hooli uses Umbrella' }).waitFor()
    await done(page, offences)
  })
})

const print = (paper: string, goods: string) =>
  `<!doctype html><html lang="en"><title>Acme buys ${goods}</title><meta property="og:site_name" content="${paper}"><meta property="article:published_time" content="2026-01-02"><article><h1>Acme buys ${goods}</h1><p>Acme Corp. buys its ${goods} from Zorex Ltd. for $20 million a year, the company said on Monday.</p><p>The contract of the two runs until the end of the decade, both companies said in a statement on Monday. Neither would say how it began, nor who had asked whom.</p></article></html>`

async function open(address: string, options?: Parameters<typeof browser.open>[1]): Promise<Watched> {
  const watched = await browser.open(held.origin!, options)
  await watched.page.goto(address)
  return watched
}

/** The file that a button of the menu saves. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

/** What a person with a screen reader would stumble over. */
async function expectSound(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  expect(await seriousProblems(page)).toEqual([])
}

/** The page has asked nobody else, broken no rule of its policy, and thrown nothing. */
async function done(page: Page, offences: readonly string[]): Promise<void> {
  await page.close()
  expect(offences).toEqual([])
}
