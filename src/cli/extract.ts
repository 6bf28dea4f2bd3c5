import type { Command } from 'commander'
import { addLimits, type LimitOptions, limitsOf } from './limits.ts'
import { print, printJson } from './output.ts'

interface ExtractOptions extends LimitOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly format?: string
}

/** `wiregraph extract`: what articles say, without any database. */
export function addExtract(program: Command): void {
  const extract = program
    .command('extract')
    .argument('[file]', 'an article; "-" or nothing reads stdin')
    .description('print what an article says: entities, claims and the words that say them')
    .option('--json', 'print the whole extraction as JSON (its schema: wiregraph schema)')
    .option('--jsonl', 'read lines {"id","text","title"?,"publishedAt"?} and write one extraction a line, in order')
    .option('--format <name>', 'read it as this format instead of guessing: html, text, markdown, pdf, jsonl')
    .addHelpText('after', EXAMPLES)
    .action(run)
  addLimits(extract)
}

const EXAMPLES = `
Examples:
  wiregraph extract article.html
  wiregraph extract article.txt --json | jq '.claims[] | {type, subject, object}'
  wiregraph extract --jsonl < articles.jsonl > extractions.jsonl
`

async function run(file: string | undefined, options: ExtractOptions): Promise<void> {
  if (options.jsonl) return printLines(file, options)
  const { readOne } = await import('./read-one.ts')
  const article = await readOne(file, options.format)
  const { extract } = await import('#extract/index.ts')
  const extraction = extract(article)
  if (options.json) return printJson(extraction)
  const { showExtraction } = await import('./show.ts')
  await print(showExtraction(extraction))
}

async function printLines(file: string | undefined, options: ExtractOptions): Promise<void> {
  const { extractLines } = await import('./extractions.ts')
  const { refuse } = await import('./attempt.ts')
  for await (const item of extractLines(file, limitsOf(options))) {
    if ('failure' in item) refuse(item.origin, item.failure)
    else await print(JSON.stringify(item.extraction))
  }
}
