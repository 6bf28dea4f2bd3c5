import { type DomElement, descendants } from './dom.ts'
import { furnitureReason, isVisualOnly } from './furniture.ts'
import { isHidden } from './hidden.ts'
import { findPictureBoxes } from './picture.ts'

/**
 * Removes what is never article text, in place: scripts, forms, navigation, pictures with their captions, hidden parts
 * and the widgets of `furniture.ts`. What holds the headline stays, whatever it is called, and so does all that one
 * name would remove if it took more than a fifth of the prose: then the name means something else here.
 */
export function prune(root: DomElement): void {
  const prose = measureProse(root)
  const holders = holdersOfArticle(root)
  const total = prose.get(root) ?? 0
  const share = (element: DomElement) => (total ? (prose.get(element) ?? 0) / total : 0)
  const pictures = findPictureBoxes(root)
  const reasonFor = (element: DomElement): string | null => {
    if (isVisualOnly(element)) return VISUAL
    if (holders.has(element)) return null
    if (isHidden(element)) return 'hidden'
    return pictures.has(element) ? 'picture' : furnitureReason(element)
  }
  const doomed = new Map<string, DomElement[]>()
  let inside: DomElement | null = null
  for (const element of descendants(root)) {
    if (inside?.contains(element)) continue
    inside = null
    const reason = reasonFor(element)
    if (!reason || share(element) > budgetOf(reason)) continue
    const others = doomed.get(reason)
    if (others) others.push(element)
    else doomed.set(reason, [element])
    inside = element
  }
  for (const [reason, elements] of doomed) {
    const cost = elements.reduce((sum, element) => sum + share(element), 0)
    if (cost <= budgetOf(reason)) for (const element of elements) element.remove()
  }
}

const VISUAL = 'visual'

/** What may be longer than the article: what others say below it, and what a site says of itself below everything. */
const LONG = new Set(['comments', 'footer', 'contentinfo', 'nav', 'navigation'])

/** What may be as long as a short article: other stories and pictures with their captions. */
const OTHERS =
  /^(?:gallery|related|recirc|next|up next|most|latest|top|further|featured|more|you may|also like|recommend|trending|popular|teaser)/

/** The part of a page's prose that may be removed for one reason before the reason is doubted. */
const budgetOf = (reason: string): number =>
  reason === VISUAL ? 1 : LONG.has(reason) ? 0.85 : OTHERS.test(reason) ? 0.6 : 0.2

/** The headline, the main part and the body as marked up, and all that is around them. */
function holdersOfArticle(body: DomElement): Set<DomElement> {
  const holders = new Set<DomElement>()
  for (const marked of Array.from(body.querySelectorAll('h1, main, [itemprop="articleBody"]')))
    for (let up: DomElement | null = marked; up && !holders.has(up); up = up.parentElement) holders.add(up)
  return holders
}

/** Characters of running text (80 and more in one paragraph-like element, mostly not links) under every element. */
function measureProse(body: DomElement): Map<DomElement, number> {
  const prose = new Map<DomElement, number>()
  for (const element of descendants(body)) {
    const length = ownProse(element)
    for (let up: DomElement | null = length ? element : null; up; up = up.parentElement)
      prose.set(up, (prose.get(up) ?? 0) + length)
  }
  return prose
}

/** The text directly in an element and its inline children, if there is enough of it to be a sentence. */
function ownProse(element: DomElement): number {
  let length = 0
  for (const child of Array.from(element.childNodes)) {
    const isInline = child.nodeType === 3 || (child.nodeType === 1 && INLINE.has((child as DomElement).localName))
    if (isInline) length += (child.textContent ?? '').trim().length
  }
  return length >= 80 && !INLINE.has(element.localName) && !NOT_PROSE.has(element.localName) ? length : 0
}

const INLINE = new Set('abbr b cite code em font i mark q s small span strong sub sup time u'.split(' '))
const NOT_PROSE = new Set('script style noscript template textarea select'.split(' '))
