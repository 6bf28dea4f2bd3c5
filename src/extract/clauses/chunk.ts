import type { TaggedToken } from '#language/tags.ts'
import { LONG_PREPOSITIONS } from '#language/words/clause-words.ts'
import { opensClause } from './conjunctions.ts'
import { type NamesByToken, opensAmount, readNounPhrase } from './noun-phrases.ts'
import { isAnd, isNounPhrase, type Link, type Phrase } from './phrases.ts'
import { readVerbGroup } from './verb-groups.ts'

/** Cuts a tagged sentence into phrases, left to right, every token in exactly one. */
export function chunk(tokens: readonly TaggedToken[], names: NamesByToken, from = 0): Phrase[] {
  const phrases: Phrase[] = []
  for (let i = from; i < tokens.length; ) {
    const phrase = phraseAt(tokens, names, i)
    phrases.push(phrase)
    i = phrase.to
  }
  return phrases.map((phrase, at) => {
    if (isSuchAs(phrases, at)) return { ...(phrase as Link), word: 'such-as' }
    if (separatesNames(phrases, at)) return { ...(phrase as Link), kind: 'COMMA' }
    return opensClause(phrases, tokens, at) ? { ...(phrase as Link), kind: 'SUB' } : phrase
  })
}

/** "such customers as Acme". */
function isSuchAs(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 1]
  const link = phrases[at]
  return link?.kind === 'PREP' && link.word === 'as' && isNounPhrase(before) && before.determiner === 'such'
}

/** "agreements with Acme, Inc.; Beta NV; and Gamma": the semicolon stands for a comma. */
function separatesNames(phrases: readonly Phrase[], at: number): boolean {
  const mark = phrases[at]
  const before = phrases[at - 1]
  if (mark?.kind !== 'PUNCT' || mark.word !== ';' || !isNounPhrase(before) || !before.name) return false
  const next = isAnd(phrases[at + 1]) ? at + 2 : at + 1
  const name = phrases[next]
  const behind = phrases[next + 1]
  return isNounPhrase(name) && name.name !== undefined && (behind === undefined || behind.kind === 'PUNCT')
}

