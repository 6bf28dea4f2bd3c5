import { describedAround, describedBy, type Parse } from './clause.ts'
import { COPULAS, type Governor } from './governors.ts'
import { singular } from './nouns.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase } from './phrases.ts'
import { postBefore } from './posts.ts'
import { type Argument, expand } from './predicate.ts'
import type { VerbFrame } from './verb-predicates.ts'

const NAMING = new Set('name appoint elect promote make call choose select'.split(' '))

const SERVING = new Set(
  'operate function trade exist run sit take serve act work join return start begin continue retire resign step stay'.split(
    ' ',
  ),
)

/** "holds the post of chairman", "took the job of treasurer": the subject has what is held. */
const HOLDING =
  /^(?:hold|take|accept|assume|fill|occupy|leave|quit|vacate|relinquish|land|get|share|resign|decline|refuse|combine|join)$/u

/** Who or what the noun is said of. */
export function membersOf(
  parse: Parse,
  verbs: readonly VerbFrame[],
  phrase: NounPhrase,
  at: number,
  place: number,
  governor: Governor | undefined,
): readonly Argument[] {
  if (phrase.name) return isPlural(parse, phrase) ? namesOf(parse, at) : [{ phrase }]
  if (phrase.modifiers.length === 1 && phrase.determiner === 'the' && phrase.modifiers[0]?.entity.kind === 'Product')
    return [{ phrase, name: phrase.modifiers[0] }]
  const isWhose = (parse.phrases[at - 1] as { word?: string } | undefined)?.word === 'whose'
  // "its Swiss bank unit Acme", "its Zip unit"; in "its Bern unit" the place says only where.
  const called = phrase.modifiers.findLast(({ entity }) => entity.kind !== 'Place')
  const isSaid = describedBy(parse, place) !== undefined || describedBy(parse, at) !== undefined
  if ((phrase.owner || isWhose) && called && !isSaid) return [{ phrase, name: called }]
  // "the Acme business of Beta"
  const isNamed = phrase.modifiers.length === 1 && phrase.modifiers[0]?.entity.kind === 'Organization'
  if (isNamed && phrase.determiner === 'the' && isOfFirm(parse, at + 1))
    return phrase.modifiers.map((name) => ({ phrase, name }))
  const titled = titleHolder(parse, at) ?? postHolder(parse, at)
  if (titled !== undefined) return [{ phrase: titled }]
  const inverted = behindInvertedVerb(parse, at)
  if (inverted !== undefined) return expand(parse, inverted)
  const described = describedBy(parse, place) ?? describedBy(parse, at)
  if (described !== undefined)
    return isPlural(parse, phrase) ? expand(parse, described) : [{ phrase: parse.phrases[described] as NounPhrase }]
  const parenthesis = parse.phrases[at - 1]
  const outside = parse.phrases[at - 2]
  if (parenthesis?.kind === 'PUNCT' && parenthesis.word === '(' && isNounPhrase(outside) && outside.name)
    return [{ phrase: outside }]
  const examples = examplesBehind(parse, at)
  if (examples !== undefined) return expand(parse, examples)
  const group = parse.groups.get(at)
  // "Acme's chairman, Jane Roe, and John Doe": one chairman, whoever follows.
  if (group?.names && phrase.owner && !isPlural(parse, phrase))
    return [{ phrase: parse.phrases[group.names.heads[0] as number] as NounPhrase }]
  if (group?.names) return expand(parse, group.names.heads[0] as number)
  const next = parse.phrases[at + 2]
  if (parse.phrases[at + 1]?.kind === 'CONJ' && isNounPhrase(next) && next.name && next.nouns.length > 0)
    return [{ phrase: next }]
  const inParentheses =
    parse.phrases[at + 1]?.kind === 'PUNCT' && (parse.phrases[at + 1] as { word: string }).word === '('
      ? parse.phrases[at + 2]
      : undefined
  if (isNounPhrase(inParentheses) && inParentheses.name) return [{ phrase: inParentheses }]
  const beside = parse.phrases[at - 1]?.kind === 'CONJ' ? describedAround(parse, at) : undefined
  if (beside !== undefined) return [{ phrase: parse.phrases[beside] as NounPhrase }]
  if (governor) return membersByVerb(parse, governor)
  const heads = group?.heads ?? []
  if (heads.length > 1 && heads[0] !== at) {
    const outer = describedBy(parse, heads[0] as number)
    if (outer !== undefined) return [{ phrase: parse.phrases[outer] as NounPhrase }]
  }
  const across = describedAcrossComma(parse, at, verbs)
  if (across.length > 0) return across
  const ahead = describedAhead(parse, place)
  return ahead.length > 0 ? ahead : coordinatedComplement(parse, verbs, at)
}

