/** A word, a number or one other character, with its place in the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'symbol'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** No white space stands between this token and the one before. */
  readonly glued: boolean
}

const WORD = /[\p{L}\p{M}]+/uy
const SPACE = /\s+/uy
const isDigit = (code: number) => code >= 48 && code <= 57

let last: { readonly text: string; readonly tokens: readonly Token[] } | undefined

/** Splits a sentence into words, numbers ("1.200,50" is one) and single symbols, in one pass. */
export function tokenize(text: string): readonly Token[] {
  // Five finders read each sentence in turn, so the last answer is kept.
  if (last?.text !== text) last = { text, tokens: split(text) }
  return last.tokens
}

function split(text: string): Token[] {
  const tokens: Token[] = []
  let position = 0
  let glued = false
  while (position < text.length) {
    const start = position
    position = endOfRun(SPACE, text, start)
    if (position > start) {
      glued = false
      continue
    }
    let kind: Token['kind'] = 'word'
    position = endOfRun(WORD, text, start)
    if (position === start) {
      kind = isDigit(text.charCodeAt(start)) ? 'number' : 'symbol'
      position =
        kind === 'number' ? endOfNumber(text, start) : start + String.fromCodePoint(text.codePointAt(start)!).length
    }
    const words = text.slice(start, position)
    tokens.push({ kind, text: words, lower: words.toLowerCase(), start, end: position, glued })
    glued = true
  }
  return tokens
}

function endOfRun(run: RegExp, text: string, start: number): number {
  run.lastIndex = start
  return run.test(text) ? run.lastIndex : start
}

// "." and "," may stand between any digits; "'" and hard spaces only before a group of three.
function endOfNumber(text: string, start: number): number {
  let end = start
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++
    const separator = text[end] ?? ''
    const separates =
      '.,'.includes(separator) && separator !== ''
        ? isDigit(text.charCodeAt(end + 1))
        : "'’\u00a0\u202f\u2009".includes(separator) && separator !== '' && isGroupOfThree(text, end + 1)
    if (!separates) return end
    end++
  }
}

function isGroupOfThree(text: string, start: number): boolean {
  return (
    isDigit(text.charCodeAt(start)) &&
    isDigit(text.charCodeAt(start + 1)) &&
    isDigit(text.charCodeAt(start + 2)) &&
    !isDigit(text.charCodeAt(start + 3))
  )
}
