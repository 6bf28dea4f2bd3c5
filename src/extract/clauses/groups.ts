import type { TaggedToken } from '#language/tags.ts'
import { LIST_INTRODUCERS } from '#language/words/clause-words.ts'
import { SAYING } from '#language/words/modality-words.ts'
import { ROLE_NOUNS } from '../names/cue-words.ts'
import { isBareApposition, isTitleOf, nameOfHolder, nameOfOne, nameOfUnit } from './appositions.ts'
import { Spans } from './group-spans.ts'
import { singular } from './nouns.ts'
import { headNoun, isAnd, isComma, isNounPhrase, isVerbGroup, type NounPhrase, type Phrase } from './phrases.ts'

/** Noun phrases that stand in one place: a list ("Google, Amazon and Oracle"), with what is said of its members by apposition. */
export interface Group {
  /** Phrase indexes of the members, in order. */
  readonly heads: number[]
  /** Phrase indexes of descriptions set beside a named member: "Acme, a maker of chips". */
  readonly descriptions: { readonly of: number; readonly at: number; readonly end: number }[]
  /** The names set beside a description: "its rivals, Google and Oracle", "customers such as Intuit". */
  names: Group | undefined
  /** The phrase index after the group, its descriptions and their closing comma. */
  end: number
}

/** The groups of a sentence by the index of each member phrase. */
export function groupPhrases(phrases: readonly Phrase[], tokens: readonly TaggedToken[]): Map<number, Group> {
  const groups = new Map<number, Group>()
  const descriptions: { readonly at: number; readonly end: number }[] = []
  for (let i = 0; i < phrases.length; i++) {
    if (!isNounPhrase(phrases[i]) || groups.has(i)) continue
    // "Acme, part of the Beta Group, and Gamma": the list around the description has Gamma, not the one inside it.
    const within = descriptions.findLast(
      ({ at, end }) => at <= i && i < end && isComma(phrases[end]) && isAnd(phrases[end + 1]),
    )
    const group = new Reader(within ? phrases.slice(0, within.end) : phrases, tokens).read(i)
    register(groups, group)
    descriptions.push(...group.descriptions.map(({ at, end }) => ({ at, end })))
  }
  return groups
}

function register(groups: Map<number, Group>, group: Group): void {
  for (const head of group.heads) groups.set(head, group)
  if (group.names) register(groups, group.names)
}

/** "its flagship, the Aurora 3000 scanner": named though a plain noun heads it. */
const isNaming = ({ name, determiner, modifiers }: NounPhrase) =>
  name !== undefined || (determiner === 'the' && modifiers.at(-1)?.entity.kind === 'Product')

class Reader {
  readonly #phrases: readonly Phrase[]
  readonly #tokens: readonly TaggedToken[]
  readonly #spans: Spans

  constructor(phrases: readonly Phrase[], tokens: readonly TaggedToken[]) {
    this.#phrases = phrases
    this.#tokens = tokens
    this.#spans = new Spans(phrases, tokens)
  }

