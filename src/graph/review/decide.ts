import type { Correction, Decision, DecisionAction } from '#model/decision.ts'
import { Failure } from '#model/failure.ts'
import { renewNames } from '../naming.ts'
import { projectFacts } from '../project.ts'
import { statement } from '../statements.ts'
import type { Run, Store } from '../store.ts'
import { contentId } from '../values.ts'
import { applyDecisions } from './apply.ts'
import { toDecision, toProps } from './records.ts'
import { saidId } from './said.ts'
import { readClaims } from './stored.ts'
import { readRules, viewOf } from './view.ts'

/** Who decides, when and why. */
export interface Decider {
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly reason?: string | null | undefined
}

/** Keeps a decision about a claim and makes the graph follow it. @throws Failure NOT_FOUND */
export async function decideClaim(
  store: Store,
  claimId: string,
  action: 'accept' | 'reject' | 'correct',
  change: Correction | null,
  decider: Decider,
): Promise<Decision> {
  return store.write(async (run) => {
    await run(statement('load/lock'))
    const claim = await claimOf(run, claimId)
    const decision = made(action, decider, { claim, change })
    await record(run, decision)
    await follow(run, [claim.article])
    return decision
  })
}

/** Keeps a decision about companies and makes the graph follow it. */
export async function decideCompanies(
  store: Store,
  action: 'merge' | 'split' | 'keepApart',
  companies: NonNullable<Decision['companies']>,
  decider: Decider,
): Promise<Decision> {
  return store.write(async (run) => {
    await run(statement('load/lock'))
    const decision = made(action, decider, { companies })
    await enact(run, decision)
    return decision
  })
}

/** Takes a decision back. It stays in the list, with who undid it. @throws Failure NOT_FOUND, USAGE */
export async function undo(store: Store, id: string, { by, at, reason }: Decider): Promise<Decision> {
  return store.write(async (run) => {
    await run(statement('load/lock'))
    const [row] = await run(statement('review/decision'), { id })
    if (!row)
      throw new Failure('NOT_FOUND', `There is no decision "${id}".`, 'List them with "wiregraph review decisions".')
    const decision = toDecision(row.decision as Record<string, unknown>)
    if (decision.undone)
      throw new Failure('USAGE', `"${id}" was undone by ${decision.undone.by} already.`, 'Nothing is left to undo.')
    const undone = { ...decision, undone: { by, at, reason: reason ?? null } }
    await run(statement('review/let-go'), { id })
    await enact(run, undone)
    return undone
  })
}

/** Takes in decisions of an exported file; those that are there already are left alone. Returns how many were new. */
export async function takeIn(store: Store, decisions: readonly Decision[]): Promise<number> {
  return store.write(async (run) => {
    await run(statement('load/lock'))
    let taken = 0
    for (const decision of [...decisions].sort((a, b) => (a.at < b.at ? -1 : 1))) {
      const [known] = await run(statement('review/decision'), { id: decision.id })
      if (known) continue
      taken++
      await enact(run, decision)
    }
    return taken
  })
}

function made(
  action: DecisionAction,
  { by, at, reason }: Decider,
  about: Partial<Pick<Decision, 'claim' | 'change' | 'companies'>>,
): Decision {
  const { claim = null, change = null, companies = null } = about
  const target = claim ? claim.said : JSON.stringify(companies)
  const id = contentId('decision', [action, target, by, at])
  return { id, action, by, at, reason: reason ?? null, undone: null, claim, change, companies }
}

/** Keeps it, and makes all articles that it bears on follow. */
async function enact(run: Run, decision: Decision): Promise<void> {
  if (!decision.companies) {
    await record(run, decision)
    return follow(run, [decision.claim!.article])
  }
  const before = await bearing(run, decision)
  await record(run, decision)
  if (decision.action !== 'keepApart') await follow(run, [...new Set([...before, ...(await bearing(run, decision))])])
}

async function record(run: Run, decision: Decision): Promise<void> {
  await run(statement('review/record'), { id: decision.id, props: toProps(decision) })
}

/** The articles that speak of either company, wherever other decisions have put what they say. */
async function bearing(run: Run, { companies }: Decision): Promise<readonly string[]> {
  const { from, to } = companies!
  const rules = await readRules(run, [])
  const view = viewOf(rules, () => undefined)
  const split = rules.flatMap((rule) => (rule.action === 'split' && rule.from === from.key ? rule.to! : []))
  const keys = [from.key, to.key, ...split].flatMap((key) => [key, view.keyOf(key, '')])
  const rows = await run(statement('review/mentioning'), { keys: [...new Set(keys)] })
  return rows.map((row) => row.article as string)
}

async function follow(run: Run, articles: readonly string[]): Promise<void> {
  const { facts, entities } = await applyDecisions(run, articles)
  await projectFacts(run, facts)
  await renewNames(run, entities)
}

async function claimOf(run: Run, id: string): Promise<NonNullable<Decision['claim']>> {
  const [at] = await run(statement('review/article-of'), { id })
  const stored = at && (await readClaims(run, [at.article as string])).find(({ said }) => said.id === id)
  if (!at || !stored)
    throw new Failure('NOT_FOUND', `There is no claim "${id}".`, 'Take the id of a claim that the graph holds.')
  const { said } = stored
  const names = new Map((await run(statement('entities'), { keys: ends(said) })).map((row) => [row.key, row.entity]))
  const name = (key: string) => (names.get(key) as { name?: string } | undefined)?.name ?? key
  return {
    id,
    said: saidId(said),
    article: said.article,
    quote: said.props.quote as string,
    type: said.type,
    subject: name(said.subject),
    object: said.object && name(said.object),
    ruleId: said.props.ruleId as string,
    extractor: said.props.extractor as string,
    score: said.props.score as number,
  }
}

function ends({ subject, object }: { subject: string; object: string | null }): readonly string[] {
  return object === null ? [subject] : [subject, object]
}
