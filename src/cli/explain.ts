import type { Command } from 'commander'
import { print, printJson } from './output.ts'

interface ExplainOptions {
  readonly text?: string
  readonly json?: boolean
  readonly format?: string
}

/** `wiregraph explain`: sentence by sentence, what was read and by which rule, and what nearly was. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .argument('[file]', 'an article; "-" or nothing reads stdin')
    .description(
      'print, sentence by sentence, names, clauses, the rules that fired and those that nearly did, and why not',
    )
    .option('--text <sentence>', 'explain this text instead of a file')
    .option('--format <name>', 'read it as this format instead of guessing: html, text, markdown, pdf, jsonl')
    .option('--json', 'print it as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

const EXAMPLES = `
Examples:
  wiregraph explain article.html
  wiregraph explain --text "TikTok became Microsoft's largest AI customer."

Of each sentence:
  names     what they name, and for words without a name whom they stand for
  clauses   verb ( who does it → whom or what · what else ), passives turned round
  =         a claim, with the rule that read it
  ~         a rule whose words are there, and why it made no claim
`

async function run(file: string | undefined, options: ExplainOptions): Promise<void> {
  const { contentHash } = await import('#model/article.ts')
  const { readOne } = await import('./read-one.ts')
  const { text } = options
  const article =
    text === undefined
      ? await readOne(file, options.format)
      : { id: 'text', language: 'en', text, contentHash: contentHash(text) }
  const { explain } = await import('#extract/explain.ts')
  const explanation = explain(article)
  if (options.json) await printJson(explanation.sentences)
  else await print((await import('./show-explanation.ts')).showExplanation(explanation))
}
