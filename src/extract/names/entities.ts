import type { TaggedToken } from '#language/tags.ts'
import { lookupFirstName } from '#language/words/names/index.ts'
import type { NamedEntity, NamedMention, NameSpan, Sentence } from '../document.ts'
import { acronymsOfWords } from './acronyms.ts'
import { contextCues } from './cues.ts'
import { shareFamilyNames } from './families.ts'
import { entityId, keyOfName, singularOfProduct, wordsOf } from './keys.ts'
import { noScores } from './kind-scores.ts'
import { isTicker, symbolsOf } from './listings.ts'
import { trustBesideMakers } from './makers.ts'
import { nameCues } from './name-cues.ts'
import { add, bestKind, enter, join, KINDS, type NameGroup, root } from './name-groups.ts'
import { quietName } from './quieted.ts'
import { joinShortForms } from './short-forms.ts'

/**
 * Decides what each name names. Evidence is gathered over the whole article: one "chipmaker Acme" makes every "Acme" an
 * organization; short names join the full name they abbreviate, when the article leaves no second candidate.
 */
export function resolveNames(sentences: readonly Sentence[], candidates: readonly NameSpan[]): NamedMention[] {
  const acronyms = acronymsOfWords(sentences, candidates)
  const tickers = new Set(candidates.filter((span) => isTicker(sentences, span)))
  const spans = candidates.filter((span) => !tickers.has(span) && !acronyms.has(span.text))
  const groups = groupByKey(sentences, spans)
  trustBesideMakers(groups)
  shareKindInLists(sentences, spans, groups)
  shareFamilyNames(groups)
  joinSymbols(groups, symbolsOf(sentences, spans, [...tickers]))
  joinShortForms(sentences, spans, groups)
  const entities = new Map<NameGroup, NamedEntity>()
  for (const [group, members] of membersByRoot(groups)) entities.set(group, toEntity(group, members))
  return spans.flatMap((span) => {
    const entity = entities.get(root(groups.get(keyOfName(span.text)) as NameGroup))
    return entity ? [{ ...span, entity }] : []
  })
}

/** "AAOI fell 3%": a share's symbol is its company, where nothing else is spelt so. */
function joinSymbols(groups: ReadonlyMap<string, NameGroup>, symbols: ReadonlyMap<string, NameSpan>): void {
  for (const [symbol, owner] of symbols) {
    const long = groups.get(keyOfName(owner.text)) as NameGroup
    const short = groups.get(keyOfName(symbol))
    if (short && [...short.spellings].every((name) => name === symbol)) join(short, long)
    long.isListed = true
  }
}

function membersByRoot(groups: Map<string, NameGroup>): Map<NameGroup, NameGroup[]> {
  const members = new Map<NameGroup, NameGroup[]>()
  for (const group of groups.values()) enter(members, root(group), group)
  return members
}

function groupByKey(sentences: readonly Sentence[], spans: readonly NameSpan[]): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>()
  for (const span of spans) {
    const key = keyOfName(span.text)
    const group = groups.get(key) ?? { key, spans: [], spellings: new Set(), scores: noScores(), context: noScores() }
    groups.set(key, group)
    const isHeadline = (sentences[span.sentence] as Sentence).headline
    if (!group.spellings.has(span.text))
      add(group.scores, nameCues(isHeadline ? quietName(wordsOf(span.text)) : wordsOf(span.text)))
    group.spellings.add(span.text)
    group.spans.push(span)
    const context = contextCues((sentences[span.sentence] as Sentence).tokens, span.from, span.to)
    add(group.scores, context)
    add(group.context, context)
  }
  return groups
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
    if (left.sentence !== right.sentence) continue
    const { tokens } = sentences[left.sentence] as Sentence
    if (!isListed(tokens, left.to, right.from, right.to) && !isExchanged(tokens, left, right)) continue
    const one = groups.get(keyOfName(left.text)) as NameGroup
    const other = groups.get(keyOfName(right.text)) as NameGroup
    if (one === other) continue
    lean(other, one)
    lean(one, other)
  }
}

/** "switched from A to B", "replaced A with B": one takes the place of the other. */
function isExchanged(tokens: readonly TaggedToken[], left: NameSpan, right: NameSpan): boolean {
  if (right.from !== left.to + 1) return false
  const link = tokens[left.to]?.lower
  const before = tokens[left.from - 1]
  return (link === 'to' && before?.lower === 'from') || (link === 'with' && before?.lemma === 'replace')
}

function isListed(tokens: readonly TaggedToken[], from: number, to: number, end: number): boolean {
  if (to <= from || to - from > 2) return false
  const words = tokens.slice(from, to).map((token) => token.lower)
  if (words.some((word) => word === 'and' || word === 'or')) return words.every((word) => /^(?:,|and|or)$/u.test(word))
  // A comma alone may open an apposition: "Jane Roe, Acme's chief".
  return words[0] === ',' && /^(?:,|and|or)$/u.test(tokens[end]?.lower ?? '')
}

/** A clear kind of one lends a point to another. Places are left out: "Acme, Paris" is no list. */
function lean({ scores, key, spans }: NameGroup, { scores: from }: NameGroup): void {
  const kind = bestKind(from)
  if (kind === 'Place' || from[kind] < 3) return
  // "John, Paul and Bill Amos"
  const isFirstName =
    kind === 'Person' && !key.includes(' ') && lookupFirstName((spans[0] as NameSpan).text) !== undefined
  scores[kind] += isFirstName ? 3 : 1
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
  const singular = names.filter((name) => singularOfProduct(name) === undefined)
  if (singular.length > 0 && singular.length < names.length) return fullest(singular)
  return names.reduce((best, name) => (name.length > best.length ? name : best))
}
