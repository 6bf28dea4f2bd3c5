import type { Page, Paged } from '#graph/graph.ts'
import { apiError } from './explain.ts'
import { isWithin } from './filters.ts'

/** The arguments of every list that has pages. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** A page as GraphQL clients know it (the Relay cursor connection). */
export interface Connection<Node, Edge = object> {
  readonly nodes: Node[]
  readonly edges: (Edge & { cursor: string; node: Node })[]
  readonly pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  readonly totalCount: number
}

const DEFAULT_PAGE = 25
const LARGEST_PAGE = 200

/** The same arguments for the graph, which pages by itself. */
export function toPage({ first, after }: PageArguments): Page {
  const limit = checkFirst(first)
  return after ? { limit, after } : { limit }
}

/** A page that the graph has cut, ready for a client. */
export function toConnection<T>(page: Paged<T>, after: string | null | undefined): Connection<T> {
  return connectionOf(page, after, (node) => ({ node }))
}

/**
 * The same with an edge made of each item. How many there are in all may be asked when somebody wants to know, where no
 * more of the list is here than reachOf says.
 */
export function connectionOf<T, Edge extends { readonly node: unknown }>(
  { items, cursorAt, hasMore, total }: Paged<T>,
  after: string | null | undefined,
  toEdge: (item: T) => Edge,
  totalCount: number | (() => number | Promise<number>) = total,
): Connection<Edge['node'], Now<Edge>> {
  const last = items.length - 1
  // GraphQL calls a function that stands where a value is wanted: most pages are read without half of this.
  const answers = {
    nodes: () => items.map((item) => toEdge(item).node),
    edges: () => items.map((item, at) => Object.assign(toEdge(item), { cursor: () => cursorAt(at) })),
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: Boolean(after),
      startCursor: () => (last < 0 ? null : cursorAt(0)),
      endCursor: () => (last < 0 ? null : cursorAt(last)),
    },
    totalCount,
  }
  return answers as unknown as Connection<Edge['node'], Now<Edge>>
}

/** What GraphQL makes of it. */
type Now<T> = { readonly [Name in keyof T]: T[Name] extends () => Promise<infer Value> ? Value : T[Name] }

/**
 * Cuts a page out of a list that is here whole. The cursor is the id of the last item seen and its place, so that
 * paging goes on at the right place though items before it have come or gone.
 */
export function cut<T>(items: readonly T[], id: (item: T) => string, { first, after }: PageArguments): Paged<T> {
  const limit = checkFirst(first)
  const start = after ? placeAfter(items, id, after) : 0
  const page = items.slice(start, start + limit)
  return {
    items: page,
    cursorAt: (index) => encodeCursor(start + index, id(page[index]!)),
    hasMore: start + limit < items.length,
    total: items.length,
  }
}

/** How many to give: 1 to 200. */
function checkFirst(first: number | null | undefined): number {
  const limit = first ?? DEFAULT_PAGE
  if (isWithin(limit, 1, LARGEST_PAGE)) return limit
  throw apiError(
    'BAD_USER_INPUT',
    `first is ${limit}, but a page has 1 to ${LARGEST_PAGE} items.`,
    'Ask for fewer, and go on with `after`.',
  )
}

/**
 * How many items from the start of a list a page needs: those before it, its own, and one more to know whether the list
 * goes on. A few beyond, for items that have come since the cursor was given.
 */
export function reachOf({ first, after }: PageArguments): number {
  return checkFirst(first) + 1 + (after ? decodeCursor(after)[0] + 1 + SLACK : 0)
}

/** Whether reachOf has an answer. */
export function canReach({ first, after }: PageArguments): boolean {
  return isWithin(first ?? DEFAULT_PAGE, 1, LARGEST_PAGE) && (!after || readCursor(after) !== undefined)
}

const SLACK = 50

function encodeCursor(index: number, id: string): string {
  return Buffer.from(JSON.stringify([index, id])).toString('base64url')
}

function placeAfter<T>(items: readonly T[], id: (item: T) => string, cursor: string): number {
  const [index, last] = decodeCursor(cursor)
  const place = items.findIndex((item) => id(item) === last)
  // Where the last item seen is gone, the one that has moved up to its place is next.
  return place >= 0 ? place + 1 : index
}

function decodeCursor(cursor: string): [number, string] {
  const read = readCursor(cursor)
  if (read) return read
  throw apiError('BAD_USER_INPUT', 'This is no cursor of this list.', 'Take it from `endCursor` or from an edge.')
}

function readCursor(cursor: string): [number, string] | undefined {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
  if (!Array.isArray(value)) return undefined
  const [index, id] = value
  return Number.isSafeInteger(index) && index >= 0 && typeof id === 'string' ? [index, id] : undefined
}
