import type { ElementDefinition } from 'cytoscape'
import { relationOf } from './catalogue.ts'
import { layOut, type Point, type Room, WIDE } from './layers.ts'
import { isDependency, type Link, moneyOf, sourcesOf } from './links.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Place } from './place.ts'

/** More edges than this carry no words: they could not be read. */
const MOST_LABELS = 60
const LONGEST_LABEL = 30

/** The elements that cytoscape draws, each with its place. */
export function toElements(
  { root, nodes, links }: Neighbourhood,
  { width, open }: Place,
  room: Room,
): ElementDefinition[] {
  const points = layOut(root.id, nodes, links, room)
  const opened = new Set(open)
  const widths = toWidths(links, width)
  const isRoomy = room === WIDE && links.length <= MOST_LABELS
  return [
    ...nodes.map(({ id, name, kind }) => ({
      group: 'nodes' as const,
      data: { id, name, kind, width: room.width - 32, words: room.width - 44 },
      position: { ...points.get(id)! },
      classes: [id === root.id && 'root', opened.has(id) && 'opened'].filter(Boolean).join(' '),
    })),
    ...links.map((link) => ({
      group: 'edges' as const,
      data: {
        id: link.id,
        source: link.from.id,
        target: link.to.id,
        width: widths.get(link.id)!,
        money: isRoomy ? shortened(moneyOf(link)?.text ?? '') : '',
      },
      classes: classesOf(link, isRoomy, points),
    })),
  ]
}

const BOTH_WAYS: ReadonlySet<string> = new Set(['COMPETES_WITH', 'PARTNERS_WITH'])

function classesOf(link: Link, isRoomy: boolean, points: ReadonlyMap<string, Point>): string {
  const { type, from, to } = link
  const isFlow = points.get(from.id)!.x < points.get(to.id)!.x && isDependency(link)
  const side = points.get(from.id)!.x < 0 ? 'priced-left' : 'priced-right'
  return [
    relationOf(type).tone,
    BOTH_WAYS.has(type) && 'both',
    strokeOf(link),
    isFlow && 'flow',
    isRoomy && moneyOf(link) && (isFlow ? side : 'priced'),
  ]
    .filter(Boolean)
    .join(' ')
}

/** How a line is drawn that does not say what is so now: null where it does. */
export function strokeOf({ isDerived, facts }: Link): 'derived' | 'ended' | 'unsure' | null {
  const status = facts[0]?.status ?? 'CURRENT'
  if (status === 'CURRENT') return isDerived ? 'derived' : null
  return status === 'ENDED' ? 'ended' : 'unsure'
}

/** Pixels: from 1 for what is least to 8 for what is most; what has no yearly sum is as thin as can be. */
function toWidths(links: readonly Link[], by: Place['width']): ReadonlyMap<string, number> {
  const weigh = (link: Link) => (by === 'money' ? (moneyOf(link)?.perYear ?? 0) : sourcesOf(link))
  const most = Math.max(1, ...links.map(weigh))
  const scale = (weight: number) =>
    by === 'money' ? 1 + 7 * Math.sqrt(weight / most) : 1 + Math.min(7, 1.6 * Math.log2(Math.max(weight, 1)))
  return new Map(links.map((link) => [link.id, scale(weigh(link))]))
}

function shortened(text: string): string {
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text
}
