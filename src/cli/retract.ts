import type { Command } from 'commander'
import type { RetractOutcome } from '#graph/graph.ts'
import { addJournal, type JournalOption } from './journals.ts'
import { print, printJson } from './output.ts'

interface Options extends JournalOption {
  readonly json?: boolean
  readonly data?: string
}

/** `wiregraph retract`: takes articles out of the graph. */
export function addRetract(program: Command): void {
  const command = program
    .command('retract')
    .argument('<articles...>', 'ids of articles: their addresses, or "sha256:…" as status and the API show them')
    .description('take articles out of the graph, as if they had never been loaded')
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
  addJournal(command)
}

const EXAMPLES = `
Everything that only these articles say goes with them, end dates and names included. While Neo4j is away it is noted,
and "wiregraph resume" does it.

Examples:
  wiregraph retract https://news.example/wrong-story
`

async function run(articles: readonly string[], options: Options): Promise<void> {
  const { withJournal, folderOf } = await import('./journals.ts')
  const { readLedgers, newestOf } = await import('#journal/read.ts')
  const { openReadyGraph } = await import('./ready-graph.ts')
  const { refuse } = await import('./attempt.ts')
  const { Failure } = await import('#model/failure.ts')
  const { fetcherOf } = await import('./fetching.ts')
  const waiting = newestOf(await readLedgers(folderOf(options)))
  const outcomes: RetractOutcome[] = []
  await withJournal(options, async (journal) => {
    const at = () => new Date().toISOString()
    await journal.append(...articles.map((article) => ({ kind: 'retracting', at: at(), article }) as const))
    const graph = await openReadyGraph(options.data)
    try {
      for (const article of articles) {
        outcomes.push(await graph.retract(article))
        await journal.append({ kind: 'retracted', at: at(), article })
      }
    } finally {
      await graph.close()
    }
    // Its words go too, and those of the page as it was fetched.
    await journal.compact()
    await fetcherOf({}).forget(articles.flatMap((article) => [article, waiting.get(article)?.origin ?? '']))
  })
  for (const { articleId, state } of outcomes)
    if (state === 'unknown' && waiting.get(articleId)?.state !== 'waiting')
      refuse(
        articleId,
        new Failure('NOT_FOUND', 'No such article is in the graph.', 'Find its id with "wiregraph status --all".'),
      )
  if (options.json) return printJson(outcomes)
  for (const { articleId, state, claimsRemoved } of outcomes)
    if (state === 'retracted') await print(`${articleId}: retracted, with ${claimsRemoved} claims.`)
}
