import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { extract } from '#extract/index.ts'
import { readCorpus, repeat } from './corpus.ts'

const ARTICLES = Number(process.env.WIREGRAPH_BENCH_ARTICLES ?? 10_000)
const SAMPLES = 10
/** What is kept by design, machine code and caches of fixed size, is there after the first tenth. */
const MOST_GROWTH = 5

/** Extracts thousands of articles in one process and prints the memory that is still in use as they go by. */
export async function watchMemory(): Promise<void> {
  const corpus = readCorpus()
  const held: number[] = []
  let done = 0
  for (const article of repeat(corpus, ARTICLES)) {
    extract(article)
    if (++done % Math.ceil(ARTICLES / SAMPLES) !== 0) continue
    held.push(megabytesInUse())
    console.log(`${String(done).padStart(7)} articles  ${(held.at(-1) as number).toFixed(1)} MB in use`)
  }
  const growth = (held.at(-1) as number) - (held[0] as number)
  console.log(
    `growth ${growth.toFixed(1)} MB since the first ${held.length}th; promised: none, ${MOST_GROWTH} MB is noise`,
  )
  if (growth > MOST_GROWTH) process.exitCode = 1
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function megabytesInUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1024 / 1024
}
