import { measureProse } from './block.ts'
import { dropBoilerplate, type Known } from './boilerplate.ts'
import { type DomElement, parseDocument } from './dom.ts'
import { type Block, joinBlocks, layOut } from './layout.ts'
import type { PageMetadata } from './metadata.ts'
import { prune } from './prune.ts'
import { mendSelection, selectByReadability } from './select.ts'

/** The article's text and which way of finding it was believed. */
export interface Body {
  text: string
  extractor: 'readability' | 'paragraphs' | 'json-ld'
}

/** Below this a page's reading is doubted and the other ways are tried. */
const LITTLE = 250

/**
 * Finds the main text: the page is pruned, Readability chooses the part that is the article, and what is left of the
 * page's furniture is dropped block by block. Little found: the densest paragraphs, then the page's own JSON-LD.
 */
export function readBody(html: string, page: PageMetadata): Body {
  const known: Known = { titles: page.titles, ...(page.author && { author: page.author }) }
  const text = joinBlocks(dropBoilerplate(readArticleBlocks(html), known))
  if (text.length >= LITTLE) return { text, extractor: 'readability' }
  const dense = readDensest(html, known)
  const best: Body =
    dense.length > text.length * 1.5 ? { text: dense, extractor: 'paragraphs' } : { text, extractor: 'readability' }
  const stated = readStated(page.statedBody)
  return stated.length > best.text.length * 1.5 ? { text: stated, extractor: 'json-ld' } : best
}

/** Readability's choice on the pruned page; where that leaves out much of its prose, its choice on the page as it is. */
function readArticleBlocks(html: string): Block[] {
  const pruned = select(html, true)
  if (pruned.coverage >= 0.7) return pruned.blocks
  const whole = select(html, false)
  return measureProse(pruned.blocks) >= 0.75 * measureProse(whole.blocks) ? pruned.blocks : whole.blocks
}

function select(html: string, pruneFirst: boolean): { blocks: Block[]; coverage: number } {
  const document = parseDocument(html)
  const body = document.body
  if (!body) return { blocks: [], coverage: 1 }
  if (pruneFirst) prune(body)
  const all = layOut(body)
  const selected = selectByReadability(document, all)
  if (!pruneFirst) prune(body)
  const blocks = mendSelection(
    all.filter((b) => body.contains(b.element)),
    selected,
  )
  return { blocks, coverage: measureProse(blocks) / (measureProse(all) || 1) }
}

/** The element whose own paragraphs hold the most text. */
function readDensest(html: string, known: Known): string {
  const document = parseDocument(html)
  const sizes = new Map<DomElement, number>()
  for (const paragraph of Array.from(document.querySelectorAll('p'))) {
    const length = (paragraph.textContent ?? '').trim().length
    if (paragraph.parentElement && length >= 40)
      sizes.set(paragraph.parentElement, (sizes.get(paragraph.parentElement) ?? 0) + length)
  }
  const [densest] = [...sizes].sort((a, b) => b[1] - a[1])
  return densest ? joinBlocks(dropBoilerplate(layOut(densest[0]), known)) : ''
}

/** JSON-LD bodies come as text or as escaped HTML. */
function readStated(body: string | undefined): string {
  if (!body) return ''
  if (!/<\w|&\w+;/.test(body)) return body.trim()
  return joinBlocks(layOut(parseDocument(body)))
}
