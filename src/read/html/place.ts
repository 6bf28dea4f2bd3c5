import { isProse, linkDensity, measureProse } from './block.ts'
import type { DomElement } from './dom.ts'
import type { Block } from './layout.ts'

/** Where blocks stand, as the page's author sees it: paragraphs of one article share a container or a kind of container. */
export interface Places {
  /** Whether a block stands where the bulk of the prose stands. */
  readonly isMain: (block: Block) => boolean
  /** Whether a block stands in one of the very elements that hold that prose, not just in one of their kind. */
  readonly isHome: (block: Block) => boolean
  /** Whether a block is the summary on a card, under a linked heading. */
  readonly isTeased: (block: Block) => boolean
  /** Whether the prose has such a place at all; a page that wraps every paragraph in a name of its own has none. */
  readonly known: boolean
}

/** Works out where the article's prose stands among some blocks. */
export function findPlaces(all: readonly Block[], chosen: readonly Block[]): Places {
  const wrappers = wrappersOf(all)
  const homeOf = (block: Block) => containerOf(block, wrappers)
  const sizes = new Map<unknown, number>()
  const teased = new Set(all.filter((block, i) => isSummary(block, all[i - 1])))
  const isTeased = (block: Block) => teased.has(block)
  const prose = tellingProse(all, chosen, isTeased)
  for (const block of prose) {
    const place = nameOf(homeOf(block))
    sizes.set(place, (sizes.get(place) ?? 0) + block.text.length)
  }
  const total = measureProse(prose)
  const main = new Set([...sizes].filter(([, size]) => size >= 0.25 * total).map(([place]) => place))
  const covered = [...main].reduce<number>((sum, place) => sum + (sizes.get(place) ?? 0), 0)
  const isMain = (block: Block) => main.has(nameOf(homeOf(block)))
  const homes = new Set(prose.filter(isMain).map(homeOf))
  return { isMain, isTeased, isHome: (block) => homes.has(homeOf(block)), known: total > 0 && covered >= 0.6 * total }
}

/**
 * Lists and cards of teasers can be longer than the article. Only where there is little else do they say where it stands,
 * and not even there when they stand apart from the headline and something else stands by it.
 */
function tellingProse(all: readonly Block[], chosen: readonly Block[], isTeased: Places['isTeased']): Block[] {
  const prose = chosen.filter(isProse)
  const telling = prose.filter((block) => block.kind === 'paragraph' && !isTeased(block))
  if (measureProse(telling) >= 0.5 * measureProse(prose)) return telling
  const box = boxOfHeadline(all, prose)
  const isInBox = (block: Block) => box?.contains(block.element) ?? false
  return telling.some(isInBox) && !prose.some((block) => isTeased(block) && isInBox(block)) ? telling : prose
}

/** The smallest box around the headline that has prose in it. */
function boxOfHeadline(all: readonly Block[], prose: readonly Block[]): DomElement | null {
  const headline = all.find((block) => block.element.localName === 'h1')
  let box = headline?.element.parentElement ?? null
  while (box && !prose.some((block) => box?.contains(block.element))) box = box.parentElement
  return box
}

/** The summary on a card: in one box with a linked heading right above it. */
function isSummary(block: Block, above: Block | undefined): boolean {
  if (above?.kind !== 'heading' || linkDensity(above) < 0.8) return false
  return above.element.parentElement?.contains(block.element) ?? false
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

const INSIDE = new Set('li dt dd td tr th blockquote q p pre'.split(' '))

/** The element that holds a block as one paragraph among others: lists, tables and quotations count as one. */
function containerOf(block: Block, wrappers: ReadonlySet<DomElement>): DomElement | null {
  if (wrappers.has(block.element) && !INSIDE.has(block.element.localName)) return block.element
  let up = block.element.parentElement
  while (up && TRANSPARENT.has(up.localName) && !isLayoutCell(up, wrappers)) up = up.parentElement
  return up
}

/** Old pages lay themselves out with tables: a cell with paragraphs in it is a column, not a datum. */
const isLayoutCell = (element: DomElement, wrappers: ReadonlySet<DomElement>) =>
  element.localName === 'td' && wrappers.has(element)

const TRANSPARENT = new Set('ul ol dl li dt dd blockquote table tbody thead tfoot tr td th p pre q'.split(' '))

/** A container is known by its kind if it has a class, else only by itself: bare `<div>`s stand everywhere. */
function nameOf(container: DomElement | null): unknown {
  const name = container?.getAttribute('class')?.trim()
  return name ? `${container?.localName}.${name}` : container
}
