import { Readability } from '@mozilla/readability'
import { endsSentence, isProse, linkDensity, measureProse, sizeOf } from './block.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { type Block, layOut } from './layout.ts'
import { findPlaces } from './place.ts'

/** Marks the elements of blocks so that they are known again after Readability has moved and renamed them. */
const MARK = 'data-wiregraph-block'

/** The blocks that Readability takes for the article. It works on a copy: the document stays whole. */
export function selectByReadability(document: DomDocument, blocks: readonly Block[]): Set<Block> {
  for (const [i, block] of blocks.entries()) block.element.setAttribute(MARK, String(i))
  const content = readability(document)
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

function readability(document: DomDocument): DomElement | null {
  try {
    const reader = new Readability<DomElement>(document.cloneNode(true) as never, {
      keepClasses: true,
      serializer: (element: unknown) => element as DomElement,
    })
    return reader.parse()?.content ?? null
  } catch (error) {
    // It trips over elements that stand outside of <body>, which cut-off pages have; it then knows no more than we do.
    if (error instanceof TypeError) return null
    throw error
  }
}

/**
 * Mends a selection by where its blocks stand: what stands among its paragraphs in the same place belongs to it, though
 * its class or shape looked unlikely; labels and teasers between them, and what follows them elsewhere, do not.
 */
export function mendSelection(all: readonly Block[], selected: ReadonlySet<Block>): Block[] {
  const chosen = all.filter((block) => selected.has(block))
  const { isMain, isHome, isTeased, known } = findPlaces(all, chosen)
  if (!known) return chosen
  const isText = (block: Block) => selected.has(block) && isProse(block) && isMain(block)
  const first = all.findIndex(isText)
  const last = all.findLastIndex((block) => isText(block) || (isProse(block) && isHome(block)))
  const after = all
    .slice(last + 1)
    .filter((block) => selected.has(block) && block.kind === 'paragraph' && !isTeased(block))
  const continues = measureProse(after) >= LONG_TAIL
  const mended = all.filter((block, i) => {
    const isAmong = i > first && i < last
    if (isMain(block) && selected.has(block)) return true
    if (isMain(block)) {
      if (isProse(block)) return isAmong || isHome(block)
      return isAmong && (block.kind === 'heading' || (isHome(block) && isRemark(block)))
    }
    if (!selected.has(block) || isTeased(block)) return false
    if (i > last) return continues
    return (
      isProse(block) ||
      isLede(block) ||
      ((block.kind !== 'paragraph' || block.element.localName === 'pre') && i > first)
    )
  })
  // A page built so that places mean nothing: better some furniture than half an article.
  const expected = measureProse(chosen.filter((block) => !isTeased(block)))
  return measureProse(mended) >= 0.6 * expected ? mended : chosen
}

/** A sentence too short to be told from a label by its length: only its place and its end tell. */
const isRemark = (block: Block) =>
  block.kind === 'paragraph' &&
  linkDensity(block) < 0.3 &&
  block.text.length >= 25 &&
  /[.!?…:]["'”’»)]?$/.test(block.text)

/** Some papers set their first paragraph as a heading. */
const isLede = (block: Block) => block.kind === 'heading' && sizeOf(block.text) >= 100 && endsSentence(block.text)

/** Characters: a sidebar story that belongs to the article is longer, a word about the author or the paper is shorter. */
const LONG_TAIL = 500
