import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import '../support/wiregraph.ts'

const DIST = new URL('../../dist/', import.meta.url)
const run = promisify(execFile)

const PAGE = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Deal","__proto__":{"url":"https://evil"},
"constructor":{"prototype":{"polluted":1}}}</script><article><h1>Deal</h1><p>Constructor Inc. competes with Google, and
toString Corp. competes with __proto__ Ltd. It bought Zorex for $5 million in March.</p></article>`

/**
 * Reads the page in a program in which nothing can be written into a prototype, and `__proto__` means nothing. Frozen once
 * the modules are there: cheerio gives its own class a `toString` by assignment, which a frozen Object.prototype refuses.
 */
const SCRIPT = `
const { extract } = await import('${new URL('extract/index.js', DIST)}')
const { readArticle } = await import('${new URL('read/index.js', DIST)}')
for (const type of [Object, Array, Function, String, Number, Map, Set, RegExp]) Object.freeze(type.prototype)
const article = await readArticle({ origin: 'page.html', bytes: Buffer.from(${JSON.stringify(PAGE)}) })
const extraction = extract(article)
console.log(JSON.stringify({ ...extraction, polluted: {}.polluted ?? null }))`

it('reads a page of poisoned names with every prototype frozen', { timeout: 300_000 }, async () => {
  const args = ['--disable-proto=delete', '--input-type=module', '--eval', SCRIPT]
  const { stdout } = await run(process.execPath, args, { cwd: fileURLToPath(new URL('..', DIST)) })
  const { article, claims, polluted } = JSON.parse(stdout)
  expect(polluted).toBe(null)
  expect(article).toMatchObject({ title: 'Deal' })
  expect(article.url).toBeUndefined()
  expect(claims).toContainEqual(
    expect.objectContaining({
      type: 'COMPETES_WITH',
      subject: 'organization/constructor',
      object: 'organization/google',
    }),
  )
})
