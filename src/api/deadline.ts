import type { ExecutionArgs } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import type { Context } from './context.ts'
import { apiError } from './explain.ts'
import { isMutation } from './operations.ts'

/** How long an operation may take, in milliseconds. */
export interface Deadlines {
  readonly query: number
  /** Loading reads and extracts a whole article. */
  readonly mutation: number
}

export const DEADLINES: Deadlines = { query: 15_000, mutation: 120_000 }

/** Answers with TIMEOUT when an operation takes too long, and stops asking the graph when the client has gone. */
export function useDeadline(deadlines: Deadlines): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const milliseconds = isMutation(args.document) ? deadlines.mutation : deadlines.query
      // One signal for all that has to end: the client that leaves (see the context) aborts it too.
      const { giveUp } = args.contextValue as YogaInitialContext & Context
      setExecuteFn(async (given: ExecutionArgs) => {
        const timer = setTimeout(() => giveUp.abort(tooLate(milliseconds)), milliseconds)
        try {
          return await executeFn({ ...given, signal: giveUp.signal } as ExecutionArgs)
        } finally {
          clearTimeout(timer)
        }
      })
    },
  }
}

function tooLate(milliseconds: number) {
  const seconds = milliseconds / 1_000
  return apiError('TIMEOUT', `The answer took longer than ${seconds} s.`, 'Ask for less at once, or try again later.')
}
