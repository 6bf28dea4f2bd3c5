import { inspect } from 'node:util'
import { Failure } from '#model/failure.ts'
import { EXIT, type Exit, exitOf } from './exit.ts'
import { paintError } from './paint.ts'

/** Tells a person on stderr what went wrong, and the exit code that says it to a script. */
export function complain(error: unknown): Exit {
  if (error instanceof Failure) {
    process.stderr.write(`${paintError.red('error:')} ${error.message}\n${paintError.dim(error.remedy)}\n`)
    return exitOf(error.code)
  }
  // inspect prints the causes too.
  process.stderr.write(`${paintError.red('This is a bug in wiregraph:')} ${inspect(error)}\n`)
  return EXIT.bug
}

/** Says on stderr, in one line, why one input of many was left out. */
export function complainOf(input: string, failure: Failure): void {
  const said = failure.message.startsWith(input) ? failure.message : `${input}: ${failure.message}`
  process.stderr.write(`${paintError.yellow('refused:')} ${said} ${paintError.dim(failure.remedy)}\n`)
}

/** Says on stderr what is going on. */
export function say(message: string): void {
  process.stderr.write(`${paintError.dim(message)}\n`)
}
