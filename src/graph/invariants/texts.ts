import { contentHash } from '#model/article.ts'
import { statement } from '../statements.ts'
import type { Row } from '../store.ts'
import { articlesOf, lookAt, type Rule } from './rule.ts'

/** Texts are long. */
const PAGE = 50

/** Where an article's text is kept, its hash tells whether it is the one that was read. */
export const texts: Rule = {
  about: 'texts',
  holds: 'each is the one that its article was read from, and its sentences are what it says at their offsets',
  look: (run, after) =>
    lookAt(
      run,
      'texts',
      after,
      (row) => {
        if (!isGenuine(row)) return 'is not the text that its article was read from'
        const [edited] = editedIn(row)
        return edited ? `says something else than sentence ${edited.id} at its offsets` : null
      },
      PAGE,
    ),
  async repair(run, wrong) {
    const lost: Row[] = []
    for (const { id } of wrong)
      for (const row of await run(statement('check/text-of'), { id })) {
        if (!isGenuine(row)) lost.push(...(await run(statement('check/drop-text'), { id })))
        else await run(statement('check/sentence-texts'), { rows: editedIn(row) })
      }
    return { did: 'sentences read off their texts, texts of nobody taken out', loadAgain: articlesOf(lost) }
  },
}

function isGenuine(row: Row): boolean {
  const [text, hashes] = [row.text as string, row.hashes as string[]]
  // Neo4j keeps no half characters, so a text that had one has another hash since.
  return hashes.length === 1 && (hashes[0] === contentHash(text) || text.includes('\uFFFD'))
}

/** The sentences that do not say what the text says, with what it does say. */
function editedIn(row: Row): readonly { readonly id: string; readonly text: string }[] {
  const sentences = row.sentences as { id: string; start: number; end: number; text: string | null }[]
  return sentences.flatMap(({ id, start, end, text }) => {
    const said = (row.text as string).slice(start, end)
    return text === null || text === said ? [] : [{ id, text: said }]
  })
}
