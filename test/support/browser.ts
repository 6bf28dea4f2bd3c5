import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

/** Debian's Chromium, or the one that CHROMIUM names. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why the tests in a browser are skipped; undefined where there is one. */
export const noBrowser = existsSync(CHROMIUM)
  ? undefined
  : `there is no ${CHROMIUM}: apt-get install chromium, or set CHROMIUM`

/** What a page did that it must not do. */
export interface Watched {
  readonly page: Page
  /** Requests to other servers, breaches of the page's policy, and errors: there should be none. */
  readonly offences: string[]
}

/** A browser for this test file, with the page as it is in the source: call it once at the top of the file. */
export function useBrowser() {
  const held: { browser?: Browser } = {}
  beforeAll(async () => {
    if (noBrowser) return
    await promisify(execFile)('npm', ['run', '--silent', 'build:page'])
    held.browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 300_000)
  afterAll(() => held.browser?.close())
  return {
    /** A window of its own, watched from its first moment. */
    async open(origin: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Watched> {
      const page = await held.browser!.newPage({ baseURL: origin, viewport: { width: 1280, height: 800 }, ...options })
      page.setDefaultTimeout(150_000)
      const offences: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) offences.push(`request to ${request.url()}`)
      })
      page.on('pageerror', (error) => offences.push(`error: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') offences.push(`console: ${message.text()}`)
      })
      page.on('dialog', (dialog) => {
        offences.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      return { page, offences }
    },
  }
}

/** What axe finds on a page as it stands, serious and critical only, each with the elements. */
export async function seriousProblems(page: Page): Promise<string[]> {
  // Evaluated by the browser's tools, which the page's policy does not bind.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document))
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
