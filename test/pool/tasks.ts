import { answerTasks } from '#pool/answer.ts'

export type Task =
  | { readonly say: string; readonly after?: number }
  | { readonly spin: true }
  | { readonly hoard: true }
  | { readonly fail: string }
  | { readonly exit: number }
  | { readonly measure: Uint8Array }

/** What tests let workers do, the bad things above all. */
answerTasks(async (task: Task): Promise<string> => {
  if ('spin' in task) for (;;);
  if ('hoard' in task) return hoard()
  if ('fail' in task) throw new RangeError(task.fail)
  if ('exit' in task) return process.exit(task.exit)
  if ('measure' in task) return String(task.measure.length)
  await new Promise((resolve) => setTimeout(resolve, task.after ?? 0))
  return task.say
})

function hoard(): string {
  const held: string[][] = []
  for (;;) held.push(Array.from({ length: 10_000 }, (_, i) => `${held.length} ${i}`))
}
