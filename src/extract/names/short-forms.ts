import type { TaggedToken } from '#language/tags.ts'
import { ORGANIZATION_HEADS } from '#language/words/business.ts'
import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
} from '#language/words/names/index.ts'
import type { NameSpan, Sentence } from '../document.ts'
import { isNamedBefore, joinLaterWords, joinListedNames } from './joined-words.ts'
import { initialsOf, keyOfName, withoutGeneration, wordsOf } from './keys.ts'
import { LONGEST_LISTING } from './listings.ts'
import { bestKind, enter, join, type NameGroup, root } from './name-groups.ts'
import { joinOtherNames } from './renamed.ts'
import { joinSpelledApart } from './spelled-apart.ts'

/** Joins the short forms of a name to the full one, where the article leaves no second candidate. */
export function joinShortForms(
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
  groups: Map<string, NameGroup>,
): void {
  joinAbbreviations(sentences, spans, groups)
  joinDefinedTerms(sentences, spans, groups)
  joinOtherNames(sentences, spans, groups)
  joinSpelledApart(groups)
  joinSurnames(groups)
  joinListedNames(groups)
  joinShortNames(sentences, groups)
  joinLaterWords(groups)
}

/** "Taiwan Semiconductor Manufacturing Co. (TSMC)". */
function joinAbbreviations(
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
  groups: Map<string, NameGroup>,
): void {
  for (let i = 1; i < spans.length; i++) {
    const long = spans[i - 1] as NameSpan
    const short = spans[i] as NameSpan
    if (long.sentence !== short.sentence || short.from <= long.to || short.from > long.to + 4) continue
    const { tokens } = sentences[short.sentence] as Sentence
    if (tokens[long.to]?.text !== '(' || tokens[short.to]?.text !== ')') continue
    const between = tokens.slice(long.to + 1, short.from)
    const renamed =
      between.length > 0 &&
      between.every((token) =>
        /^(?:formerly|previously|originally|now|today|known|called|as|or|aka|styled|dba|doing|business|stylized|stylised)$/u.test(
          token.lower,
        ),
      )
    if (renamed || (between.length === 0 && isAbbreviation(short.text, long.text)))
      // Capitals that are only short for something say nothing of what it is.
      join(
        groups.get(keyOfName(short.text)),
        groups.get(keyOfName(long.text)),
        lookupOrganization(short.text) ? 'scores' : 'context',
      )
  }
}

/** "Acme Resources Corporation (TSX: ACM) (“Acme” or the “Company”)": what stands in quotes is defined to be its name. */
function joinDefinedTerms(
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
  groups: Map<string, NameGroup>,
): void {
  let defined: NameSpan | undefined
  for (const span of spans) {
    const { tokens } = sentences[span.sentence] as Sentence
    if (defined?.sentence === span.sentence && isDefinedTerm(tokens, defined.to, span)) {
      const long = groups.get(keyOfName(defined.text)) as NameGroup
      if (bestKind(root(long).scores) === 'Organization') join(groups.get(keyOfName(span.text)), long)
    } else defined = span
  }
}

/** In quotes, in parentheses that open right behind the name or behind its listing. */
function isDefinedTerm(tokens: readonly TaggedToken[], from: number, { from: start, to: end }: NameSpan): boolean {
  if (start - from > LONGEST_LISTING || tokens[from]?.text !== '(') return false
  if (!QUOTE.test(tokens[start - 1]?.text ?? '') || !QUOTE.test(tokens[end]?.text ?? '')) return false
  for (let i = from, depth = 0; i < start; i++) {
    const { text } = tokens[i] as TaggedToken
    if (text === '(') depth++
    else if (text === ')') depth--
    else if (depth === 0) return false
  }
  return true
}

const QUOTE = /^(?:["“”]|''|``)$/u

function isAbbreviation(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}\d]/gu, '').toUpperCase()
  const words = wordsOf(long)
  // "Microsoft Power Suite (PS)"
  const isMakers = lookupOrganization(words[0] as string) !== undefined && words.length > 2
  return (
    initialsOf(words).includes(letters) ||
    (letters.length >= 3 && standInOrder(letters, long)) ||
    (isMakers && initialsOf(words.slice(1)).includes(letters)) ||
    (letters.length >= 2 && /^\p{Lu}{2,}/u.test(short) && long[0]?.toUpperCase() === letters[0])
  )
}

