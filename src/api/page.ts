import type { Page, Paged } from '#graph/graph.ts'
import { apiError } from './explain.ts'

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

const LARGEST_PAGE = 200

/** The same arguments for the graph, which pages by itself. */
export function toPage({ first, after }: PageArguments): Page {
  const limit = checkFirst(first)
  return after ? { limit, after } : { limit }
}

/** A page that the graph has cut, ready for a client. */
export function toConnection<T>(page: Paged<T>, after: string | null | undefined): Connection<T> {
  const last = page.items.length - 1
  const edges = page.items.map((node, index) => ({
    node,
    // Made for those who ask: most pages are read without.
    get cursor() {
      return page.cursorAt(index)
    },
  }))
  return {
    nodes: [...page.items],
    edges,
    pageInfo: {
      hasNextPage: page.hasMore,
      hasPreviousPage: Boolean(after),
      get startCursor() {
        return last < 0 ? null : page.cursorAt(0)
      },
      get endCursor() {
        return last < 0 ? null : page.cursorAt(last)
      },
    },
    totalCount: page.total,
  }
}

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
  const limit = first ?? 25
  if (limit >= 1 && limit <= LARGEST_PAGE) return limit
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

const SLACK = 50

/**
 * A page of a list of which no more is here than reachOf says. How many there are in all is asked when somebody wants
 * to know: GraphQL calls a function that stands where a value is wanted.
 */
export function withTotal<T extends { readonly totalCount: number }>(connection: T, count: () => Promise<number>): T {
  return Object.assign(connection, { totalCount: count })
}

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
  const bad = apiError('BAD_USER_INPUT', 'This is no cursor of this list.', 'Take it from `endCursor` or from an edge.')
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw bad
  }
  if (!Array.isArray(value)) throw bad
  const [index, id] = value
  if (!Number.isSafeInteger(index) || index < 0 || typeof id !== 'string') throw bad
  return [index, id]
}
