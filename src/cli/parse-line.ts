import type { z } from 'zod'
import { Failure } from '#model/failure.ts'
import type { Line } from './lines.ts'

/** The value of a JSON line, or a Failure that says what is wrong with it. */
export function parseLine<T>(line: Line, schema: z.ZodType<T>): T {
  if ('problem' in line) throw badLine(line.problem)
  const parsed = schema.safeParse(parseJson(line.text))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const where = issue?.path.join('.')
  throw badLine(where ? `"${where}": ${issue?.message}` : (issue?.message ?? 'not as expected'))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw badLine(`not JSON (${(cause as Error).message})`, cause)
  }
}

function badLine(problem: string, cause?: unknown): Failure {
  return new Failure('INPUT_UNREADABLE', `${problem}.`, 'Each line is one JSON object; see --help.', cause)
}