/** "JRO" of "Shaanxi J&R Optimum Energy": some of its capitals, in order. */
function standInOrder(letters: string, long: string): boolean {
  let at = 0
  for (const [capital] of long.matchAll(/\p{Lu}/gu)) if (capital === letters[at]) at++
  return at === letters.length
}

/** "Nadella" after "Satya Nadella". */
function joinSurnames(groups: Map<string, NameGroup>): void {
  const bySurname = new Map<string, NameGroup[]>()
  for (const group of groups.values()) {
    const words = group.key.split(' ')
    if (words.length < 2 || bestKind(group.scores) !== 'Person') continue
    const own = withoutGeneration(words)
    for (let i = own.length - 1; i > 0; i--) {
      enter(bySurname, own.slice(i).join(' '), group)
      // "Al Baker", "van der Berg"
      if (!PARTICLES.test(own[i - 1] as string)) break
    }
  }
  joinFirstWords(groups, bySurname)
  const firms = firmsByFirstWord(groups)
  for (const [surname, people] of bySurname) {
    const short = groups.get(surname)
    const person = people[0] as NameGroup
    if (!short || short === person || isFirmApart(short, person)) continue
    if (isFirmOfFounder(short, person, firms.get(surname))) continue
    // Of several people with one surname the first named one is meant, for want of a better cue.
    // What the lists know of the surname says nothing of the person.
    join(short, people[0], 'context')
  }
}

/** "Kim" after "Kim Jong-hyun", "Elon" after "Elon Musk": of one person only, and nobody's last name. */
function joinFirstWords(groups: Map<string, NameGroup>, bySurname: ReadonlyMap<string, NameGroup[]>): void {
  const byFirst = new Map<string, NameGroup[]>()
  for (const group of groups.values()) {
    const [first = '', ...rest] = group.key.split(' ')
    if (rest.length > 0 && bestKind(group.scores) === 'Person') enter(byFirst, first, group)
  }
  for (const [first, people] of byFirst) {
    const short = groups.get(first)
    const [person, ...others] = people
    if (!short || short.longer || !person || others.length > 0 || bySurname.has(first)) continue
    if (bestKind(short.scores) === 'Person' && isNamedBefore(person, short)) join(short, person, 'context')
  }
}

const PARTICLES = /^(?:al|el|bin|ibn|ben|abu|van|von|de|den|der|di|da|del|della|dos|du|la|le|ter|ten|st\.?)$/u

function firmsByFirstWord(groups: ReadonlyMap<string, NameGroup>): ReadonlyMap<string, NameGroup> {
  const firms = new Map<string, NameGroup>()
  for (const group of groups.values()) {
    const first = group.key.slice(0, Math.max(0, group.key.indexOf(' ')))
    if (first && !firms.has(first) && bestKind(group.scores) === 'Organization') firms.set(first, group)
  }
  return firms
}

/** "Ford" beside Henry Ford and the Ford Motor Company: whichever is named first, unless more is said of it that the other does. */
function isFirmOfFounder({ context }: NameGroup, person: NameGroup, firm: NameGroup | undefined): boolean {
  if (!firm) return false
  return context.Organization + (isNamedBefore(firm, person) ? MUCH : 0) > context.Person
}

/** More than one "Ford family" says. */
const MUCH = 3.5

/** "Sinclair" is the oil company, unless a Morag Sinclair was named first and nothing is said that only firms do. */
function isFirmApart(short: NameGroup, person: NameGroup): boolean {
  if (short.scores.Organization < 5) return false
  return !isNamedBefore(person, short) || short.context.Organization > short.context.Person
}

