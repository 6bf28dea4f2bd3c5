import type { Token } from './tokens.ts'

/** A number as read: open ends are null, `next` is the index of the token after it. */
export interface Amount {
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  /** A scale word or letter ("million", "bn") was part of it. */
  readonly scaled: boolean
  readonly next: number
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const SMALL = new Map<string, number>([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
])

/** The words that a number in words can begin with, beside "a" and "several". */
export const NUMBER_WORDS: readonly string[] = [...SMALL.keys(), 'half']

/** Scale words that stand alone, with a space or a hyphen before them. */
const SCALE_WORDS = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['milliarden', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
])

/** Short forms; the ones in GLUED_ONLY are letters that mean something else when they stand alone. */
const SCALE_SHORT = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['mia', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['cr', 1e7],
])
const GLUED_ONLY = new Set(['k', 'mm', 'mil', 'b', 't'])
const GERMAN = new Set(['mrd', 'mio', 'mia', 'millionen', 'milliarden'])

const PLURALS = new Map<string, number>([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
])

const isScale = (token: Token | undefined) => token !== undefined && SCALE_WORDS.has(token.lower)

/** "1,234.5" and "1.234,5" are the same number; null where the separators make none ("1.2.3"). */
export function parseDigits(raw: string, style: 'plain' | 'dotGroups' | 'commaDecimal' = 'plain'): number | null {
  const text = raw.replaceAll(/['’\u00a0\u202f\u2009]/g, '')
  const comma = text.lastIndexOf(',')
  const dot = text.lastIndexOf('.')
  if (comma < 0 && dot < 0) return finite(text)
  if (comma >= 0 && dot >= 0) return comma > dot ? grouped(text, '.', ',') : grouped(text, ',', '.')
  const mark = comma >= 0 ? ',' : '.'
  const once = text.indexOf(mark) === text.lastIndexOf(mark)
  if (!once) return grouped(text, mark, null)
  const decimals = text.length - text.lastIndexOf(mark) - 1
  const isGroup = decimals === 3 && !text.startsWith('0') && text.indexOf(mark) <= 3
  const isDecimal = mark === '.' ? !(style === 'dotGroups' && isGroup) : style === 'commaDecimal' || !isGroup
  return finite(isDecimal ? text.replace(mark, '.') : text.replace(mark, ''))
}

function grouped(text: string, group: string, decimal: string | null): number | null {
  const cut = decimal === null ? -1 : text.indexOf(decimal)
  const whole = cut < 0 ? text : text.slice(0, cut)
  const fraction = cut < 0 ? '' : text.slice(cut + 1)
  const [first = '', ...rest] = whole.split(group)
  const last = rest.at(-1) ?? ''
  // Two digits between commas is the Indian way: 1,50,000.
  const inGroups = rest.every((part) => part.length === 3 || (group === ',' && part.length === 2)) && last.length === 3
  if (first.length > 3 || !inGroups || fraction.includes(',') || fraction.includes('.')) return null
  return finite(`${first}${rest.join('')}.${fraction || '0'}`)
}

function finite(text: string): number | null {
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}

/** The product in as many decimal digits as the article wrote: 1.1 × 1e9 is 1100000000. */
export function scale(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}

/** Reads the scale at `at`: "million", "-billion", glued "m", "lakh crore". */
export function readScale(
  tokens: readonly Token[],
  at: number,
): { factor: number; next: number; german: boolean } | null {
  let next = at
  const short = tokens[at]
  if (short?.kind === 'word' && SCALE_SHORT.has(short.lower) && (short.glued || !GLUED_ONLY.has(short.lower))) {
    // "5 M" for Müller & Söhne would be rare; a capital letter alone is more often an initial.
    if (!short.glued && short.text === 'M') return null
    next = at + 1
    if (tokens[next]?.text === '.' && tokens[next]?.glued && GERMAN.has(short.lower)) next++
    const factor = SCALE_SHORT.get(short.lower)!
    return { factor, next, german: GERMAN.has(short.lower) }
  }
  let factor = 1
  let german = false
  for (let words = 0; words < 3; words++) {
    const hyphen = isHyphen(tokens[next]) && tokens[next]!.glued && tokens[next + 1]?.glued ? 1 : 0
    const word = tokens[next + hyphen]
    if (!isScale(word)) break
    factor *= SCALE_WORDS.get(word!.lower)!
    german ||= GERMAN.has(word!.lower)
    next += hyphen + 1
  }
  return next > at ? { factor, next, german } : null
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '\u2010' || token.text === '\u2011')
}

/** A hyphen, an en dash or an em dash: the signs that join a range. */
export function isDash(token: Token | undefined): boolean {
  return isHyphen(token) || token?.text === '–' || token?.text === '—' || token?.text === '−'
}

const FRACTION_SIGNS = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
])

