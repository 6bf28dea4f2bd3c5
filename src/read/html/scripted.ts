import { measureProse } from './block.ts'
import { type DomDocument, parseDocument } from './dom.ts'
import { findBomb } from './guard.ts'
import { type Block, layOut } from './layout.ts'
import { prune } from './prune.ts'

/**
 * The article as a page carries it for its scripts: as HTML in a string, or as a list of paragraphs in JSON. Scripts are
 * read as data and never run. They may hold other articles too: the one that the headline is of is taken, or none.
 */
export function readScripted(document: DomDocument, titles: readonly string[]): Block[] {
  const headline = wordsOf(titles.join(' '))
  let budget = MOST_READ
  let best: { blocks: Block[]; score: number } = { blocks: [], score: 0 }
  for (const script of Array.from(document.querySelectorAll('script:not([src])'))) {
    const source = script.textContent ?? ''
    if (source.length < 500 || script.getAttribute('type') === 'application/ld+json') continue
    for (const html of [...htmlStrings(source), ...paragraphLists(source)]) {
      const share = shareOf(headline, html)
      if (html.length < 250 || share < 0.4 || html.length > budget || findBomb(html)) continue
      budget -= html.length
      const blocks = blocksOf(html)
      const score = share * Math.min(measureProse(blocks), LONG)
      if (score > best.score) best = { blocks, score }
    }
  }
  return best.blocks
}

/** Characters of all candidates together. */
const MOST_READ = 1_000_000

/** Characters: beyond these it is the headline alone that tells two articles apart. */
const LONG = 2_000

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}|\p{Script=Han}/gu))

/** The part of the headline's words that a text has too. */
function shareOf(headline: ReadonlySet<string>, html: string): number {
  const text = html.toLowerCase()
  return [...headline].filter((word) => text.includes(word)).length / (headline.size || 1)
}

function blocksOf(html: string): Block[] {
  const body = parseDocument(html).body
  if (!body) return []
  prune(body)
  return layOut(body)
}

const PARAGRAPH = /<p[\s>]|\\u003cp(?:[\s>]|\\u003e)/gi

/** The strings of a script, JSON or not, that hold paragraphs of HTML. */
function* htmlStrings(source: string): Generator<string> {
  let from = 0
  for (;;) {
    PARAGRAPH.lastIndex = from
    const found = PARAGRAPH.exec(source)
    if (!found) return
    const start = quoteBefore(source, found.index, from)
    const end = quoteAfter(source, found.index)
    from = end + 1
    if (start === -1) continue
    const html = parseJson(source.slice(start, end + 1))
    if (typeof html === 'string') yield html
  }
}

const isEscaped = (source: string, at: number): boolean => {
  let slashes = 0
  while (source[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

function quoteBefore(source: string, at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) if (source[i] === '"' && !isEscaped(source, i)) return i
  return -1
}

function quoteAfter(source: string, at: number): number {
  for (let i = source.indexOf('"', at); i !== -1; i = source.indexOf('"', i + 1)) if (!isEscaped(source, i)) return i
  return source.length
}

/** Lists of nodes such as `{"type":"p","children":[{"text":"…"}]}`, each as HTML. */
function* paragraphLists(source: string): Generator<string> {
  const todo: unknown[] = [parseJson(source.slice(source.search(/[{[]/), lastBracket(source) + 1))]
  for (let seen = 0; todo.length > 0 && seen < MOST_NODES; seen++) {
    const value = todo.pop()
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      const paragraphs = value.filter(isParagraph).map((node) => `<p>${textOf(node)}</p>`)
      if (paragraphs.length >= 3) yield paragraphs.join('')
    }
    for (const inside of Object.values(value)) todo.push(inside)
  }
}

/** More values than this are no page of news. */
const MOST_NODES = 500_000

const lastBracket = (source: string) => Math.max(source.lastIndexOf('}'), source.lastIndexOf(']'))

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const isParagraph = (value: unknown): value is Node =>
  isNode(value) && ['type', 'tag', 'name', 'kind'].some((key) => /^(?:p|paragraph|text)$/i.test(String(value[key])))

/** The words in a node and the nodes below it, in order. */
function textOf(node: Node, depth = 0): string {
  if (depth > 20) return ''
  const own = ['text', 'data', 'content', 'value', 'html']
    .map((key) => node[key])
    .find((text) => typeof text === 'string')
  if (typeof own === 'string') return own
  return Object.values(node)
    .filter(isNode)
    .map((child) => textOf(child, depth + 1))
    .join('')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Code, or data in another notation: it says nothing to us.
    return undefined
  }
}
