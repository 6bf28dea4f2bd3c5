import { parentPort } from 'node:worker_threads'

/** What a worker says of a task. */
export type Answer<Result> = { readonly result: Result } | { readonly error: unknown }

/** Makes the running module a pool's worker: `work` is done for each task, one at a time. */
export function answerTasks<Task, Result>(work: (task: Task) => Result | Promise<Result>): void {
  const port = parentPort
  if (!port) throw new Error('This module answers the tasks of a pool; it runs in its workers only.')
  port.on('message', (task: Task) => void answer(task).then((said) => port.postMessage(said)))
  port.postMessage('ready')

  async function answer(task: Task): Promise<Answer<Result>> {
    try {
      return { result: await work(task) }
    } catch (error) {
      return { error }
    }
  }
}
