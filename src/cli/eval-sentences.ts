import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { evaluateSentences, SentenceGold, showMistakes, showSentenceReport } from '#evaluate/index.ts'
import { extract } from '#extract/index.ts'
import { Failure } from '#model/failure.ts'
import { CORPUS } from './gold-cases.ts'
import { print, printJson } from './output.ts'

interface Options {
  readonly errors?: boolean
  readonly showHeldout?: boolean
  readonly json?: boolean
}

const PARTS = ['dev', 'test']

/**
 * `wiregraph eval --sentences dev`: how well single sentences out of context are read.
 * @throws Failure for an unknown part, and when the mistakes on the test part are asked for without `--show-heldout`
 */
export async function runSentences(part: string, { errors, showHeldout, json }: Options): Promise<void> {
  if (!PARTS.includes(part))
    throw new Failure('USAGE', `There are no sentences "${part}".`, `Choose one of ${PARTS.join(', ')}.`)
  if (part === 'test' && errors && !showHeldout)
    throw new Failure(
      'USAGE',
      'The mistakes on the test sentences are not shown: rules written after seeing them would be measured on themselves.',
      'Use --sentences dev, or add --show-heldout if that is what you want.',
    )
  const { report, mistakes } = await evaluateSentences(await readSentences(part), extract)
  if (json) return printJson({ part, report, ...(errors && { mistakes }) })
  await print(`${showSentenceReport(part, report)}\n`)
  if (errors) await print(`${showMistakes({ mistakes })}\n`)
}

/**
 * Reads corpus/sentences/<part>.jsonl.
 * @throws Failure when it is not there or a line does not hold to the contract
 */
export async function readSentences(part: string): Promise<SentenceGold[]> {
  const name = `corpus/sentences/${part}.jsonl`
  const lines = (await readLines(name, new URL(`sentences/${part}.jsonl`, CORPUS))).split('\n')
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : parseLine(`${name}:${index + 1}`, line)))
}

async function readLines(name: string, file: URL): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new Failure('INPUT_NOT_FOUND', `There is no ${name}.`, 'Run it from a full copy of the project.', cause)
  }
}

function parseLine(place: string, line: string): SentenceGold {
  const parsed = SentenceGold.safeParse(parseJson(place, line))
  if (parsed.success) return parsed.data
  throw new Failure(
    'INPUT_UNREADABLE',
    `${place}: ${z.prettifyError(parsed.error)}`,
    'Compare it with src/evaluate/sentence-gold.ts.',
  )
}

function parseJson(place: string, line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new Failure(
      'INPUT_UNREADABLE',
      `${place} is not JSON (${(cause as Error).message}).`,
      'Correct the line.',
      cause,
    )
  }
}