function phraseAt(tokens: readonly TaggedToken[], names: NamesByToken, i: number): Phrase {
  const token = tokens[i] as TaggedToken
  if (!names.has(i)) {
    // "the likes of Acme" is Acme.
    if (token.lower === 'the' && tokens[i + 1]?.lower === 'likes' && tokens[i + 2]?.lower === 'of')
      return { kind: 'ADV', from: i, to: i + 3, word: 'the likes of' }
    if (opensNumber(tokens, i)) return readNounPhrase(tokens, names, i) ?? linkAt(tokens, i)
    const long = longPrepositionAt(tokens, i)
    if (long) return long
    if (['according', 'including', 'following'].includes(token.lower) && token.tag !== 'PREP')
      return { kind: 'PREP', from: i, to: i + 1, word: token.lower }
    // "Acme, itself a unit of Beta": only stresses who is meant.
    if (/^(?:itself|themselves|himself|herself)$/u.test(token.lower) && isSetOff(tokens, i))
      return { kind: 'ADV', from: i, to: i + 1, word: token.lower }
    // "the newest members, notably Acme": opens a list as "such as" does.
    if (
      /^(?:namely|notably|chiefly|mainly|primarily|principally|especially|particularly)$/u.test(token.lower) &&
      tokens[i - 1]?.text === ',' &&
      names.has(i + 1)
    )
      return { kind: 'PREP', from: i, to: i + 1, word: token.lower }
    if (token.lower === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as')
      return { kind: 'CONJ', from: i, to: i + 3, word: 'and' }
    const verb =
      ['TO', 'MODAL', 'BE', 'HAVE', 'DO', 'VB', 'VBZ', 'VBD', 'VBG', 'NEG'].includes(token.tag) ||
      (token.lower === 'no' && tokens[i + 1]?.lower === 'longer')
        ? readVerbGroup(tokens, names, i)
        : undefined
    if (verb) return verb
  }
  return readNounPhrase(tokens, names, i) ?? linkAt(tokens, i)
}

/** Behind a comma, or right behind a name: "the bank itself is". */
const isSetOff = (tokens: readonly TaggedToken[], i: number) =>
  (tokens[i - 1]?.text === ',' ||
    /^(?:which|who)$/u.test(tokens[i - 1]?.lower ?? '') ||
    (/^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.tag === 'NOUN')) &&
  tokens[i + 1]?.text !== ','

/** "in partnership with", and "in close partnership with": adjectives inside change nothing. */
function longPrepositionAt(tokens: readonly TaggedToken[], i: number): Link | undefined {
  let skip = 0
  if (tokens[i]?.lower === 'in') while (skip < 2 && tokens[i + 1 + skip]?.tag === 'ADJ') skip++
  const wordAt = (offset: number) => tokens[i + offset + (offset > 0 ? skip : 0)]?.lower
  const long = LONG_PREPOSITIONS.find(
    (words) => (skip === 0 || words.at(-1) === 'with') && words.every((word, offset) => wordAt(offset) === word),
  )
  return long && { kind: 'PREP', from: i, to: i + long.length + skip, word: long.join('-') }
}

/** "about 28%", "up to $5m": no preposition but part of the number. */
function opensNumber(tokens: readonly TaggedToken[], i: number): boolean {
  if (/^(?:about|around|over|under|nearly|almost|roughly|some)$/u.test(tokens[i]?.lower ?? ''))
    return opensAmount(tokens, i + 1)
  if (
    tokens[i]?.lower === 'as' &&
    tokens[i + 2]?.lower === 'as' &&
    /^(?:much|many|little|few)$/u.test(tokens[i + 1]?.lower ?? '')
  )
    return tokens[i + 3]?.tag === 'NUM'
  return tokens[i]?.lower === 'up' && tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.tag === 'NUM'
}

function linkAt(tokens: readonly TaggedToken[], i: number): Link {
  const token = tokens[i] as TaggedToken
  return { kind: kindOfLink(tokens, i), from: i, to: i + 1, word: token.lower }
}

function kindOfLink(tokens: readonly TaggedToken[], i: number): Link['kind'] {
  const token = tokens[i] as TaggedToken
  if (/^(?:,|—|–|--)$/u.test(token.text) || isSpacedHyphen(tokens, i)) return 'COMMA'
  if (token.tag === 'PUNCT' || token.tag === 'POSS' || token.tag === 'NEG') return 'PUNCT'
  if (token.tag === 'TO') return 'PREP'
  if (
    token.tag === 'WH' ||
    token.lower === 'which' ||
    token.lower === 'who' ||
    token.lower === 'whom' ||
    token.lower === 'whose'
  )
    return 'WH'
  if (token.lower === 'that') return isRelativeThat(tokens, i) ? 'WH' : 'SUB'
  if (token.tag === 'PREP') return 'PREP'
  if (token.tag === 'CONJ') return 'CONJ'
  if (token.tag === 'SUB') return 'SUB'
  return token.tag === 'ADJ' ? 'ADJ' : 'ADV'
}

/** "Acme - a unit of Beta - said". */
function isSpacedHyphen(tokens: readonly TaggedToken[], i: number): boolean {
  const { text, start, end } = tokens[i] as TaggedToken
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  return text === '-' && before !== undefined && after !== undefined && before.end < start && end < after.start
}

/** "a firm that makes chips" against "said that it makes chips". */
function isRelativeThat(tokens: readonly TaggedToken[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  return (
    before !== undefined &&
    before.tag === 'NOUN' &&
    after !== undefined &&
    ['VB', 'VBZ', 'VBD', 'BE', 'HAVE', 'MODAL', 'DO', 'ADV'].includes(after.tag)
  )
}
