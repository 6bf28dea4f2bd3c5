import type { Command } from 'commander'
import type { Article } from '#model/article.ts'
import { addFetching, type FetchingOptions, withSources } from './fetching.ts'
import { print, printJson } from './output.ts'

interface ArticleOptions extends FetchingOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly format?: string
}

/** `wiregraph article`: what was read of an article, before anything is extracted from it. */
export function addArticle(program: Command): void {
  const article = program
    .command('article')
    .argument('[file]', 'an article, or the address of one; "-" or nothing reads stdin')
    .description('print what is read of an article: title, date, publisher, language, main text')
    .option('--json', 'print it as JSON')
    .option('--jsonl', 'read lines {"id","html" or "file","url"?} and write one article a line, in order')
    .option('--format <name>', 'read it as this format instead of guessing: html, text, markdown, pdf, jsonl')
    .addHelpText('after', EXAMPLES)
    .action(run)
  addFetching(article)
}

const EXAMPLES = `
Examples:
  wiregraph article page.html
  wiregraph article page.html --json | jq -r .text
  wiregraph article https://news.example/2026/acme-buys-zorex
  wiregraph article --jsonl < pages.jsonl > articles.jsonl
`

async function run(file: string | undefined, options: ArticleOptions): Promise<void> {
  if (options.jsonl) return (await import('./article-lines.ts')).readPages(file)
  const { openSources } = await import('#sources/index.ts')
  const { readArticle } = await import('#read/index.ts')
  await withSources(options, async (sources) => {
    for await (const item of openSources([file ?? '-'], { ...sources, as: 'article' })) {
      if ('failure' in item) throw item.failure
      const article = await readArticle(item, options)
      if (options.json) await printJson(article)
      else await print(show(article))
    }
  })
}

function show({ text, contentHash: _, id, ...stated }: Article): string {
  const lines = Object.entries({ id, ...stated }).map(([name, value]) => `${name.padEnd(12)} ${value}`)
  return `${lines.join('\n')}\n\n${text}`
}
