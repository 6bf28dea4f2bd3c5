import type { EntityKind } from '#model/extraction.ts'
import type { NameSpan } from '../document.ts'
import type { KindScores } from './kind-scores.ts'

/** All spans with one key, and what they gather for each kind. */
export interface NameGroup {
  readonly key: string
  readonly spans: NameSpan[]
  readonly spellings: Set<string>
  readonly scores: KindScores
  /** Of these, what the text around the name says, whatever the lists know. */
  readonly context: KindScores
  /** Its shares are listed under this name: "(ASX: ABC)" stands behind it. */
  isListed?: boolean
  /** The group that this one is a short form of. */
  longer?: NameGroup
}

/** The group of the full name. */
export const root = (group: NameGroup): NameGroup => (group.longer ? root(group.longer) : group)

/** Makes one a short form of the other, to which its cues then count, or only those of its context. */
export function join(
  short: NameGroup | undefined,
  long: NameGroup | undefined,
  cues: 'scores' | 'context' = 'scores',
): void {
  if (!short || !long || root(short) === root(long)) return
  add(root(long).scores, short[cues])
  short.longer = root(long)
}

/** Adds the cues of one to those of another. */
export function add(sum: KindScores, more: KindScores): void {
  for (const kind of Object.keys(more) as EntityKind[]) sum[kind] += more[kind]
}

/** In the order in which equal scores are decided. */
export const KINDS: readonly EntityKind[] = ['Organization', 'Person', 'Product', 'Place']

/** The likeliest kind; of equals the first of KINDS. */
export function bestKind(scores: KindScores): EntityKind {
  return KINDS.reduce((best, kind) => (scores[kind] > scores[best] ? kind : best))
}

/** Puts a group under a key. */
export function enter<Key>(index: Map<Key, NameGroup[]>, key: Key, group: NameGroup): void {
  const list = index.get(key)
  if (list) list.push(group)
  else index.set(key, [group])
}