const isOfFirm = ({ phrases }: Parse, at: number) => {
  const link = phrases[at]
  const owner = phrases[at + 1]
  return (
    link?.kind === 'PREP' && link.word === 'of' && isNounPhrase(owner) && owner.name?.entity.kind === 'Organization'
  )
}

/** "left his job as editor", "Jane Roe's resignation as editor": whose the post before the title is. */
function postHolder(parse: Parse, at: number): NounPhrase | undefined {
  const post = postBefore(parse, at)
  return post === undefined ? undefined : (parse.phrases[post] as NounPhrase).owner
}

/** "the appointment of Jane Roe as editor", "Jane Roe co-founder of Acme": the person right before the title. */
function titleHolder(parse: Parse, at: number): NounPhrase | undefined {
  const title = parse.phrases[at] as NounPhrase
  const link = parse.phrases[at - 1]
  const isAs = link?.kind === 'PREP' && link.word === 'as'
  const person = parse.phrases[isAs ? at - 2 : at - 1]
  if (!isNounPhrase(person) || person.name?.entity.kind !== 'Person' || title.owner) return undefined
  const verb = parse.phrases[at - 3]
  if (isAs) return verb?.kind === 'PREP' && verb.word === 'of' ? person : undefined
  return title.determiner === undefined && parse.phrases[at + 1]?.kind === 'PREP' && !isVerbGroup(parse.phrases[at - 2])
    ? person
    : undefined
}

/** "its subsidiaries Vulcan Match and Skara Lighters": the noun is said of every name in the list. */
function namesOf(parse: Parse, at: number): Argument[] {
  const heads = parse.groups.get(at)?.heads ?? [at]
  return heads
    .filter((head) => head >= at)
    .map((head) => ({ phrase: parse.phrases[head] as NounPhrase }))
    .filter((one) => one.phrase.name)
}

/** "Competitors of Acme such as Beta and Gamma": the examples stand behind the "of" phrase. */
function examplesBehind(parse: Parse, at: number): number | undefined {
  const of = parse.phrases[at + 1]
  if (of?.kind !== 'PREP') return undefined
  const group = parse.groups.get(at + 2)
  const whole = parse.phrases[at + 2] as NounPhrase
  return group?.names && (whole.name ?? whole.owner?.name) ? group.names.heads[0] : undefined
}

/** "Once the biggest rival of Dassault, Avions Mureaux vanished": a description before the subject that it is of. */
function describedAhead(parse: Parse, at: number): readonly Argument[] {
  // "As an alternative to Beta, Acme": what it is or serves as.
  const opening = parse.phrases[at - 1]
  const start = opening?.kind === 'PREP' && opening.word === 'as' ? at - 2 : at - 1
  for (let i = start; i >= 0; i--) if (parse.phrases[i]?.kind !== 'ADV') return []
  const comma = parse.phrases.findIndex((phrase, i) => i > at && phrase.kind === 'COMMA')
  const subject = parse.phrases[comma + 1]
  if (comma === -1 || !isNounPhrase(subject) || !(subject.name || isAnaphoric(subject))) return []
  return parse.phrases.slice(at, comma).some(isVerbGroup) ? [] : [{ phrase: subject }]
}

/** "the company", "it": whoever is meant was named before. */
const isAnaphoric = ({ determiner, nouns, pronoun, owner }: NounPhrase) =>
  pronoun !== undefined || (determiner === 'the' && nouns.length === 1 && !owner)

/** "Acme is a brewer based in Leeds and a subsidiary of Beta": the second thing that the subject is. */
function coordinatedComplement(parse: Parse, verbs: readonly VerbFrame[], at: number): readonly Argument[] {
  const phrase = parse.phrases[at] as NounPhrase
  const link = parse.phrases[at - 1]?.kind === 'ADV' ? parse.phrases[at - 2] : parse.phrases[at - 1]
  if (link?.kind !== 'CONJ' || !/^an?$/u.test(phrase.determiner ?? '')) return []
  const copula = verbs.findLast(
    (frame) => frame.at < at && frame.verb.form === 'finite' && (frame.verb.passive || !frame.passive),
  )
  if (copula?.verb.lemma !== 'be' || copula.passive || copula.subject === undefined) return []
  return expand(parse, copula.subject)
}

