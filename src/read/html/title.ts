/** The <h1> that the page's other titles confirm, else the first title: a page's only <h1> may be its logo. */
export function bestTitle(stated: readonly string[], h1s: readonly string[]): string | undefined {
  return h1s.find((h1) => stated.some((title) => isSameTitle(title, h1))) ?? stated[0] ?? h1s[0]
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const letters = (text: string): string => words(text).join('')

function isSameTitle(title: string, h1: string): boolean {
  if (letters(h1).length >= 6 && letters(title).startsWith(letters(h1))) return true
  // "Calder picks Norvik - The Daily Haul": what only stands at the end is the site's name.
  if (letters(title) !== letters(h1) && letters(title).endsWith(letters(h1))) return false
  const left = new Set(words(title))
  const right = new Set(words(h1))
  const shared = [...left].filter((word) => right.has(word)).length
  return shared >= 3 && shared >= 0.6 * Math.min(left.size, right.size)
}

/** A longer title is no title, and each of its bars would cost a look at all of it. */
const LONGEST_TITLE = 1_000

/** "Fed cuts rates | Example News" names the site after a bar or dash; the headline is the longer part. */
export function withoutSiteName(title: string, publisher: string | undefined): string {
  if (title.length > LONGEST_TITLE) return title
  const plain = title.replace(/\s+/g, ' ')
  const last = plain
    .split(/ [·•»–—-] |[|_]/)
    .at(-1)!
    .trim()
  if (last.length === plain.length || !isSiteName(last, plain, publisher)) return title
  const head = plain
    .slice(0, plain.lastIndexOf(last))
    .trimEnd()
    .replace(/[|_·•»–—-]$/, '')
    .trimEnd()
  return letters(head).length >= 10 ? withoutSiteName(head, publisher) : title
}

function isSiteName(last: string, title: string, publisher: string | undefined): boolean {
  const name = letters(last)
  if (publisher && name && letters(publisher).includes(name)) return true
  return /[|_]/.test(title) && words(last).length <= 4
}
