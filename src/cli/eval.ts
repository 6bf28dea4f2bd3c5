import type { Command } from 'commander'
import type { Article } from '#model/article.ts'
import type { Extraction } from '#model/extraction.ts'
import { Failure } from '#model/failure.ts'
import { print, printJson } from './output.ts'

interface Options {
  readonly split?: string
  readonly sentences?: string
  readonly decisions?: string
  readonly errors?: boolean
  readonly showHeldout?: boolean
  readonly json?: boolean
  readonly floor?: string
}

const SPLITS = ['dev', 'heldout', 'all'] as const
type Split = (typeof SPLITS)[number]

/** `wiregraph eval`: how well the extractor reads the gold corpus. */
export function addEval(program: Command): void {
  program
    .command('eval')
    .description('score the extractor on the gold corpus: precision, recall and F1 by relation type')
    .option('--split <name>', 'which articles: dev, heldout or all; without it each is reported')
    .option('--sentences <part>', 'score single sentences out of context instead of articles: dev or test')
    .option(
      '--decisions <file>',
      'instead: how often people agreed with each rule, by what "wiregraph review export" printed',
    )
    .option('--errors', 'list misses (-) and false alarms (+) with their sentences; never those of the held-out split')
    .option('--show-heldout', 'list those too: after that the held-out split measures nothing any more')
    .option('--json', 'print the report as JSON')
    .option('--floor <P,R>', 'exit 1 when strict precision or recall over all types is below, as "0.90,0.65"')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Strict: same type, entities (by name or alias), polarity, modality class, status and role; amount, share and figure to
the digit. Lenient: same type, overlapping names, and both or neither a current fact.

Examples:
  wiregraph eval
  wiregraph eval --split dev --errors
  wiregraph eval --split heldout --floor 0.90,0.65
  wiregraph eval --sentences dev --errors
  wiregraph review export > decisions.jsonl && wiregraph eval --decisions decisions.jsonl
`

async function run(options: Options): Promise<void> {
  if (options.decisions !== undefined) return onlyDecisions(options, options.decisions)
  if (options.sentences !== undefined) return onlySentences(options, options.sentences)
  const splits = splitsOf(options)
  const { belowFloor, evaluate, parseFloor, showMistakes, showReport } = await import('#evaluate/index.ts')
  const floor = options.floor === undefined ? null : parseFloor(options.floor)
  if (floor === null && options.floor !== undefined)
    throw new Failure(
      'USAGE',
      `"${options.floor}" is no floor.`,
      'Give precision and recall from 0 to 1, as "0.90,0.65".',
    )
  const { readGoldCases } = await import('./gold-cases.ts')
  const cases = await readGoldCases()
  const extract = once((await import('#extract/index.ts')).extract)
  const outcomes = []
  for (const split of splits) {
    const chosen = cases.filter(({ gold }) => split === 'all' || gold.split === split)
    const { report, mistakes } = await evaluate(chosen, extract)
    const secret = new Set(chosen.filter(({ gold }) => gold.split === 'heldout').map(({ slug }) => slug))
    const listed = mistakes.filter(({ slug }) => options.showHeldout || !secret.has(slug))
    outcomes.push({ split, report, ...(options.errors && { mistakes: listed }) })
  }
  if (options.json) await printJson(outcomes)
  for (const { split, report, mistakes } of options.json ? [] : outcomes) {
    await print(`${showReport(split, report)}\n`)
    if (mistakes && (split === 'dev' || splits.length === 1)) await print(`${showMistakes({ mistakes })}\n`)
  }
  // Without --split the last one is all articles.
  const below = floor ? belowFloor(outcomes.at(-1)!.report, floor) : []
  for (const line of below) process.stderr.write(`${outcomes.at(-1)!.split}: ${line}\n`)
  if (below.length > 0) process.exitCode = BELOW_FLOOR
}

async function onlyDecisions({ json }: Options, path: string): Promise<void> {
  const { readDecisions } = await import('./reviewing.ts')
  const { agreementByRule, showAgreement } = await import('#evaluate/index.ts')
  const rows = agreementByRule(await readDecisions(path))
  if (json) await printJson(rows)
  else await print(showAgreement(rows))
}

async function onlySentences({ split, floor, ...options }: Options, part: string): Promise<void> {
  if (split !== undefined || floor !== undefined)
    throw new Failure('USAGE', '--sentences goes with neither --split nor --floor.', 'Leave them out.')
  const { runSentences } = await import('./eval-sentences.ts')
  await runSentences(part, options)
}

/** What `--floor` promises to scripts and CI. */
const BELOW_FLOOR = 1

function splitsOf({ split, errors, showHeldout }: Options): readonly Split[] {
  if (split === undefined) return SPLITS
  const found = SPLITS.find((name) => name === split)
  if (!found) throw new Failure('USAGE', `There is no split "${split}".`, `Choose one of ${SPLITS.join(', ')}.`)
  if (found === 'heldout' && errors && !showHeldout)
    throw new Failure(
      'USAGE',
      'The mistakes on the held-out split are not shown: rules written after seeing them would be measured on themselves.',
      'Use --split dev, or add --show-heldout if that is what you want.',
    )
  return [found]
}

// Two splits hold the same article; it is read once.
function once(extract: (article: Article) => Extraction): (article: Article) => Extraction {
  const known = new Map<Article, Extraction>()
  return (article) => {
    const extraction = known.get(article) ?? extract(article)
    known.set(article, extraction)
    return extraction
  }
}
