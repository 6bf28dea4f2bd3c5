import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiServer, startServer } from '#api/server.ts'
import { hubGraph } from '../../bench/hub-graph.ts'
import { noBrowser, useBrowser } from '../support/browser.ts'

const EDGES = 2_000

const browser = useBrowser()
const held: { server?: ApiServer } = {}

describe.skipIf(noBrowser)(`a large graph on the page${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  beforeAll(async () => {
    const loadArticle = () => Promise.reject(new Error('nothing is loaded here'))
    held.server = await startServer({ graph: hubGraph(EDGES), loadArticle, port: 0 })
  })
  afterAll(() => held.server?.close())

  it('has nothing strange beside it while one pans, and is whole again where the hand rests', async () => {
    const { page, offences } = await browser.open(new URL('/', held.server!.url).origin)
    await page.goto('/?company=Hub')
    await page.getByText(`${EDGES} relations`).waitFor()
    await page.waitForFunction(() => document.querySelector('.canvas canvas'))
    await zoomIn(page)
    await expect.poll(() => coloursAtLeft(page)).toBeGreaterThan(2)
    const box = (await page.locator('.canvas').boundingBox())!
    await page.mouse.move(box.x + 300, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + 310, box.y + 20)
    await page.mouse.move(box.x + 620, box.y + 20)
    // Either moved and empty, or drawn anew already; grey over all of it would be one colour that is not nothing.
    expect(await coloursAtLeft(page)).not.toBe(1)
    await expect.poll(() => coloursAtLeft(page)).toBeGreaterThan(2)
    await page.mouse.up()
    await expect.poll(() => coloursAtLeft(page)).toBeGreaterThan(2)
    expect(offences).toEqual([])
    await page.close()
  })
})

type Drawn = Element & { readonly _cyreg: { readonly cy: import('cytoscape').Core } }

function zoomIn(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.canvas') as Drawn)._cyreg
    cy.zoom({ level: 1, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
  })
}

/** How many colours there are in the left fifth of the drawing, what is empty left out. */
function coloursAtLeft(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-id="layer2-node"]')!
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width / 5, canvas.height)
    return new Set(new Uint32Array(data.buffer).filter(Boolean)).size
  })
}
