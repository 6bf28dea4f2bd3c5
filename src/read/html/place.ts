import { isProse, measureProse } from './block.ts'
import type { DomElement } from './dom.ts'
import type { Block } from './layout.ts'

/** Where blocks stand, as the page's author sees it: paragraphs of one article share a container or a kind of container. */
export interface Places {
  /** Whether a block stands where the bulk of the prose stands. */
  readonly isMain: (block: Block) => boolean
  /** Whether the prose has such a place at all; a page that wraps every paragraph in a name of its own has none. */
  readonly known: boolean
}

/** Works out where the article's prose stands among some blocks. */
export function findPlaces(all: readonly Block[], chosen: readonly Block[]): Places {
  const wrappers = wrappersOf(all)
  const placeOf = (block: Block) => nameOf(containerOf(block, wrappers))
  const sizes = new Map<unknown, number>()
  let total = 0
  const prose = chosen.filter(isProse)
  const paragraphs = prose.filter((block) => block.kind === 'paragraph')
  // A list of teasers with summaries can be long; only where an article is all list does a list say where it stands.
  for (const block of measureProse(paragraphs) >= 0.5 * measureProse(prose) ? paragraphs : prose) {
    total += block.text.length
    const place = placeOf(block)
    sizes.set(place, (sizes.get(place) ?? 0) + block.text.length)
  }
  const main = new Set([...sizes].filter(([, size]) => size >= 0.25 * total).map(([place]) => place))
  const covered = [...main].reduce<number>((sum, place) => sum + (sizes.get(place) ?? 0), 0)
  return { isMain: (block) => main.has(placeOf(block)), known: total > 0 && covered >= 0.6 * total }
}

/** Elements with blocks under them. */
function wrappersOf(blocks: readonly Block[]): Set<DomElement> {
  const wrappers = new Set<DomElement>()
  const seen = new Set<DomElement>()
  for (const { element } of blocks) {
    // Two blocks of one element: text that line breaks or child blocks cut into pieces.
    if (seen.has(element)) wrappers.add(element)
    seen.add(element)
    for (let up = element.parentElement; up && !wrappers.has(up); up = up.parentElement) wrappers.add(up)
  }
  return wrappers
}

const INSIDE = new Set('li dt dd td tr th blockquote q p'.split(' '))

/** The element that holds a block as one paragraph among others: lists, tables and quotations count as one. */
function containerOf(block: Block, wrappers: ReadonlySet<DomElement>): DomElement | null {
  if (wrappers.has(block.element) && !INSIDE.has(block.element.localName)) return block.element
  let up = block.element.parentElement
  while (up && TRANSPARENT.has(up.localName)) up = up.parentElement
  return up
}

const TRANSPARENT = new Set('ul ol dl li dt dd blockquote table tbody thead tfoot tr td th p q'.split(' '))

/** A container is known by its kind if it has a class, else only by itself: bare `<div>`s stand everywhere. */
function nameOf(container: DomElement | null): unknown {
  const name = container?.getAttribute('class')?.trim()
  return name ? `${container?.localName}.${name}` : container
}
