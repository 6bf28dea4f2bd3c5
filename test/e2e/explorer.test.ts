import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseApiKeys } from '#api/keys.ts'
import { type ApiServer, startServer } from '#api/server.ts'
import { extract } from '#extract/index.ts'
import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { readArticle } from '#read/index.ts'
import { makeExtraction } from '../graph/make-extraction.ts'
import { countAttacks } from '../support/attacks.ts'
import { noBrowser, seriousProblems, useBrowser, type Watched } from '../support/browser.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { hostileNews, PAYLOADS } from '../support/payloads.ts'

const SLUGS = ['microsoft-ai-tenant', 'openai-resale-customers', 'mistral-series-b']
const PATIENCE = 240_000
const SENTENCE = 'By March TikTok was paying Microsoft close to $20 million a month'

const neo4j = useNeo4j()
const browser = useBrowser()
const held: { graph?: Graph; server?: ApiServer; origin?: string } = {}

describe.skipIf(noBrowser)(`the explorer${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    const graph = await openGraph(neo4j.settings, { readDeadline: PATIENCE })
    await graph.migrate()
    const server = await startServer({
      graph,
      port: 0,
      deadlines: { query: PATIENCE, mutation: PATIENCE },
      loadArticle: async (input) => {
        const bytes = Buffer.from(JSON.stringify(input))
        const article = await readArticle({ origin: 'pasted', bytes }, { format: 'jsonl' })
        return (await graph.load([extract(article)]))[0]!
      },
    })
    Object.assign(held, { graph, server, origin: new URL('/', server.url).origin })
  }, 600_000)

  afterAll(async () => {
    await held.server?.close()
    await held.graph?.close()
  })

  it('says what to do while nothing has been loaded', async () => {
    const { page, offences } = await open('/')
    await page.getByRole('heading', { name: 'Nothing has been loaded yet' }).waitFor()
    await expectSound(page)
    await page.goto('/?company=Nobody')
    await page.getByText('Search above for another name').waitFor()
    await done(page, offences)
    await held.graph!.load([...(await Promise.all(SLUGS.map(readCase))), HOSTILE])
  })

  it('leads from a search to who depends on Microsoft, what TikTok pays, and the sentence that says so', async () => {
    const { page, offences } = await open('/')
    await page.getByRole('link', { name: 'Microsoft', exact: true }).waitFor()
    await expectSound(page)
    await page.keyboard.press('/')
    await page.keyboard.type('microsft')
    await page.getByRole('option', { name: 'Microsoft company', exact: true, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'About Microsoft' })
    await panel.getByRole('heading', { name: /^Customers/ }).waitFor()
    expect(page.url()).toContain('company=organization%2Fmicrosoft')
    await expectSound(page)

    await page.getByRole('combobox', { name: 'As', exact: true }).selectOption('list')
    const row = page.getByRole('row').filter({ hasText: 'TikTok' })
    expect(await row.innerText()).toMatch(
      /TikTok\s+buys from\s+Microsoft\s+close to \$20 million a month · nearly a quarter of everything the software group took in\s+1\s+\d+ %\s+2 Aug 2024/,
    )
    await expectSound(page)
    await row.getByRole('button', { name: /^Show evidence/ }).click()
    const evidence = page.getByRole('complementary', { name: 'Evidence' })
    await evidence.getByText(SENTENCE).waitFor()
    expect(await evidence.locator('mark.subject').allInnerTexts()).toEqual(['TikTok', 'That'])
    expect(await evidence.innerText()).toMatch(/Harbor Wire · 2 Aug 2024/)
    await expectSound(page)

    const claim = evidence.getByRole('listitem').filter({ hasText: SENTENCE })
    await claim.getByRole('link', { name: "Microsoft's AI shop leans on one big spender" }).click()
    const shown = page.getByRole('button', { pressed: true })
    await shown.waitFor()
    expect(await shown.innerText()).toContain(SENTENCE)
    expect(await page.locator('mark.mention').count()).toBeGreaterThan(10)
    await expectSound(page)
    await done(page, offences)
  })

  it('opens a company by a click on it, an edge to its evidence, and the address shows the same again', async () => {
    const { page, offences } = await open('/?company=Microsoft')
    const before = await relations(page)
    const openai = await placeOf(page, 'organization/openai')
    await page.mouse.click(openai.x, openai.y)
    await page.getByRole('complementary', { name: 'About OpenAI' }).waitFor()
    await expect.poll(() => relations(page), { timeout: 150_000 }).toBeGreaterThan(before)
    const opened = await relations(page)
    const ends = [await placeOf(page, 'organization/tiktok'), await placeOf(page, 'organization/microsoft')] as const
    // At the end of the edge that no other edge comes near.
    await page.mouse.click(ends[0].x + 0.3 * (ends[1].x - ends[0].x), ends[0].y + 0.2 * (ends[1].y - ends[0].y))
    await page.getByRole('complementary', { name: 'Evidence' }).getByText(SENTENCE).waitFor()

    const again = await open(page.url())
    await again.page.getByRole('complementary', { name: 'Evidence' }).getByText(SENTENCE).waitFor()
    expect(await relations(again.page)).toBe(opened)
    await page.goBack()
    await page.getByRole('complementary', { name: 'About OpenAI' }).waitFor()
    await done(page, offences)
    await done(again.page, again.offences)
  })

  it('comes to rest where a fresh page draws it, though it was drawn again while it moved', async () => {
    const { page, offences } = await open('/?company=Microsoft')
    await relations(page)
    const openai = await placeOf(page, 'organization/openai')
    const before = Object.keys((await drawing(page)).places).length
    const drawnAgain = page.waitForFunction(
      (before) => {
        const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: Drawn })._cyreg
        if (cy.nodes().length <= before) return false
        const width = [...document.querySelectorAll('select')].find(({ value }) => value === 'sources')!
        width.value = 'money'
        return width.dispatchEvent(new Event('change', { bubbles: true }))
      },
      before,
      { polling: 'raf', timeout: PATIENCE },
    )
    await page.mouse.click(openai.x, openai.y)
    await drawnAgain
    const fresh = await open(page.url())
    await relations(fresh.page)
    for (const shown of [page, fresh.page])
      await expect.poll(async () => (await drawing(shown)).isStill, { timeout: 150_000 }).toBe(true)
    expect((await drawing(page)).places).toEqual((await drawing(fresh.page)).places)
    await done(page, offences)
    await done(fresh.page, fresh.offences)
  })

  it('holds the drawing in the window, however long the list beside it is, and says what its lines mean', async () => {
    const { page, offences } = await open('/?company=Microsoft&types=BUYS_FROM,COMPETES_WITH')
    await page.getByRole('heading', { name: /^Timeline/ }).waitFor()
    const panel = page.getByRole('complementary', { name: 'About Microsoft' })
    expect(await panel.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(800)
    const box = (await page.locator('.canvas').boundingBox())!
    expect(box.y + box.height).toBeLessThanOrEqual(800)
    expect(await page.locator('.legend').innerText()).toMatch(/^buys from\s+competes with$/)
    await page.locator('summary').filter({ hasText: 'Relations' }).click()
    const swatch = (await page.locator('.menu .swatch.competes').boundingBox())!
    expect(swatch.width).toBeGreaterThan(10)
    await done(page, offences)
  })

  it('goes with the keyboard to what Enter asks for, at once, and to the evidence and back', async () => {
    const { page, offences } = await open('/?as=list')
    await page.getByRole('combobox', { name: /^Search/ }).focus()
    await page.keyboard.type('tik')
    await page.getByRole('option', { selected: true }).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('openai')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'About OpenAI' }).waitFor()
    const show = page.getByRole('button', { name: 'Show evidence: OpenAI buys from Microsoft' })
    await show.focus()
    await page.keyboard.press('Enter')
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await expect.poll(focused, { timeout: 150_000 }).toBe('OpenAI buys from Microsoft')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'About OpenAI' }).waitFor()
    await expect.poll(() => show.evaluate((button) => button === document.activeElement)).toBe(true)
    await done(page, offences)
  })

  it('draws plans and rumours only when asked, and of a day only what held on it', async () => {
    const { page, offences } = await open('/?company=Walmart&types=BUYS_FROM,USES')
    const stated = await relations(page)
    await page.getByText('Certainty').click()
    await page.getByLabel('Rumoured or asked').check()
    await page.waitForURL(/certainty=stated%2Crumoured/)
    await page.getByLabel('As of').fill('1999-12-31')
    await expect.poll(() => relations(page), { timeout: 150_000 }).toBe(0)
    expect(stated).toBeGreaterThan(0)
    await done(page, offences)
  })

  it('loads an article that is pasted or dropped, and shows at once what it adds', async () => {
    const { page, offences } = await open('/?load')
    await expectSound(page)
    await page.getByLabel('Text').fill('Globex buys chips from Initech. Globex competes with Hooli.')
    await page.getByLabel('Headline').fill('Chips for Globex')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('link', { name: 'Chips for Globex' }).waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(/2 claims added[\s\S]*Globex buys from Initech/)
    await page.getByLabel('or choose files').setInputFiles([
      {
        name: 'news.html',
        mimeType: 'text/html',
        buffer: Buffer.from('<title>Steel</title><p>Initech buys steel from Vandelay.'),
      },
      { name: 'news.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
    ])
    await page.getByText('Initech buys from Vandelay').waitFor()
    await page.getByText('news.pdf: Only text').waitFor()
    await page.getByLabel('Text').fill(GERMAN)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('Only English is read, and this seems to be German.').waitFor()
    await expectSound(page)
    await page.getByRole('link', { name: 'See the graph of Globex' }).click()
    await page.getByRole('heading', { name: 'Globex' }).waitFor()
    expect(await relations(page)).toBe(2)
    await done(page, offences)
  })

  it('takes a rejected claim out, which stays out when its article is loaded again, until that is undone', async () => {
    const said = makeExtraction({
      url: 'https://wire.example/umbrella',
      claims: [{ type: 'PARENT_OF', says: 'Umbrella owns Soylent.', subject: 'Umbrella', object: 'Soylent' }],
    })
    await held.graph!.load([said])
    const { page, offences } = await open('/?company=Umbrella&types=PARENT_OF&as=list')
    await page.getByRole('button', { name: 'Show evidence: Umbrella is the parent of Soylent' }).click()
    await page.getByText('Is it right?').click()
    await page.getByLabel('Your name').fill('Ada')
    await page.getByRole('button', { name: 'Reject' }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await expect.poll(() => relations(page), { timeout: 150_000 }).toBe(0)
    await held.graph!.load([{ ...said, article: { ...said.article, title: 'Printed again' } }])
    const again = await open(page.url())
    expect(await relations(again.page)).toBe(0)
    await done(again.page, again.offences)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => relations(page), { timeout: 150_000 }).toBe(1)
    await done(page, offences)
  })

  it('never runs what an article says, whoever says it', async ({ task }) => {
    const { page, offences } = await open('/')
    await page.getByRole('link', { name: PAYLOADS[0]! }).first().waitFor()
    for (const address of [
      `/?article=${encodeURIComponent(HOSTILE.article.id)}`,
      `/?company=${encodeURIComponent(SELLER_ID)}`,
      `/?company=${encodeURIComponent(PAYLOADS[0]!)}nobody&link=${encodeURIComponent('<img src=x onerror=pwned()>')}`,
    ]) {
      await page.goto(address)
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
    }
    await page.goto(`/?company=${encodeURIComponent(SELLER_ID)}&as=list`)
    const rows = page.getByRole('button', { name: /^Show evidence/ })
    await rows.first().waitFor()
    expect(await rows.count()).toBeGreaterThan(30)
    await rows.first().click()
    await page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').first().waitFor()
    expect(await page.getByRole('link', { name: 'original' }).count()).toBe(0)
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
    expect(await page.locator('img, iframe, object, script:not([src="main.js"])').count()).toBe(0)
    countAttacks(task, { tried: PAYLOADS.length, refused: 0 })
    await done(page, offences)
  })

  it('reads well in the dark and on a telephone', async () => {
    const { page, offences } = await open('/?company=Microsoft', {
      colorScheme: 'dark',
      viewport: { width: 390, height: 800 },
    })
    await relations(page)
    await expectSound(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await done(page, offences)
  })

  it('asks for a key where the server wants one', async () => {
    const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
    const server = await startServer({
      graph: held.graph!,
      port: 0,
      keys: parseApiKeys(`read:${hash}`),
      loadArticle: () => Promise.reject(new Error('no loader here')),
    })
    const { page } = await browser.open(new URL('/', server.url).origin)
    await page.goto('/')
    await page.getByLabel('Key').fill('test')
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.getByRole('link', { name: 'Microsoft', exact: true }).waitFor()
    await page.close()
    await server.close()
  })
})

const GERMAN =
  'Der Konzern kauft seit dem Frühjahr Stahl von Vandelay, das in der Region auch andere Werke mit Blechen beliefert.'

/** Whom everybody of the hostile news buys from. */
const SELLER = PAYLOADS[1]!
const HOSTILE = hostileNews('javascript:pwned=1', SELLER)
const SELLER_ID = HOSTILE.entities.find(({ name }) => name === SELLER)!.id

async function readCase(slug: string) {
  const bytes = await readFile(`corpus/${slug}/article.txt`)
  return extract(await readArticle({ origin: `corpus/${slug}/article.txt`, bytes }))
}

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

/** How many relations are drawn, as the page says. */
async function relations(page: Page): Promise<number> {
  const words = page.getByRole('status').filter({ hasText: 'relation' })
  await words.waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  return Number(/(\d+) relations?/.exec(await words.innerText())![1])
}

/** What cytoscape keeps on its container. */
interface Drawn {
  readonly cy: import('cytoscape').Core
}

/** Where each node of the drawing is, in its own measure, and whether it stays there. */
function drawing(page: Page): Promise<{ places: Record<string, string>; isStill: boolean }> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: Drawn })._cyreg
    const places = cy.nodes().map((node) => {
      const { x, y } = node.position()
      return [node.id(), `${Math.round(x)} ${Math.round(y)}`] as const
    })
    const isAnimated = (element: unknown) => (element as { animated(): boolean }).animated()
    return { places: Object.fromEntries(places), isStill: !cy.elements().some(isAnimated) }
  })
}

/** Where on the screen a node of the drawing is, once it stands still. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction((id) => {
    const canvas = document.querySelector('.canvas') as unknown as { _cyreg?: Drawn } | null
    return canvas?._cyreg?.cy.getElementById(id).nonempty()
  }, id)
  await expect.poll(async () => (await drawing(page)).isStill, { timeout: 150_000 }).toBe(true)
  return page.evaluate((id) => {
    const canvas = document.querySelector('.canvas') as Element & { _cyreg: Drawn }
    const box = canvas.getBoundingClientRect()
    const { x, y } = canvas._cyreg.cy.getElementById(id).renderedPosition()
    return { x: box.x + x, y: box.y + y }
  }, id)
}