export interface DigitOptions {
  /** "20 000" is twenty thousand. */
  readonly spaces?: boolean
  /** "1.200" is twelve hundred, as continental Europe writes it. */
  readonly dotGroups?: boolean
}

/** Reads digits with their scale: "20 million", "2.4-billion", "3bn", "1½". */
export function readDigits(tokens: readonly Token[], at: number, options: DigitOptions = {}): Amount | null {
  let next = at
  let raw = ''
  if (tokens[next]?.text === '.' && tokens[next + 1]?.kind === 'number' && tokens[next + 1]!.glued) {
    raw = '0.'
    next++
  }
  const first = tokens[next]
  if (first?.kind !== 'number') return null
  raw += first.text
  next++
  if (options.spaces && /^[1-9]\d?\d?$/.test(first.text)) {
    // At most twelve digits more: a page of numbers must not be read from each of its numbers on.
    const limit = next + 4
    while (next < limit && tokens[next]?.glued === false && /^\d{3}$/.test(tokens[next]!.text))
      raw += tokens[next++]!.text
  }
  const sign = FRACTION_SIGNS.get(tokens[next]?.text ?? '')
  if (sign !== undefined && tokens[next]!.glued) next++
  const found = readScale(tokens, next)
  const style = found?.german ? 'commaDecimal' : options.dotGroups && !found ? 'dotGroups' : 'plain'
  const base = parseDigits(raw, style)
  if (base === null) return null
  const value = scale(base + (sign ?? 0), found?.factor ?? 1)
  if (!Number.isFinite(value)) return null
  return exact(value, found !== null, found?.next ?? next)
}

function exact(value: number, scaled: boolean, next: number): Amount {
  return { min: value, max: value, approximate: false, scaled, next }
}

// Long enough for "nine hundred and ninety-nine million nine hundred and ninety-nine thousand".
const MAX_WORDS = 16

/** Reads a number in words: "two billion", "half a million", "one and a half million", "a dozen". */
export function readNumberWords(tokens: readonly Token[], at: number): Amount | null {
  return readPart(tokens, at) ?? readCardinal(tokens, at)
}

const PARTS = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
  ['quarters', 0.25],
  ['thirds', 1 / 3],
])

// "half a billion", "a half-million", "a quarter of a billion", "three quarters of a million"
function readPart(tokens: readonly Token[], at: number): Amount | null {
  let next = at
  let count = 1
  const first = tokens[at]?.lower ?? ''
  if (first === 'a' || first === 'an') next++
  else if (SMALL.has(first) && first !== 'zero') {
    count = SMALL.get(first)!
    next++
    if (isHyphen(tokens[next])) next++
  }
  const part = PARTS.get(tokens[next]?.lower ?? '')
  if (part === undefined) return null
  next++
  if (isHyphen(tokens[next])) next++
  else {
    if (tokens[next]?.lower === 'of') next++
    if (tokens[next]?.lower !== 'a' && tokens[next]?.lower !== 'an') return null
    next++
    if (isHyphen(tokens[next])) next++
  }
  if (tokens[next]?.lower === 'dozen') return exact(count * part * 12, false, next + 1)
  const found = readScale(tokens, next)
  return found && tokens[next]!.lower.length > 3 ? exact(scale(count * part, found.factor), true, found.next) : null
}

