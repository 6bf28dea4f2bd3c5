import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { Failure } from '#model/failure.ts'
import type { Answer } from './answer.ts'

/** What one task may cost before its worker is killed. */
export interface PoolOptions {
  /** How many tasks may run at a time; the number of cores by default. */
  readonly size?: number | undefined
  /** Milliseconds that a task may take. */
  readonly deadline?: number | undefined
  /** Megabytes of memory that a worker may hold. */
  readonly memory?: number | undefined
}

/** Generous: an article takes milliseconds, and a machine may be slow and shared; but no one waits for a bomb for minutes. */
export const DEADLINE = 20_000
/** A page of 9 MB that is an article after all needs 250; each worker at this limit costs the process 500 in all. */
export const MEMORY = 350

/** Worker threads that do one task at a time, each started when there is work for it. */
export interface Pool<Task, Result> {
  readonly size: number
  /**
   * Does a task in a worker; `name` is what messages call it. What is `given` away is not copied: it is gone here.
   * @throws Failure TIMED_OUT or TOO_LARGE when it takes more than its share: its worker is killed, the next task gets a new one
   * @throws what the worker threw otherwise
   */
  run(task: Task, name: string, given?: readonly ArrayBuffer[]): Promise<Result>
  /** Ends all workers; what they were doing is lost. */
  close(): Promise<void>
}

interface Job<Task, Result> {
  readonly task: Task
  readonly name: string
  readonly given: readonly ArrayBuffer[]
  readonly resolve: (result: Result) => void
  readonly reject: (reason: unknown) => void
}

/** Opens a pool over a module that calls `answerTasks`. Without work it keeps no process alive. */
export function openPool<Task, Result>(module: URL, options: PoolOptions = {}): Pool<Task, Result> {
  const { size = availableParallelism(), deadline = DEADLINE, memory = MEMORY } = options
  const waiting: Job<Task, Result>[] = []
  const idle: Worker[] = []
  const all = new Set<Worker>()
  let starting = 0
  let closed = false

  function dispatch(): void {
    while (waiting.length > 0) {
      const worker = idle.pop()
      if (worker) give(worker, waiting.shift() as Job<Task, Result>)
      else break
    }
    while (waiting.length > starting && all.size < size) start()
  }

  function start(): void {
    starting++
    const worker = startWorker(module, { maxOldGenerationSizeMb: memory })
    all.add(worker)
    const settle = () => {
      starting--
      worker.off('message', ready).off('error', fail)
    }
    const ready = () => {
      settle()
      rest(worker)
      dispatch()
    }
    // A worker that cannot even start would not do so a second time: whoever waits is told why.
    const fail = (error: unknown) => {
      settle()
      all.delete(worker)
      for (const job of waiting.splice(0)) job.reject(error)
    }
    worker.once('message', ready).once('error', fail)
  }

  function rest(worker: Worker): void {
    // Whoever closes waits for its end, which a process that has nothing else to do would not live to see.
    if (closed) return
    worker.unref()
    idle.push(worker)
  }

  function give(worker: Worker, { task, name, given, resolve, reject }: Job<Task, Result>): void {
    const done = () => {
      clearTimeout(timer)
      worker.off('message', answered).off('error', broke).off('exit', ended)
    }
    const replace = (reason: unknown) => {
      done()
      all.delete(worker)
      // What a dying worker says is of no interest any more, but an error that nobody hears would end the process.
      worker.on('error', () => {})
      void worker.terminate()
      reject(reason)
      if (!closed) dispatch()
    }
    const answered = (answer: Answer<Result>) => {
      done()
      rest(worker)
      if ('error' in answer) reject(answer.error)
      else resolve(answer.result)
      dispatch()
    }
    const broke = (error: NodeJS.ErrnoException) =>
      replace(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(name, memory, error) : error)
    const ended = (code: number) => replace(new Error(`The worker that read ${name} ended with ${code}.`))
    const timer = setTimeout(() => replace(timedOut(name, deadline)), deadline)
    worker.on('message', answered).on('error', broke).on('exit', ended)
    worker.ref()
    worker.postMessage(task, given)
  }

  return {
    size,
    run: (task, name, given = []) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, name, given, resolve, reject })
        dispatch()
      }),
    async close() {
      closed = true
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

function startWorker(module: URL, resourceLimits: ResourceLimits): Worker {
  if (!module.pathname.endsWith('.ts')) return new Worker(module, { resourceLimits })
  // Tests and development: Node 20 gives a worker's own module to no loader, only what it imports.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api')).href.replace(/cjs$/, 'mjs')
  const start = `import('${tsx}').then(({ register }) => (register(), import('${module.href}')))`
  return new Worker(start, { resourceLimits, eval: true, execArgv: ['--conditions=wiregraph-source'] })
}

const timedOut = (name: string, deadline: number) =>
  new Failure(
    'TIMED_OUT',
    `${name} took longer than ${deadline / 1_000} s to read.`,
    'It is no ordinary article. Give its text alone, or allow more time with --timeout.',
  )

const tooLarge = (name: string, memory: number, cause: unknown) =>
  new Failure(
    'TOO_LARGE',
    `${name} takes more than ${memory} MB of memory to read.`,
    'It is no ordinary article. Give its text alone.',
    cause,
  )
