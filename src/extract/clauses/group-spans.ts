import type { TaggedToken } from '#language/tags.ts'
import { TIME_NOUNS } from '#language/words/clause-words.ts'
import { headNoun, isAnd, isComma, isNounPhrase, isVerbGroup, type NounPhrase, type Phrase } from './phrases.ts'

/** How far lists, descriptions and parentheses reach among the phrases of a sentence. */
export class Spans {
  readonly #phrases: readonly Phrase[]
  readonly #tokens: readonly TaggedToken[]

  constructor(phrases: readonly Phrase[], tokens: readonly TaggedToken[]) {
    this.#phrases = phrases
    this.#tokens = tokens
  }

  skipParentheses(at: number): number {
    const open = this.#phrases[at]
    if (open?.kind === 'PUNCT' && open.word === '>') return at + 1
    if (open?.kind !== 'PUNCT' || open.word !== '(') return at
    const close = this.#phrases.findIndex((phrase, i) => i > at && phrase.kind === 'PUNCT' && phrase.word === ')')
    return close === -1 || close - at > 12 ? at : close + 1
  }

  /** "the students of A, the inmates of B and the crews of C": members of one build, each with its "of". */
  skipParallel(at: number, head: number): number {
    const end = this.behindOf(at)
    if (end === undefined) return at
    const separator = this.#phrases[end]
    if (!isComma(separator) && !isAnd(separator)) return at
    const next = isComma(separator) && isAnd(this.#phrases[end + 1]) ? end + 2 : end + 1
    const member = this.#phrases[next]
    const like = (this.#phrases[head] as NounPhrase).determiner
    if (!isNounPhrase(member) || member.name || like === undefined || member.determiner !== like) return at
    const other = this.behindOf(next + 1)
    if (other === undefined || isVerbGroup(this.#phrases[other])) return at
    return isAnd(separator) || this.closesLater(other) || isAnd(this.#phrases[end + 1]) ? end : at
  }

  behindOf(at: number): number | undefined {
    const of = this.#phrases[at]
    const whole = this.#phrases[at + 1]
    return of?.kind === 'PREP' && of.word === 'of' && isNounPhrase(whole) ? at + 2 : undefined
  }

  isTime(phrase: NounPhrase): boolean {
    const noun = headNoun(phrase, this.#tokens)
    if (phrase.name) return false
    return noun === undefined
      ? phrase.hyphened.length === 0 && phrase.modifiers.length === 0 && phrase.pronoun === undefined
      : TIME_NOUNS.has(noun)
  }

  /** "Acme, one of the largest makers of …". */
  isOneOf(phrase: NounPhrase, at: number): boolean {
    const next = this.#phrases[at + 1]
    return (
      /^(?:one|part)$/u.test(this.#tokens[phrase.to - 1]?.lower ?? '') &&
      next?.kind === 'PREP' &&
      (next.word === 'of' || next.word === 'among')
    )
  }

  describes(phrase: NounPhrase, at: number): boolean {
    if (this.isOneOf(phrase, at)) return true
    if (phrase.nouns.length === 0) return false
    if (!/s$/u.test(headNoun(phrase, this.#tokens) ?? 's')) return true
    return (
      phrase.determiner !== undefined ||
      phrase.owner !== undefined ||
      phrase.modifiers.length > 0 ||
      !this.closesLater(at + 1)
    )
  }

  /** The phrases after a description: its "of …", "in …", "based in …", up to a comma, another verb or the end. */
  endOfDescription(at: number): number {
    let i = at + 1
    for (; i < this.#phrases.length; i++) {
      const phrase = this.#phrases[i] as Phrase
      if (
        phrase.kind === 'COMMA' ||
        phrase.kind === 'SUB' ||
        (phrase.kind === 'PUNCT' && phrase.word !== '(' && phrase.word !== ')')
      )
        return i
      if (phrase.kind === 'WH') return this.endOfRelative(i)
      if (isVerbGroup(phrase) && phrase.form === 'finite' && !this.isReduced(i)) return i
      if (isAnd(phrase) && !isNounPhrase(this.#phrases[i + 1])) return i
    }
    return i
  }

  endOfRelative(at: number): number {
    for (let i = at; i < this.#phrases.length; i++) if (isComma(this.#phrases[i])) return i
    return this.#phrases.length
  }

  isReduced(at: number): boolean {
    const phrase = this.#phrases[at]
    return (
      isVerbGroup(phrase) &&
      (phrase.form !== 'finite' ||
        (this.#tokens[phrase.main]?.tag === 'VBD' &&
          phrase.to - phrase.from === 1 &&
          this.#phrases[at + 1]?.kind === 'PREP'))
    )
  }

  /** A list or sentence goes on behind a comma with "and" or another name. */
  goesOn(comma: number): boolean {
    const next = this.#phrases[comma + 1]
    if (isAnd(next)) return isNounPhrase(this.#phrases[comma + 2]) && !isVerbGroup(this.#phrases[comma + 3])
    return isNounPhrase(next) && next.name !== undefined && this.closesLater(comma + 2)
  }

  /** A list closes with "and" before its clause ends. */
  closesLater(at: number): boolean {
    for (let i = at; i < Math.min(this.#phrases.length, at + 40); i++) {
      const phrase = this.#phrases[i] as Phrase
      if (isAnd(phrase)) return isNounPhrase(this.#phrases[i + 1])
      const behind = this.skipParentheses(i)
      if (behind > i) {
        i = behind - 1
        continue
      }
      if (
        isVerbGroup(phrase) ||
        phrase.kind === 'WH' ||
        phrase.kind === 'SUB' ||
        (phrase.kind === 'PREP' && phrase.word !== 'of') ||
        phrase.kind === 'PUNCT'
      )
        return false
    }
    return false
  }
}
