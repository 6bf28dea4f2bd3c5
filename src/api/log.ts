import { type Logger, pino, stdTimeFunctions } from 'pino'

/** Where the API writes what operators want to know: one JSON object a line. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'isLevelEnabled'>

/** `info` tells each request, `warn` what is wrong outside, `error` bugs. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

interface LogOptions {
  /** `warn` unless told. */
  readonly level?: LogLevel
  /** Takes each line, its line feed included; standard error unless told. */
  readonly write?: (line: string) => void
}

/**
 * A log without secrets and without words of articles: of an error only its kind, its message without what it quotes,
 * and its stack are kept, and fields that hold secrets are blotted out, should anybody hand one in.
 */
export function createLog({ level = 'warn', write = (line) => process.stderr.write(line) }: LogOptions = {}): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '[secret]' },
    },
    { write },
  )
}

const SECRETS = ['password', 'authorization', 'cookie', 'key', 'token', 'variables', 'text', 'html', 'query']

/** What may be told of an error. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack = '' } = error
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return { type: name, ...code, message: withoutQuotations(message), stack: frames.join('\n') }
}

const LONGEST_MESSAGE = 300

/** What stands in quotation marks may be a client's words; a login may stand in an address. */
export function withoutQuotations(message: string): string {
  return message
    .slice(0, LONGEST_MESSAGE)
    .replace(/"[^"]*(?:"|$)/g, '"…"')
    .replace(/`[^`]*(?:`|$)/g, '`…`')
    .replace(/\/\/[^/\s@]*@/g, '//…@')
}
