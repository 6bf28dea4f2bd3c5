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
import type { EntityKind } from '#model/extraction.ts'
import type { NamedEntity, NamedMention, NameSpan, Sentence } from '../document.ts'
import { contextCues } from './cues.ts'
import { entityId, initialsOf, keyOfName, wordsOf } from './keys.ts'
import { type KindScores, noScores } from './kind-scores.ts'
import { nameCues } from './name-cues.ts'

/** All spans with one key, and what they gather for each kind. */
interface NameGroup {
  readonly key: string
  readonly spans: NameSpan[]
  readonly spellings: Set<string>
  readonly scores: KindScores
  /** The group that this one is a short form of. */
  longer?: NameGroup
}

/**
 * Decides what each name names. Evidence is gathered over the whole article: one "chipmaker Acme" makes every "Acme" an
 * organization; short names join the full name they abbreviate, when the article leaves no second candidate.
 */
export function resolveNames(sentences: readonly Sentence[], candidates: readonly NameSpan[]): NamedMention[] {
  const spans = candidates.filter((span) => !isTicker(sentences, span))
  const groups = groupByKey(sentences, spans)
  shareKindInLists(sentences, spans, groups)
  joinAbbreviations(sentences, spans, groups)
  joinDefinedTerms(sentences, spans, groups)
  joinSurnames(groups)
  joinShortNames(groups)
  const entities = new Map<NameGroup, NamedEntity>()
  for (const [group, members] of membersByRoot(groups)) entities.set(group, toEntity(group, members))
  return spans.flatMap((span) => {
    const entity = entities.get(root(groups.get(keyOfName(span.text)) as NameGroup))
    return entity ? [{ ...span, entity }] : []
  })
}

const root = (group: NameGroup): NameGroup => (group.longer ? root(group.longer) : group)

function membersByRoot(groups: Map<string, NameGroup>): Map<NameGroup, NameGroup[]> {
  const members = new Map<NameGroup, NameGroup[]>()
  for (const group of groups.values()) enter(members, root(group), group)
  return members
}

function enter<Key>(index: Map<Key, NameGroup[]>, key: Key, group: NameGroup): void {
  const list = index.get(key)
  if (list) list.push(group)
  else index.set(key, [group])
}

const EXCHANGE =
  /^(?:nasdaq|nyse|lse|tsx|asx|hkex|ticker|otc[\w-]*|euronext|amex|symbol|nse|bse|six|xetra|fra|epa|tse|sehk|nasdaqgs|nasdaqgm|nasdaqcm|tyo|tpe|krx|kosdaq|etr|bit|bme|sto|cph|osl|hel|swx|wse|ise|jse|bvmf|b3|bmv|bcba|set|idx|klse|sgx|pse|sse|szse|tase|tadawul|dfm|adx|aim|tsxv|tsx-v|cse|nzx|isin|cusip|ebr|ams|lon|nyseamerican|omx|neo|fse|oslo|bme)$/iu

/** The exchanges and symbols in "(NASDAQ: INTU; TSX: INT)", "(INTU.O: Quote, Profile)" and "<INTU.O>". */
function isTicker(sentences: readonly Sentence[], span: NameSpan): boolean {
  const { tokens } = sentences[span.sentence] as Sentence
  if (tokens[span.from - 1]?.text === '<' && span.from > 1 && /^\p{Lu}{1,5}(?:[. ]\p{Lu}{1,2})?$/u.test(span.text))
    return true
  const before = tokens.slice(Math.max(0, span.from - LONGEST_LISTING), span.from)
  const open = before.findLastIndex((token) => token.text === '(' || token.text === ')')
  if (before[open]?.text !== '(') return false
  const inside = tokens.slice(span.from - before.length + open + 1, span.to + LONGEST_LISTING)
  const close = inside.findIndex((token) => token.text === ')')
  return inside
    .slice(0, Math.max(0, close))
    .some(
      (token, at) =>
        token.text === ':' && (EXCHANGE.test(inside[at - 1]?.text ?? '') || inside[at + 1]?.text === 'Quote'),
    )
}

/** Tokens of "(NYSE: ABC; TSX: ABC; OTCQB: ABCDF)" on either side of one of its symbols. */
const LONGEST_LISTING = 14

function groupByKey(sentences: readonly Sentence[], spans: readonly NameSpan[]): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>()
  for (const span of spans) {
    const key = keyOfName(span.text)
    const group = groups.get(key) ?? { key, spans: [], spellings: new Set(), scores: noScores() }
    groups.set(key, group)
    if (!group.spellings.has(span.text)) add(group.scores, nameCues(wordsOf(span.text)))
    group.spellings.add(span.text)
    group.spans.push(span)
    add(group.scores, contextCues((sentences[span.sentence] as Sentence).tokens, span.from, span.to))
  }
  return groups
}

function add(sum: KindScores, more: KindScores): void {
  for (const kind of Object.keys(more) as EntityKind[]) sum[kind] += more[kind]
}

/** In "Lurpak, Castello and Puck" what is known of one member is likely of the next. */
function shareKindInLists(
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
  groups: Map<string, NameGroup>,
): void {
  for (let i = 1; i < spans.length; i++) {
    const left = spans[i - 1] as NameSpan
    const right = spans[i] as NameSpan
    if (
      left.sentence !== right.sentence ||
      !isListed((sentences[left.sentence] as Sentence).tokens, left.to, right.from, right.to)
    )
      continue
    const one = groups.get(keyOfName(left.text)) as NameGroup
    const other = groups.get(keyOfName(right.text)) as NameGroup
    if (one === other) continue
    lean(other.scores, one.scores)
    lean(one.scores, other.scores)
  }
}

