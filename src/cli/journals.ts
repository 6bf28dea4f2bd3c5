import type { Command } from 'commander'
import { journalFolder } from '#journal/folder.ts'
import { type Journal, openJournal } from '#journal/journal.ts'
import type { Lane } from '#journal/lane.ts'

/** Where a command keeps its journal. */
export interface JournalOption {
  readonly journal?: string
}

/** Gives a command `--journal`. */
export function addJournal(command: Command): Command {
  return command.option(
    '--journal <folder>',
    'where what was read is kept until it is in the graph (default: .wiregraph/journal or ~/.local/state/wiregraph/journal)',
  )
}

/** The folder of all journals that the options and the environment name. */
export function folderOf({ journal }: JournalOption): string {
  return journalFolder(journal, { env: process.env, cwd: process.cwd() })
}

/** Opens a journal, does something with it, throws away what it need not keep, and closes it. */
export async function withJournal<T>(
  options: JournalOption & { readonly lane?: Lane },
  work: (journal: Journal) => Promise<T>,
): Promise<T> {
  const { lane } = options
  const journal = await openJournal(folderOf(options), lane ? { lane } : {})
  try {
    const result = await work(journal)
    await tidy(journal)
    return result
  } finally {
    await journal.close()
  }
}

/** Throws away what a journal need not keep, where that is much. */
export async function tidy(journal: Journal): Promise<void> {
  if (isMostlySettled(journal)) await journal.compact()
}

/** Texts are kept no longer than they are needed, but not every small load should rewrite what is known. */
function isMostlySettled({ bytes, ledger }: Journal): boolean {
  const BYTES_AN_ENTRY = 400
  return ledger.pending.size === 0 && bytes > 1_000_000 + ledger.entries.size * BYTES_AN_ENTRY
}