/** "Johnson Controls" for "Johnson Controls International", "IBM" for "International Business Machines". */
function joinShortNames(sentences: readonly Sentence[], groups: Map<string, NameGroup>): void {
  const isTitle = (sentence: number) => sentence === 0 && sentences[0]?.tokens.at(-1)?.text !== '.'
  const long = indexLongNames([...groups.values()].filter((group) => group.key.includes(' ') && !group.longer))
  for (const short of groups.values()) {
    if (short.longer) continue
    const alike = [
      ...((isInitials(short) && long.get(initialsIn(short))) || (long.get(short.key) ?? [])),
      ...(short.key.includes(' ') ? (long.get(cutKey(short.key.split(' '))) ?? []) : []),
    ]
    const candidates = alike.filter(
      (group) => group !== short && isShortFor(short, group, isTitle) && !isOwnedBy(sentences, short, group),
    )
    // "Sun Capital" is Sun Capital Partners, not its fund, Sun Capital Partners IV.
    const shortest = candidates.find((one) => candidates.every(({ key }) => key.startsWith(one.key)))
    const introduced = shortest ?? onlyOneBefore(short, candidates)
    if (introduced) join(short, introduced)
  }
}

/** "Acme Group, the holding company of Acme", "Acme Group owns Acme": one of them has the other. */
function isOwnedBy(sentences: readonly Sentence[], short: NameGroup, long: NameGroup): boolean {
  return short.spans.some((one) =>
    long.spans.some((other) => {
      if (one.sentence !== other.sentence || one.from <= other.to || one.from > other.to + 10) return false
      const between = (sentences[one.sentence] as Sentence).tokens.slice(other.to, one.from)
      return between.some(({ lower }) => OWNS.test(lower))
    }),
  )
}

const OWNS = /^(?:owns|owner|parent|holding|controls|operates|subsidiary|subsidiaries)$/u

/** "Altura Mining", later on "Altura", and only then "Altura Lithium". */
function onlyOneBefore(short: NameGroup, candidates: readonly NameGroup[]): NameGroup | undefined {
  const [first, ...others] = candidates.filter((one) => isNamedBefore(one, short))
  return others.length === 0 ? first : undefined
}

/** Longer beginnings of a name than this are no short form of it. */
const MOST_WORDS = 8

/** Long names by their initials and by what they begin with: an article may hold thousands, too many to compare each with each. */
function indexLongNames(groups: readonly NameGroup[]): Map<string, NameGroup[]> {
  const index = new Map<string, NameGroup[]>()
  for (const group of groups) {
    const words = group.key.split(' ', MOST_WORDS + 1)
    const beginnings = words.slice(0, -1).map((_, i) => words.slice(0, i + 1).join(' '))
    const initials = initialsOf(wordsOf(firstSpelling(group))).filter((letters) => letters.length <= 6)
    const cut = words.slice(1, MOST_WORDS).map((word, i) => cutKey([...words.slice(0, i + 1), word]))
    for (const short of new Set([...beginnings, ...initials, ...cut])) enter(index, short, group)
  }
  return index
}

/** "Okay Air" and "Okay Airways" have one: all words but the last, and how that one begins. */
const cutKey = (words: readonly string[]) =>
  `${words.slice(0, -1).join(' ')} ${(SHORTENED.get(words.at(-1) as string) ?? words.at(-1))?.slice(0, 3)}~`

const firstSpelling = (group: NameGroup) => (group.spans[0] as NameSpan).text
const isInitials = (group: NameGroup) =>
  /^(?:\p{Lu}{2,6}|\p{Lu}o\p{Lu}{1,3}|\p{Lu}&\p{Lu})$/u.test(firstSpelling(group))

/** "BOK" of "BoK". */
const initialsIn = (group: NameGroup) => firstSpelling(group).toUpperCase()

