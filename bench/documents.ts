import { spawn } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { linesOf } from './news.ts'

const DOCUMENTS = Number(process.env.WIREGRAPH_BENCH_DOCUMENTS ?? 100_000)
const FILES = 100
const SAMPLES = 10
/** What may be added between the first tenth and the last: the rest is the garbage of the moment. */
const MOST_GROWTH = 1.15

const PROGRAM = fileURLToPath(new URL('../bin/wiregraph.js', import.meta.url))

/**
 * Reads a hundred thousand small documents in one run of the built program, and prints its memory, workers included, and
 * its pace as they go by.
 */
export async function readManyDocuments(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-documents-'))
  try {
    await writeNews(folder)
    const child = spawn(process.execPath, [PROGRAM, 'load', '--dry-run', '--json', '--quiet', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const held: number[] = []
    const waits: number[] = []
    let last = performance.now()
    const began = last
    for await (const _ of createInterface({ input: child.stdout })) {
      waits.push(performance.now() - last)
      last = performance.now()
      if (waits.length % Math.ceil(DOCUMENTS / SAMPLES) !== 0) continue
      held.push(megabytesOf(child.pid as number))
      const pace = waits.length / ((last - began) / 1_000)
      console.log(`${String(waits.length).padStart(7)} documents  ${held.at(-1)} MB  ${pace.toFixed(0)} a second`)
    }
    const growth = (held.at(-1) as number) / (held[0] as number)
    console.log(
      `${waits.length} of ${DOCUMENTS} read; p99 of the wait for the next ${quantile(waits, 0.99).toFixed(0)} ms; memory ${growth.toFixed(2)} times that of the first tenth; promised: ${MOST_GROWTH}`,
    )
    if (growth > MOST_GROWTH || waits.length !== DOCUMENTS) process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The same few thousand texts again and again, each under an address of its own. */
async function writeNews(folder: string): Promise<void> {
  const news = linesOf(1_000).map((line) => JSON.parse(line))
  const each = Math.ceil(DOCUMENTS / FILES)
  for (let file = 0; file < FILES; file++) {
    const lines = function* () {
      for (let at = file * each; at < Math.min(DOCUMENTS, (file + 1) * each); at++)
        yield `${JSON.stringify({ ...news[at % news.length], url: `https://wire.example/${at}` })}\n`
    }
    await pipeline(lines, createWriteStream(join(folder, `${String(file).padStart(3, '0')}.jsonl`)))
  }
}

function megabytesOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1_024)
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0
}
