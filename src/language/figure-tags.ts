import type { TaggedToken } from './tags.ts'
import { lemmaOfVerb } from './verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns of results; what stands before them is no verb: "adjusted operating profit". */
const RESULTS = set(
  'profit profits income loss losses earnings result results margin margins revenue revenues ebitda ebit cash costs expenses sales turnover performance growth',
)
const QUALIFIERS = set('adjusted operating underlying consolidated combined recurring attributable')
const PLURAL_MEASURES = set(
  'shares sales profits revenues earnings losses margins deliveries orders subscribers users customers bookings stocks costs exports shipments volumes',
)
const MEASURES = set('profit revenue turnover income stock price output production income loss margin backlog')
const MOVING = set(
  'rise fall grow drop climb jump surge soar slip slide sink gain lose shed add plunge tumble plummet dip decline increase decrease shrink double triple treble halve quadruple leap advance edge rally rebound ' +
    'slump swell widen narrow close end finish hit reach top total stand come exceed open',
)
const ADVERBS = set('nevertheless nonetheless overnight likewise alike')
const BEFORE_NUMBERS = set('only almost nearly about by roughly around over up to just as more another')

/** Repairs what a general tagger gets wrong in sentences about results: "Acme shares dropped", "operating profit", "sales rise 3%". */
export function correctFigureTags(tokens: readonly TaggedToken[]): void {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as TaggedToken
    if (ADVERBS.has(token.lower)) token.tag = 'ADV'
    else if (token.lower === 'shares' && token.tag !== 'NOUN' && isStock(tokens, i)) token.tag = 'NOUN'
    else if (QUALIFIERS.has(token.lower) && qualifies(tokens, i)) token.tag = 'ADJ'
    else if (isMoving(tokens, i)) token.tag = isPast(token.lower) ? 'VBD' : token.lower.endsWith('s') ? 'VBZ' : 'VB'
    else if (token.lower === 'employs') token.tag = 'VBZ'
    else if (isTelling(tokens, i)) token.tag = 'VB'
    else if (token.text === 'May' && tokens[i - 1]?.tag === 'PREP') token.tag = 'NOUN'
    else if (
      token.lower === 'numbers' &&
      token.tag === 'VBZ' &&
      /^(?:VB|VBD|VBZ|HAVE|BE)$/u.test(tokens[i + 1]?.tag ?? '')
    )
      token.tag = 'NOUN'
    else if (isCounted(tokens, i)) token.tag = 'NOUN'
    else if (isResumed(tokens, i)) token.tag = 'VBZ'
    else if (token.lower === 'firm' && token.tag === 'ADJ' && !/^(?:NOUN|ADJ)$/u.test(tokens[i + 1]?.tag ?? ''))
      token.tag = 'NOUN'
  }
}

/** "Acme shares fell", "Acme shares, which", "Acme shares up 3%" against "Acme shares data with Beta". */
function isStock(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next) return true
  if (/^(?:VBD|VBZ|BE|HAVE|MODAL|PUNCT|WH|CONJ|DO)$/u.test(next.tag)) return true
  if (/^(?:up|down|in|of|at|after|before|worth|that|as|on|higher|lower|from)$/u.test(next.lower)) return true
  return MOVING.has(lemmaOfVerb(next.lower)) && isNumberAhead(tokens, i + 2)
}

function qualifies(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1]
  return next !== undefined && (RESULTS.has(next.lower) || (QUALIFIERS.has(next.lower) && next.tag === 'ADJ'))
}

/** A word of rise and fall between its measure or owner and a number: "sales rise 3%", "Beta's rose 1%", "closed 2% higher". */
function isMoving(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i] as TaggedToken
  const before = tokens[i - 1]
  if ((token.tag !== 'NOUN' && token.tag !== 'ADJ') || !before || !/^\p{Ll}/u.test(token.text)) return false
  if (!MOVING.has(lemmaOfVerb(token.lower)) || !isNumberAhead(tokens, i + 1)) return false
  if (isPast(token.lower)) return before.tag !== 'DET' && before.tag !== 'PRP$'
  return token.lower.endsWith('s') ? MEASURES.has(before.lower) : PLURAL_MEASURES.has(before.lower)
}

const isPast = (word: string) => lemmaOfVerb(word) !== word && !word.endsWith('s') && !word.endsWith('ing')

function isNumberAhead(tokens: readonly TaggedToken[], from: number): boolean {
  let i = from
  while (i < from + 3 && BEFORE_NUMBERS.has(tokens[i]?.lower ?? '')) i++
  return tokens[i]?.tag === 'NUM'
}

/** "Acme and Beta report revenue", "5,000 people work for" */
function isTelling(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i] as TaggedToken
  const before = tokens[i - 1]
  const next = tokens[i + 1]?.lower ?? ''
  if (token.tag !== 'NOUN' || !before) return false
  if (token.lower === 'work')
    return /^(?:people|employees|workers|staff)$/u.test(before.lower) && /^(?:for|at)$/u.test(next)
  return /^(?:report|post|expect)$/u.test(token.lower) && /^\p{Lu}/u.test(before.text) && RESULTS.has(next)
}

/** "340 coffee houses", "67 planes": a plural behind a number that is no year. */
function isCounted(tokens: readonly TaggedToken[], i: number): boolean {
  const before = tokens[i - 1]
  if (tokens[i]?.tag !== 'VBZ' || !before || tokens[i + 1]?.tag === 'DET') return false
  if (before.tag === 'NUM')
    return /\p{L}|\d/u.test(before.text) && !/^(?:19|20)\d\d$/u.test(before.text) && !before.text.includes('%')
  return before.tag === 'NOUN' && tokens[i - 2]?.tag === 'NUM' && /^\p{Ll}/u.test(before.text)
}

/** "Acme, parent of Beta, books a record profit": the verb behind the comma that closes an aside. */
function isResumed(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i] as TaggedToken
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (
    token.tag !== 'NOUN' ||
    !(before?.text === ',' || before?.tag === 'WH') ||
    !next ||
    !/^\p{Ll}+s$/u.test(token.text)
  )
    return false
  if (lemmaOfVerb(token.lower) === token.lower) return false
  return (
    next.tag === 'DET' ||
    next.tag === 'PRP$' ||
    (next.tag === 'TO' && /^(?:VB|NOUN)$/u.test(tokens[i + 2]?.tag ?? '')) ||
    RESULTS.has(next.lower) ||
    next.tag === 'NUM' ||
    (next.lower === 'more' && tokens[i + 2]?.lower === 'than') ||
    (/^(?:about|nearly|around|some|over|roughly)$/u.test(next.lower) && tokens[i + 2]?.tag === 'NUM')
  )
}
