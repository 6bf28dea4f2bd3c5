import { inspect } from 'node:util'
import pc from 'picocolors'
import { Failure } from '#model/failure.ts'
import { EXIT, type Exit, exitOf } from './exit.ts'

/** Tells a person on stderr what went wrong, and the exit code that says it to a script. */
export function complain(error: unknown): Exit {
  if (error instanceof Failure) {
    process.stderr.write(`${pc.red('error:')} ${error.message}\n${pc.dim(error.remedy)}\n`)
    return exitOf(error.code)
  }
  // inspect prints the causes too.
  process.stderr.write(`${pc.red('This is a bug in wiregraph:')} ${inspect(error)}\n`)
  return EXIT.bug
}

/** Says on stderr, in one line, why one input of many was left out. */
export function complainOf(input: string, failure: Failure): void {
  const said = failure.message.startsWith(input) ? failure.message : `${input}: ${failure.message}`
  process.stderr.write(`${pc.yellow('refused:')} ${said} ${pc.dim(failure.remedy)}\n`)
}

/** Says on stderr what is going on. */
export function say(message: string): void {
  process.stderr.write(`${pc.dim(message)}\n`)
}
