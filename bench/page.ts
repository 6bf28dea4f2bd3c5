import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { startServer } from '#api/server.ts'
import { hubGraph } from './hub-graph.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const EDGES = 2_000
const SECONDS = 5

/** What the page promises: its weight, how soon it paints, and that a large graph pans smoothly. */
export async function measurePage(): Promise<void> {
  await promisify(execFile)('npm', ['run', '--silent', 'build:page'])
  const script = gzipSync(readFileSync(new URL('../dist/explorer/main.js', import.meta.url))).length
  console.log(`script       ${(script / 1_000).toFixed(0)} kB gzipped (at most 400)`)
  const loadArticle = () => Promise.reject(new Error('nothing is loaded here'))
  const server = await startServer({ graph: hubGraph(EDGES), loadArticle, port: 0 })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({
      baseURL: new URL('/', server.url).origin,
      viewport: { width: 1400, height: 900 },
    })
    await page.goto('/')
    console.log(`first paint  ${Math.round(await firstPaint(page))} ms (at most 1,000)`)
    await page.goto('/?company=Hub')
    await page.getByText(`${EDGES} relations`).waitFor({ timeout: 120_000 })
    for (const [words, zoom] of [
      ['all of them seen', null],
      ['names legible', 1],
    ] as const)
      console.log(
        `panning      ${(await framesWhilePanning(page, zoom)).toFixed(0)} frames/s over ${EDGES} edges, ${words} (at least 30)`,
      )
  } finally {
    await browser.close()
    await server.close()
  }
}

function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0]
          if (!paint) return
          observer.disconnect()
          resolve(paint.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}

type Drawn = Element & { readonly _cyreg: { readonly cy: import('cytoscape').Core } }

/** A mouse tells where it is 125 times a second, whether or not anybody keeps up. */
const MOUSE_MILLISECONDS = 8

/** Drags the drawing about with the mouse, and counts the frames that cytoscape draws. */
async function framesWhilePanning(page: Page, zoom: number | null): Promise<number> {
  await page.evaluate((level) => {
    const { cy } = (document.querySelector('.canvas') as Drawn)._cyreg
    if (level) cy.zoom({ level, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    const counted = { frames: 0 }
    Object.assign(globalThis, { counted })
    cy.removeListener('render')
    cy.on('render', () => {
      counted.frames++
    })
  }, zoom)
  await page.waitForTimeout(2_000)
  const box = (await page.locator('.canvas').boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + 30]
  const mouse = await page.context().newCDPSession(page)
  const moveTo = (x: number, y: number) =>
    mouse.send('Input.dispatchMouseEvent', { type: 'mouseMoved', button: 'left', buttons: 1, x, y })
  await page.mouse.move(x, y)
  await page.mouse.down()
  const before = await framesOf(page)
  const started = performance.now()
  // `page.mouse.move` waits for the frame that its move leads to, and so sends no more than thirty in a second.
  const sent: Promise<unknown>[] = []
  while (performance.now() - started < SECONDS * 1_000) {
    const turn = (performance.now() - started) / 400
    sent.push(moveTo(x + 200 * Math.sin(turn), y + 60 + 60 * Math.cos(turn)))
    await setTimeout(MOUSE_MILLISECONDS)
  }
  await Promise.all(sent)
  const seconds = (performance.now() - started) / 1_000
  const after = await framesOf(page)
  await page.mouse.up()
  return (after - before) / seconds
}

function framesOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { counted: { frames: number } }).counted.frames)
}
