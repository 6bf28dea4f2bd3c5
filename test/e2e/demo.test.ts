import { expect, it } from 'vitest'
import { useNeo4j } from '../support/neo4j.ts'
import { start, wiregraph } from '../support/wiregraph.ts'

const neo4j = useNeo4j()

it('wiregraph demo loads the corpus and answers who depends on Microsoft, how, and who says so', async () => {
  const { stdout, stderr, exit } = await wiregraph(['demo', '--once', '--port', '0'], { env: { ...neo4j.env } })
  expect(stderr).not.toMatch(/bug in wiregraph|^ +at /m)
  expect(stdout).toMatch(/Who depends on Microsoft/)
  expect(stdout).toMatch(/^TikTok buys from Microsoft$/m)
  expect(stdout).toMatch(/^ {2}“.+”\n {4}— .*2024-08/m)
  expect(stdout).toMatch(/GraphiQL http:\/\/127\.0\.0\.1:\d+\/graphql/)
  expect(exit).toBe(0)
})

it('wiregraph serve answers over the loaded graph until it is asked to end', async () => {
  const child = start(['serve', '--port', '0', '--json'], { env: { ...neo4j.env } })
  const text = await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve))
  const { url } = JSON.parse(text)
  const ask = async (query: string) =>
    (
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
        body: JSON.stringify({ query }),
      })
    ).json()
  const { data } = await ask('{ company(name: "microsoft") { name customers { nodes { name } } } }')
  expect(data.company.name).toMatch(/^Microsoft/)
  expect(data.company.customers.nodes.map(({ name }: { name: string }) => name)).toContain('TikTok')
  const sent = `mutation { loadArticle(input: { text: "Globex buys chips from Initech.", title: "Chips" }) { outcome } }`
  expect(await ask(sent)).toMatchObject({ data: { loadArticle: { outcome: 'NEW' } } })
  expect(await ask(sent)).toMatchObject({ data: { loadArticle: { outcome: 'UNCHANGED' } } })
  child.kill('SIGINT')
  expect(await new Promise((resolve) => child.once('close', (exit) => resolve(exit)))).toBe(0)
})
