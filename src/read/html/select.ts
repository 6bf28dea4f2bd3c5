import { Readability } from '@mozilla/readability'
import { isProse } from './block.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { type Block, layOut } from './layout.ts'

/** Marks the elements of blocks so that they are known again after Readability has moved and renamed them. */
const MARK = 'data-wiregraph-block'

/** The blocks that Readability takes for the article. It works on a copy: the document stays whole. */
export function selectByReadability(document: DomDocument, blocks: readonly Block[]): Set<Block> {
  for (const [i, block] of blocks.entries()) block.element.setAttribute(MARK, String(i))
  const content = new Readability<DomElement>(document.cloneNode(true) as never, {
    keepClasses: true,
    serializer: (element: unknown) => element as DomElement,
  }).parse()?.content
  if (!content) return new Set()
  const marks = new Set(Array.from(content.querySelectorAll(`[${MARK}]`), (element) => element.getAttribute(MARK)))
  // Text that stands beside block elements has been wrapped into new ones without a mark: it is known by its words.
  const texts = new Set(layOut(content).map((block) => block.text))
  return new Set(
    blocks.filter(
      (block) => marks.has(block.element.getAttribute(MARK)) || (block.text.length >= 25 && texts.has(block.text)),
    ),
  )
}

/**
 * Mends a selection by where its blocks stand. What follows the bulk of it in another part of the page is another text;
 * what stands among its paragraphs in the same kind of container belongs to it, though its class or shape looked unlikely.
 */
export function mendSelection(blocks: readonly Block[], selected: ReadonlySet<Block>): Block[] {
  const prose = blocks.filter((block) => selected.has(block) && isProse(block))
  const core = coreOf(prose)
  if (!core) return blocks.filter((block) => selected.has(block))
  const kinds = new Set(prose.map(kindOfPlace))
  const first = blocks.findIndex((block) => selected.has(block))
  const last = blocks.findLastIndex((block) => selected.has(block) && core.contains(block.element))
  return blocks.filter((block, i) => {
    if (i > last) return isProse(block) && core.contains(block.element) && kinds.has(kindOfPlace(block))
    if (selected.has(block)) return true
    const isText = block.kind === 'heading' ? i > first : isProse(block)
    return isText && core.contains(block.element) && kinds.has(kindOfPlace(block))
  })
}

/** The deepest element that holds nine tenths of some prose. */
function coreOf(prose: readonly Block[]): DomElement | null {
  const sizes = new Map<DomElement, number>()
  const total = prose.reduce((sum, block) => sum + block.text.length, 0)
  for (const block of prose)
    for (let up: DomElement | null = block.element; up; up = up.parentElement)
      sizes.set(up, (sizes.get(up) ?? 0) + block.text.length)
  // Sizes shrink downwards, and only one chain of elements holds more than half: its last member is the deepest.
  const chain = [...sizes].filter(([, size]) => size >= 0.9 * total).map(([element]) => element)
  return chain.find((element) => !chain.some((other) => other !== element && element.contains(other))) ?? null
}

/** Where a block stands, as the page's author sees it: in which sort of container, under which parent. */
function kindOfPlace(block: Block): string {
  const parent = block.element.parentElement
  return `${parent?.localName}.${parent?.getAttribute('class') ?? ''}`
}
