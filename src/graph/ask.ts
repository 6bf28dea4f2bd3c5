import { numbered, together } from './statements.ts'
import type { Params, Store } from './store.ts'
import { capKey, capped } from './values.ts'

/** Something that is asked of an entity, as a part of the statement that finds the entity. */
export interface Ask<T> {
  /** What the part says of `e`, in one column. */
  readonly text: string
  readonly params: Params
  /** Reads what the part has collected. */
  read(items: readonly unknown[]): T
}

/** Asks the same of each of some entities; undefined for one that is not there. */
export async function askOfEach<T>(
  store: Store,
  keys: readonly string[],
  ask: Ask<T>,
): Promise<readonly (T | undefined)[]> {
  const rows = await store.read(together('by-keys', [ask.text]), { keys: capped(keys), ...numbered([ask.params]) })
  const found = new Map(rows.map((row) => [row.key, ask.read(row.part0 as unknown[])]))
  return keys.map((key) => found.get(capKey(key)))
}
