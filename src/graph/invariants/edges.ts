import neo4j from 'neo4j-driver'
import { EDGE_TYPES, statement, statementFor } from '../statements.ts'
import type { Look, Rule } from './rule.ts'

/** Looked at all at once: there should be none. */
const LIMIT = 5_000

/** The other direction of `facts`: no edge without its fact. */
export const edges: Rule = {
  about: 'direct edges',
  holds: 'each belongs to a fact',
  async look(run): Promise<Look> {
    const found = await Promise.all(
      EDGE_TYPES.map((type) => run(statementFor('check/stray-edges', [type]), { limit: neo4j.int(LIMIT) })),
    )
    const wrong = found.flat().map(({ id, type, subject, object }) => ({
      id: id as string,
      what: `(${subject} ${type} ${object}) belongs to no fact`,
    }))
    return { looked: wrong.length, last: null, wrong }
  },
  async repair(run, wrong) {
    await run(statement('check/drop-edges'), { ids: wrong.map(({ id }) => id) })
    return { did: 'taken away', loadAgain: [] }
  },
}
