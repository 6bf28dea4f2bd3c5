import { measureProse } from './block.ts'
import { dropBoilerplate, type Known } from './boilerplate.ts'
import { type DomDocument, type DomElement, parseDocument } from './dom.ts'
import { type Block, joinBlocks, layOut } from './layout.ts'
import type { PageMetadata } from './metadata.ts'
import { prune } from './prune.ts'
import { readScripted } from './scripted.ts'
import { mendSelection, selectByReadability } from './select.ts'
import { readStatedBody, voteWithStated } from './stated.ts'

/** The article's text and which way of finding it was believed. */
export interface Body {
  text: string
  extractor: 'readability' | 'paragraphs' | 'json-ld' | 'script' | 'everything'
}

/** Below this a page's reading is doubted and the other ways are tried. */
const LITTLE = 250

/**
 * Finds the main text: the page is pruned, Readability chooses the part that is the article, and what is left of the
 * page's furniture is dropped block by block. The document is cut up on the way. Little found: the page's own JSON-LD,
 * what it carries for its scripts, then the densest paragraphs, at last everything that is left.
 */
export function readBody(document: DomDocument, html: string, page: PageMetadata): Body {
  const known: Known = { titles: page.titles, captions: page.captions, ...(page.author && { author: page.author }) }
  const stated = readStatedBody(page.statedBody)
  const text = joinBlocks(dropBoilerplate(readArticleBlocks(document, html, stated), known))
  if (text.length >= LITTLE) return { text, extractor: 'readability' }
  if (stated.length > 1.5 * text.length) return { text: stated, extractor: 'json-ld' }
  const remains = parseDocument(html)
  const scripted = joinBlocks(dropBoilerplate(readScripted(remains, page.titles), known))
  if (scripted.length > 2 * Math.max(text.length, BRIEF)) return { text: scripted, extractor: 'script' }
  if (remains.body) prune(remains.body)
  const dense = readDensest(remains, known)
  // Short news is news all the same: what is denser elsewhere must hold it too, or be far more than a label.
  if ((text.length < BRIEF || dense.includes(text)) && dense.length > 1.5 * text.length)
    return { text: dense, extractor: 'paragraphs' }
  if (text || !remains.body) return { text, extractor: 'readability' }
  return { text: joinBlocks(dropBoilerplate(layOut(remains.body), known)), extractor: 'everything' }
}

/** Two sentences: what is shorter is hardly an article of its own. */
const BRIEF = 120

/** Readability's choice on the pruned page; where that leaves out much of its prose, its choice on the page as it is. */
function readArticleBlocks(document: DomDocument, html: string, stated: string): Block[] {
  const pruned = select(document, stated, true)
  if (pruned.coverage >= 0.7) return pruned.blocks
  const whole = select(parseDocument(html), stated, false)
  return measureProse(pruned.blocks) >= 0.75 * measureProse(whole.blocks) ? pruned.blocks : whole.blocks
}

function select(document: DomDocument, stated: string, pruneFirst: boolean): { blocks: Block[]; coverage: number } {
  const body = document.body
  if (!body) return { blocks: [], coverage: 1 }
  if (pruneFirst) prune(body)
  const laidOut = layOut(body)
  const selected = selectByReadability(document, laidOut)
  if (!pruneFirst) prune(body)
  const all = laidOut.filter((block) => body.contains(block.element))
  const mended = mendSelection(all, selected)
  const blocks = stated.length >= LITTLE ? voteWithStated(all, mended, stated) : mended
  return { blocks, coverage: measureProse(blocks) / (measureProse(all) || 1) }
}

/** The element whose own paragraphs hold the most text. */
function readDensest(document: DomDocument, known: Known): string {
  const sizes = new Map<DomElement, number>()
  for (const paragraph of Array.from(document.querySelectorAll('p'))) {
    const length = (paragraph.textContent ?? '').trim().length
    if (paragraph.parentElement && length >= 40)
      sizes.set(paragraph.parentElement, (sizes.get(paragraph.parentElement) ?? 0) + length)
  }
  const [densest] = [...sizes].sort((a, b) => b[1] - a[1])
  return densest ? joinBlocks(dropBoilerplate(layOut(densest[0]), known)) : ''
}
