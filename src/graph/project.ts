import type { RelationMeaning, RelationName } from '#model/relation.ts'
import { MEANINGS, meaningOf } from '#relations/meanings.ts'
import { type ClaimProps, type FactProps, sumUp } from './facts.ts'
import type { FactStatus } from './graph.ts'
import { EDGE_TYPES, statement, statementFor } from './statements.ts'
import type { Row, Run } from './store.ts'
import { byCode, whole } from './values.ts'

/**
 * Sums up facts anew from the claims that are there now, redraws their direct edges and drops the facts that nothing
 * supports. Runs in the transaction that changed the claims, so nobody ever sees an edge without its reason.
 */
export async function projectFacts(run: Run, factIds: readonly string[]): Promise<void> {
  const facts = (await readFacts(run, factIds)).map(factOf)
  if (facts.length === 0) return
  const alive = facts.filter((fact) => fact.props !== null)
  await run(statement('project/facts'), { rows: alive.map((fact) => ({ id: fact.id, props: propsOf(fact) })) })
  for (const meaning of MEANINGS)
    await redraw(
      run,
      meaning,
      facts.filter((fact) => fact.type === meaning.name),
    )
  const dead = facts.filter((fact) => fact.props === null).map(({ id }) => id)
  if (dead.length > 0) await run(statement('retract/facts'), { ids: dead })
}

/** The rows of load/new-facts for facts that the graph does not have yet. */
export const toNewFacts = (facts: readonly Projected[]): readonly Row[] =>
  facts.map((fact) => ({ id: fact.id, subject: fact.subject, object: fact.object, props: propsOf(fact) }))

/** Draws the direct edges of facts that are new to the graph. */
export async function drawNew(run: Run, facts: readonly Projected[]): Promise<void> {
  await Promise.all(
    EDGE_TYPES.map(async (type) => {
      const rows = facts.filter(({ edge }) => edge === type).map(toEdge)
      if (rows.length > 0) await run(statementFor('project/new-edge', [type]), { rows })
    }),
  )
}

/** The properties of a fact's node. */
const propsOf = ({ id, type, props }: Projected): Row => ({
  ...props,
  ...{ id, type, claimCount: whole(props!.claimCount), sourceCount: whole(props!.sourceCount) },
})

async function readFacts(run: Run, factIds: readonly string[]) {
  const wanted = new Set(factIds)
  if (wanted.size === 0) return []
  return (await run(statement('project/claims'), { ids: [...wanted].sort(byCode) })) as unknown as StoredFact[]
}

/** A fact with all its claims, as project/claims returns it. */
export interface StoredFact {
  readonly id: string
  readonly type: RelationName
  readonly subject: string
  readonly object: string | null
  /** What it amounted to so far; null for one that was never summed up. */
  readonly status: FactStatus | null
  readonly claims: readonly ClaimProps[]
}

/** What the claims of a fact amount to, and the edge that follows. */
export interface Projected extends Omit<StoredFact, 'claims' | 'status'> {
  /** null: no claim is left. */
  readonly props: FactProps | null
  /** The type of its direct edge; null: none. */
  readonly edge: string | null
  /** The one that it has so far. */
  readonly drawn: string | null
}

/** Sums up a fact from its claims. */
export function factOf({ claims, status, ...fact }: StoredFact): Projected {
  const meaning = meaningOf(fact.type)
  const props = claims.length > 0 ? sumUp(claims, meaning) : null
  const drawn = status && edgeOf(status, meaning, fact)
  return { ...fact, props, edge: props && edgeOf(props.status, meaning, fact), drawn }
}

/** Which direct edge a fact draws: its type while it holds, the ended name when it is over, none for anything unsure. */
function edgeOf(
  status: FactStatus,
  meaning: RelationMeaning,
  { subject, object }: { subject: string; object: string | null },
) {
  if (object === null || object === subject) return null
  if (status === 'current') return meaning.name
  if (status === 'ended') return meaning.endedName ?? null
  return null
}

async function redraw(run: Run, meaning: RelationMeaning, facts: readonly Projected[]): Promise<void> {
  if (facts.length === 0 || meaning.object.length === 0) return
  for (const type of [meaning.name, ...(meaning.endedName ? [meaning.endedName] : [])]) {
    const drawn = facts.filter((fact) => fact.edge === type)
    const undrawn = facts.filter((fact) => fact.edge !== type && fact.drawn === type)
    if (undrawn.length > 0) await run(statementFor('project/no-edge', [type]), { ids: undrawn.map((fact) => fact.id) })
    if (drawn.length > 0) await run(statementFor('project/edge', [type]), { rows: drawn.map(toEdge) })
  }
}

/** The row of project/edge for a fact that draws one. */
export function toEdge({ id, type, subject, object, props }: Projected): Row {
  const {
    validFrom,
    validTo,
    heldFrom,
    heldTo,
    amountPerYear,
    amountText,
    share,
    product,
    role,
    sourceCount,
    confidence,
    lastSeen,
  } = props!
  return {
    fact: id,
    subject,
    object,
    props: {
      factId: id,
      relation: type,
      since: validFrom,
      until: validTo,
      heldFrom,
      heldTo,
      amountPerYear,
      amountText,
      share,
      product,
      role,
      sources: whole(sourceCount),
      confidence,
      lastSeen,
    },
  }
}
