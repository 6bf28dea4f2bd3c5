import { extract } from '#extract/index.ts'
import type { Extraction } from '#model/extraction.ts'
import { Failure, type FailureCode } from '#model/failure.ts'
import { answerTasks } from '#pool/answer.ts'
import { type ReadTask, readArticles } from '#read/index.ts'
import { articleOfLine } from './article-line.ts'
import type { Line } from './lines.ts'

/** A document to read, or a line that holds a ready article. */
export type ExtractTask = ReadTask | { readonly line: Line }

/** What came of an article. A failure crosses threads as its parts, because its class does not. */
export type ExtractAnswer =
  | { readonly origin: string; readonly extraction: Extraction }
  | { readonly origin: string; readonly failure: FailureParts }

export type FailureParts = Readonly<Record<'message' | 'remedy', string>> & { readonly code: FailureCode }

// The first article takes a second longer, for the word lists: not out of its own time.
extract({ id: 'warm-up', text: 'Acme Corp. bought Zorex Ltd. last year, it said.', contentHash: '' })

answerTasks(async (task: ExtractTask): Promise<ExtractAnswer[]> => {
  const origin = 'line' in task ? `line ${task.line.number}` : task.document.origin
  try {
    return 'line' in task ? [{ origin, extraction: extract(articleOfLine(task.line)) }] : await extractDocument(task)
  } catch (error) {
    if (error instanceof Failure) return [{ origin, failure: partsOf(error) }]
    if (isTooDeep(error)) return [{ origin, failure: partsOf(tooDeep(origin)) }]
    throw error
  }
})

async function extractDocument({ document, options }: ReadTask): Promise<ExtractAnswer[]> {
  const answers: ExtractAnswer[] = []
  for await (const item of readArticles(document, options)) {
    const { origin } = item
    answers.push(
      'failure' in item ? { origin, failure: partsOf(item.failure) } : { origin, extraction: extract(item.article) },
    )
  }
  return answers
}

const partsOf = ({ code, message, remedy }: Failure): FailureParts => ({ code, message, remedy })

const isTooDeep = (error: unknown) => error instanceof RangeError && /call stack/.test(error.message)

const tooDeep = (origin: string) =>
  new Failure(
    'TOO_LARGE',
    `${origin} is nested too deeply to be read.`,
    'It is no ordinary article. Give its text alone, without markup.',
  )
