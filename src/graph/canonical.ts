import { createHash } from 'node:crypto'
import type { Extraction } from '#model/extraction.ts'
import type { KeptText } from './graph.ts'
import { byCode } from './values.ts'

// What is stored of the same extraction changes with this number: articles loaded before are then written anew.
const LAYOUT = 4

/** Equal for extractions that say the same and are kept alike, whatever the order of their lists. */
export function hashOf(
  { article, extractor, entities, mentions, anaphors, claims }: Extraction,
  keepText: KeptText = 'full',
): string {
  const { text: _, ...about } = article
  const lists = [entities, mentions, anaphors, claims].map((list) => list.map(canonical).sort(byCode))
  return createHash('sha256')
    .update(canonical([LAYOUT, about, extractor, lists, ...(keepText === 'full' ? [] : [keepText])]))
    .digest('hex')
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields
    .sort(([a], [b]) => byCode(a, b))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
    .join()}}`
}
