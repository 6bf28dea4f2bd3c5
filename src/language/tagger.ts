import nlp from 'compromise/two'
import { correctFigureTags } from './figure-tags.ts'
import type { Token } from './tokens.ts'
import { lemmaOfVerb } from './verbs.ts'
import { NOMINAL_GERUNDS } from './words/clause-words.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'

/**
 * Parts of speech as the clause layer needs them. VB base form, VBZ/VBP present, VBD past (or past participle: English
 * often spells them alike, the clause layer decides), VBG gerund or present participle; BE, HAVE, DO, MODAL are kept apart.
 */
export type Tag =
  | 'DET'
  | 'PRON'
  | 'PRP$'
  | 'PREP'
  | 'TO'
  | 'CONJ'
  | 'SUB'
  | 'WH'
  | 'MODAL'
  | 'BE'
  | 'HAVE'
  | 'DO'
  | 'NEG'
  | 'POSS'
  | 'ADV'
  | 'ADJ'
  | 'NOUN'
  | 'NUM'
  | 'VB'
  | 'VBZ'
  | 'VBD'
  | 'VBG'
  | 'PUNCT'

export interface TaggedToken extends Token {
  tag: Tag
  /** The base form, for verbs: "bought" gives "buy". */
  lemma: string
}

/** compromise is superlinear on long junk, so it never sees more than this at a time. */
const MAX_CHARACTERS = 600
const MAX_TOKENS = 120

/** Tags the tokens of one sentence. The only door to compromise; each sentence passes it once. */
export function tagTokens(text: string, tokens: readonly Token[]): TaggedToken[] {
  const tagged: TaggedToken[] = tokens.map((token) => ({ ...token, tag: 'NOUN', lemma: token.lower }))
  for (let from = 0; from < tagged.length; ) {
    const to = endOfPiece(tagged, from)
    tagPiece(text, tagged, from, to)
    from = to
  }
  for (let i = 0; i < tagged.length; i++) correct(tagged, i)
  findMissingVerb(tagged)
  correctFigureTags(tagged)
  for (const token of tagged) if (isVerb(token.tag)) token.lemma = lemmaOfVerb(token.lower)
  return tagged
}

export const isVerb = (tag: Tag) => tag === 'VB' || tag === 'VBZ' || tag === 'VBD' || tag === 'VBG'

function endOfPiece(tokens: readonly Token[], from: number): number {
  let to = from + 1
  const start = (tokens[from] as Token).start
  while (to < tokens.length && to - from < MAX_TOKENS && (tokens[to] as Token).end - start <= MAX_CHARACTERS) to++
  return to
}

function tagPiece(text: string, tokens: TaggedToken[], from: number, to: number): void {
  const start = (tokens[from] as Token).start
  const tags = tagsByOffset(text.slice(start, (tokens[to - 1] as Token).end).slice(0, MAX_CHARACTERS), start)
  for (let i = from; i < to; i++) {
    const token = tokens[i] as TaggedToken
    token.tag =
      (token.text === 'IT' || token.text === 'US' ? undefined : FUNCTION_WORDS.get(token.lower)) ??
      openClassTag(token, tags.get(token.start))
  }
}

/** compromise's tags by the offset at which its terms start. */
function tagsByOffset(piece: string, start: number): Map<number, ReadonlySet<string>> {
  const found = new Map<number, ReadonlySet<string>>()
  let at = start
  for (const sentence of nlp(piece).docs as unknown as {
    text: string
    pre: string
    post: string
    tags: Set<string>
  }[][]) {
    for (const term of sentence) {
      at += term.pre.length
      if (term.text.length > 0) found.set(at, term.tags)
      at += term.text.length + term.post.length
    }
  }
  return found
}

function openClassTag(token: Token, tags: ReadonlySet<string> | undefined): Tag {
  if (!/[\p{L}\p{N}]/u.test(token.text)) return 'PUNCT'
  if (/^[$€£¥₹₩]?\d[\d.,]*(?:%|[kmb]|bn|mn|tn)?$/iu.test(token.text)) return 'NUM'
  if (tags === undefined) return token.lower.endsWith('ly') ? 'ADV' : 'NOUN'
  if (tags.has('ProperNoun')) return 'NOUN'
  if (tags.has('Verb')) {
    if (tags.has('Gerund') || token.lower.endsWith('ing')) return 'VBG'
    if (tags.has('PastTense') || tags.has('Participle')) return 'VBD'
    if (tags.has('Infinitive')) return 'VB'
    return token.lower.endsWith('s') ? 'VBZ' : token.lower.endsWith('ed') ? 'VBD' : 'VB'
  }
  if (tags.has('Value') && !tags.has('Ordinal')) return 'NUM'
  if (tags.has('Adjective')) return 'ADJ'
  if (tags.has('Adverb')) return 'ADV'
  return 'NOUN'
}