function isListed(tokens: readonly TaggedToken[], from: number, to: number, end: number): boolean {
  if (to <= from || to - from > 2) return false
  const words = tokens.slice(from, to).map((token) => token.lower)
  if (words.some((word) => word === 'and' || word === 'or')) return words.every((word) => /^(?:,|and|or)$/u.test(word))
  // A comma alone may open an apposition: "Jane Roe, Acme's chief".
  return words[0] === ',' && /^(?:,|and|or)$/u.test(tokens[end]?.lower ?? '')
}

/** A clear kind of one lends a point to another. Places are left out: "Acme, Paris" is no list. */
function lean(scores: KindScores, from: KindScores): void {
  const kind = bestKind(from)
  if (kind !== 'Place' && from[kind] >= 3) scores[kind] += 1
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
      join(groups.get(keyOfName(short.text)), groups.get(keyOfName(long.text)))
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
  return (
    initialsOf(wordsOf(long)).includes(letters) ||
    (letters.length >= 2 && /^\p{Lu}{2,}/u.test(short) && long[0]?.toUpperCase() === letters[0])
  )
}

function join(short: NameGroup | undefined, long: NameGroup | undefined): void {
  if (!short || !long || root(short) === root(long)) return
  add(root(long).scores, short.scores)
  short.longer = root(long)
}

/** "Nadella" after "Satya Nadella". */
function joinSurnames(groups: Map<string, NameGroup>): void {
  const bySurname = new Map<string, NameGroup[]>()
  for (const group of groups.values()) {
    const words = group.key.split(' ')
    if (words.length > 1 && bestKind(group.scores) === 'Person') {
      const surname = words.at(-1) as string
      enter(bySurname, surname, group)
    }
  }
  for (const [surname, people] of bySurname) {
    const short = groups.get(surname)
    if (!short || short.scores.Organization >= 5) continue
    // Of several people with one surname the first named one is meant, for want of a better cue.
    join(short, people[0])
  }
}

/** "Johnson Controls" for "Johnson Controls International", "IBM" for "International Business Machines". */
function joinShortNames(groups: Map<string, NameGroup>): void {
  const long = indexLongNames([...groups.values()].filter((group) => group.key.includes(' ') && !group.longer))
  for (const short of groups.values()) {
    if (short.longer) continue
    const alike = long.get(isInitials(short) ? firstSpelling(short) : short.key) ?? []
    const candidates = alike.filter((group) => group !== short && isShortFor(short, group))
    if (candidates.length === 1) join(short, candidates[0])
  }
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
    for (const short of new Set([...beginnings, ...initials])) enter(index, short, group)
  }
  return index
}

const firstSpelling = (group: NameGroup) => (group.spans[0] as NameSpan).text
const isInitials = (group: NameGroup) => /^\p{Lu}{2,6}$/u.test(firstSpelling(group))

function isShortFor(short: NameGroup, long: NameGroup): boolean {
  const longName = firstSpelling(long)
  const shortName = firstSpelling(short)
  if (bestKind(long.scores) !== 'Organization') return false
  if (isInitials(short)) return initialsOf(wordsOf(longName)).includes(shortName)
  if (!long.key.startsWith(`${short.key} `)) return false
  const known = lookupOrganization(shortName)
  if (lookupPlace(shortName) || lookupProduct(shortName) || isDemonym(shortName)) return false
  if (!short.key.includes(' ') && isCommonWord(short.key) && !known) return false
  const rest = wordsOf(longName).slice(short.key.split(' ').length)
  // "Sika" is no short form of "Sika Canada Inc.": a country names a subsidiary.
  if (rest.some((word) => isDemonym(word) || lookupPlace(word)?.type === 'country')) return false
  const generic = rest.every(
    (word) => ORGANIZATION_HEADS.has(word) || isLegalSuffix(word) || word === '&' || word === 'and',
  )
  if (known) return rest.every((word) => SAYS_NOTHING.has(word) || isLegalSuffix(word)) && !lookupOrganization(longName)
  return generic || long.spans.length === 1
}

/** Words that a well-known name may carry or leave: "Amazon Music" is not Amazon, "Volkswagen Group" is Volkswagen. */
const SAYS_NOTHING = new Set(
  'Group Holdings Holding Company Corporation Co Corp Industries International Worldwide Motor Motors'.split(' '),
)

const KINDS: readonly EntityKind[] = ['Organization', 'Person', 'Product', 'Place']

function bestKind(scores: KindScores): EntityKind {
  return KINDS.reduce((best, kind) => (scores[kind] > scores[best] ? kind : best))
}

/** Kinds whose scores lie closer than this are told apart by the relations that the article states: `steps/recast`. */
const UNSURE = 1.6

function toEntity(group: NameGroup, members: readonly NameGroup[]): NamedEntity {
  const kind = bestKind(group.scores)
  const otherKinds = KINDS.filter((other) => other !== kind && group.scores[other] > group.scores[kind] - UNSURE)
  const name = fullest([...group.spellings])
  const aliases = new Set(members.flatMap(({ spellings }) => [...spellings]).filter((text) => text !== name))
  return { id: entityId(kind, group.key), kind, otherKinds, name, aliases }
}

/** The longest spelling; of equals the most frequent, then the first. */
function fullest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best))
}
