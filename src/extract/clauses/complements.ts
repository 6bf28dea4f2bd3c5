import { isGerund, isReducedPassive, isTime, type Parse } from './clause.ts'
import { endOfContactClause } from './contact-clauses.ts'
import { isComma, isNounPhrase, isVerbGroup, type Link, type NounPhrase, type Phrase } from './phrases.ts'

/** What follows a verb: its objects, and the first phrase behind each preposition. Values are phrase indexes. */
export interface Complements {
  readonly objects: readonly number[]
  readonly prepositions: Prepositions
}

export function findComplements(parse: Parse, at: number): Complements {
  const { phrases } = parse
  const objects: number[] = []
  let i = at + 1
  while (phrases[i]?.kind === 'ADV') i++
  i = skipParenthesis(parse, i)
  // 'acquired "Acme"', "acquired <Acme Inc>"
  const mark = phrases[i]
  if (mark?.kind === 'PUNCT' && /^["“<]$/u.test(mark.word) && isNounPhrase(phrases[i + 1])) i++
  while (isNounPhrase(phrases[i]) && objects.length < 2 && !isTime(parse, phrases[i] as NounPhrase)) {
    objects.push(i)
    i = parse.groups.get(i)?.end ?? i + 1
    if (isComma(phrases[i - 1])) break
    i = endOfContactClause(parse, i) ?? i
  }
  if (objects.length === 0 && phrases[i]?.kind === 'ADJ') i++
  return { objects, prepositions: readPrepositions(parse, i) }
}

/** "controls, directly and indirectly, 61%": adverbs set off by commas. */
function skipParenthesis({ phrases }: Parse, from: number): number {
  if (!isComma(phrases[from]) || phrases[from + 1]?.kind !== 'ADV') return from
  let i = from + 1
  while (phrases[i]?.kind === 'ADV' || phrases[i]?.kind === 'CONJ') i++
  return isComma(phrases[i]) ? i + 1 : from
}

/** Phrase indexes behind each preposition; several where the preposition is repeated ("with A and, at sea, with B"). */
export type Prepositions = ReadonlyMap<string, readonly number[]>

/** The prepositional phrases from a phrase index on, up to the end of the clause. */
export function readPrepositions(parse: Parse, from: number): Prepositions {
  const { phrases } = parse
  const found = new Map<string, number[]>()
  let coordinated = false
  for (let i = from; i < phrases.length; ) {
    const phrase = phrases[i] as Phrase
    const next = phrases[i + 1]
    if (
      phrase.kind === 'PREP' &&
      next?.kind === 'ADV' &&
      next.word === 'the likes of' &&
      isNounPhrase(phrases[i + 2])
    ) {
      if (!found.has(phrase.word)) found.set(phrase.word, [i + 2])
      i = parse.groups.get(i + 2)?.end ?? i + 3
    } else if (phrase.kind === 'PREP' && isNounPhrase(next)) {
      const word = isTime(parse, next) ? `${phrase.word}-time` : phrase.word
      const earlier = found.get(word)
      if (!earlier) found.set(word, [i + 1])
      // "with Acme in chocolate, with Beta in crisps"
      else if (coordinated || (isComma(phrases[i - 1]) && found.size > 1)) earlier.push(i + 1)
      else if (/^(?:of|in)$/u.test(word) && !found.has(`${word}-${word}`)) found.set(`${word}-${word}`, [i + 1])
      i = parse.groups.get(i + 1)?.end ?? i + 2
      if (isComma(phrases[i - 1])) i--
      i = endOfContactClause(parse, i) ?? i
    } else if (phrase.kind === 'PREP' && isGerund(next)) return found
    else if (phrase.kind === 'ADV' || (phrase.kind === 'PUNCT' && /^["“”'()]$/u.test(phrase.word))) i++
    else if (isComma(phrase) && next?.kind === 'ADV' && isComma(phrases[i + 2]) && phrases[i + 3]?.kind === 'PREP')
      i += 3
    else if (isComma(phrase) && (next?.kind === 'PREP' || (isNounPhrase(next) && isTime(parse, next)))) {
      // "from Acme since 2009, from Beta since 2019"
      if (next?.kind === 'PREP' && /^(?:from|by|to|with)$/u.test(next.word) && found.has(next.word)) coordinated = true
      i++
    } else if (isComma(phrase) && next?.kind === 'CONJ' && phrases[i + 2]?.kind === 'PREP') i++
    else if (isNounPhrase(phrase) && isTime(parse, phrase)) i++
    else if ((isComma(phrase) || phrase.kind === 'CONJ') && isFigure(parse, i - 1) && isFigure(parse, i + 1)) i += 2
    else if (phrase.kind === 'CONJ' && (next?.kind === 'PREP' || (isComma(next) && phrases[i + 2]?.kind === 'PREP'))) {
      coordinated = true
      i++
    } else if (behindAside(parse, i) > i) {
      coordinated = true
      i = behindAside(parse, i)
    } else {
      const like = likeBefore(phrases, i)
      const earlier = like && found.get(like.word)
      if (!like || !earlier) return found
      earlier.push(like.at)
      i = parse.groups.get(like.at)?.end ?? like.at + 1
      if (isComma(phrases[i - 1])) i--
    }
  }
  return found
}

/** "from Acme, owned by Beta, and from Gamma": where the next prepositional phrase begins behind what is told of a name, else the same index. */
function behindAside(parse: Parse, comma: number): number {
  const { phrases } = parse
  const opens = phrases[comma + 1]
  if (!isComma(phrases[comma])) return comma
  if (opens?.kind !== 'WH' && !(isVerbGroup(opens) && isReducedPassive(parse, comma + 1))) return comma
  const close = phrases.findIndex((phrase, i) => i > comma && isComma(phrase))
  const joins = /^(?:together|along|alongside)/u.test((phrases[close + 1] as Link | undefined)?.word ?? '')
  const next = phrases[close + 1]?.kind === 'CONJ' ? close + 2 : joins ? close + 1 : -1
  return close !== -1 && phrases[next]?.kind === 'PREP' && isNounPhrase(phrases[next + 1]) ? next : comma
}

/** One of several figures: "for 31% and 12%, respectively, of the sales". */
function isFigure({ phrases, tokens }: Parse, at: number): boolean {
  const phrase = phrases[at]
  const last = isNounPhrase(phrase) ? tokens[phrase.to - 1] : undefined
  return last !== undefined && (last.tag === 'NUM' || last.text.endsWith('%'))
}

/** "tanks from Acme, drones from Beta and shells from Gamma": another object of the same verb, with a preposition of its own. */
function likeBefore(
  phrases: readonly Phrase[],
  from: number,
): { readonly word: string; readonly at: number } | undefined {
  const mark = phrases[from] as Phrase
  if (!isComma(mark) && mark.kind !== 'CONJ' && !(mark.kind === 'PUNCT' && mark.word === ';')) return undefined
  let i = from + 1
  while (phrases[i]?.kind === 'CONJ' || phrases[i]?.kind === 'ADV') i++
  const object = phrases[i]
  const link = phrases[i + 1]
  if (!isNounPhrase(object) || object.name || object.pronoun !== undefined) return undefined
  if (link?.kind !== 'PREP' || !/^(?:from|under|with|by|to|for)$/u.test(link.word)) return undefined
  const behind = phrases[i + 3]
  return isNounPhrase(phrases[i + 2]) && !isVerbGroup(behind) ? { word: link.word, at: i + 2 } : undefined
}
