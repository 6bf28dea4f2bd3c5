import type { DomElement } from './dom.ts'

/**
 * Whether an element says of itself that nobody sees it: by its attributes, the classes that are conventions, or its own
 * style. What only a style sheet or a script hides is not known here.
 */
export function isHidden(element: DomElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /\b(?:visually-?hidden|screen-reader-text|sr-only)\b/i.test(element.getAttribute('class') ?? '') ||
    isUnseen(declarationsOf(element.getAttribute('style') ?? ''))
  )
}

/** How pages hide words from readers and show them to machines. */
function isUnseen(style: ReadonlyMap<string, string>): boolean {
  const is = (name: string, ...values: readonly string[]) => values.includes(style.get(name) ?? '')
  const isZero = (name: string) => /^0(?:\.0+)?(?:px|em|rem|pt|%)?$/.test(style.get(name) ?? '')
  const isFarOff = (name: string) => Number.parseFloat(style.get(name) ?? '') <= -999
  const background = style.get('background-color') ?? style.get('background')
  return (
    is('display', 'none') ||
    is('visibility', 'hidden', 'collapse') ||
    isZero('font-size') ||
    isZero('opacity') ||
    (is('overflow', 'hidden') && ['height', 'width', 'max-height', 'max-width'].some(isZero)) ||
    (is('position', 'absolute', 'fixed') && ['left', 'top', 'right', 'bottom'].some(isFarOff)) ||
    isFarOff('text-indent') ||
    (background !== undefined && colour(background) === colour(style.get('color') ?? ''))
  )
}

/** "Color: #FFF !important" → color: #fff; of two that say different things the last. */
function declarationsOf(style: string): ReadonlyMap<string, string> {
  return new Map(
    style.split(';').flatMap((declaration) => {
      const [name, ...value] = declaration.split(':')
      const words = value.join(':').replace('!important', '')
      return name && words ? [[name.trim().toLowerCase(), words.trim().toLowerCase()] as const] : []
    }),
  )
}

/** One spelling for the colours that words are hidden in. */
function colour(value: string): string {
  const plain = value.replaceAll(/\s/g, '')
  if (/^(?:#fff|#ffffff|white|rgb\(255,255,255\))$/.test(plain)) return 'white'
  if (/^(?:#000|#000000|black|rgb\(0,0,0\))$/.test(plain)) return 'black'
  return plain
}
