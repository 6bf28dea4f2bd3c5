/** Shows on stderr how far a long piece of work is. */
export interface Progress {
  /** `note` says what else is worth knowing ("2 refused"). */
  update(done: number, note?: string): void
  stop(): void
}

interface ProgressOptions {
  readonly quiet?: boolean
  /** How much there is to do, where that is known beforehand. */
  readonly total?: number
}

const PLAIN_EVERY_MS = 5_000

/** A bar or a counter on a terminal, a line every five seconds elsewhere, nothing with `quiet`. */
export async function showProgress(what: string, { quiet, total }: ProgressOptions = {}): Promise<Progress> {
  if (quiet) return { update: () => {}, stop: () => {} }
  return process.stderr.isTTY ? drawn(what, total) : plain(what, total)
}

async function drawn(what: string, total: number | undefined): Promise<Progress> {
  const { SingleBar, Presets } = (await import('cli-progress')).default
  const format = total === undefined ? `${what} {value} · {duration_formatted} · {note}` : BAR.replace('{what}', what)
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic)
  bar.start(total ?? 0, 0, { note: '' })
  return {
    update: (done, note = '') => bar.update(done, { note }),
    stop: () => bar.stop(),
  }
}

const BAR = '{what} {bar} {value}/{total} · {eta_formatted} left · {note}'

function plain(what: string, total: number | undefined): Progress {
  let next = performance.now() + PLAIN_EVERY_MS
  return {
    update(done, note = '') {
      if (performance.now() < next) return
      next = performance.now() + PLAIN_EVERY_MS
      process.stderr.write(`${what}: ${done}${total === undefined ? '' : ` of ${total}`} ${note}\n`)
    },
    stop: () => {},
  }
}
