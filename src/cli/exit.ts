import type { FailureCode } from '#model/failure.ts'

/** What a command's exit code says to a script. */
export const EXIT = {
  done: 0,
  /** A bug of ours, or the disk is full: what was being done is not complete. */
  bug: 1,
  usage: 2,
  /** It finished, and some inputs could not be used; they are named on stderr. */
  someRefused: 3,
  configuration: 4,
  noGraph: 5,
  notFound: 6,
  interrupted: 130,
} as const

/** An exit code of this program. */
export type Exit = (typeof EXIT)[keyof typeof EXIT]

const EXITS: Readonly<Record<FailureCode, Exit>> = {
  USAGE: EXIT.usage,
  INPUT_NOT_FOUND: EXIT.notFound,
  INPUT_UNREADABLE: EXIT.someRefused,
  UNSUPPORTED_FORMAT: EXIT.someRefused,
  MANY_ARTICLES: EXIT.someRefused,
  EMPTY_ARTICLE: EXIT.someRefused,
  TOO_LARGE: EXIT.someRefused,
  FETCH_REFUSED: EXIT.someRefused,
  FETCH_FAILED: EXIT.someRefused,
  TIMED_OUT: EXIT.someRefused,
  CONFIGURATION: EXIT.configuration,
  GRAPH_UNAVAILABLE: EXIT.noGraph,
  GRAPH_REFUSED: EXIT.someRefused,
  NOT_FOUND: EXIT.notFound,
  DISK_FULL: EXIT.bug,
}

/** The exit code of a command that this failure ends. */
export function exitOf(code: FailureCode): Exit {
  return EXITS[code]
}
