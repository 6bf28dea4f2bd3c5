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

  /** "Acme in 2018, Beta in 2023 and Gamma in 2024", "Acme for $2bn and Beta for $3bn": each member with its own time or price. */
  skipOwnTime(at: number, head: number): number {
    const end = this.#behindTimeOrPrice(at)
    if (end === undefined || !(this.#phrases[head] as NounPhrase).name) return at
    const separator = this.#phrases[end]
    if (!isComma(separator) && !isAnd(separator)) return at
    const next = isComma(separator) && isAnd(this.#phrases[end + 1]) ? end + 2 : end + 1
    const member = this.#phrases[next]
    return isNounPhrase(member) && member.name && this.#behindTimeOrPrice(next + 1) !== undefined ? end : at
  }

  #behindTimeOrPrice(at: number): number | undefined {
    const link = this.#phrases[at]
    const what = this.#phrases[at + 1]
    if (link?.kind !== 'PREP' || !isNounPhrase(what) || what.name) return undefined
    const last = this.#tokens[what.to - 1]
    const isTime = /^(?:in|on|since|from)$/u.test(link.word) && (this.isTime(what) || last?.tag === 'NUM')
    const isPrice = link.word === 'for' && this.#tokens.slice(what.from, what.to).some(({ tag }) => tag === 'NUM')
    return isTime || isPrice ? at + 2 : undefined
  }

  /** "Acme of Sweden and Beta": where a member comes from. */
  skipOrigin(at: number, head: number): number {
    const link = this.#phrases[at]
    const place = this.#phrases[at + 1]
    const separator = this.#phrases[at + 2]
    const isOrigin =
      link?.kind === 'PREP' &&
      /^(?:of|from|in)$/u.test(link.word) &&
      isNounPhrase(place) &&
      place.name?.entity.kind === 'Place' &&
      (this.#phrases[head] as NounPhrase).name?.entity.kind === 'Organization'
    if (!isOrigin || !(isComma(separator) || isAnd(separator))) return at
    const next = isComma(separator) && isAnd(this.#phrases[at + 3]) ? at + 4 : at + 3
    return this.#isFirm(next) && (isAnd(this.#phrases[next - 1]) || this.closesLater(next + 1)) ? at + 2 : at
  }

  /** "Acme, which belongs to Beta, and Gamma": a list goes on behind what is told of a member. */
  skipAside(at: number, head: number): number {
    const aged = this.#behindAge(at)
    if (aged !== undefined && (this.#phrases[head] as NounPhrase).name?.entity.kind === 'Person') return aged
    if (!isComma(this.#phrases[at]) || this.#phrases[at + 1]?.kind !== 'WH') return at
    const close = this.endOfRelative(at + 1)
    const and = isAnd(this.#phrases[close + 1])
    const next = and ? close + 2 : close + 1
    // "Acme, whose owners include Beta, Gamma and Delta": the list is the clause's own.
    const isOwnList = !and && this.#isFirm(close - 1)
    const goesOn =
      !isOwnList && this.#isFirm(next) && (and ? !isVerbGroup(this.#phrases[next + 1]) : this.closesLater(next + 1))
    return goesOn && (this.#phrases[head] as NounPhrase).name?.entity.kind === 'Organization' ? close : at
  }

  /** "Jane Roe, now 61, and John Doe": the comma behind the age, where a list goes on. */
  #behindAge(at: number): number | undefined {
    const age = this.#phrases[at + 1]?.kind === 'ADV' ? at + 2 : at + 1
    const number = this.#phrases[age]
    const isAge = isNounPhrase(number) && /^\d\d$/u.test(this.#tokens[number.to - 1]?.text ?? '')
    if (!isComma(this.#phrases[at]) || !isAge || !isComma(this.#phrases[age + 1])) return undefined
    const next = isAnd(this.#phrases[age + 2]) ? age + 3 : age + 2
    const member = this.#phrases[next]
    return isNounPhrase(member) && member.name?.entity.kind === 'Person' ? age + 1 : undefined
  }

  /** "and, increasingly, Beta", "and, since March, Beta": the member behind the aside. */
  behindAside(at: number): number {
    if (!isComma(this.#phrases[at])) return at
    for (let i = at + 1; i < at + 5; i++) {
      const phrase = this.#phrases[i]
      if (isComma(phrase)) return i > at + 1 && isNounPhrase(this.#phrases[i + 1]) ? i + 1 : at
      const isAside = phrase?.kind === 'ADV' || phrase?.kind === 'PREP' || (isNounPhrase(phrase) && !phrase.name)
      if (!isAside) return at
    }
    return at
  }

  #isFirm(at: number): boolean {
    const phrase = this.#phrases[at]
    return isNounPhrase(phrase) && phrase.name?.entity.kind === 'Organization'
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
      if (phrase.kind === 'WH' || this.#opensContactClause(i)) return this.endOfRelative(i)
      if (isVerbGroup(phrase) && phrase.form === 'finite' && !this.isReduced(i)) return i
      if (isAnd(phrase) && !isNounPhrase(this.#phrases[i + 1])) return i
    }
    return i
  }

  /** "Acme, the broker it had bought, …": a relative clause without its relative word. */
  #opensContactClause(at: number): boolean {
    const subject = this.#phrases[at]
    const verb = this.#phrases[at + 1]
    return (
      isNounPhrase(subject) &&
      isNounPhrase(this.#phrases[at - 1]) &&
      (subject.pronoun !== undefined || subject.name !== undefined || subject.determiner !== undefined) &&
      isVerbGroup(verb) &&
      verb.form === 'finite' &&
      !this.isReduced(at + 1)
    )
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
          phrase.to - phrase.from === (phrase.particle ? 2 : 1) &&
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
      if (isAnd(phrase)) return isNounPhrase(this.#phrases[this.behindAside(i + 1)])
      const behind = this.#behindTimeOrPrice(i) ?? this.skipParentheses(i)
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
