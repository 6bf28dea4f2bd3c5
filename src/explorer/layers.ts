import { DRAWN } from './catalogue.ts'
import { isDependency, type Link } from './links.ts'

/** Where the middle of a node is, in pixels of the drawing. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** How much room things take, in pixels of the drawing. */
export interface Room {
  /** Width of a node with the room around it. */
  readonly width: number
  readonly height: number
  /** Between columns, for the edges and what stands on them. */
  readonly gap: number
  /** How many stand beside each other above and below the root: as many as reach from the customers to the suppliers. */
  readonly aside: number
}

/** The room on a desk, where sums stand on the edges, and on a telephone. */
export const WIDE: Room = { width: 190, height: 48, gap: 190, aside: 5 }
export const NARROW: Room = { width: 132, height: 46, gap: 34, aside: 3 }

const ROWS = 14

interface Node {
  readonly id: string
}

/**
 * Puts those who depend on the root to its left, whom it depends on to its right, step by step in columns, and whoever is
 * joined otherwise above (owners) or below it. The same network always looks the same.
 */
export function layOut(
  root: string,
  nodes: readonly Node[],
  links: readonly Link[],
  room: Room = WIDE,
): ReadonlyMap<string, Point> {
  const layers = toLayers(root, nodes, links)
  const aside = nodes.map(({ id }) => id).filter((id) => id !== root && layers.get(id) === 0)
  const owners = new Set(links.filter(({ type, to }) => UPWARD.has(type) && to.id === root).map(({ from }) => from.id))
  const points = new Map<string, Point>([[root, { x: 0, y: 0 }]])
  const edge = heightBeside(layers, room)
  const alike = byRelation(root, aside, links)
  const [above, below] = [alike.filter((id) => owners.has(id)), alike.filter((id) => !owners.has(id))]
  placeRows(above, -edge, room, points)
  placeRows(below, edge, room, points)
  for (const side of [-1, 1]) placeSide(side, layers, links, room, points)
  return points
}

const UPWARD: ReadonlySet<string> = new Set(['PARENT_OF', 'INVESTED_IN', 'ACQUIRED', 'FOUNDED', 'HOLDS_ROLE'])

/** Steps of dependency from the root: below 0 depends on it, above 0 it depends on. Others stand with whom they join. */
function toLayers(root: string, nodes: readonly Node[], links: readonly Link[]): ReadonlyMap<string, number> {
  const joined = new Map<string, { id: string; step: number }[]>(nodes.map(({ id }) => [id, []]))
  for (const link of links) {
    const step = isDependency(link) ? 1 : 0
    joined.get(link.from.id)?.push({ id: link.to.id, step })
    joined.get(link.to.id)?.push({ id: link.from.id, step: -step })
  }
  const layers = new Map([[root, 0]])
  // Dependency first: a customer that also competes stands with the customers.
  for (const ofDependency of [true, false]) {
    const queue = [...layers.keys()]
    for (const id of queue) {
      for (const next of joined.get(id) ?? []) {
        if (layers.has(next.id) || (ofDependency && next.step === 0)) continue
        layers.set(next.id, layers.get(id)! + next.step)
        queue.push(next.id)
      }
    }
  }
  for (const { id } of nodes) if (!layers.has(id)) layers.set(id, 0)
  return layers
}

/** Rivals by rivals, products by products, as the catalogue has them; whoever is not joined to the root comes last. */
function byRelation(root: string, ids: readonly string[], links: readonly Link[]): readonly string[] {
  const rank = new Map<string, number>()
  for (const { type, from, to } of links) {
    if (from.id !== root && to.id !== root) continue
    const id = from.id === root ? to.id : from.id
    rank.set(id, Math.min(rank.get(id) ?? Number.POSITIVE_INFINITY, DRAWN.indexOf(type)))
  }
  const rankOf = (id: string) => rank.get(id) ?? DRAWN.length
  return ids.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** How far above or below the root a row has to be for the edges of the columns beside it to pass. */
function heightBeside(layers: ReadonlyMap<string, number>, room: Room): number {
  const tallest = Math.max(
    ...[-1, 1].map((side) => shapeOf([...layers.values()].filter((layer) => layer === side).length).rows),
  )
  return Math.max(110, (tallest / 2) * room.height + 60)
}

/** How many columns, and how many rows in each, a layer takes. */
function shapeOf(count: number): { readonly rows: number; readonly columns: number } {
  const columns = Math.max(1, Math.ceil(count / Math.max(ROWS, Math.ceil(Math.sqrt(count * 2.5)))))
  return { columns, rows: Math.ceil(count / columns) }
}

/** `edge` is where the first row stands; below 0 the rows go up. */
function placeRows(ids: readonly string[], edge: number, room: Room, points: Map<string, Point>): void {
  ids.forEach((id, at) => {
    const row = Math.floor(at / room.aside)
    const inRow = Math.min(room.aside, ids.length - row * room.aside)
    const x = ((at % room.aside) - (inRow - 1) / 2) * room.width
    points.set(id, { x, y: edge + Math.sign(edge) * row * (room.height + 14) })
  })
}

/** The columns of one side, each ordered by where its neighbours nearer to the middle stand, so that few edges cross. */
function placeSide(
  side: number,
  layers: ReadonlyMap<string, number>,
  links: readonly Link[],
  room: Room,
  points: Map<string, Point>,
): void {
  let x = room.width / 2
  for (let layer = side; ; layer += side) {
    const ids = [...layers].filter(([, at]) => at === layer).map(([id]) => id)
    if (ids.length === 0) return
    const sorted = byHeight(ids, links, points)
    const { rows, columns } = shapeOf(ids.length)
    x += room.gap + room.width / 2
    sorted.forEach((id, at) => {
      const column = at % columns
      const row = Math.floor(at / columns)
      points.set(id, { x: side * (x + column * room.width), y: (row - (rows - 1) / 2) * room.height })
    })
    x += (columns - 1) * room.width + room.width / 2
  }
}

function byHeight(ids: readonly string[], links: readonly Link[], points: ReadonlyMap<string, Point>): string[] {
  const wanted = new Set(ids)
  const heights = new Map<string, number[]>()
  const note = (id: string, other: string) => {
    const point = points.get(other)
    if (!wanted.has(id) || !point) return
    const known = heights.get(id)
    if (known) known.push(point.y)
    else heights.set(id, [point.y])
  }
  for (const { from, to } of links) {
    note(from.id, to.id)
    note(to.id, from.id)
  }
  const mean = (id: string) => {
    const all = heights.get(id) ?? [0]
    return all.reduce((sum, y) => sum + y, 0) / all.length
  }
  // The sort is stable: of equals the better supported, which the server names first, stays above.
  return ids.toSorted((a, b) => mean(a) - mean(b))
}
