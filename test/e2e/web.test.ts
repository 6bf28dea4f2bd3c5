import { rename, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { serve } from '../sources/serve.ts'
import { temporaryFolder } from '../support/commands.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { start, wiregraph } from '../support/wiregraph.ts'

const neo4j = useNeo4j()
let env: Record<string, string>
let folder: string
beforeEach(async () => {
  await neo4j.empty()
  folder = await temporaryFolder()
  env = { ...neo4j.env, XDG_CACHE_HOME: join(folder, 'cache'), XDG_STATE_HOME: join(folder, 'state'), NO_COLOR: '1' }
})

const article = (buyer: string) =>
  `<!doctype html><html lang="en"><title>${buyer} buys chips</title><article><h1>${buyer} buys chips</h1><p>${buyer} Corp. buys its chips from Zorex Ltd. for $20 million a year, the company said on Monday.</p><p>The contract of ${buyer} runs until the end of the decade, both companies said in a statement on Monday. Neither would say how it began.</p></article></html>`

const feed =
  (paths: readonly string[]): RequestListener =>
  (request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        `<rss version="2.0"><channel><title>The Post</title>${paths.map((path) => `<item><title>News</title><link>http://${request.headers.host}${path}</link></item>`).join('')}</channel></rss>`,
      )

/** Who buys from Zorex, as the graph has it. */
async function buyers(): Promise<string[]> {
  const { records } = await neo4j.driver.executeQuery(
    'MATCH (buyer)-[:BUYS_FROM]->(:Organization {name: "Zorex Ltd."}) RETURN buyer.name AS name ORDER BY name',
    {},
    { database: neo4j.settings.database },
  )
  return records.map((record) => record.get('name') as string)
}

describe('wiregraph load of a feed', () => {
  test('says one clear line for each page that cannot be had, and loads the others', async () => {
    const server = await serve({
      '/feed.xml': feed(['/acme', '/gone', '/loop', '/metadata', '/large', '/brill']),
      '/acme': article('Acme'),
      '/brill': article('Brill'),
      '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
      '/metadata': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      '/large': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '209715200' }).end(),
    })
    const args = ['load', `${server.origin}/feed.xml`, '--allow-private-hosts', server.host, '--delay', '0', '--json']
    const first = await wiregraph(args, { env })
    const said = first.stderr.split('\n').filter((line) => line.startsWith('refused: '))
    expect(said.map((line) => line.replaceAll(server.origin, ''))).toEqual([
      expect.stringMatching(/^refused: \/gone answers 404 \(Not Found\)\./),
      expect.stringMatching(/^refused: \/loop redirects in a circle, back to \/loop\./),
      expect.stringMatching(
        /^refused: \/metadata redirects: http:\/\/169\.254\.169\.254\/ leads to 169\.254\.169\.254, /,
      ),
      expect.stringMatching(/^refused: \/large is larger than 5 MB\./),
    ])
    expect(JSON.parse(first.stdout)).toMatchObject({ new: 2, changed: 0, same: 0, refused: 4 })
    expect(first.exit).toBe(3)
    expect(await buyers()).toEqual(['Acme Corp.', 'Brill Corp.'])

    expect(JSON.parse((await wiregraph(args, { env })).stdout)).toMatchObject({
      new: 0,
      changed: 0,
      same: 2,
      refused: 4,
    })
  })

  test('fetches nothing of this machine unless it is allowed', async () => {
    const server = await serve({ '/feed.xml': feed(['/acme']) })
    const { exit, stderr } = await wiregraph(['load', `${server.origin}/feed.xml`, '--delay', '0'], { env })
    expect(exit).toBe(3)
    expect(stderr).toContain('--allow-private-hosts')
    expect(server.asked).toEqual([])
  })
})

describe('wiregraph watch', () => {
  test('loads what is new in a feed and a folder, once each, and goes on after kill -9 and Ctrl-C', async () => {
    const paths = ['/acme']
    const server = await serve((request, response) => {
      if (request.url === '/feed.xml') return feed(paths)(request, response)
      const buyer = /^\/(\w)(\w+)$/.exec(request.url ?? '')
      if (!buyer || request.url === '/robots') return response.writeHead(404).end()
      response.writeHead(200, { 'content-type': 'text/html' }).end(article(`${buyer[1]!.toUpperCase()}${buyer[2]}`))
    })
    const inbox = await temporaryFolder()
    const drop = async (buyer: string) => {
      await writeFile(join(folder, 'draft'), article(buyer))
      await rename(join(folder, 'draft'), join(inbox, `${buyer}.html`))
    }
    const args = [
      ...['watch', `${server.origin}/feed.xml`, inbox, '--interval', '1s', '--delay', '0', '--json', '--workers', '1'],
      ...['--allow-private-hosts', server.host],
    ]
    /** Watches until the graph has these buyers, and then ends it so. */
    async function until(names: readonly string[], end: NodeJS.Signals) {
      const child = start(args, { env })
      child.stderr.resume()
      child.stdout.resume()
      const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
      await expect.poll(buyers, { timeout: 120_000, interval: 500 }).toEqual(names.map((name) => `${name} Corp.`))
      child.kill(end)
      return closed
    }

    await drop('Brill')
    expect(await until(['Acme', 'Brill'], 'SIGKILL')).toBe(null)
    paths.push('/cobalt')
    await drop('Dorn')
    expect(await until(['Acme', 'Brill', 'Cobalt', 'Dorn'], 'SIGINT')).toBe(0)

    const pages = () => server.asked.filter((path) => path !== '/feed.xml' && path !== '/robots.txt')
    expect(pages().filter((path) => path === '/cobalt')).toHaveLength(1)
    const before = pages().length
    const { stdout, exit } = await wiregraph([...args, '--once'], { env })
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 0 })
    expect(pages()).toHaveLength(before)
  })
})
