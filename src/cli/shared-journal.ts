import { type Journal, openJournal } from '#journal/journal.ts'
import { tidy } from './journals.ts'

/** Lends a journal to those who work at the same time; it is open only while somebody does. */
export type LendJournal = <T>(work: (journal: Journal) => Promise<T>) => Promise<T>

/** A journal in a folder that a server's requests share. */
export function shareJournal(folder: string): LendJournal {
  let shared: Promise<Journal> | undefined
  let users = 0
  return async (work) => {
    shared ??= openJournal(folder)
    users++
    try {
      return await work(await shared)
    } finally {
      users--
      if (users === 0) {
        const last = shared
        shared = undefined
        await last.then(leave, () => {})
      }
    }
  }
}

async function leave(journal: Journal): Promise<void> {
  try {
    await tidy(journal)
  } finally {
    await journal.close()
  }
}
