import type { ArticleRows } from '../rows.ts'
import { statement } from '../statements.ts'
import type { Row, Run } from '../store.ts'
import { applyDecisions, type Touched } from './apply.ts'
import { saidId } from './said.ts'
import { readRules } from './view.ts'

/**
 * Lays decisions over articles that were loaded just now, so that a decision outlives reading its article again. What
 * is stored is then what it would be had they been made afterwards.
 */
export async function keepDecisions(run: Run, articles: readonly ArticleRows[]): Promise<Touched> {
  // Mostly there are none, and what the claims say need not be worked out for them.
  if (!(await run(statement('load/any-decision')))[0]!.any) return { facts: [], entities: [] }
  const claims = articles.flatMap(({ id, nodes }) =>
    nodes.claims.map((row) => ({
      id: row.id as string,
      article: id,
      fact: row.fact as string,
      props: row.props as Row,
    })),
  )
  const rules = await readRules(run, claims)
  if (rules.length === 0) return { facts: [], entities: [] }
  const about = new Set(rules.flatMap(({ claim, said, from, to }) => [claim, said, from, to]))
  const decided = new Set(
    claims.flatMap((claim) => (about.has(claim.id) || about.has(saidId(claim)) ? claim.article : [])),
  )
  const affected = articles.filter(({ id, names }) => decided.has(id) || names.some(({ entity }) => about.has(entity)))
  return applyDecisions(
    run,
    affected.map(({ id }) => id),
  )
}
