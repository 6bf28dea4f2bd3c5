import type { Command } from 'commander'
import { z } from 'zod'
import type { Article } from '#model/article.ts'
import type { SourceDocument } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { parseLine } from './article-line.ts'
import { complain, complainOf } from './complain.ts'
import { EXIT } from './exit.ts'
import type { Line } from './lines.ts'
import { print, printJson } from './output.ts'

interface ArticleOptions {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly format?: string
}

/** `wiregraph article`: what was read of an article, before anything is extracted from it. */
export function addArticle(program: Command): void {
  program
    .command('article')
    .argument('[file]', 'an article; "-" or nothing reads stdin')
    .description('print what is read of an article: title, date, publisher, language, main text')
    .option('--json', 'print it as JSON')
    .option('--jsonl', 'read lines {"id","html" or "file","url"?} and write one article a line, in order')
    .option('--format <name>', 'read it as this format instead of guessing: html, text, markdown, pdf, jsonl')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Examples:
  wiregraph article page.html
  wiregraph article page.html --json | jq -r .text
  wiregraph article --jsonl < pages.jsonl > articles.jsonl
`

async function run(file: string | undefined, options: ArticleOptions): Promise<void> {
  if (options.jsonl) return readPages(file)
  const { openSources } = await import('#sources/index.ts')
  const { readArticle } = await import('#read/index.ts')
  for await (const item of openSources([file ?? '-'])) {
    if ('failure' in item) throw item.failure
    const article = await readArticle(item, options)
    if (options.json) await printJson(article)
    else await print(show(article))
  }
}

function show({ text, contentHash: _, id, ...stated }: Article): string {
  const lines = Object.entries({ id, ...stated }).map(([name, value]) => `${name.padEnd(12)} ${value}`)
  return `${lines.join('\n')}\n\n${text}`
}

const PageLine = z
  .object({
    id: z.union([z.string().min(1), z.number().transform(String)]),
    html: z.string().nullish(),
    file: z.string().min(1).nullish(),
    url: z.string().nullish(),
  })
  .refine((line) => typeof line.html === 'string' || line.file, { error: 'neither "html" nor "file"' })

async function readPages(file: string | undefined): Promise<void> {
  const { readLines } = await import('./lines.ts')
  const input = file && file !== '-' ? (await import('node:fs')).createReadStream(file) : process.stdin
  for await (const line of readLines(input)) {
    const page = await attempt(line.number, () => readPageLine(line))
    if (page) await print(JSON.stringify(page))
  }
}

/** The article on one line of the batch; its keys are always all there, null where nothing is stated. */
async function readPageLine(line: Line) {
  const { id, ...given } = parseLine(line, PageLine)
  const { readArticle } = await import('#read/index.ts')
  const inline = typeof given.html === 'string'
  const document = inline ? pageOf(given.html ?? '', `"${id}"`) : await openPage(given.file ?? '')
  const url = given.url ? { url: given.url } : {}
  const article = await readArticle({ ...document, ...url }, inline ? { format: 'html' } : {})
  const { title = null, publishedAt = null, publisher = null, language = null, text } = article
  return { id, title, publishedAt, publisher, language, text }
}

const pageOf = (html: string, origin: string): SourceDocument => ({ origin, bytes: Buffer.from(html) })

async function openPage(path: string): Promise<SourceDocument> {
  const { openSources } = await import('#sources/index.ts')
  for await (const item of openSources([path])) {
    if ('failure' in item) throw item.failure
    return item
  }
  throw new Failure('INPUT_NOT_FOUND', `${path} holds no file.`, 'Name one file a line.')
}

// One bad page of a million must not cost the others, not even by a bug of ours.
async function attempt<T>(line: number, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure) complainOf(`line ${line}`, error)
    else complain(new Error(`line ${line}`, { cause: error }))
    const exit = error instanceof Failure ? EXIT.someRefused : EXIT.bug
    process.exitCode = process.exitCode === EXIT.bug ? EXIT.bug : exit
    return undefined
  }
}
