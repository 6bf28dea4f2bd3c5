import { type Amount, isHyphen } from './numbers.ts'
import type { Token } from './tokens.ts'

type Effect = 'approximate' | 'min' | 'max'

const BEFORE: Record<Effect, string> = {
  approximate:
    'nearly|about|around|roughly|approximately|almost|some|circa|approx|approx .|ca .|c .|~|≈|an estimated|estimated|' +
    'close to|near|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|of the order of|' +
    'in the range of|just about|just shy of|somewhere around|virtually|practically|nearing|approaching|an approximate|a rough',
  min:
    'more than|over|above|at least|upwards of|upward of|no less than|not less than|no fewer than|not fewer than|in excess of|' +
    'exceeding|greater than|higher than|larger than|a minimum of|minimum of|a minimum|north of|as little as|as few as|' +
    'starting at|starting from|>|≥|> =',
  max:
    'up to|as much as|as many as|as high as|less than|fewer than|lower than|under|below|at most|no more than|not more than|' +
    'not exceeding|a maximum of|maximum of|a maximum|south of|shy of|capped at|<|≤|< =',
}

/** Words that may stand before a bound and belong to it: "well over", "slightly more than". */
const STRENGTH = 'well|just|slightly|a little|a bit|significantly|considerably|far|much|only|even'
  .split('|')
  .map((words) => words.split(' '))
const CLOSE = new Set(['just', 'slightly', 'little', 'bit'])

const AFTER = new Map<string, Effect>([
  ['or so', 'approximate'],
  ['or thereabouts', 'approximate'],
  ['or more', 'min'],
  ['or higher', 'min'],
  ['or above', 'min'],
  ['and above', 'min'],
  ['or less', 'max'],
  ['or fewer', 'max'],
  ['or below', 'max'],
  ['or lower', 'max'],
])

interface Phrase {
  readonly effect: Effect
  readonly words: readonly string[]
}
const byLastWord = groupByLastWord()

function groupByLastWord(): Map<string, Phrase[]> {
  const phrases = (Object.keys(BEFORE) as Effect[]).flatMap((effect) =>
    BEFORE[effect].split('|').map((words): Phrase => ({ effect, words: words.split(' ') })),
  )
  // The longest first, so that "no more than" is not read as "more than".
  phrases.sort((one, other) => other.words.length - one.words.length)
  const groups = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const last = phrase.words.at(-1)!
    groups.set(last, [...(groups.get(last) ?? []), phrase])
  }
  return groups
}

/** What stands around a number: where the words begin or end, and what they do to it. */
export interface Qualifier {
  readonly at: number
  readonly approximate: boolean
  readonly bound: 'min' | 'max' | null
}

/** Walks back from a number over "nearly", "well over", "up to about"; never before the token `floor`. */
export function qualifierBefore(tokens: readonly Token[], start: number, floor: number): Qualifier {
  let at = start
  let approximate = false
  let bound: 'min' | 'max' | null = null
  for (let step = 0; step < 3; step++) {
    const phrase = (byLastWord.get(tokens[at - 1]?.lower ?? '') ?? []).find(({ words }) =>
      standsBefore(tokens, at, floor, words),
    )
    if (!phrase || isQuarrel(tokens, at, phrase)) break
    if (phrase.effect === 'approximate') approximate = true
    else bound ??= phrase.effect
    at -= phrase.words.length
    const strength = STRENGTH.find((words) => standsBefore(tokens, at, floor, words))
    if (strength) {
      at -= strength.length
      if (CLOSE.has(strength.at(-1)!)) approximate = true
    }
  }
  return { at, approximate, bound }
}

function standsBefore(tokens: readonly Token[], end: number, floor: number, words: readonly string[]): boolean {
  const start = end - words.length
  return start >= floor && words.every((word, index) => tokens[start + index]?.lower === word)
}

// "a fight over $5 million" is no lower bound.
const QUARRELS = new Set([
  'dispute',
  'fight',
  'lawsuit',
  'battle',
  'row',
  'clash',
  'feud',
  'argument',
  'quarrel',
  'talks',
  'sued',
])
function isQuarrel(tokens: readonly Token[], at: number, phrase: Phrase): boolean {
  return phrase.words[0] === 'over' && QUARRELS.has(tokens[at - 2]?.lower ?? '')
}

/** Reads "or so", "or more", "+", "-plus" at `at`. */
export function qualifierAfter(tokens: readonly Token[], at: number): Qualifier {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.text === '+' && first.glued && second?.kind !== 'number')
    return { at: at + 1, approximate: false, bound: 'min' }
  if (isHyphen(first) && first!.glued && second?.glued) {
    if (second.lower === 'plus') return { at: at + 2, approximate: false, bound: 'min' }
    if (second.lower === 'ish' || second.lower === 'odd') return { at: at + 2, approximate: true, bound: null }
  }
  const effect = AFTER.get(`${first?.lower} ${second?.lower}`)
  if (effect === undefined) return { at, approximate: false, bound: null }
  return { at: at + 2, approximate: effect === 'approximate', bound: effect === 'approximate' ? null : effect }
}

/** The amount with its qualifiers applied; a range or an open amount keeps its own bounds. */
export function qualify(
  amount: Amount,
  ...qualifiers: readonly Qualifier[]
): Pick<Amount, 'min' | 'max' | 'approximate'> {
  const bound = qualifiers.find((qualifier) => qualifier.bound !== null)?.bound ?? null
  const approximate = amount.approximate || qualifiers.some((qualifier) => qualifier.approximate)
  const isPoint = amount.min === amount.max
  if (!isPoint || bound === null) return { min: amount.min, max: amount.max, approximate }
  return bound === 'min' ? { min: amount.min, max: null, approximate } : { min: null, max: amount.max, approximate }
}
