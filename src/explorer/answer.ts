import { useEffect, useState } from 'preact/hooks'
import { changed, keyWanted, Refusal } from './ask.ts'

/** What has come of a question so far. While it is asked anew, `data` is the answer before. */
export interface Answer<T> {
  readonly data?: T
  readonly refusal?: Refusal
  readonly isWaiting: boolean
}

/** Asks whenever one of `inputs` changes, and gives up what is asked no more. `inputs` are compared one by one. */
export function useAnswer<T>(read: (signal: AbortSignal) => Promise<T>, inputs: readonly unknown[]): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ isWaiting: true })
  const isLocked = keyWanted.value
  const changes = changed.value
  useEffect(() => {
    const asked = new AbortController()
    setAnswer(({ data }) => ({ isWaiting: true, ...(data !== undefined && { data }) }))
    read(asked.signal).then(
      (data) => asked.signal.aborted || setAnswer({ data, isWaiting: false }),
      (error: unknown) => {
        if (asked.signal.aborted) return
        if (!(error instanceof Refusal)) throw error
        setAnswer({ refusal: error, isWaiting: false })
      },
    )
    return () => asked.abort()
  }, [...inputs, isLocked, changes])
  return answer
}
