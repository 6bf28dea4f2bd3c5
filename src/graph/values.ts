import { hash } from 'node:crypto'
import neo4j, { type Integer } from 'neo4j-driver'

/** Neo4j refuses index keys above about 8,000 bytes and takes the whole batch down with them. */
const LONGEST_KEY = 512

/** A string that Neo4j stores as it is: a lone surrogate would be changed silently, so it becomes U+FFFD here. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** An indexed key of at most 512 characters: the rest of a longer one is replaced by a hash of the whole. */
export function capKey(key: string): string {
  const clean = wellFormed(key)
  if (clean.length <= LONGEST_KEY) return clean
  return `${wellFormed(clean.slice(0, LONGEST_KEY - 33))}#${sha256(clean)}`
}

/** Keys as the graph stores them, each once. */
export function capped(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map(capKey))]
}

/** The identity of something by what it is: `contentId('fact', ['a', 'USES', 'b'])` is "fact/" and 32 hex digits. */
export function contentId(kind: string, parts: readonly (string | number | null)[]): string {
  return `${kind}/${sha256(JSON.stringify(parts))}`
}

/** A whole number for Neo4j; the driver sends plain numbers as floats. */
export function whole(value: number): Integer {
  return neo4j.int(Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Math.trunc(value))))
}

/** A number that Neo4j can compare: NaN and infinities are no figure at all. */
export function float(value: number | null | undefined): number | null {
  return value == null || !Number.isFinite(value) ? null : value
}

/** 128 bits of SHA-256, hexadecimal. */
function sha256(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}

/** Code unit order, the same on every machine (localeCompare is not). */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The first of each key. */
export function distinctBy<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  const seen = new Map<string, T>()
  for (const row of rows) if (!seen.has(key(row))) seen.set(key(row), row)
  return [...seen.values()]
}

/** Text as Neo4j keeps it; null where there is none. */
export function clean(text: string | null | undefined): string | null {
  return text == null ? null : wellFormed(text)
}
