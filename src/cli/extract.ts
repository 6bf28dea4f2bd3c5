import type { Command } from 'commander'
import { attempt } from './attempt.ts'
import { print, printJson } from './output.ts'

interface ExtractOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly format?: string
}

/** `wiregraph extract`: what articles say, without any database. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .argument('[file]', 'an article; "-" or nothing reads stdin')
    .description('print what an article says: entities, claims and the words that say them')
    .option('--json', 'print the whole extraction as JSON (its schema: wiregraph schema)')
    .option('--jsonl', 'read lines {"id","text","title"?,"publishedAt"?} and write one extraction a line, in order')
    .option('--format <name>', 'read it as this format instead of guessing: html, text, markdown, pdf, jsonl')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Examples:
  wiregraph extract article.html
  wiregraph extract article.txt --json | jq '.claims[] | {type, subject, object}'
  wiregraph extract --jsonl < articles.jsonl > extractions.jsonl
`

async function run(file: string | undefined, options: ExtractOptions): Promise<void> {
  if (options.jsonl) return extractLines(file)
  const { readOne } = await import('./read-one.ts')
  const article = await readOne(file, options.format)
  const { extract } = await import('#extract/index.ts')
  const extraction = extract(article)
  if (options.json) return printJson(extraction)
  const { showExtraction } = await import('./show.ts')
  await print(showExtraction(extraction))
}

async function extractLines(file: string | undefined): Promise<void> {
  const { openLines } = await import('./lines.ts')
  const { articleOfLine } = await import('./article-line.ts')
  const { extract } = await import('#extract/index.ts')
  for await (const line of openLines(file)) {
    const extraction = await attempt(`line ${line.number}`, () => extract(articleOfLine(line)))
    if (extraction) await print(JSON.stringify(extraction))
  }
}
