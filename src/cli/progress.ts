import type { SingleBar } from 'cli-progress'

/** Shows on stderr how far a long piece of work is. */
export interface Progress {
  /** `done` of `total` so far; `note` says what else is worth knowing ("2 refused"). */
  update(done: number, total: number, note?: string): void
  stop(): void
}

const PLAIN_EVERY_MS = 5_000

/** A bar on a terminal, a line every five seconds elsewhere, nothing where the work is short or `quiet` is set. */
export async function showProgress(what: string, options: { readonly quiet?: boolean } = {}): Promise<Progress> {
  if (options.quiet) return { update: () => {}, stop: () => {} }
  return process.stderr.isTTY ? bar(what) : plain(what)
}

async function bar(what: string): Promise<Progress> {
  const { SingleBar, Presets } = (await import('cli-progress')).default
  const drawn: SingleBar = new SingleBar(
    {
      format: `${what} {bar} {value}/{total} · {eta_formatted} left {note}`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  )
  let started = false
  return {
    update(done, total, note = '') {
      if (!started) drawn.start(total, done, { note })
      started = true
      drawn.setTotal(total)
      drawn.update(done, { note })
    },
    stop: () => drawn.stop(),
  }
}

function plain(what: string): Progress {
  let next = performance.now() + PLAIN_EVERY_MS
  return {
    update(done, total, note = '') {
      if (performance.now() < next) return
      next = performance.now() + PLAIN_EVERY_MS
      process.stderr.write(`${what}: ${done} of ${total} ${note}\n`)
    },
    stop: () => {},
  }
}
