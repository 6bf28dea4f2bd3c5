import type { RelationName } from '#model/relation.ts'
import { EDGES_OF_ENDED } from './edges.ts'
import { remembering } from './remember.ts'
import { statement, statementFor } from './statements.ts'
import type { Direction } from './walked.ts'

/** What makes one walk's statement another's. */
export interface Shape {
  readonly direction: Direction
  /** Whether it begins with something that others make. */
  readonly fromProduct: boolean
  readonly depth: number
  readonly types: readonly RelationName[]
  readonly withPaths: boolean
  readonly isConfident: boolean
  readonly isSupported: boolean
  readonly onDay: boolean
}

const remembered = remembering()

/** A walk as one statement, a part of statements that know where it begins. */
export function walkText(shape: Shape): string {
  return remembered(Object.values(shape).join(), () => makeText(shape))
}

/** The ways over which one follows, and over which one steps. From product to maker OFFERS is walked backwards. */
const WAYS = {
  dependencies: { follow: '(c:Product)<-[r:OFFERS]-(d)', step: '(c)-[r:RELATION]->(d)' },
  dependents: { follow: '(c)-[r:OFFERS]->(d)', step: '(c)<-[r:RELATION]-(d)' },
}

/** Whether what a step reaches by a derived hop is an answer: makers of what is reached are, but what one makes is not. */
export function areEnds(direction: Direction, at: number): boolean {
  return direction === 'dependencies' && at > 0
}

function makeText({ direction, fromProduct, depth, types, withPaths, isConfident, isSupported, onDay }: Shape): string {
  const ways = WAYS[direction]
  const trusted = `${isConfident ? statement('walk/confident') : ''} ${isSupported ? statement('walk/supported') : ''}`
  const held = onDay ? `${trusted} ${statement('walk/on-day')}` : trusted
  // No more is taken than an answer may have; beyond it nothing is, for what is nearer comes first.
  const follow = (open: string, counts: boolean) =>
    statement('walk/follow')
      .replace('FOLLOW', ways.follow)
      .replace('CONDITION', trusted)
      .replace('OPEN', open)
      .replaceAll('COUNTED', counts ? 'size(ds)' : '0')
  const step = statement('walk/step').replace('STEP', ways.step).replace('CONDITION', held)
  const isPassage = direction === 'dependents'
  const levels = Array.from({ length: depth }, (_, at) => [follow('w.ends <= $limit', areEnds(direction, at)), step])
  // Only what others make leads on by itself: a statement is sent with every question, and this is a seventh of it.
  const [start, steps] =
    isPassage || fromProduct ? ['walk/start', levels.flat()] : ['walk/start-named', levels.flat().slice(1)]
  const last = isPassage ? [] : [follow('true', true)]
  const counts = (at: string) => (isPassage ? `${at} % 2 = 0` : `${at} > 1`)
  const facts = (way: string, condition: string) =>
    statement('walk/facts').replace('STEP', way).replace('CONDITION', condition)
  const end = statement('walk/end')
    .replace('COUNTS', counts('j'))
    .replace('COUNTED', counts('at'))
    .replace(
      'WALK_FACTS',
      withPaths
        ? `CASE WHEN at % 2 = 1 THEN ${facts(ways.follow, trusted)} ELSE ${facts(ways.step, held)} END`
        : 'null',
    )
  const edges = statementFor('walk/types', [...types, ...(onDay ? EDGES_OF_ENDED : [])])
  return [statement(start), ...steps, ...last, end].join('\n').replaceAll('RELATION', edges)
}
