import type { Correction, DecisionAction } from '#model/decision.ts'
import { aliasKey } from '../names.ts'
import { statement } from '../statements.ts'
import type { Run } from '../store.ts'
import { type Said, saidId } from './said.ts'

/** What is in force of a decision, as the node has it. */
export interface Rule {
  readonly id: string
  readonly action: DecisionAction
  readonly claim?: string | null
  readonly said?: string | null
  readonly change: Correction | null
  readonly from?: string | null
  readonly to?: string | null
  readonly articles?: readonly string[] | null
  readonly names?: readonly string[] | null
}

/** The decisions in force, as they bear on some articles. */
export interface View {
  readonly rules: readonly Rule[]
  /** The newest decision about a claim. */
  onClaim(said: Said): Rule | undefined
  /** Whom a key means in an article, after splits and merges. */
  keyOf(key: string, article: string): string
}

/** The fullest name that an article uses for an entity: what a split by names goes by. */
export type NameIn = (key: string, article: string) => string | undefined

/** Makes a view of decisions, oldest first. */
export function viewOf(rules: readonly Rule[], nameIn: NameIn): View {
  const byClaim = new Map<string, number>()
  const merges = new Map<string, string>()
  const splits = new Map<string, Rule[]>()
  for (const [at, rule] of rules.entries()) {
    for (const id of [rule.claim, rule.said]) if (id) byClaim.set(id, at)
    if (rule.action === 'merge') merges.set(rule.from!, rule.to!)
    if (rule.action === 'split') splits.set(rule.from!, [...(splits.get(rule.from!) ?? []), rule])
  }
  const splitOff = (key: string, read: string, article: string) => {
    const name = aliasKey(nameIn(read, article) ?? '')
    return splits.get(key)?.findLast(({ articles, names }) => articles?.includes(article) || names?.includes(name))?.to
  }
  return {
    rules,
    onClaim: (said) =>
      byClaim.size === 0 ? undefined : rules[Math.max(byClaim.get(said.id) ?? -1, byClaim.get(saidId(said)) ?? -1)],
    keyOf(key, article) {
      const seen = new Set<string>()
      let now = key
      // What was merged into a company is split off with the rest; each of them once, so that a way back ends.
      while (!seen.has(now)) {
        seen.add(now)
        now = splitOff(now, key, article) ?? merges.get(now) ?? now
      }
      return now
    },
  }
}

/** What identifies a claim: its node, and what it says. */
type Claimed = Pick<Said, 'id' | 'article' | 'fact' | 'props'>

/** Reads the decisions in force that are about these claims, and all about who is who, oldest first. */
export async function readRules(run: Run, claims: readonly Claimed[]): Promise<readonly Rule[]> {
  const rows = await run(statement('review/in-force'), { claims: claims.map(({ id }) => id), said: claims.map(saidId) })
  return rows.map(({ rule }) => {
    const { change, ...rest } = rule as Omit<Rule, 'change'> & { change: string | null }
    return { ...rest, change: change ? (JSON.parse(change) as Correction) : null }
  })
}