/** Repairs what the neighbours decide: "the arm", "AI services", "to fund", "will buy", "owned by". */
function correct(tokens: TaggedToken[], i: number): void {
  const token = tokens[i] as TaggedToken
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (
    token.tag === 'PUNCT' &&
    /^['’]$/u.test(token.text) &&
    before?.end === token.start &&
    /s$/iu.test(before.text) &&
    after &&
    after.start > token.end &&
    /^[\p{L}\p{N}]/u.test(after.text)
  ) {
    token.tag = 'POSS'
    return
  }
  const base = /^\p{Ll}/u.test(token.text)
  const nominalLeft =
    before && (before.tag === 'DET' || before.tag === 'PRP$' || before.tag === 'POSS' || before.tag === 'ADJ')
  if (isVerb(token.tag)) {
    if (
      (token.tag === 'VB' || token.tag === 'VBZ') &&
      nominalLeft &&
      !(before.tag === 'DET' && ['that', 'this', 'all', 'both', 'each', 'some', 'many'].includes(before.lower))
    )
      token.tag = 'NOUN'
    else if (token.tag === 'VB' && before && (before.tag === 'PREP' || before.tag === 'NUM')) token.tag = 'NOUN'
    else if (token.tag === 'VBZ' && before?.tag === 'PREP') token.tag = 'NOUN'
    else if (token.tag === 'VBG' && nominalLeft && before.tag !== 'ADJ') token.tag = 'NOUN'
    else if (token.tag === 'VBD' && nominalLeft && after && (after.tag === 'NOUN' || after.tag === 'ADJ'))
      token.tag = 'ADJ'
    else if (!base && i > 0 && token.tag !== 'VBD' && before && !(before.tag === 'PUNCT')) token.tag = 'NOUN'
  }
  if ((token.tag === 'NOUN' || token.tag === 'ADJ') && base && before) {
    const verbal =
      before.tag === 'TO' || before.tag === 'MODAL' || (before.tag === 'NEG' && tokens[i - 2]?.tag === 'DO')
    if (verbal && lemmaOfVerb(token.lower) === token.lower && isKnownBase(token.lower)) token.tag = 'VB'
  }
  if (
    token.tag === 'NOUN' &&
    base &&
    i > 0 &&
    ALWAYS_VERBS.has(token.lower) &&
    before?.tag !== 'DET' &&
    before?.tag !== 'PRP$'
  )
    token.tag = 'VB'
  if (
    token.tag === 'ADJ' &&
    before?.tag === 'DET' &&
    (!after || !['NOUN', 'ADJ', 'NUM', 'CONJ', 'VBG'].includes(after.tag)) &&
    !/^(?:that|this|all|both|each|some|many)$/u.test(before.lower)
  )
    token.tag = 'NOUN'
  if (
    token.tag === 'VBD' &&
    before?.tag === 'ADV' &&
    ['DET', 'PRP$', 'POSS'].includes(tokens[i - 2]?.tag ?? '') &&
    after?.tag === 'NOUN'
  )
    token.tag = 'ADJ'
  if (
    token.tag === 'DET' &&
    /^(?:each|both|all)$/u.test(token.lower) &&
    i > 0 &&
    after &&
    ['VB', 'VBZ', 'VBD', 'HAVE', 'BE', 'MODAL'].includes(after.tag)
  )
    token.tag = 'ADV'
  if (
    /-(?:owned|controlled|backed|funded|led|run|held)$/u.test(token.lower) &&
    before &&
    (before.tag === 'BE' || before.tag === 'ADV' || after?.lower === 'by')
  )
    token.tag = 'VBD'
  if (
    /-(?:owned|controlled|based|backed|funded|led|run)$/u.test(token.lower) &&
    after?.tag === 'NOUN' &&
    before?.tag !== 'BE'
  )
    token.tag = 'ADJ'
  if (
    token.tag === 'VBG' &&
    before &&
    isVerb(before.tag) &&
    PROVIDING.has(lemmaOfVerb(before.lower)) &&
    after?.tag === 'NOUN' &&
    /^\p{Ll}/u.test(after.text)
  )
    token.tag = 'ADJ'
  if (
    token.tag === 'VBG' &&
    before &&
    (isVerb(before.tag) || before.tag === 'NUM') &&
    NOMINAL_GERUNDS.has(token.lower) &&
    (!after || after.tag === 'PREP' || after.tag === 'PUNCT' || after.tag === 'CONJ')
  )
    token.tag = 'NOUN'
  if (token.tag === 'ADJ' && MOSTLY_NOUNS.has(token.lower)) token.tag = 'NOUN'
  if (token.tag === 'ADJ' && base && isPastForm(token.lower) && before?.tag === 'NOUN' && after && opensObject(after))
    token.tag = 'VBD'
  if (i === 0 && token.tag === 'VB' && after?.tag === 'NOUN' && /^\p{Ll}/u.test(after.text)) token.tag = 'NOUN'
  if (token.tag === 'VB' && token.lower === 'rival' && before?.tag !== 'MODAL') token.tag = 'NOUN'
  if (token.tag === 'VBZ' && before?.tag === 'TO') token.tag = 'NOUN'
  if (
    (token.tag === 'VBZ' || token.tag === 'VB') &&
    before?.tag === 'NOUN' &&
    /^\p{Ll}/u.test(before.text) &&
    lemmaOfVerb(token.lower) === token.lower &&
    !(after && opensObject(after))
  )
    token.tag = 'NOUN'
  if (token.tag === 'NOUN' && base && token.lower.endsWith('ed') && lemmaOfVerb(token.lower) !== token.lower)
    token.tag = 'VBD'
}

/** Behind these a gerund is part of the object: "provides hosting services". */
const PROVIDING = new Set(
  'provide offer sell supply buy use make produce deliver include manufacture develop purchase need require'.split(' '),
)
const ALWAYS_VERBS = new Set(
  'include includes provide provides acquire acquires sell sells compete competes become becomes produce'.split(' '),
)
const MOSTLY_NOUNS = new Set(
  'rival parent startup start-up subsidiary giant affiliate conglomerate multinational'.split(' '),
)
const isPastForm = (lower: string) => lemmaOfVerb(lower) !== lower && !lower.endsWith('s') && !lower.endsWith('ing')
const opensObject = (token: TaggedToken) =>
  token.tag === 'DET' ||
  token.tag === 'PRP$' ||
  token.tag === 'NUM' ||
  token.tag === 'PRON' ||
  /^\p{Lu}/u.test(token.text)

const isKnownBase = (lower: string) => lemmaOfVerb(`${lower}s`) === lower || lemmaOfVerb(`${lower}es`) === lower

const FINITE: ReadonlySet<Tag> = new Set(['VBZ', 'VBD', 'BE', 'HAVE', 'DO', 'MODAL'])
/** "Its rivals include": a base form behind a noun is a present tense. */
const isPlainPresent = (before: TaggedToken | undefined) =>
  before !== undefined && ['NOUN', 'PRON', 'WH', 'ADV'].includes(before.tag)

const SAME_IN_THE_PAST = new Set('cut put set hit let quit bid run come become'.split(' '))

/** A sentence has a verb: where the tagger found none, the first noun that can be one, behind another noun, is it. */
function findMissingVerb(tokens: TaggedToken[]): void {
  if (
    tokens.length < 4 ||
    tokens.some((token, i) => FINITE.has(token.tag) || (token.tag === 'VB' && isPlainPresent(tokens[i - 1])))
  )
    return
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as TaggedToken
    const before = tokens[i - 1] as TaggedToken
    if (
      !/^\p{Ll}/u.test(token.text) ||
      !(['NOUN', 'PRON', 'WH', 'ADV'].includes(before.tag) || /^[,)]$/u.test(before.text) || i === 1) ||
      !['NOUN', 'ADJ', 'VB'].includes(token.tag)
    )
      continue
    const inflected = lemmaOfVerb(token.lower) !== token.lower
    if (!inflected && !SAME_IN_THE_PAST.has(token.lower)) continue
    token.tag = token.lower.endsWith('s') ? 'VBZ' : token.lower.endsWith('ing') ? 'VBG' : 'VBD'
    return
  }
}
