import { type Command, InvalidArgumentError } from 'commander'
import type { PoolOptions } from '#pool/pool.ts'

/** What a command may spend on reading articles. */
export interface LimitOptions {
  readonly workers?: number
  readonly timeout?: number
}

/** Gives a command `--workers` and `--timeout`. */
export function addLimits(command: Command): void {
  command
    .option('--workers <number>', 'articles read at a time (default: one for each core)', positive)
    .option('--timeout <seconds>', 'time for one article, after which it is refused (default: 20)', positive)
}

/** The limits as the pool takes them. */
export function limitsOf({ workers, timeout }: LimitOptions): PoolOptions {
  return { size: workers, deadline: timeout === undefined ? undefined : timeout * 1_000 }
}

function positive(text: string): number {
  const value = Number(text)
  if (!(value > 0 && Number.isFinite(value))) throw new InvalidArgumentError('It is a number above 0.')
  return value
}
