import type { RelationName } from '#model/relation.ts'
import { meaningOf } from '#relations/meanings.ts'
import { canonical } from '../canonical.ts'
import { factOf, type Projected, projectFacts, type StoredFact, toEdge } from '../project.ts'
import { EDGE_TYPES, statement, statementFor } from '../statements.ts'
import type { Row, Run } from '../store.ts'
import { byCode } from '../values.ts'
import { dropClaims } from './claims.ts'
import { type Look, lookAt, type Rule } from './rule.ts'

/** Claims of a fact that has lost an end cannot say what they are about. */
export const factEnds: Rule = {
  about: 'ends of facts',
  holds: 'each fact has one subject, and one object unless its object is a figure; those of symmetric types are sorted',
  look: (run, after) => lookAt(run, 'facts', after, judgeEnds),
  async repair(run, wrong) {
    const [turned, broken] = [wrong.filter(isTurned), wrong.filter((one) => !isTurned(one))]
    await run(statement('check/turn-facts'), { ids: turned.map(({ id }) => id) })
    await redraw(
      run,
      turned.map(({ id }) => id),
    )
    if (broken.length === 0) return { did: 'turned round', loadAgain: [] }
    const ids = broken.map(({ id }) => id)
    const claims = await run(statement('check/claims-of-facts'), { ids })
    const { loadAgain } = await dropClaims(
      run,
      claims.map((row) => row.id as string),
    )
    await redraw(run, ids)
    return { did: 'taken out with their claims, or turned round', loadAgain }
  },
}

const TURNED = 'has its ends the wrong way round'
const isTurned = ({ what }: { readonly what: string }) => what === TURNED

function judgeEnds({ props, subjects, objects }: Row): string | null {
  const meaning = meaningOf((props as { type: RelationName }).type)
  const [subject, object] = [subjects as string[], objects as string[]]
  if (subject.length !== 1) return `has ${subject.length} subjects instead of one`
  const wanted = meaning.object.length === 0 ? 0 : 1
  if (object.length !== wanted) return `has ${object.length} objects instead of ${wanted}`
  return meaning.symmetric && byCode(subject[0]!, object[0]!) > 0 ? TURNED : null
}

/** What a fact amounts to follows from its claims alone, and its direct edge from that. */
export const facts: Rule = {
  about: 'facts',
  holds: 'each has a claim and says what its claims add up to; it has its direct edge exactly when it holds',
  look: lookAtFacts,
  async repair(run, wrong) {
    await redraw(
      run,
      wrong.map(({ id }) => id),
    )
    return { did: 'summed up anew from their claims, their edges drawn anew', loadAgain: [] }
  },
}

async function redraw(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  // An edge between wrong nodes would stand in the way of the right one.
  for (const type of EDGE_TYPES) await run(statementFor('project/no-edge', [type]), { ids })
  await projectFacts(run, ids)
  // One without a subject is not summed up, but has to go as well.
  await run(statement('retract/facts'), { ids })
}

async function lookAtFacts(run: Run, after: string): Promise<Look> {
  const stored = new Map<string, Row>()
  const page = await lookAt(run, 'facts', after, (row) => {
    stored.set(row.id as string, row)
    return null
  })
  const ids = [...stored.keys()]
  const summed = (await run(statement('project/claims'), { ids })) as unknown as StoredFact[]
  const right = new Map(summed.map((fact) => [fact.id, factOf(fact)]))
  const edges = await edgesOf(run, ids)
  const wrong = ids.flatMap((id) => {
    const what = judge(stored.get(id)!, right.get(id), edges.get(id) ?? [])
    return what === null ? [] : [{ id, what }]
  })
  return { ...page, wrong }
}

async function edgesOf(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Row[]>> {
  const edges = new Map<string, Row[]>()
  const found = await Promise.all(EDGE_TYPES.map((type) => run(statementFor('check/edges', [type]), { ids })))
  for (const row of found.flat()) edges.set(row.id as string, [...(edges.get(row.id as string) ?? []), row])
  return edges
}

function judge({ props }: Row, right: Projected | undefined, edges: readonly Row[]): string | null {
  if (!right?.props) return 'has no claim'
  const differing = differences(props as Row, { ...right.props, id: right.id, type: right.type })
  if (differing.length > 0) return `has another ${differing.join(', ')} than its claims add up to`
  const wanted = right.edge ? 1 : 0
  if (edges.length !== wanted)
    return wanted
      ? `is ${right.props.status} but has ${edges.length} direct edges`
      : 'has a direct edge that nothing holds up'
  const [edge] = edges
  if (!edge) return null
  if (edge.type !== right.edge) return `has the direct edge ${edge.type} instead of ${right.edge}`
  if (edge.subject !== right.subject || edge.object !== right.object) return 'has a direct edge between other ends'
  const unlike = differences(edge.props as Row, toEdge(right).props as Row)
  return unlike.length > 0 ? `has a direct edge with another ${unlike.join(', ')}` : null
}

/** Names of properties that are not the same; null and absent are. */
function differences(stored: Row, right: Row): readonly string[] {
  const names = new Set([...Object.keys(stored), ...Object.keys(right)])
  return [...names].filter((name) => canonical(plain(stored[name])) !== canonical(plain(right[name]))).sort()
}

function plain(value: unknown): unknown {
  if (value == null) return null
  return typeof value === 'object' && 'toNumber' in value ? (value.toNumber as () => number)() : value
}
