import nlp from 'compromise/two'
import { correct, findMissingVerb, tagFixedAdverbs } from './corrections.ts'
import { correctFigureTags } from './figure-tags.ts'
import { findPatternsByWord } from './tag-patterns.ts'
import { isVerb, type Tag, type TaggedToken } from './tags.ts'
import type { Token } from './tokens.ts'
import { lemmaOfVerb } from './verbs.ts'
import { findVerbsLikeNouns } from './verbs-like-nouns.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'

/** compromise is superlinear on long junk, so it never sees more than this at a time. */
const MAX_CHARACTERS = 600

const MAX_TOKENS = 120

findPatternsByWord()

/** Tags the tokens of one sentence. The only door to compromise; each sentence passes it once. */
export function tagTokens(text: string, tokens: readonly Token[]): TaggedToken[] {
  const tagged: TaggedToken[] = tokens.map(({ start, end, text, lower }) => ({
    start,
    end,
    text,
    lower,
    tag: 'NOUN',
    lemma: lower,
  }))
  for (let from = 0; from < tagged.length; ) {
    const to = endOfPiece(tagged, from)
    tagPiece(text, tagged, from, to)
    from = to
  }
  for (let i = 0; i < tagged.length; i++) correct(tagged, i)
  tagFixedAdverbs(tagged)
  findVerbsLikeNouns(tagged)
  findMissingVerb(tagged)
  correctFigureTags(tagged)
  for (const token of tagged) if (isVerb(token.tag)) token.lemma = lemmaOfVerb(token.lower)
  return tagged
}

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
  // "$ 20 million", in a text whose tokens were set apart before it reached us.
  if (/^[$€£¥₹₩]$/u.test(token.text)) return 'NUM'
  if (!/[\p{L}\p{N}]/u.test(token.text)) return 'PUNCT'
  if (/^(?:[$€£¥₹₩](?:US|A|C|NZ|HK|S)?)?\d[\d.,:]*(?:%|[kmb]|bn|mn|tn)?$/iu.test(token.text)) return 'NUM'
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
