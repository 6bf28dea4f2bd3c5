import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Article } from '#model/article.ts'
import { readCorpus, wordsOf } from './corpus.ts'
import { openSubject, type Subject } from './subject.ts'

/** Odd, so that the median is one of them. */
const TURNS = 7
/** We promise to cost at most so many times the tagging that we are built on. */
const PROMISE = 3

/**
 * Compares extraction, with everything on, to bare tagging of the same sentences by compromise, which it includes:
 * a ratio of 2 means that all the rest costs as much as the tags. Both take turns in one process, and processor time is
 * counted: what else the machine does slows both alike.
 */
export async function compareExtraction(): Promise<void> {
  const articles = readCorpus()
  const words = wordsOf(articles)
  const subjects = { extract: await openSubject('extract'), compromise: await openSubject('compromise') }
  const pass = (subject: Subject) => processorSeconds(subjects[subject], articles)
  // The first pass of each loads word lists and warms up the machine code.
  const turns = Array.from({ length: TURNS + 1 }, () => ({
    extract: pass('extract'),
    compromise: pass('compromise'),
  })).slice(1)
  console.log(`${articles.length} articles, ${words} words; ${TURNS} turns each, medians of processor time`)
  for (const subject of ['extract', 'compromise'] as const) {
    const seconds = median(turns.map((turn) => turn[subject]))
    const memory = await peakMegabytes(subject)
    console.log(
      `${subject.padEnd(11)} ${(articles.length / seconds).toFixed(1)} articles/s  ${Math.round(words / seconds)} words/s  ${Math.round(memory)} MB at most`,
    )
  }
  const ratios = turns.map(({ extract, compromise }) => extract / compromise)
  const ratio = median(ratios)
  console.log(
    `ratio       ${ratio.toFixed(2)} times bare tagging (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}); promised: ${PROMISE}`,
  )
  if (ratio > PROMISE) process.exitCode = 1
}

function processorSeconds(read: (article: Article) => unknown, articles: readonly Article[]): number {
  const before = process.cpuUsage()
  for (const article of articles) read(article)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** In a process of its own, for memory is not given back. */
function peakMegabytes(subject: Subject): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./subject.ts', import.meta.url)), [subject], {
      execArgv: ['--import', 'tsx', '--conditions=wiregraph-source'],
    })
    child.once('message', resolve)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Measuring ${subject} ended with ${code} and no result.`)))
  })
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number
