import type { TaggedToken } from '#language/tags.ts'
import { LIST_INTRODUCERS, TIME_NOUNS } from '#language/words/clause-words.ts'
import { isBareApposition, isTitleOf, nameOfOne } from './appositions.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase, type Phrase } from './phrases.ts'

/** Noun phrases that stand in one place: a list ("Google, Amazon and Oracle"), with what is said of its members by apposition. */
export interface Group {
  /** Phrase indexes of the members, in order. */
  readonly heads: number[]
  /** Phrase indexes of descriptions set beside a named member: "Acme, a maker of chips". */
  readonly descriptions: { readonly of: number; readonly at: number }[]
  /** The names set beside a description: "its rivals, Google and Oracle", "customers such as Intuit". */
  names: Group | undefined
  /** The phrase index after the group, its descriptions and their closing comma. */
  end: number
}

/** The groups of a sentence by the index of each member phrase. */
export function groupPhrases(phrases: readonly Phrase[], tokens: readonly TaggedToken[]): Map<number, Group> {
  const groups = new Map<number, Group>()
  for (let i = 0; i < phrases.length; i++) {
    if (!isNounPhrase(phrases[i]) || groups.has(i)) continue
    register(groups, new Reader(phrases, tokens).read(i))
  }
  return groups
}

function register(groups: Map<number, Group>, group: Group): void {
  for (const head of group.heads) groups.set(head, group)
  if (group.names) register(groups, group.names)
}

const isComma = (phrase: Phrase | undefined) => phrase?.kind === 'COMMA'
const isAnd = (phrase: Phrase | undefined) => phrase?.kind === 'CONJ' && ['and', 'or', '&', 'nor'].includes(phrase.word)

class Reader {
  readonly #phrases: readonly Phrase[]
  readonly #tokens: readonly TaggedToken[]

  constructor(phrases: readonly Phrase[], tokens: readonly TaggedToken[]) {
    this.#phrases = phrases
    this.#tokens = tokens
  }

