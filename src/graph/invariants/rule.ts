import neo4j from 'neo4j-driver'
import { statement } from '../statements.ts'
import type { Row, Run } from '../store.ts'

/** One place where the graph is not as it must be. */
export interface Violation {
  /** Of the node, or the element id of an edge. */
  readonly id: string
  /** What is wrong with it, to follow its id. */
  readonly what: string
}

/** What was seen of one page of nodes. */
export interface Look {
  readonly looked: number
  /** Id of the last one; null: there are no more. */
  readonly last: string | null
  readonly wrong: readonly Violation[]
}

/** What a repair has done. */
export interface Repair {
  /** To follow "repaired:"; one sentence for all of the page. */
  readonly did: string
  /** Articles that have lost something and get it back when they are loaded again. */
  readonly loadAgain: readonly string[]
}

/** What must hold of one kind of node or edge, and how it is made to hold again. */
export interface Rule {
  /** Plural: "claims". */
  readonly about: string
  readonly holds: string
  /** Looks at the page after this id ('' for the first). */
  look(run: Run, after: string): Promise<Look>
  /** Runs with the writers' lock held, on violations that `look` has just found. */
  repair(run: Run, wrong: readonly Violation[]): Promise<Repair>
}

const PAGE = 500

/** Looks at one page of a statement of cypher/check; `judge` says what is wrong with a row, if anything. */
export async function lookAt(
  run: Run,
  name: string,
  after: string,
  judge: (row: Row) => string | null,
  limit = PAGE,
): Promise<Look> {
  const rows = await run(statement(`check/${name}`), { after, limit: neo4j.int(limit) })
  return {
    looked: rows.length,
    last: rows.length < limit ? null : (rows.at(-1)!.id as string),
    wrong: rows.flatMap((row) => {
      const what = judge(row)
      return what === null ? [] : [{ id: row.id as string, what }]
    }),
  }
}

/** Takes nodes away with a statement that returns the `articles` that lose something by it. */
export async function drop(run: Run, name: string, wrong: readonly Violation[], did: string): Promise<Repair> {
  const rows = await run(statement(`check/${name}`), { ids: wrong.map(({ id }) => id) })
  return { did, loadAgain: articlesOf(rows) }
}

/** The articles that rows name, once each. */
export function articlesOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => row.articles as string[]))].sort()
}
