/** Every way the tool can fail that is not a bug. Each code has one meaning and one remedy. */
export type FailureCode =
  | 'USAGE'
  | 'INPUT_NOT_FOUND'
  | 'INPUT_UNREADABLE'
  | 'UNSUPPORTED_FORMAT'
  | 'MANY_ARTICLES'
  | 'EMPTY_ARTICLE'
  | 'TOO_LARGE'
  | 'FETCH_REFUSED'
  | 'FETCH_FAILED'
  | 'TIMED_OUT'
  | 'CONFIGURATION'
  | 'GRAPH_UNAVAILABLE'
  | 'GRAPH_REFUSED'
  | 'NOT_FOUND'
  | 'DISK_FULL'

/** A failure we expected and can explain. Anything else that is thrown is a bug. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  /** What the person can do about it, one sentence. */
  readonly remedy: string

  constructor(code: FailureCode, message: string, remedy: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
    this.remedy = remedy
  }
}
