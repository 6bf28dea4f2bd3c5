import type { Connection } from '../graph.ts'
import { migrate, requireConstraints } from '../migrate.ts'
import { statement } from '../statements.ts'
import { openStore, type Run, type Store } from '../store.ts'
import { articles, counts, publishers } from './articles.ts'
import { claims } from './claims.ts'
import { edges } from './edges.ts'
import { factEnds, facts } from './facts.ts'
import { nameless } from './nameless.ts'
import { aliases, entities } from './names.ts'
import type { Look, Rule, Violation } from './rule.ts'
import { texts } from './texts.ts'
import { mentions, mentionWords, sentences } from './words.ts'

// Proof first: what is summed up or named after it is only right when it is.
const RULES: readonly Rule[] = [
  nameless,
  texts,
  claims,
  sentences,
  mentions,
  mentionWords,
  factEnds,
  facts,
  edges,
  articles,
  counts,
  publishers,
  entities,
  aliases,
]

/** What one rule found. */
export interface Finding {
  /** Plural: "claims". */
  readonly about: string
  readonly holds: string
  readonly looked: number
  readonly wrong: readonly Violation[]
  /** What was done about it; null: nothing. */
  readonly repaired: string | null
}

/** Whether the graph is as it must be, and what was done where it was not. */
export interface CheckReport {
  /** Nothing is wrong, or nothing is any more. What a repair has put right is in `findings` all the same. */
  readonly sound: boolean
  readonly findings: readonly Finding[]
  /** Articles that lost claims to a repair and get them back when they are loaded again. */
  readonly loadAgain: readonly string[]
}

/**
 * Looks at every node and direct edge, page by page, while others may go on reading and writing. What looks wrong is
 * looked at again with the writers' lock held, so that a load under way is never taken for damage; with `repair` it is
 * put right in the same transaction.
 *
 * @throws Failure GRAPH_UNAVAILABLE, or CONFIGURATION where constraints are missing (`repair` makes them again)
 */
export async function checkGraph(
  connection: Connection,
  { repair = false }: { repair?: boolean } = {},
): Promise<CheckReport> {
  const store = openStore(connection, { readDeadline: 60_000 })
  try {
    if (repair) await migrate(store)
    await requireConstraints(store)
    const loadAgain = new Set<string>()
    const findings = await look(store, repair, loadAgain)
    let last = findings
    // What is taken out may leave something else without its reason.
    for (let pass = 1; repair && pass < PASSES && last.some(isWrong); pass++) {
      last = await look(store, repair, loadAgain)
      for (const [at, { wrong, repaired }] of last.entries()) {
        const all = findings[at]!
        findings[at] = { ...all, wrong: [...all.wrong, ...wrong], repaired: repaired ?? all.repaired }
      }
    }
    return { sound: !last.some(isWrong), findings, loadAgain: [...loadAgain].sort() }
  } finally {
    await store.close()
  }
}

const PASSES = 6
const isWrong = ({ wrong }: Finding) => wrong.length > 0

async function look(store: Store, repair: boolean, loadAgain: Set<string>): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const rule of RULES) findings.push(await apply(store, rule, repair, loadAgain))
  return findings
}

async function apply(store: Store, rule: Rule, repair: boolean, loadAgain: Set<string>): Promise<Finding> {
  const wrong: Violation[] = []
  let [looked, repaired]: [number, string | null] = [0, null]
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after
    let look: Look = await rule.look(store.read, from)
    if (look.wrong.length > 0)
      look = await store.write(async (run: Run) => {
        await run(statement('load/lock'))
        const again = await rule.look(run, from)
        if (repair && again.wrong.length > 0) {
          const done = await rule.repair(run, again.wrong)
          repaired = done.did
          for (const article of done.loadAgain) loadAgain.add(article)
        }
        return again
      })
    wrong.push(...look.wrong)
    looked += look.looked
    after = look.last
  }
  return { about: rule.about, holds: rule.holds, looked, wrong, repaired }
}
