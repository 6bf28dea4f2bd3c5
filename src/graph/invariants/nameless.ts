import neo4j from 'neo4j-driver'
import { statement } from '../statements.ts'
import type { Rule } from './rule.ts'

const LIMIT = 5_000

/** Without an id nothing is ever found again, so what has none is nobody's. */
export const nameless: Rule = {
  about: 'nodes without an id',
  holds: 'there are none',
  async look(run) {
    const rows = await run(statement('check/nameless'), { limit: neo4j.int(LIMIT) })
    const wrong = rows.map(({ id, labels }) => ({
      id: id as string,
      what: `(${(labels as string[]).join(':') || 'no label'}) has neither id nor key`,
    }))
    return { looked: wrong.length, last: null, wrong }
  },
  async repair(run, wrong) {
    await run(statement('check/drop-nameless'), { ids: wrong.map(({ id }) => id) })
    return { did: 'taken out', loadAgain: [] }
  },
}
