import { once } from 'node:events'

/** Writes one line to stdout and waits when its reader is slower than we are. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** Writes a value to stdout as JSON that people can read. */
export async function printJson(value: unknown): Promise<void> {
  await print(JSON.stringify(value, null, 2))
}

/** A reader that has seen enough (`| head`) is no error: we end without a word. */
export function endQuietlyWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
}
