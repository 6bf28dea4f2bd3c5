import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { addArticle } from './article.ts'
import { addBrowser } from './browser.ts'
import { addCheck } from './check.ts'
import { complain } from './complain.ts'
import { addDb } from './db.ts'
import { addDemo } from './demo.ts'
import { addDoctor } from './doctor.ts'
import { addEval } from './eval.ts'
import { EXIT, type Exit } from './exit.ts'
import { addExplain } from './explain.ts'
import { addExport } from './export.ts'
import { addExtract } from './extract.ts'
import { addLoad } from './load.ts'
import { addResume } from './resume.ts'
import { addRetract } from './retract.ts'
import { addReview } from './review.ts'
import { addSchema } from './schema.ts'
import { addServe } from './serve.ts'
import { addStatus } from './status.ts'
import { addWatch } from './watch.ts'

/** Runs the command that the arguments name; its exit code says how it went. */
export async function runCommand(argv: readonly string[]): Promise<Exit> {
  try {
    await program().parseAsync(argv)
    return (process.exitCode as Exit | undefined) ?? EXIT.done
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
    return complain(error)
  }
}

// The command files import what they need inside their actions: --help must not load a language model of English.
function program(): Command {
  const wiregraph = new Command('wiregraph')
    .description(
      'Reads business news and builds a Neo4j graph of which company depends on which,\nwhere every edge opens to the words that say it.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help; "wiregraph help load" prints that of one command')
    .exitOverride()
    .showHelpAfterError('(add --help for the options and examples)')
    .addHelpText('after', EPILOGUE)
  for (const add of [
    addDemo,
    addLoad,
    addWatch,
    addResume,
    addStatus,
    addRetract,
    addCheck,
    addDoctor,
    addServe,
    addDb,
    addExtract,
    addExplain,
    addArticle,
    addBrowser,
    addExport,
    addReview,
    addEval,
    addSchema,
  ])
    add(wiregraph)
  return wiregraph
}

const EPILOGUE = `
Examples:
  wiregraph demo                          see it work: Neo4j, the corpus, the API, an answer
  wiregraph db start                      start a Neo4j of your own on this machine
  wiregraph load news/ article.html       read articles and put what they say into the graph
  wiregraph serve                         answer GraphQL queries
  wiregraph extract article.txt           what one article says, without any database
  cat lines.jsonl | wiregraph extract --jsonl > extractions.jsonl

Environment:
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE
                                          a Neo4j of yours; it wins over the local one
  NO_COLOR                                no colours

Exit codes:
  0 done   1 a bug, or a full disk   2 wrong usage   3 done, but some inputs were refused   4 configuration
  5 Neo4j does not answer   6 input not found   130 interrupted
`

function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
