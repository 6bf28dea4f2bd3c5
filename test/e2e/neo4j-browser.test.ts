import { mkdir, readFile } from 'node:fs/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type GuideServer, serveGuide } from '#api/guide-server.ts'
import { browserAddress } from '#graph/browser-address.ts'
import { surroundings } from '#graph/local/folders.ts'
import { openGraph } from '#graph/open.ts'
import { savedQueries } from '#graph/saved-queries.ts'
import { ledger, wire } from '../graph/story.ts'
import { countAttacks } from '../support/attacks.ts'
import { CHROMIUM, noBrowser } from '../support/browser.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { hostileNews, PAYLOADS } from '../support/payloads.ts'

/** Pictures of what a person sees, for whoever looks after the run. */
const PICTURES = 'artefacts/neo4j-browser'
const skipped =
  noBrowser ?? (process.env.WIREGRAPH_TEST_NEO4J_URI ? 'the server of the tests is not a local one' : undefined)

const neo4j = useNeo4j()
const held: { browser?: Browser; guide?: GuideServer; page?: Page } = {}

describe.skipIf(skipped)(`Neo4j Browser${skipped ? ` (skipped: ${skipped})` : ''}`, () => {
  beforeAll(async () => {
    const graph = await openGraph(neo4j.settings)
    await graph.migrate()
    await graph.load([wire, ledger, hostileNews('https://x.example/1', 'Microsoft')])
    await graph.close()
    held.guide = await serveGuide()
    held.browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    await mkdir(PICTURES, { recursive: true })
  }, 600_000)

  afterAll(async () => {
    await held.browser?.close()
    await held.guide?.close()
  })

  it('connects with a password and opens at the guide', async () => {
    const { env, ...around } = surroundings()
    const { NEO4J_URI: _, ...own } = env
    const { url, passwordFile } = await browserAddress(inject('neo4jHome'), { ...around, env: own })
    expect(url).not.toContain(neo4j.settings.password)
    const page = await held.browser!.newPage({ viewport: { width: 1400, height: 1000 } })
    page.setDefaultTimeout(120_000)
    held.page = page
    // Neo4j Browser asks for fonts and for its maker's error reports; the tests send nothing out.
    await page.route(
      ({ hostname }) => hostname !== 'localhost',
      (route) => route.abort(),
    )
    await page.goto(`${url}&cmd=play&arg=${held.guide!.url}`)
    await page.locator('input[type=password]').fill((await readFile(passwordFile!, 'utf8')).trim())
    await page.getByTestId('connect').click()
    await page.getByText('You are connected as user').waitFor()
    await page.getByRole('heading', { name: 'Which company depends on which' }).waitFor()
    await runSlide(page)
    await newestFrame(page).getByText('node.Organization').waitFor()
    await page.screenshot({ path: `${PICTURES}/0-style.png` })
  })

  it('draws what each query of the guide asks for, and evidence only where it is asked', async () => {
    const page = held.page!
    const titles = new Set(savedQueries().map(({ title }) => title))
    let slides = 0
    for (; await page.getByTestId('nextSlide').isVisible(); slides++) {
      await page.getByTestId('nextSlide').click()
      const heading = await page.getByTestId('carousel').locator('h3').innerText()
      const query = await page.getByTestId('carousel').locator('pre.runnable').innerText()
      expect(titles, query).toContain(query.trim().split('\n')[0]!.replace('// ', ''))
      await runSlide(page)
      const frame = newestFrame(page)
      await frame.locator('g.node').first().waitFor()
      await page.screenshot({ path: `${PICTURES}/${slides + 1}-${heading.toLowerCase().match(/\w+/g)!.join('-')}.png` })
      const labels = await frame.locator('[data-testid^="property-details-overview-node-label-"]').allInnerTexts()
      const evidence = labels.filter((label) => /^(Claim|Sentence|Mention|Article)/.test(label))
      if (/who-says|claims/i.test(query)) expect(evidence.length, heading).toBeGreaterThan(0)
      else expect(evidence, heading).toEqual([])
    }
    expect(slides).toBe(6)
  })

  it('runs nothing of what the names and sentences that it has drawn say', async ({ task }) => {
    const page = held.page!
    // They are there: companies of that name are drawn as customers of Microsoft. The rest of a name is cut off where its
    // circle ends, which hangs on the fonts of the machine.
    await expect.poll(() => page.content(), { timeout: 60_000 }).toContain('&lt;img')
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
    expect(await page.locator('[src="x"], [srcdoc], [href^="javascript:"]').count()).toBe(0)
    countAttacks(task, { tried: PAYLOADS.length, refused: 0 })
  })
})

async function runSlide(page: Page): Promise<void> {
  const before = await page.getByTestId('frame').count()
  await page.getByTestId('carousel').locator('pre.runnable').click()
  await page.getByTestId('editor-Run').click()
  await page.getByTestId('frame').nth(before).waitFor()
}

function newestFrame(page: Page) {
  return page.getByTestId('frame').first()
}