function isShortFor(short: NameGroup, long: NameGroup, isTitle: (sentence: number) => boolean): boolean {
  const longName = firstSpelling(long)
  const shortName = firstSpelling(short)
  if (bestKind(long.scores) !== 'Organization') return false
  // "the Thomson family" is not Thomson Corporation.
  if (short.context.Person >= 3 && short.context.Organization < 1) return false
  if (isInitials(short) && initialsOf(wordsOf(longName)).includes(initialsIn(short))) return true
  const isCut = isCutOf(short.key, long.key)
  if (!long.key.startsWith(`${short.key} `) && !isCut) return false
  // "Acme, through its unit Acme Pipes,": who is named in full behind its short name is somebody else.
  if (long.spans.some((one) => short.spans.some((other) => one.sentence === other.sentence && other.from < one.from)))
    return false
  // "Acme Bank" and "Acme Corporation" are two firms.
  if ([...short.spellings].some((name) => isLegalSuffix(wordsOf(name).at(-1) as string))) return false
  const known = lookupOrganization(shortName)
  if (isPlaceHere(short, shortName) || (lookupProduct(shortName) && !known) || isDemonym(shortName)) return false
  // A word that only opens sentences may be the word: "Dialog is needed" is not Dialog Semiconductor, "from Dialog" is.
  if (!short.key.includes(' ') && isCommonWord(short.key) && !known && short.spans.every(({ from }) => from === 0))
    return false
  if (isCut) return isNamedBefore(long, short)
  const rest = wordsOf(longName).slice(short.key.split(' ').length)
  // "Sika" is no short form of "Sika Canada Inc.": a country names a subsidiary, if no exchange lists it.
  if (!lookupOrganization(longName) && rest.some((word) => isDemonym(word) || lookupPlace(word)?.type === 'country'))
    return long.isListed === true
  const isFirst = isNamedBefore(long, short)
  const generic = rest.every(
    (word) =>
      ORGANIZATION_HEADS.has(word) ||
      isLegalSuffix(word) ||
      /^(?:&|and|AI)$/u.test(word) ||
      // "Corvane" and, later on, "Corvane Batteries" may be two firms.
      (isFirst && isPlain(word)),
  )
  if (known) {
    const other = lookupOrganization(longName)
    // "Monzo Bank", and later on "Monzo"; but "Google Cloud" is known to be another than Google.
    const isWhole = rest.every((word) => ORGANIZATION_HEADS.has(word) || isLegalSuffix(word))
    if (!other && isFirst && isWhole && !areNamedTogether(short, long)) return true
    return rest.every((word) => SAYS_NOTHING.has(word) || isLegalSuffix(word)) && (!other || other.name === known.name)
  }
  // "Dong Energy", and later on its unit, "Dong Energy Wind Power".
  return generic || (long.spans.length === 1 && (isFirst || isTitle((short.spans[0] as NameSpan).sentence)))
}

/** "Guidewire Cloud, the system made by Guidewire". */
function areNamedTogether(short: NameGroup, long: NameGroup): boolean {
  const sentences = new Set(long.spans.map(({ sentence }) => sentence))
  return short.spans.some(({ sentence }) => sentences.has(sentence))
}

/** Words that are cut in their middle. */
const SHORTENED = new Map([
  ['bros', 'brothers'],
  ['bros.', 'brothers'],
  ['intl', 'international'],
  ["int'l", 'international'],
  ['mfg', 'manufacturing'],
])

/** "Okay Air" of "Okay Airways", "Kestrel Pharma" of "Kestrel Pharmaceuticals". */
function isCutOf(short: string, long: string): boolean {
  const words = short.split(' ')
  const others = long.split(' ')
  const last = words.at(-1) as string
  const other = others[words.length - 1]
  return (
    words.length > 1 &&
    last.length >= 3 &&
    other !== undefined &&
    other !== last &&
    other.startsWith(SHORTENED.get(last) ?? last) &&
    words.slice(0, -1).every((word, i) => word === others[i])
  )
}

/** "Meridian" of Meridian Wireless is the town only where the text speaks of it as of a place. */
const isPlaceHere = ({ context, key }: NameGroup, name: string) => {
  const place = lookupPlace(name)
  if (!place) return false
  if (place.type === 'state' && !key.includes(' ')) return context.Organization < 2 || context.Place > 0
  return place.type !== 'city' || key.includes(' ') || context.Place >= context.Organization || context.Place > 1
}

const isPlain = (word: string) => /^\p{Lu}\p{Ll}/u.test(word) && isCommonWord(word.toLowerCase())

/** Words that a well-known name may carry or leave: "Amazon Music" is not Amazon, "Volkswagen Group" is Volkswagen. */
const SAYS_NOTHING = new Set(
  'Group Holdings Holding Company Corporation Co Corp Industries International Worldwide Motor Motors'.split(' '),
)
