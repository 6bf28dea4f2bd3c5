import { Failure } from '#model/failure.ts'
import type { Page, Paged } from './graph.ts'

/** Where a page ended: the date and id of its last item, so that it stays valid while others come and go. */
interface Position {
  readonly seen: string
  readonly id: string
}

/** The parameters $afterSeen, $afterId and $limit; one more than asked for tells whether there is more. */
export function pageParams({ limit = 20, after }: Page = {}) {
  const position = after === undefined ? null : decode(after)
  return { afterSeen: position?.seen ?? null, afterId: position?.id ?? null, limit: size(limit) + 1 }
}

/** A page of what a statement with `pageParams` returned. */
export function toPage<T>(
  items: readonly T[],
  total: number,
  page: Page | undefined,
  at: (item: T) => Position,
): Paged<T> {
  const kept = items.slice(0, size(page?.limit ?? 20))
  return {
    items: kept,
    cursorAt: (index) => encode(at(kept[index]!)),
    hasMore: items.length > kept.length,
    total,
  }
}

function size(limit: number): number {
  return Math.max(0, Math.min(200, Math.trunc(limit) || 0))
}

function encode({ seen, id }: Position): string {
  return Buffer.from(JSON.stringify([seen, id])).toString('base64url')
}

function decode(cursor: string): Position {
  try {
    const [seen, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (typeof seen === 'string' && typeof id === 'string') return { seen, id }
  } catch {
    // Falls through: whatever it was, it is no cursor of ours.
  }
  throw new Failure('USAGE', `"${cursor.slice(0, 60)}" is not a cursor.`, 'Pass a cursor of an earlier page unchanged.')
}