  read(start: number): Group {
    const group: Group = { heads: [start], descriptions: [], names: undefined, end: start + 1 }
    const named =
      nameOfOne(this.#phrases, this.#tokens, start) ??
      nameOfUnit(this.#phrases, this.#tokens, start) ??
      nameOfHolder(this.#phrases, this.#tokens, start)
    if (named !== undefined) return this.#withExamples(group, named - 1)
    if (this.#spans.isTime(this.#phrases[start] as NounPhrase) || this.#completesVerb(start)) return group
    for (;;) {
      const head = group.heads.at(-1) as number
      const bare = this.#spans.skipOrigin(this.#spans.skipParentheses(group.end), head)
      const at = this.#spans.skipAside(this.#spans.skipOwnTime(this.#spans.skipParallel(bare, head), head), head)
      const called = this.#namedBehind(at)
      if (called !== undefined) return this.#withExamples(group, called)
      const separator = this.#phrases[at]
      if (this.#introducesList(at)) return this.#withExamples(group, at)
      if (isBareApposition(this.#phrases, this.#tokens, head, at)) {
        group.end = this.#spans.endOfDescription(at)
        group.descriptions.push({ of: head, at, end: group.end })
        return group
      }
      if (!isComma(separator) && !isAnd(separator)) return group
      const comma = isComma(separator)
      let next = at + 1
      const closes = isAnd(separator) || isAnd(this.#phrases[next])
      if (comma && isAnd(this.#phrases[next])) next++
      next = this.#spans.behindAside(next)
      if (this.#introducesList(next) && comma) return this.#withExamples(group, next)
      while (this.#phrases[next]?.kind === 'ADV') next++
      const candidate = this.#phrases[next]
      if (
        !isNounPhrase(candidate) ||
        this.#spans.isTime(candidate) ||
        (candidate.pronoun !== undefined && !this.#spans.isOneOf(candidate, next))
      )
        return group
      if (comma && closes && group.heads.length === 1 && this.#closesRelative(start)) return group
      if (isAnd(this.#phrases[next - 1]) && this.#leavesVerbOut(next)) return group
      if (this.#joinsTitles(head, candidate)) return group
      const member = this.#phrases[head] as NounPhrase
      if (comma && !closes && this.#leavesRelative(member, candidate, start)) return group
      if (member.name && this.#hasOwnPreposition(candidate, next, start)) return group
      if (comma && !closes) {
        if (member.name && !candidate.name && this.#isLikened(start)) return group
        // "Alongside Acme, other investors such as Beta"
        if (member.name && !candidate.name && this.#areMore(candidate)) return group
        if (member.name && !candidate.name && this.#spans.describes(candidate, next)) {
          const end = this.#spans.endOfDescription(next)
          if (isVerbGroup(this.#phrases[end]) && !this.#spans.isReduced(end) && !isComma(this.#phrases[end - 1]))
            return group
          group.descriptions.push({ of: head, at: next, end })
          group.end = end
          if (!isComma(this.#phrases[end])) return group
          if (this.#spans.goesOn(end)) continue
          group.end = end + 1
          return group
        }
        if (!member.name && candidate.name && this.#tells(next + 1)) return group
        // "buy from it, Merck had": a pronoun is not told by a name behind it.
        if (member.pronoun !== undefined && candidate.name) return group
        if (!member.name && isNaming(candidate) && group.heads.length === 1 && this.#isDefinite(member)) {
          group.names = this.read(next)
          group.end = group.names.end
          if (isComma(this.#phrases[group.end])) group.end++
          return group
        }
        if (this.#isPlaceAfter(member, candidate)) {
          group.end = next + 1
          if (isComma(this.#phrases[group.end]) && !this.#spans.goesOn(group.end)) group.end++
          continue
        }
        if (!this.#spans.closesLater(next + 1)) return group
        // "signed in Abu Dhabi, Acme and Beta will": a place and a company make no list.
        if (member.name?.entity.kind === 'Place' && candidate.name && candidate.name.entity.kind !== 'Place')
          return group
      }
      // "a brewer based in Leeds and a subsidiary of Acme"
      if (closes && this.#isPlace(member) && /^an?$/u.test(candidate.determiner ?? '')) return group
      if (this.#opensClause(next, closes && group.heads.length > 1, start)) return group
      if (closes && this.#opensNamedList(next)) return group
      const named = closes ? this.#nameBehind(next) : undefined
      if (named !== undefined) group.descriptions.push({ of: named, at: next, end: named - 1 })
      group.heads.push(named ?? next)
      group.end = (named ?? next) + 1
      if (closes && isTitleOf(this.#phrases, this.#tokens, group.heads)) {
        group.heads.pop()
        return this.#withExamples(group, next - 1)
      }
      if (closes && !this.#goesOnPast(group, start)) return this.#withLateDescription(group)
    }
  }

  /** "Acme, Beta and investors Gamma and Delta": a list within the list's last member. */
  #goesOnPast(group: Group, start: number): boolean {
    const next = this.#phrases[group.end + 1]
    const isMore = isAnd(this.#phrases[group.end]) && isNounPhrase(next) && next.name !== undefined
    const last = this.#phrases[group.heads.at(-1) as number] as NounPhrase
    return isMore && last.nouns.length > 0 && !this.#opensClause(group.end + 1, false, start)
  }

  /** "Acme and its largest shareholders, Beta, Gamma and Delta": the names behind the comma are the shareholders. */
  #opensNamedList(at: number): boolean {
    const plural = this.#phrases[at] as NounPhrase
    const name = this.#phrases[at + 2]
    const noun = headNoun(plural, this.#tokens) ?? ''
    if (plural.name || plural.owner?.pronoun === undefined || singular(noun) === noun) return false
    return (
      isComma(this.#phrases[at + 1]) && isNounPhrase(name) && name.name !== undefined && this.#spans.closesLater(at + 3)
    )
  }

  /** "which was founded by Jane Roe, Acme and Beta": behind the comma that closes the relative clause a list of firms goes on. */
  #leavesRelative({ name }: NounPhrase, candidate: NounPhrase, start: number): boolean {
    return (
      name?.entity.kind === 'Person' && candidate.name?.entity.kind === 'Organization' && this.#closesRelative(start)
    )
  }

  /** "other investors", "several new backers": others than the one before them. */
  #areMore({ from, nouns }: NounPhrase): boolean {
    const noun = this.#tokens[nouns.at(-1) ?? -1]?.lower ?? ''
    return /^(?:other|additional|further|more)$/u.test(this.#tokens[from]?.lower ?? '') && singular(noun) !== noun
  }

  /** "is, like Acme, a rival": what stands behind the aside is said of the subject. */
  #isLikened(start: number): boolean {
    const link = this.#phrases[start - 1]
    let before = start - 3
    while (this.#phrases[before]?.kind === 'ADV') before--
    return (
      link?.kind === 'PREP' &&
      /^(?:like|unlike|alongside)$/u.test(link.word) &&
      isComma(this.#phrases[start - 2]) &&
      isVerbGroup(this.#phrases[before])
    )
  }

  /** "chairman of Acme and chief executive of Beta": two titles are joined, not Acme and a chief executive. */
  #joinsTitles(head: number, candidate: NounPhrase): boolean {
    const before = this.#phrases[head - 1]
    const bare = !candidate.name && candidate.determiner === undefined && !candidate.owner
    return (
      bare &&
      (this.#phrases[head] as NounPhrase).name !== undefined &&
      before?.kind === 'PREP' &&
      /^(?:of|at|for)$/u.test(before.word) &&
      ROLE_NOUNS.has(headNoun(candidate, this.#tokens) ?? '')
    )
  }

  /** "UPS and a regional carrier, Buckeye Haul": the name of a member that is described first. */
  #nameBehind(at: number): number | undefined {
    const member = this.#phrases[at] as NounPhrase
    const name = this.#phrases[at + 2]
    const isOwn = member.owner !== undefined || /^(?:an?|another|one)$/u.test(member.determiner ?? '')
    const described =
      !member.name && member.nouns.length > 0 && isOwn && !OWNERS_OTHERS.test(headNoun(member, this.#tokens) ?? '')
    if (!described || !isComma(this.#phrases[at + 1]) || !isNounPhrase(name) || !name.name) return undefined
    const behind = this.#phrases[at + 3]
    return behind === undefined || isComma(behind) || behind.kind === 'PUNCT' ? at + 2 : undefined
  }

  /** After the last member of a list an apposition may still follow: "Google and Oracle, both of which", "…, two rivals". */
  #withLateDescription(group: Group): Group {
    const last = group.heads.at(-1) as number
    if (isBareApposition(this.#phrases, this.#tokens, last, group.end)) {
      const at = group.end
      group.end = this.#spans.endOfDescription(at)
      group.descriptions.push({ of: last, at, end: group.end })
      return group
    }
    const behind = this.#phrases[group.end + 1]
    const one =
      !this.#isLikened(group.heads[0] as number) &&
      isNounPhrase(behind) &&
      !behind.name &&
      (/^an?$/u.test(behind.determiner ?? '') ||
        this.#isOwnedPlural(behind) ||
        (group.heads.length > 1 && this.#saysOfAll(behind)))
    if (isComma(this.#phrases[group.end]) && one && this.#spans.describes(behind, group.end + 1)) {
      const end = this.#spans.endOfDescription(group.end + 1)
      if (end === this.#phrases.length || !isVerbGroup(this.#phrases[end])) {
        group.descriptions.push({ of: last, at: group.end + 1, end })
        group.end = isComma(this.#phrases[end]) ? end + 1 : end
        return group
      }
    }
    if (this.#introducesList(group.end)) return this.#withExamples(group, group.end)
    // "Acme and its rivals, including Beta,"
    const plain = !(this.#phrases[last] as NounPhrase).name && isComma(this.#phrases[group.end])
    return plain && this.#introducesList(group.end + 1) ? this.#withExamples(group, group.end + 1) : group
  }

  /** "Google and Oracle, Microsoft's rivals": said of all of them. */
  #isOwnedPlural({ owner, nouns, determiner }: NounPhrase): boolean {
    const noun = this.#tokens[nouns.at(-1) ?? -1]?.lower ?? ''
    return singular(noun) !== noun && (owner !== undefined || /^(?:two|both|three|the)$/u.test(determiner ?? ''))
  }

  #withExamples(group: Group, introducer: number): Group {
    const first = introducer + 1
    if (!isNounPhrase(this.#phrases[first])) return group
    group.names = this.read(first)
    group.end = group.names.end
    if (isComma(this.#phrases[group.end]) && !this.#spans.goesOn(group.end)) group.end++
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
    if (phrase?.kind === 'PUNCT' && phrase.word === ':') return this.#spellsOut(at)
    if (phrase?.kind !== 'PREP' || !LIST_INTRODUCERS.has(phrase.word)) return false
    const before = this.#phrases[at - 1]
    if (phrase.word === 'like' && !isNounPhrase(before)) return false
    const named = isComma(before) ? this.#phrases[at - 2] : before
    return phrase.word !== 'like' || (isNounPhrase(named) && !named.name)
  }

  /** "tanks from Acme, drones from Beta": the drones are no member and say nothing of Acme. */
  #hasOwnPreposition(candidate: NounPhrase, at: number, start: number): boolean {
    const before = this.#phrases[start - 1]
    const behind = this.#phrases[at + 1]
    if (before?.kind !== 'PREP' || behind?.kind !== 'PREP' || before.word !== behind.word) return false
    return !candidate.name && /^(?:from|under|by|with|to|for)$/u.test(behind.word)
  }

  /** "four segments: Acme, Beta and Gamma". */
  #spellsOut(colon: number): boolean {
    const plural = this.#phrases[colon - 1]
    const name = this.#phrases[colon + 1]
    if (!isNounPhrase(plural) || plural.name || !isNounPhrase(name) || !name.name) return false
    const noun = headNoun(plural, this.#tokens) ?? ''
    return singular(noun) !== noun && this.#spans.closesLater(colon + 2)
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

  /** "made up a tenth of our sales, Acme said": the name speaks. */
  #tells(at: number): boolean {
    const verb = this.#phrases[at]
    return isVerbGroup(verb) && SAYING.has(verb.lemma) && verb.form === 'finite' && !verb.passive
  }

  #isPlace = ({ name }: NounPhrase) => name?.entity.kind === 'Place'

  #isPlaceAfter(member: NounPhrase, candidate: NounPhrase): boolean {
    return candidate.name?.entity.kind === 'Place' && member.name !== undefined
  }

  /** "Red Hat, which belongs to IBM, and Microsoft", "Hoka, owned by Deckers, and On": the comma closes what was said of the first. */
  #closesRelative(start: number): boolean {
    const by = this.#phrases[start - 1]
    if (by?.kind === 'PREP' && this.#spans.isReduced(start - 2) && isComma(this.#phrases[start - 3])) return true
    for (let i = start - 1; i >= 0; i--) {
      if (this.#phrases[i]?.kind === 'WH') return isComma(this.#phrases[i - 1])
      if (isComma(this.#phrases[i])) return false
    }
    return false
  }

  /** "Acme and Beta, both former parts of Gamma", "…, two units of Gamma". */
  #saysOfAll(phrase: NounPhrase): boolean {
    const noun = headNoun(phrase, this.#tokens) ?? ''
    return singular(noun) !== noun && /^(?:both|all|two|three|four)$/u.test(this.#tokens[phrase.from]?.lower ?? '')
  }

  /** "taking part, Acme": the bare noun belongs to its verb and names nobody. */
  #completesVerb(at: number): boolean {
    const noun = this.#phrases[at] as NounPhrase
    const isBare =
      noun.to - noun.from === 1 &&
      /^(?:part|place|effect|shape|control|office|hold|root|note)$/u.test(this.#tokens[noun.from]?.lower ?? '')
    return isBare && isVerbGroup(this.#phrases[at - 1])
  }

  /** "Acme owns 51% of the yard and Beta the other 49%": the second clause leaves its verb out. */
  #leavesVerbOut(at: number): boolean {
    const object = this.#phrases[at + 1]
    if (!isNounPhrase(object) || !isNounPhrase(this.#phrases[at])) return false
    return this.#tokens
      .slice(object.from, object.to)
      .some(({ lower }) => /^(?:other|rest|remaining|remainder|balance|latter|half)$/u.test(lower))
  }

  /** Only behind a clause that has its verb can "and X said" open another. */
  #hasVerbBefore(start: number): boolean {
    for (let i = start - 1; i >= 0; i--) {
      const phrase = this.#phrases[i]
      if (isVerbGroup(phrase) && phrase.form === 'finite' && !this.#spans.isReduced(i)) return true
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
    return inObject && !closesList && !this.#spans.isReduced(i) && this.#hasVerbBefore(start)
  }
}

/** "Acme and Beta's rivals, Gamma": a plural of others is a list of its own. */
const OWNERS_OTHERS = /^(?:rivals|competitors|customers|clients|suppliers|partners|owners|shareholders|investors)$/u
