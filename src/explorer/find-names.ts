import { ask, Refusal } from './ask.ts'
import { type Entity, SEARCH, type SearchAnswer } from './questions.ts'

const PAUSE_MILLISECONDS = 120

/** Looks up who goes by a name once the typing pauses; null where nothing is typed. Returns how to give it up. */
export function findNames(text: string, found: (entities: readonly Entity[] | null) => void): (() => void) | undefined {
  const words = text.trim()
  if (!words) {
    found(null)
    return
  }
  const asked = new AbortController()
  const timer = setTimeout(() => {
    ask<SearchAnswer>(SEARCH, { text: words }, asked.signal).then(
      ({ search }) => found(search),
      (error: unknown) => {
        if (!asked.signal.aborted && !(error instanceof Refusal)) throw error
      },
    )
  }, PAUSE_MILLISECONDS)
  return () => {
    clearTimeout(timer)
    asked.abort()
  }
}
