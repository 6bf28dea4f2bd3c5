import { type DomElement, plain } from './dom.ts'

/** A caption is no longer than this; what is around a picture and says more is the article with a picture in it. */
const LONGEST = 250

const PICTURES = 'img, picture, video, amp-img'

/**
 * The boxes on a page that hold a picture and a few words about it, whatever their tag or class. A paragraph with a
 * picture in it is none, nor is a box with a heading or a list, nor one whose like elsewhere holds text alone.
 */
export function findPictureBoxes(root: DomElement): Set<DomElement> {
  const boxes = new Set<DomElement>()
  const lengths = new Map<DomElement, number>()
  const lengthOf = (element: DomElement): number => {
    const known = lengths.get(element) ?? plain(element.textContent).length
    lengths.set(element, known)
    return known
  }
  for (const picture of Array.from(root.querySelectorAll(PICTURES))) {
    const box = boxAround(picture, root, lengthOf)
    if (box && isCaptionBox(box)) boxes.add(box)
  }
  for (const paragraph of Array.from(root.querySelectorAll('p')))
    if (isAside(paragraph) && neighbours(paragraph).some((other) => showsSomething(other, lengthOf)))
      boxes.add(paragraph)
  return boxes
}

/** Sites without captions of their own set them small or slanted below what they are about. */
function isAside(paragraph: DomElement): boolean {
  const text = plain(paragraph.textContent)
  if (text === '' || text.length > LONGEST) return false
  return Array.from(paragraph.querySelectorAll('em, i, small')).some((part) => plain(part.textContent) === text)
}

/** The elements right before and right after, past empty ones. */
function neighbours(element: DomElement): DomElement[] {
  const siblings = Array.from(element.parentElement?.children ?? [])
  const at = siblings.indexOf(element)
  const isFull = (other: DomElement) =>
    plain(other.textContent) !== '' || other.querySelector(SHOWS) !== null || isShown(other)
  return [siblings.slice(0, at).findLast(isFull), siblings.slice(at + 1).find(isFull)].filter(
    (one) => one !== undefined,
  )
}

const SHOWS = `${PICTURES}, iframe, object, embed`
const isShown = (element: DomElement) => SHOWS.split(', ').includes(element.localName)

const showsSomething = (element: DomElement, lengthOf: (element: DomElement) => number) =>
  isShown(element) || (lengthOf(element) <= LONGEST && element.querySelector(SHOWS) !== null)

function boxAround(
  picture: DomElement,
  root: DomElement,
  lengthOf: (element: DomElement) => number,
): DomElement | null {
  let box: DomElement | null = null
  for (let up = picture.parentElement; up && up !== root; up = up.parentElement) {
    const length = lengthOf(up)
    if (length > LONGEST) break
    if (length > 0) box = up
  }
  return box
}

function isCaptionBox(box: DomElement): boolean {
  if (box.localName === 'p') return box.querySelector('br') !== null || plain(box.textContent).length <= 60
  if (isLinked(box) || box.parentElement?.localName === 'li') return false
  if (box.querySelector('h1, h2, h3, h4, h5, h6, li, main, [itemprop="articleBody"]')) return false
  return !Array.from(box.parentElement?.children ?? []).some(
    (other) => other !== box && isSameKind(other, box) && isTextAlone(other),
  )
}

/** A picture with linked words is a teaser, which is better known by its links. */
const isLinked = (box: DomElement) =>
  box.localName === 'a' || Array.from(box.querySelectorAll('a')).some((link) => plain(link.textContent).length > 10)

const isSameKind = (a: DomElement, b: DomElement) =>
  a.localName === b.localName && (a.getAttribute('class') ?? '') === (b.getAttribute('class') ?? '')

const isTextAlone = (element: DomElement) => plain(element.textContent).length >= 80 && !element.querySelector(PICTURES)
