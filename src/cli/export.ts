import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import type { FormatName } from '#export/index.ts'
import { Failure } from '#model/failure.ts'
import { say } from './complain.ts'

interface Options {
  readonly format?: string
  readonly canonical?: boolean
  readonly company?: string
  readonly out?: string
  readonly data?: string
}

/** `wiregraph export`: the graph, or a company's part of it, as a file for other programs. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('write the graph, or what concerns one company, for other programs')
    .option('--format <name>', 'csv, jsonl, graphml, jsonld, cypher, canonical or html (default: jsonl)')
    .option('--canonical', 'short for --format canonical: equal graphs give equal bytes')
    .option('--company <name>', 'only the facts of this company (or person, product, place), with their claims')
    .option('--out <file>', 'write to this file, which is there only when it is complete; stdout unless told')
    .option('--data <folder>', 'folder of the local Neo4j (see: wiregraph db start --help)')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Formats:
  csv         one claim a line, for spreadsheets; cells that look like formulas start with an apostrophe
  jsonl       one claim a line with its sentence, article and ends, as JSON
  graphml     companies, people and products, and the facts that hold or have ended, for Gephi, yEd and networkx
  jsonld      claims with PROV-O: derived from which article, said by whom, extracted by what
  cypher      statements that make the same graph in an empty Neo4j: cypher-shell --file graph.cypher
  canonical   every node and edge as sorted JSON lines, to compare two graphs
  html        one page about a company that needs nothing else: a drawing, and the sentences behind each fact

Examples:
  wiregraph export --format csv --out claims.csv
  wiregraph export --format html --company Microsoft --out microsoft.html
  wiregraph export --format graphml --company TikTok > tiktok.graphml
  wiregraph export --canonical | sha256sum
`

async function run(options: Options): Promise<void> {
  const format = await formatOf(options)
  const { openExport } = await import('#graph/exports.ts')
  const { connectionSettings } = await import('#graph/settings.ts')
  const { FORMATS } = await import('#export/index.ts')
  const { takes, write } = FORMATS[format]
  if (takes === 'all' && options.company !== undefined)
    throw new Failure('USAGE', `${format} is always the whole graph.`, 'Leave --company out, or choose another format.')
  if (takes === 'company' && options.company === undefined)
    throw new Failure('USAGE', `${format} is a page about one company.`, 'Name it: --company Microsoft.')
  const company = options.company === undefined ? undefined : await keyOf(options.company, options.data)
  const graph = await openExport(await connectionSettings(options.data))
  try {
    const pieces = write(graph, { company })
    if (options.out === undefined) await toStdout(pieces)
    else {
      await toFile(pieces, options.out)
      say(`Written to ${options.out}.`)
    }
  } finally {
    await graph.close()
  }
}

async function formatOf({ format, canonical }: Options): Promise<FormatName> {
  const { FORMATS } = await import('#export/index.ts')
  if (canonical && format !== undefined && format !== 'canonical')
    throw new Failure('USAGE', '--canonical is a format of its own.', 'Leave --format out.')
  const name = canonical ? 'canonical' : (format ?? 'jsonl')
  if (name in FORMATS) return name as FormatName
  throw new Failure('USAGE', `There is no format "${name}".`, `Choose one of ${Object.keys(FORMATS).join(', ')}.`)
}

/** The key of who is meant: an organization first, else whatever goes by exactly that name. */
async function keyOf(name: string, data: string | undefined): Promise<string> {
  const { openReadyGraph } = await import('./ready-graph.ts')
  const graph = await openReadyGraph(data)
  try {
    const { company, suggestions } = await graph.company(name)
    if (company) return company.key
    const [other] = await graph.search(name, { limit: 1 })
    if (other && other.name.toLowerCase() === name.toLowerCase()) return other.key
    const near = suggestions.slice(0, 3).join(', ')
    throw new Failure(
      'NOT_FOUND',
      `Nothing that was loaded mentions ${name}.`,
      near ? `Did you mean ${near}?` : 'Load articles that do, or look at the spelling.',
    )
  } finally {
    await graph.close()
  }
}

async function toStdout(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** Half a file under the name that was asked for would be taken for a whole one. */
async function toFile(pieces: AsyncIterable<string>, path: string): Promise<void> {
  const unfinished = `${path}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(unfinished))
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    if (error instanceof Error && 'code' in error && 'path' in error)
      throw new Failure(
        'USAGE',
        `${path} can't be written: ${error.message}.`,
        'Choose another place with --out.',
        error,
      )
    throw error
  }
}