  read(start: number): Group {
    const group: Group = { heads: [start], descriptions: [], names: undefined, end: start + 1 }
    const named = nameOfOne(this.#phrases, this.#tokens, start)
    if (named !== undefined) return this.#withExamples(group, named - 1)
    if (this.#isTime(this.#phrases[start] as NounPhrase)) return group
    for (;;) {
      const at = this.#skipParallel(this.#skipParentheses(group.end), group.heads.at(-1) as number)
      const called = this.#namedBehind(at)
      if (called !== undefined) return this.#withExamples(group, called)
      const separator = this.#phrases[at]
      if (this.#introducesList(at)) return this.#withExamples(group, at)
      const last = group.heads.at(-1) as number
      if (isBareApposition(this.#phrases, this.#tokens, last, at)) {
        group.descriptions.push({ of: last, at })
        group.end = this.#endOfDescription(at)
        return group
      }
      if (!isComma(separator) && !isAnd(separator)) return group
      const comma = isComma(separator)
      let next = at + 1
      const closes = isAnd(separator) || isAnd(this.#phrases[next])
      if (comma && isAnd(this.#phrases[next])) next++
      if (this.#introducesList(next) && comma) return this.#withExamples(group, next)
      while (this.#phrases[next]?.kind === 'ADV') next++
      const candidate = this.#phrases[next]
      if (
        !isNounPhrase(candidate) ||
        this.#isTime(candidate) ||
        (candidate.pronoun !== undefined && !this.#isOneOf(candidate, next))
      )
        return group
      if (comma && closes && group.heads.length === 1 && this.#closesRelative(start)) return group
      const head = group.heads.at(-1) as number
      const member = this.#phrases[head] as NounPhrase
      if (comma && !closes) {
        if (member.name && !candidate.name && this.#describes(candidate, next)) {
          const end = this.#endOfDescription(next)
          if (isVerbGroup(this.#phrases[end]) && !this.#isReduced(end) && !isComma(this.#phrases[end - 1])) return group
          group.descriptions.push({ of: head, at: next })
          group.end = end
          if (!isComma(this.#phrases[end])) return group
          if (this.#goesOn(end)) continue
          group.end = end + 1
          return group
        }
        if (!member.name && candidate.name && group.heads.length === 1 && this.#isDefinite(member)) {
          group.names = this.read(next)
          group.end = group.names.end
          if (isComma(this.#phrases[group.end])) group.end++
          return group
        }
        if (this.#isPlaceAfter(member, candidate)) {
          group.end = next + 1
          if (isComma(this.#phrases[group.end]) && !this.#goesOn(group.end)) group.end++
          continue
        }
        if (!this.#closesLater(next + 1)) return group
      }
      if (this.#opensClause(next, closes && group.heads.length > 1, start)) return group
      const named = closes ? this.#nameBehind(next) : undefined
      if (named !== undefined) group.descriptions.push({ of: named, at: next })
      group.heads.push(named ?? next)
      group.end = (named ?? next) + 1
      if (closes && isTitleOf(this.#phrases, this.#tokens, group.heads)) {
        group.heads.pop()
        return this.#withExamples(group, next - 1)
      }
      if (closes) return this.#withLateDescription(group)
    }
  }

  /** "UPS and a regional carrier, Buckeye Haul": the name of a member that is described first. */
  #nameBehind(at: number): number | undefined {
    const member = this.#phrases[at] as NounPhrase
    const name = this.#phrases[at + 2]
    const described =
      !member.name && member.nouns.length > 0 && /^(?:an?|another|its|one)$/u.test(member.determiner ?? '')
    if (!described || !isComma(this.#phrases[at + 1]) || !isNounPhrase(name) || !name.name) return undefined
    const behind = this.#phrases[at + 3]
    return behind === undefined || isComma(behind) || behind.kind === 'PUNCT' ? at + 2 : undefined
  }

  /** After the last member of a list an apposition may still follow: "Google and Oracle, both of which", "…, two rivals". */
  #withLateDescription(group: Group): Group {
    const last = group.heads.at(-1) as number
    if (isBareApposition(this.#phrases, this.#tokens, last, group.end)) {
      group.descriptions.push({ of: last, at: group.end })
      group.end = this.#endOfDescription(group.end)
      return group
    }
    const behind = this.#phrases[group.end + 1]
    const one = isNounPhrase(behind) && /^an?$/u.test(behind.determiner ?? '') && !behind.name
    if (isComma(this.#phrases[group.end]) && one && this.#describes(behind, group.end + 1)) {
      const end = this.#endOfDescription(group.end + 1)
      if (end === this.#phrases.length || !isVerbGroup(this.#phrases[end])) {
        group.descriptions.push({ of: last, at: group.end + 1 })
        group.end = isComma(this.#phrases[end]) ? end + 1 : end
        return group
      }
    }
    const examples = this.#introducesList(group.end)
    return examples ? this.#withExamples(group, group.end) : group
  }

  #withExamples(group: Group, introducer: number): Group {
    const first = introducer + 1
    if (!isNounPhrase(this.#phrases[first])) return group
    group.names = this.read(first)
    group.end = group.names.end
    if (isComma(this.#phrases[group.end]) && !this.#goesOn(group.end)) group.end++
    return group
  }

  /** "software, collectively called Copilot", "a unit known as Waymo": the index of the verb before the name. */
  #namedBehind(at: number): number | undefined {
    let i = isComma(this.#phrases[at]) ? at + 1 : at
    while (this.#phrases[i]?.kind === 'ADV') i++
    const verb = this.#phrases[i]
    if (
      !isVerbGroup(verb) ||
      verb.to - verb.from > 1 ||
      !/^(?:call|name|dub|brand|know|nickname|codename)$/u.test(verb.lemma)
    )
      return undefined
    if (this.#tokens[verb.main]?.tag !== 'VBD' || (this.#phrases[at - 1] as NounPhrase | undefined)?.name)
      return undefined
    const next = this.#phrases[i + 1]
    const name = next?.kind === 'PREP' && next.word === 'as' ? this.#phrases[i + 2] : next
    if (!isNounPhrase(name) || !name.name) return undefined
    return next === name ? i : i + 1
  }

  #introducesList(at: number): boolean {
    const phrase = this.#phrases[at]
    if (phrase?.kind !== 'PREP' || !LIST_INTRODUCERS.has(phrase.word)) return false
    const before = this.#phrases[at - 1]
    if (phrase.word === 'like' && !isNounPhrase(before)) return false
    const named = isComma(before) ? this.#phrases[at - 2] : before
    return phrase.word !== 'like' || (isNounPhrase(named) && !named.name)
  }

  #skipParentheses(at: number): number {
    const open = this.#phrases[at]
    if (open?.kind === 'PUNCT' && open.word === '>') return at + 1
    if (open?.kind !== 'PUNCT' || open.word !== '(') return at
    const close = this.#phrases.findIndex((phrase, i) => i > at && phrase.kind === 'PUNCT' && phrase.word === ')')
    return close === -1 || close - at > 12 ? at : close + 1
  }

  /** "the students of A, the inmates of B and the crews of C": members of one build, each with its "of". */
  #skipParallel(at: number, head: number): number {
    const end = this.#behindOf(at)
    if (end === undefined) return at
    const separator = this.#phrases[end]
    if (!isComma(separator) && !isAnd(separator)) return at
    const next = isComma(separator) && isAnd(this.#phrases[end + 1]) ? end + 2 : end + 1
    const member = this.#phrases[next]
    const like = (this.#phrases[head] as NounPhrase).determiner
    if (!isNounPhrase(member) || member.name || like === undefined || member.determiner !== like) return at
    const other = this.#behindOf(next + 1)
    if (other === undefined || isVerbGroup(this.#phrases[other])) return at
    return isAnd(separator) || this.#closesLater(other) || isAnd(this.#phrases[end + 1]) ? end : at
  }

  #behindOf(at: number): number | undefined {
    const of = this.#phrases[at]
    const whole = this.#phrases[at + 1]
    return of?.kind === 'PREP' && of.word === 'of' && isNounPhrase(whole) ? at + 2 : undefined
  }

  #isTime(phrase: NounPhrase): boolean {
    const noun = headNoun(phrase, this.#tokens)
    if (phrase.name) return false
    return noun === undefined
      ? phrase.hyphened.length === 0 && phrase.modifiers.length === 0 && phrase.pronoun === undefined
      : TIME_NOUNS.has(noun)
  }

  #isDefinite(phrase: NounPhrase): boolean {
    return (
      phrase.owner !== undefined ||
      phrase.determiner === 'the' ||
      phrase.modifiers.length > 0 ||
      phrase.determiner === undefined ||
      phrase.determiner === 'two' ||
      phrase.determiner === 'both' ||
      phrase.determiner === 'a' ||
      phrase.determiner === 'an' ||
      phrase.determiner === 'another' ||
      phrase.determiner === 'one'
    )
  }

  /** "Acme, one of the largest makers of …". */
  #isOneOf(phrase: NounPhrase, at: number): boolean {
    const next = this.#phrases[at + 1]
    return (
      /^(?:one|part)$/u.test(this.#tokens[phrase.to - 1]?.lower ?? '') &&
      next?.kind === 'PREP' &&
      (next.word === 'of' || next.word === 'among')
    )
  }

  #describes(phrase: NounPhrase, at: number): boolean {
    if (this.#isOneOf(phrase, at)) return true
    if (phrase.nouns.length === 0) return false
    if (!/s$/u.test(headNoun(phrase, this.#tokens) ?? 's')) return true
    return (
      phrase.determiner !== undefined ||
      phrase.owner !== undefined ||
      phrase.modifiers.length > 0 ||
      !this.#closesLater(at + 1)
    )
  }

  /** The phrases after a description: its "of …", "in …", "based in …", up to a comma, another verb or the end. */
  #endOfDescription(at: number): number {
    let i = at + 1
    for (; i < this.#phrases.length; i++) {
      const phrase = this.#phrases[i] as Phrase
      if (
        phrase.kind === 'COMMA' ||
        phrase.kind === 'SUB' ||
        (phrase.kind === 'PUNCT' && phrase.word !== '(' && phrase.word !== ')')
      )
        return i
      if (phrase.kind === 'WH') return this.#endOfRelative(i)
      if (isVerbGroup(phrase) && phrase.form === 'finite' && !this.#isReduced(i)) return i
      if (isAnd(phrase) && !isNounPhrase(this.#phrases[i + 1])) return i
    }
    return i
  }

  #endOfRelative(at: number): number {
    for (let i = at; i < this.#phrases.length; i++) if (isComma(this.#phrases[i])) return i
    return this.#phrases.length
  }

  #isReduced(at: number): boolean {
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
  #goesOn(comma: number): boolean {
    const next = this.#phrases[comma + 1]
    if (isAnd(next)) return isNounPhrase(this.#phrases[comma + 2]) && !isVerbGroup(this.#phrases[comma + 3])
    return isNounPhrase(next) && next.name !== undefined && this.#closesLater(comma + 2)
  }

  /** A list closes with "and" before its clause ends. */
  #closesLater(at: number): boolean {
    for (let i = at; i < Math.min(this.#phrases.length, at + 40); i++) {
      const phrase = this.#phrases[i] as Phrase
      if (isAnd(phrase)) return isNounPhrase(this.#phrases[i + 1])
      const behind = this.#skipParentheses(i)
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

  #isPlaceAfter(member: NounPhrase, candidate: NounPhrase): boolean {
    return candidate.name?.entity.kind === 'Place' && member.name !== undefined
  }

  /** "Red Hat, which belongs to IBM, and Microsoft": the comma closes the relative clause, not a list. */
  #closesRelative(start: number): boolean {
    for (let i = start - 1; i >= 0; i--) {
      if (this.#phrases[i]?.kind === 'WH') return isComma(this.#phrases[i - 1])
      if (isComma(this.#phrases[i])) return false
    }
    return false
  }

  /** Only behind a clause that has its verb can "and X said" open another. */
  #hasVerbBefore(start: number): boolean {
    for (let i = start - 1; i >= 0; i--) {
      const phrase = this.#phrases[i]
      if (isVerbGroup(phrase) && phrase.form === 'finite' && !this.#isReduced(i)) return true
      if (phrase?.kind === 'WH' || phrase?.kind === 'SUB') return false
    }
    return false
  }

  /** "…, Microsoft said": the phrase is the subject of a clause of its own, not the next member. */
  #opensClause(at: number, closesList: boolean, start: number): boolean {
    let i = at + 1
    while (this.#phrases[i]?.kind === 'ADV') i++
    const verb = this.#phrases[i]
    if (!isVerbGroup(verb) || verb.form !== 'finite') return false
    const before = this.#phrases[start - 1]
    const inObject = before !== undefined && (before.kind === 'PREP' || isVerbGroup(before))
    return inObject && !closesList && !this.#isReduced(i) && this.#hasVerbBefore(start)
  }
}
