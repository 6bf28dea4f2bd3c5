import { type DomElement, type DomNode, isElement, TEXT } from './dom.ts'

/** One paragraph, heading, list item or table row, as a person would see it on a line of its own. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row'
  readonly text: string
  /** Characters of `text` that stand in links. */
  readonly linked: number
  /** The element whose text this is, or, for text beside block elements, the element around it. */
  readonly element: DomElement
  /** The ul, ol or dl around an item. */
  readonly list?: DomElement
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
)
const SILENT = new Set('script style noscript template head title textarea select option'.split(' '))
const HEADING = /^h[1-6]$/

/**
 * Lays a tree out as blocks of text in reading order. Inline white space collapses; `<br>` breaks a line and two of
 * them a paragraph; a row of a data table is one block with its cells between bars.
 */
export function layOut(root: DomElement): Block[] {
  const blocks: Block[] = []
  let text = ''
  let linked = 0

  const flush = (element: DomElement, list: DomElement | undefined) => {
    const clean = tidyLines(text)
    if (clean)
      blocks.push({
        kind: kindOf(element, list),
        text: clean,
        linked: Math.min(linked, clean.length),
        element,
        ...(list && { list }),
      })
    text = ''
    linked = 0
  }

  const visit = (node: DomNode, block: DomElement, list: DomElement | undefined, inLink: boolean): void => {
    if (node.nodeType === TEXT) {
      if (block.localName === 'pre') {
        for (const [i, part] of (node.textContent ?? '').split(/\n[ \t]*\n/).entries()) {
          if (i > 0) flush(block, list)
          text += part.replace(/\s+/g, ' ')
        }
        return
      }
      const value = (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ')
      text += value
      if (inLink) linked += value.trim().length
      return
    }
    if (!isElement(node) || SILENT.has(node.localName)) return
    if (node.localName === 'br') {
      if (endsWithBreak(text)) flush(block, list)
      else text += '\n'
      return
    }
    if (node.localName === 'tr' && isDataRow(node)) {
      flush(block, list)
      const cells = Array.from(node.children, (cell) => tidyLines((cell.textContent ?? '').replace(/\s+/g, ' ')))
      text = cells.filter(Boolean).join(' | ')
      flush(node, undefined)
      return
    }
    const isBlock = BLOCKS.has(node.localName)
    const inner = isBlock ? node : block
    const innerList = isListItem(node)
      ? (node.parentElement ?? undefined)
      : isBlock && HEADING.test(node.localName)
        ? undefined
        : list
    if (isBlock) flush(block, list)
    for (const child of Array.from(node.childNodes)) visit(child, inner, innerList, inLink || isLink(node))
    if (isBlock) flush(inner, innerList)
  }

  visit(root, root, undefined, false)
  flush(root, undefined)
  return blocks
}

/** Blocks as the text that offsets point into: items of one list on lines, everything else after a blank line. */
export function joinBlocks(blocks: readonly Block[]): string {
  let text = ''
  blocks.forEach((block, i) => {
    const before = blocks[i - 1]
    const close =
      before && ((before.list && before.list === block.list) || (before.kind === 'row' && block.kind === 'row'))
    text += (i === 0 ? '' : close ? '\n' : '\n\n') + block.text
  })
  return text
}

/** An anchor that was never closed runs over half the page: that is no link, and neither is one that leads nowhere. */
const isLink = (element: DomElement) =>
  element.localName === 'a' && element.hasAttribute('href') && (element.textContent ?? '').length <= 600

const isListItem = (element: DomElement) => /^(?:li|dt|dd)$/.test(element.localName)

function kindOf(element: DomElement, list: DomElement | undefined): Block['kind'] {
  if (HEADING.test(element.localName)) return 'heading'
  if (element.localName === 'tr') return 'row'
  return list ? 'item' : 'paragraph'
}

/** Short cells side by side are data; a cell with paragraphs in it is layout. */
function isDataRow(row: DomElement): boolean {
  const cells = Array.from(row.children)
  if (cells.length < 2) return false
  return cells.every(
    (cell) => (cell.textContent ?? '').length < 200 && !cell.querySelector('p, div, table, ul, h1, h2, h3'),
  )
}

const tidyLines = (text: string) =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

function endsWithBreak(text: string): boolean {
  let end = text.length
  while (text[end - 1] === ' ') end--
  return text[end - 1] === '\n'
}
