import { canonical } from '../canonical.ts'
import { aliasKey, bestName } from '../names.ts'
import { renewPublisherNames } from '../naming.ts'
import { statement } from '../statements.ts'
import { lookAt, type Rule } from './rule.ts'

/** Something of an article can vanish without leaving a broken end. */
export const counts: Rule = {
  about: 'what articles hold',
  holds: 'each has as many claims and mentions as were loaded with it',
  look: (run, after) =>
    lookAt(run, 'articles', after, ({ isWhole, claims, mentions, claimCount, mentionCount }) => {
      // What a repair has taken from is known, and what an older version has loaded was not counted.
      if (!isWhole || claimCount === null || mentionCount === null) return null
      if (claims !== claimCount) return `has ${claims} claims of ${claimCount}`
      return mentions === mentionCount ? null : `has ${mentions} mentions of ${mentionCount}`
    }),
  async repair(run, wrong) {
    const ids = wrong.map(({ id }) => id)
    await run(statement('check/forget'), { ids })
    return { did: 'to be written anew when it is loaded again', loadAgain: ids }
  },
}

/** The publisher that an article names is the one that it hangs under. */
export const articles: Rule = {
  about: 'articles',
  holds: 'each hangs under the publisher that it names',
  look: (run, after) =>
    lookAt(run, 'articles', after, ({ publisher, publishers }) => {
      const right = publisherKey(publisher)
      const hangs = publishers as string[]
      return canonical(hangs) === canonical(right === null ? [] : [right])
        ? null
        : `names "${publisher}" and hangs under ${hangs.join(', ') || 'nobody'}`
    }),
  async repair(run, wrong) {
    const named = await run(statement('check/publishers-named'), { ids: wrong.map(({ id }) => id) })
    const rows = named.map(({ id, publisher }) => ({ article: id, publisher: publisherKey(publisher) }))
    await run(statement('check/publish'), { rows })
    await renewPublisherNames(
      run,
      rows.flatMap((row) => row.publisher ?? []),
    )
    return { did: 'hung under the publishers that they name', loadAgain: [] }
  },
}

const publisherKey = (name: unknown) => aliasKey((name as string | null) ?? '') || null

/** A publisher is there for its articles and called as they call it. */
export const publishers: Rule = {
  about: 'publishers',
  holds: 'each has an article and the name that its articles give it',
  look: (run, after) =>
    lookAt(run, 'publishers', after, ({ name, names }) => {
      const right = bestName(names as string[])
      if (right === undefined) return 'has no article'
      return name === right ? null : `is called "${name}" and not "${right}"`
    }),
  async repair(run, wrong) {
    await renewPublisherNames(
      run,
      wrong.map(({ id }) => id),
    )
    return { did: 'named after their articles; those without one are taken out', loadAgain: [] }
  },
}
