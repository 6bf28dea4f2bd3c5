import { statement } from '../statements.ts'
import { drop, lookAt, type Rule } from './rule.ts'

/** Only sentences that prove something are stored. */
export const sentences: Rule = {
  about: 'sentences',
  holds: 'each is in one article and carries a claim',
  look: (run, after) =>
    lookAt(run, 'sentences', after, ({ articles, claims }) => {
      const count = (articles as string[]).length
      if (count !== 1) return `is in ${count} articles instead of one`
      return claims === 0 ? 'carries no claim' : null
    }),
  repair: (run, wrong) => drop(run, 'drop-sentences', wrong, 'taken out'),
}

/** Mentions stand in a sentence that carries claims, or else hang on the article itself. */
export const mentions: Rule = {
  about: 'mentions',
  holds: 'each stands in one place and for somebody whom its article mentions',
  look: (run, after) =>
    lookAt(run, 'mentions', after, (row) => {
      const places = (row.sentences as unknown[]).length + (row.articles as number)
      if (places !== 1) return `stands in ${places} places instead of one`
      if (row.entities === 0) return 'stands for nobody'
      return row.strangers === 0 ? null : 'stands for somebody whom its article does not mention'
    }),
  repair: (run, wrong) => drop(run, 'drop-mentions', wrong, 'taken out'),
}

/** The words of a mention can be read off its sentence, so nothing is lost. */
export const mentionWords: Rule = {
  about: 'words of mentions',
  holds: 'they are what the sentence says there',
  look: (run, after) =>
    lookAt(run, 'mentions', after, (row) => {
      const words = wordsOf(row)
      return words === null || words === row.text ? null : `says "${row.text}" where its sentence says "${words}"`
    }),
  async repair(run, wrong) {
    const rows = (await Promise.all(wrong.map(({ id }) => run(statement('check/mention-of'), { id })))).flat()
    await run(statement('check/mention-texts'), { rows: rows.map((row) => ({ id: row.id, text: wordsOf(row) })) })
    return { did: 'read off their sentences', loadAgain: [] }
  },
}

/** What the mention's sentence says at its offsets; null where the sentence is not stored with its words. */
function wordsOf(row: Record<string, unknown>): string | null {
  const [sentence] = row.sentences as { start: number; text: string | null }[]
  if (!sentence?.text) return null
  return sentence.text.slice((row.start as number) - sentence.start, (row.end as number) - sentence.start)
}
