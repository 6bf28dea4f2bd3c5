import { parseHTML } from 'linkedom'

/** The part of the DOM that reading needs; linkedom is known to this file only. */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: ArrayLike<DomNode>
  readonly parentNode: DomElement | null
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly parentElement: DomElement | null
  readonly children: ArrayLike<DomElement>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  setAttribute(name: string, value: string): void
  remove(): void
  append(...nodes: DomNode[]): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): ArrayLike<DomElement>
  contains(other: DomNode): boolean
  cloneNode(deep: boolean): DomElement
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null
  readonly head: DomElement | null
  readonly body: DomElement | null
  createElement(name: string): DomElement
}

export const ELEMENT = 1
export const TEXT = 3

/** Parses leniently; input that is not HTML at all still gives a document with a body. */
export function parseDocument(html: string): DomDocument {
  const { document } = parseHTML(withBody(html)) as unknown as { document: DomDocument }
  gatherBody(document)
  return document
}

/**
 * Pages open <html> twice, never close <head>, or put tags around <html> and between <head> and <body>. A browser makes
 * one body of all that; linkedom leaves it where it stands, and its `body` is then empty.
 */
function gatherBody(document: DomDocument): void {
  const root = document.querySelector('html')
  if (!root) return
  if (root.parentNode !== document) document.append(root)
  const beside = Array.from(document.childNodes).filter((node) => node !== root && isElement(node))
  for (const node of beside) if (isElement(node)) node.remove()
  const head = document.head
  const inHead = Array.from(head?.childNodes ?? [])
  const first = inHead.findIndex((node) => isElement(node) && !METADATA.has(node.localName))
  const isTidy =
    beside.length === 0 && first < 0 && root.children.length === 2 && root.children[1]?.localName === 'body'
  if (isTidy && root.querySelectorAll('html, head, body').length === 2) return
  const belowHead = Array.from(root.childNodes).filter((node) => node !== head)
  const content = [...beside, ...(first < 0 ? [] : inHead.slice(first)), ...belowHead].flatMap(unwrap)
  const body = document.createElement('body')
  for (const node of belowHead) if (isElement(node)) node.remove()
  for (const node of content) body.append(node)
  root.append(body)
}

const METADATA = new Set('base link meta noscript script style template title'.split(' '))

/** What a second <html>, <head> or <body> holds. */
function unwrap(node: DomNode): DomNode[] {
  const isFrame = isElement(node) && /^(?:html|head|body)$/.test(node.localName)
  return isFrame ? Array.from(node.childNodes).flatMap(unwrap) : [node]
}

/** Many pages leave out the tags that HTML lets them leave out; linkedom then leaves the article outside the body. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html
  const head = /<\/head[\s>]/i.exec(html) ?? /<html[\s>]/i.exec(html)
  const end = head ? html.indexOf('>', head.index) : -1
  if (end === -1) return `<!doctype html><html><body>${html}</body></html>`
  return `${html.slice(0, end + 1)}<body>${html.slice(end + 1)}`
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT

/** Every element under (not including) a root, in document order. Iterative: depth cannot overflow the stack. */
export function* descendants(root: DomElement): Generator<DomElement> {
  // linkedom makes a new list each time that it is asked for children: ask once.
  const stack: DomElement[] = Array.from(root.children).reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    const children = next.children
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
  }
}

/** The words of class and id in lower case: "newsletterSign-up" gives newsletter, sign, up. */
export function hintWords(element: DomElement): string[] {
  const raw = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (raw === ' ') return []
  return raw
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}

/** Text with runs of white space as one space. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
