import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '#api/server.ts'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { openLoads } from '../../src/cli/api-loads.ts'
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
    const server = await startServer({ graph, loads, loadArticle, port: 0, deadlines })
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
})

const print = (paper: string, goods: string) =>
  `<!doctype html><html lang="en"><title>Acme buys ${goods}</title><meta property="og:site_name" content="${paper}"><meta property="article:published_time" content="2026-01-02"><article><h1>Acme buys ${goods}</h1><p>Acme Corp. buys its ${goods} from Zorex Ltd. for $20 million a year, the company said on Monday.</p><p>The contract of the two runs until the end of the decade, both companies said in a statement on Monday. Neither would say how it began, nor who had asked whom.</p></article></html>`

async function open(address: string, options?: Parameters<typeof browser.open>[1]): Promise<Watched> {
  const watched = await browser.open(held.origin!, options)
  await watched.page.goto(address)
  return watched
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