function readCardinal(tokens: readonly Token[], at: number): Amount | null {
  const first = tokens[at]?.lower ?? ''
  const article = first === 'a' || first === 'an'
  if (article && tokens[at + 1]?.lower === 'dozen') return exact(12, false, at + 2)
  if (article && !isScale(tokens[at + 1])) return null
  if (!article && !SMALL.has(first)) return null
  let total = 0
  let current = article ? 1 : 0
  let last = article ? 100 : 1000
  let scaled = false
  let next = article ? at + 1 : at
  let end = next
  while (next - at < MAX_WORDS) {
    const word = tokens[next]?.lower ?? ''
    const small = SMALL.get(word)
    if (small !== undefined) {
      // "twenty five" adds up, "five six" and "ten twenty" do not.
      if (!(last >= 100 || (last >= 20 && small > 0 && small < 10))) break
      current += small
      last = small
    } else if (word === 'hundred' && current > 0) {
      current *= 100
      last = 100
    } else if (isScale(tokens[next]) && word !== 'hundred' && current > 0) {
      total += scale(current, SCALE_WORDS.get(word)!)
      // "a hundred thousand crore": a second scale multiplies.
      while (isScale(tokens[next + 1]) && next - at < MAX_WORDS)
        total = scale(total, SCALE_WORDS.get(tokens[++next]!.lower)!)
      current = 0
      last = 1000
      scaled = true
    } else break
    end = ++next
    const half = readAndAHalf(tokens, next)
    if (half !== null) {
      const found = readScale(tokens, half)
      if (found) return exact(total + scale(current + 0.5, found.factor), true, found.next)
    }
    if (isHyphen(tokens[next]) && tokens[next + 1]?.glued) next++
    else if (tokens[next]?.lower === 'and' && last >= 100 && SMALL.has(tokens[next + 1]?.lower ?? '')) next++
  }
  if (end === at || (article && end === at + 1) || !Number.isFinite(total + current)) return null
  return exact(total + current, scaled || last === 100, end)
}

function readAndAHalf(tokens: readonly Token[], at: number): number | null {
  const gap = isHyphen(tokens[at]) ? 2 : 1
  const start = gap - 1
  const words = [0, 1, 2].map((step) => tokens[at + start + step * gap]?.lower)
  return words.join(' ') === 'and a half' ? at + start + 2 * gap + 1 : null
}

/** Reads a number without digits behind it: "millions", "tens of billions", "several hundred", "a few million". */
export function readVague(tokens: readonly Token[], at: number): Amount | null {
  return readPlural(tokens, at) ?? readSeveral(tokens, at)
}

function readPlural(tokens: readonly Token[], at: number): Amount | null {
  let value = PLURALS.get(tokens[at]?.lower ?? '')
  if (value === undefined) return null
  let next = at + 1
  for (let links = 0; links < 3 && tokens[next]?.lower === 'of'; links++) {
    const factor = PLURALS.get(tokens[next + 1]?.lower ?? '')
    if (factor === undefined) break
    value *= factor
    next += 2
  }
  return { min: value, max: null, approximate: true, scaled: true, next }
}

function readSeveral(tokens: readonly Token[], at: number): Amount | null {
  let next = at
  const first = tokens[at]?.lower ?? ''
  const couple = (first === 'a' || first === 'the') && tokens[at + 1]?.lower === 'couple'
  if (couple) next += tokens[at + 2]?.lower === 'of' ? 3 : 2
  else if (first === 'several' || first === 'multiple') next += 1
  else if (first === 'a' && tokens[at + 1]?.lower === 'few') next += 2
  else return null
  const found = readScale(tokens, next)
  if (!found || tokens[next]!.lower.length <= 3) return null
  const value = scale(2, found.factor)
  return { min: value, max: couple ? value : null, approximate: true, scaled: true, next: found.next }
}

/** Reads any number at `at`. */
export function readAmount(tokens: readonly Token[], at: number, options: DigitOptions = {}): Amount | null {
  return readDigits(tokens, at, options) ?? readNumberWords(tokens, at) ?? readVague(tokens, at)
}

/** Two amounts as one range; the first takes the second's scale where it has none ("3-5 million"). Null if it runs down. */
export function joinRange(low: Amount, high: Amount, lastFactor: number | null): Amount | null {
  if (low.min === null || high.max === null || low.max === null) return null
  const takesScale = !low.scaled && high.scaled && lastFactor !== null && low.min < high.max / lastFactor
  const min = takesScale ? scale(low.min, lastFactor!) : low.min
  if (min > high.max) return null
  return {
    min,
    max: high.max,
    approximate: low.approximate || high.approximate,
    scaled: low.scaled || high.scaled,
    next: high.next,
  }
}
