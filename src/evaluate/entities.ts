import type { Extraction } from '#model/extraction.ts'
import type { Gold } from '#model/gold.ts'
import { nameKey, nameKeys, sameEntity } from './names.ts'
import { pairUp } from './pair.ts'
import { emptyTally, type Tally } from './tally.ts'

/** How well the names of an article were found. */
export interface EntityTally {
  /** Gold entities paired with a predicted one that shares a name. */
  readonly found: Tally
  /** Of the pairs, how many have the right kind. */
  kindRight: number
  /** Gold aliases that the paired entity knows, of all. */
  readonly aliases: { right: number; gold: number }
}

export const emptyEntityTally = (): EntityTally => ({
  found: emptyTally(),
  kindRight: 0,
  aliases: { right: 0, gold: 0 },
})

/**
 * Adds one article's names to the tally. Pairs of the same kind are made first. A gold name that stands only in the date
 * line or title, which reading turns into metadata, is not counted: no extractor can see it.
 */
export function tallyEntities(tally: EntityTally, extraction: Extraction, gold: Gold): void {
  const predicted = extraction.entities.map(({ name, aliases, kind }) => ({ kind, keys: nameKeys([name, ...aliases]) }))
  const text = extraction.article.text.replaceAll(/\s+/g, ' ')
  const isThere = (name: string) => text.includes(name)
  const seen = gold.entities.filter(({ name, aliases }) => [name, ...aliases].some(isThere))
  const wanted = seen.map(({ name, aliases, kind }) => ({
    kind,
    aliases: aliases.filter(isThere),
    keys: nameKeys([name, ...aliases]),
  }))
  const sameKind = pairUp(
    predicted,
    wanted,
    (one, other) => one.kind === other.kind && sameEntity(one.keys, other.keys),
  )
  const isFree = (list: readonly (number | null)[]) => (_: unknown, index: number) => list[index] === null
  const left = wanted.filter(isFree(sameKind.gold))
  const spare = predicted.filter(isFree(sameKind.predicted))
  const otherKind = pairUp(spare, left, (one, other) => sameEntity(one.keys, other.keys))
  const pairs = [
    ...wanted.flatMap((goal, index) => pairOf(goal, predicted, sameKind.gold[index])),
    ...left.flatMap((goal, index) => pairOf(goal, spare, otherKind.gold[index])),
  ]
  tally.found.right += pairs.length
  tally.found.predicted += predicted.length
  tally.found.gold += wanted.length
  tally.kindRight += pairs.filter(([goal, one]) => goal.kind === one.kind).length
  tally.aliases.gold += wanted.reduce((sum, { aliases }) => sum + aliases.length, 0)
  for (const [goal, one] of pairs)
    tally.aliases.right += goal.aliases.filter((alias) => one.keys.has(nameKey(alias))).length
}

function pairOf<G, P>(goal: G, list: readonly P[], index: number | null | undefined): [G, P][] {
  return index === null || index === undefined ? [] : [[goal, list[index]!]]
}