/** "Among its clients are Shell and BP": the phrase behind the verb. */
function behindInvertedVerb(parse: Parse, at: number): number | undefined {
  const before = parse.phrases[at - 1]
  // "Among the suppliers of Acme are"
  const of = parse.phrases[at + 1]
  const isOf = of?.kind === 'PREP' && /^(?:of|to|for)$/u.test(of.word) && isNounPhrase(parse.phrases[at + 2])
  const place = isOf ? (parse.groups.get(at + 2)?.end ?? at + 3) : at + 1
  const verb = parse.phrases[place]
  if (before?.kind !== 'PREP' || before.word !== 'among' || !isVerbGroup(verb) || verb.lemma !== 'be') return undefined
  return isNounPhrase(parse.phrases[place + 1]) ? place + 1 : undefined
}

const isPlural = (parse: Parse, phrase: NounPhrase) => {
  const noun = parse.tokens[phrase.nouns.at(-1) ?? -1]?.lower ?? ''
  return singular(noun) !== noun
}

/** "Jane Roe, chief executive of Acme": a bare description behind a name, when the list reader took it for a member; a plural is said of all before it. */
function describedAcrossComma(parse: Parse, at: number, verbs: readonly VerbFrame[]): readonly Argument[] {
  if (verbs.some((frame) => frame.objects.includes(at))) return []
  const comma = parse.phrases[at - 1]
  const before = parse.phrases[at - 2]
  if (comma?.kind !== 'COMMA' || !isNounPhrase(before) || !before.name) return []
  const heads = parse.groups.get(at - 2)?.heads.filter((head) => head < at) ?? []
  return isPlural(parse, parse.phrases[at] as NounPhrase) && heads.length > 1
    ? heads.map((head) => ({ phrase: parse.phrases[head] as NounPhrase }))
    : [{ phrase: before }]
}

function membersByVerb(parse: Parse, { frame, slot }: Governor): readonly Argument[] {
  const { lemma } = frame.verb
  // "its clients range from Acme to Beta"
  if (slot === 'subj' && /^(?:range|run|stretch|extend)$/u.test(lemma) && frame.prepositions.has('to'))
    return ['from', 'to'].flatMap((word) => frame.prepositions.get(word) ?? []).flatMap((at) => expand(parse, at))
  if (slot === 'subj' && COPULAS.has(lemma) && frame.objects[0] !== undefined) return expand(parse, frame.objects[0])
  if (slot === 'obj' && COPULAS.has(lemma) && lemma !== 'include' && frame.subject !== undefined)
    return expand(parse, frame.subject)
  if (slot === 'obj' && frame.passive && NAMING.has(lemma) && frame.subject !== undefined)
    return expand(parse, frame.subject)
  if (slot === 'obj2' && NAMING.has(lemma) && frame.objects[0] !== undefined) return expand(parse, frame.objects[0])
  if (slot === 'among' && /^(?:count|list|number|include|name|rank)$/u.test(lemma) && frame.objects[0] !== undefined)
    return expand(parse, frame.objects[0])
  if (slot === 'among' && COPULAS.has(lemma) && frame.subject !== undefined) return expand(parse, frame.subject)
  if (slot === 'on' && /^(?:serve|sit)$/u.test(lemma) && frame.subject !== undefined)
    return expand(parse, frame.subject)
  if (slot === 'obj' && !frame.passive && HOLDING.test(lemma) && frame.subject !== undefined)
    return expand(parse, frame.subject).filter(({ phrase }) => phrase.name?.entity.kind !== 'Organization')
  if (slot === 'as' || slot === 'to') {
    if (slot === 'to' && !/^(?:promote|elevate|appoint|elect|name|raise|nominate)$/u.test(lemma)) return []
    if (SERVING.has(lemma) && frame.subject !== undefined) return expand(parse, frame.subject)
    if (/^(?:succeed|replace|follow)$/u.test(lemma)) {
      const successor = frame.passive ? frame.prepositions.get('by')?.[0] : frame.subject
      return successor === undefined ? [] : expand(parse, successor)
    }
    const person = frame.passive ? frame.subject : frame.objects[0]
    return person === undefined ? [] : expand(parse, person)
  }
  return []
}
