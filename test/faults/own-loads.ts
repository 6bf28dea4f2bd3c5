import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#graph/local/ports.ts'
import { type Arena, ended } from './arena.ts'

const LOAD = `mutation ($input: LoadArticleInput!) {
  loadArticle(input: $input) { claims article { id } }
}`
const READ = 'query ($id: ID!) { article(id: $id) { claims { totalCount } } }'

/**
 * No fault but haste: clients load articles over the API and ask for each as soon as they are told that it is there. Every
 * answer must hold it.
 * @throws Error with how many answers did not
 */
export async function ownLoads({ folder, start, say }: Arena, clients = 4): Promise<void> {
  const port = await freePort()
  const server = start(['serve', '--port', String(port)])
  const end = ended(server)
  try {
    await answering(port)
    const lines = (await readFile(join(folder, 'news.jsonl'), 'utf8')).split('\n')
    const total = lines.length
    let missed = 0
    const client = async () => {
      for (let line = lines.pop(); line; line = lines.pop()) {
        const { language, ...input } = JSON.parse(line)
        const { loadArticle } = await ask<Loaded>(port, LOAD, { input })
        const { article } = await ask<Read>(port, READ, { id: loadArticle.article.id })
        if (article.claims.totalCount !== loadArticle.claims) missed++
      }
    }
    await Promise.all(Array.from({ length: clients }, client))
    say(`${total - missed} of ${total} loads were there when their client asked at once`)
    if (missed > 0) throw new Error(`${missed} loads were not there`)
  } finally {
    server.kill('SIGTERM')
    await end
  }
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null)
    if (answer?.ok) return
    await sleep(200)
  }
  throw new Error('the server does not answer')
}

interface Loaded {
  readonly loadArticle: { readonly claims: number; readonly article: { readonly id: string } }
}
interface Read {
  readonly article: { readonly claims: { readonly totalCount: number } }
}

async function ask<T>(port: number, query: string, variables: object): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}
