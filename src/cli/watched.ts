import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { Failure } from '#model/failure.ts'

/** What a watch has seen, on disk, so that it takes everything once however often it is started. */
export interface Watched {
  /** Whether this is new, or has changed since it was taken or given up. */
  isNew(origin: string, stamp: string): boolean
  /** It was taken. */
  take(origin: string, stamp: string): Promise<void>
  /** It could not be had. It is new again until that has happened `times` times in a row. */
  miss(origin: string, stamp: string, times: number): Promise<void>
  close(): Promise<void>
}

const Line = z.object({ origin: z.string(), stamp: z.string(), missed: z.number().default(0), isDone: z.boolean() })
type Line = z.infer<typeof Line>

/** Lines that later ones have replaced; with more of them the file is written anew. */
const MOST_REPLACED = 10_000

/**
 * Opens the memory of a watch: a line a thing, of which the last counts. A line that a crash tore is as good as none:
 * the thing is taken again, which changes nothing in the graph.
 * @throws Failure CONFIGURATION where it cannot be written
 */
export async function openWatched(path: string): Promise<Watched> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const lines = await linesOf(path)
    const seen = new Map(lines.map((line) => [line.origin, line]))
    if (lines.length - seen.size > MOST_REPLACED) await rewrite(path, seen.values())
    const file = await open(path, 'a')
    // Behind a line that a crash tore, the next one begins anew.
    if (lines.length > 0) await file.write('\n')
    const keep = async (line: Line) => {
      seen.set(line.origin, line)
      await file.write(`${JSON.stringify(line)}\n`)
    }
    return memory(seen, keep, () => file.close())
  } catch (error) {
    const remedy = 'Check the folder, or name another file with --state.'
    throw new Failure('CONFIGURATION', `${path} cannot be written.`, remedy, error)
  }
}

function memory(
  seen: ReadonlyMap<string, Line>,
  keep: (line: Line) => Promise<void>,
  close: () => Promise<void>,
): Watched {
  const lineOf = (origin: string, stamp: string) => {
    const line = seen.get(origin)
    return line?.stamp === stamp ? line : undefined
  }
  return {
    isNew: (origin, stamp) => lineOf(origin, stamp)?.isDone !== true,
    take: async (origin, stamp) => {
      if (lineOf(origin, stamp)?.isDone !== true) await keep({ origin, stamp, missed: 0, isDone: true })
    },
    async miss(origin, stamp, times) {
      const missed = (lineOf(origin, stamp)?.missed ?? 0) + 1
      await keep({ origin, stamp, missed, isDone: missed >= times })
    },
    close,
  }
}

async function linesOf(path: string): Promise<readonly Line[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => {
    const parsed = Line.safeParse(parseJson(line))
    return parsed.success ? [parsed.data] : []
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function rewrite(path: string, lines: Iterable<Line>): Promise<void> {
  const partial = `${path}.part`
  await writeFile(partial, [...lines].map((line) => `${JSON.stringify(line)}\n`).join(''))
  await rename(partial, path)
}
