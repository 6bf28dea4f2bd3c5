import { Failure } from '#model/failure.ts'
import { complain, complainOf } from './complain.ts'
import { EXIT } from './exit.ts'

/**
 * The outcome of one piece of many, or undefined when it failed: then stderr names the piece, and the exit code will
 * tell of it. One bad line of a million must not cost the others, not even by a bug of ours.
 */
export async function attempt<T>(piece: string, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure) refuse(piece, error)
    else {
      complain(new Error(piece, { cause: error }))
      process.exitCode = EXIT.bug
    }
    return undefined
  }
}

/** Names an input that was left out, on stderr and in the exit code. */
export function refuse(input: string, failure: Failure): void {
  complainOf(input, failure)
  process.exitCode ??= EXIT.someRefused
}
