import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Measurement, Subject } from './subject.ts'

/** Turns a subject; odd, so that a median is one of them. The machine's mood changes from turn to turn, hence taking turns. */
const TURNS = 5

/**
 * Compares extraction, with everything on, to bare tagging of the same sentences by compromise, which it includes:
 * a ratio of 0.5 means that all the rest costs as much as the tags. Each turn is a process of its own.
 */
export async function compareExtraction(): Promise<void> {
  const turns: Record<Subject, Measurement>[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    turns.push({ extract: await measure('extract'), compromise: await measure('compromise') })
  }
  const of = (subject: Subject, rate: (measurement: Measurement) => number) =>
    median(turns.map((turn) => rate(turn[subject])))
  const ratios = turns.map((turn) => wordsPerSecond(turn.extract) / wordsPerSecond(turn.compromise))
  const { articles, words } = (turns[0] as (typeof turns)[number]).extract
  console.log(
    `${articles} articles, ${words} words, ${TURNS} turns each, medians of processor time after one warm-up pass`,
  )
  for (const subject of ['extract', 'compromise'] as const) {
    const articlesPerSecond = of(subject, (measurement) => measurement.articles / measurement.seconds)
    const rate = of(subject, wordsPerSecond)
    const memory = of(subject, (measurement) => measurement.peakMegabytes)
    console.log(
      `${subject.padEnd(11)} ${articlesPerSecond.toFixed(1)} articles/s  ${Math.round(rate)} words/s  peak ${Math.round(memory)} MB`,
    )
  }
  const memory = of('extract', (m) => m.peakMegabytes) / of('compromise', (m) => m.peakMegabytes)
  console.log(
    `ratio       speed ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})  memory ${memory.toFixed(2)}`,
  )
}

function measure(subject: Subject): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./subject.ts', import.meta.url)), [subject], {
      execArgv: ['--import', 'tsx'],
    })
    let measurement: Measurement | undefined
    child.on('message', (message) => {
      measurement = message as Measurement
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (measurement) resolve(measurement)
      else reject(new Error(`Measuring ${subject} ended with ${code} and no result.`))
    })
  })
}

function wordsPerSecond(measurement: Measurement): number {
  return measurement.words / measurement.seconds
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number
}
