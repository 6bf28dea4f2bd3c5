import { withoutLongWords } from '#language/long-words.ts'
import { splitSentences } from '#language/sentences.ts'
import type { Article } from '#model/article.ts'
import type { Anaphor, Claim, EntityKind, Extraction, Span } from '#model/extraction.ts'
import type { Parse } from './clauses/clause.ts'
import { isVerbGroup } from './clauses/phrases.ts'
import type { Argument, Predicate } from './clauses/predicate.ts'
import { readPredicates } from './clauses/predicates.ts'
import { extract } from './index.ts'
import { ruleIdOf } from './steps/claims.ts'
import type { NearMiss } from './steps/match.ts'

/** Words of a sentence that stand for an entity. */
export interface ExplainedName {
  readonly text: string
  readonly name: string
  readonly kind: EntityKind
  /** By its name, or as what kind of anaphor. */
  readonly method: 'name' | Anaphor['method']
}

/** Who does what, in the words of the sentence; a passive is turned round, as the rules see it. */
export interface ExplainedClause {
  readonly verb: string
  readonly lemma: string
  readonly subject: readonly string[]
  readonly objects: readonly string[]
  /** By preposition: "for" → "$5 million". */
  readonly others: Readonly<Record<string, readonly string[]>>
  readonly passive: boolean
  readonly negated: boolean
}

/** A rule whose words are in a sentence, and why it made no claim there. */
export interface Miss {
  readonly ruleId: string
  readonly words: string
  readonly reason: string
}

/** What was read of one sentence, and what nearly was. */
export interface ExplainedSentence extends Span {
  readonly text: string
  readonly names: readonly ExplainedName[]
  readonly clauses: readonly ExplainedClause[]
  readonly claims: readonly Claim[]
  readonly misses: readonly Miss[]
}

export interface Explanation {
  readonly extraction: Extraction
  readonly sentences: readonly ExplainedSentence[]
}

/** Extracts what an article says, and tells of each sentence how it was read. */
export function explain(article: Article): Explanation {
  const parses = new Map<number, Parse>()
  const misses: (readonly [number, Miss])[] = []
  const extraction = extract(
    article,
    (miss, parse) => misses.push([parse.sentence.index, toMiss(article.text, parse, miss)]),
    (parse) => parses.set(parse.sentence.index, parse),
  )
  const spans = splitSentences(withoutLongWords(article.text))
  const names = namesBySentence(extraction, spans)
  const claimsOf = grouped(extraction.claims.map((claim) => [claim.evidence.sentence, claim] as const))
  const missesOf = grouped(misses)
  const sentences = spans.map((span, index): ExplainedSentence => {
    const parse = parses.get(index)
    return {
      ...span,
      text: article.text.slice(span.start, span.end),
      names: names.get(index) ?? [],
      clauses: parse ? readClauses(article.text, parse) : [],
      claims: claimsOf.get(index) ?? [],
      misses: missesOf.get(index) ?? [],
    }
  })
  return { extraction, sentences }
}

function toMiss(text: string, parse: Parse, { type, frame, predicate, reason }: NearMiss): Miss {
  return { ruleId: ruleIdOf(type, frame), words: textOf(text, parse, predicate), reason }
}

function readClauses(text: string, parse: Parse): ExplainedClause[] {
  return readPredicates(parse, () => false).flatMap((predicate) => {
    const verb = parse.phrases[predicate.phrase]
    if (predicate.kind !== 'verb' || !isVerbGroup(verb)) return []
    const { subj = [], obj = [], iobj = [], comp = [], ...others } = wordsBySlot(text, parse, predicate)
    // A passive's subject is what stands behind its "by".
    if (predicate.slots.has('passive')) delete others.by
    return [
      {
        verb: textOf(text, parse, predicate),
        lemma: predicate.lemmas[0] ?? verb.lemma,
        subject: subj,
        objects: [...iobj, ...obj, ...comp],
        others,
        passive: predicate.slots.has('passive'),
        negated: verb.negated,
      },
    ]
  })
}

/** "obj1" repeats the indirect object under the name that some rules look for. */
function wordsBySlot(text: string, parse: Parse, { slots }: Predicate): Record<string, string[]> {
  const filled = [...slots].filter(([slot, fillers]) => fillers.length > 0 && slot !== 'obj1')
  return Object.fromEntries(
    filled.map(([slot, fillers]) => [
      slot,
      fillers.map(({ phrase, name }: Argument) => textOf(text, parse, name ?? phrase)),
    ]),
  )
}

function textOf(text: string, parse: Parse, { from, to }: { readonly from: number; readonly to: number }): string {
  return text.slice(parse.tokens[from]?.start, parse.tokens[to - 1]?.end)
}

function namesBySentence(
  { entities, mentions, anaphors }: Extraction,
  spans: readonly Span[],
): Map<number, ExplainedName[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const said = [...mentions.map((mention) => ({ ...mention, method: 'name' as const })), ...anaphors]
  const ordered = said.toSorted((one, other) => one.start - other.start)
  let sentence = 0
  const found = ordered.flatMap(({ entity, start, text, method }) => {
    while (sentence < spans.length - 1 && (spans[sentence] as Span).end <= start) sentence++
    const known = byId.get(entity)
    return known ? [[sentence, { text, name: known.name, kind: known.kind, method }] as const] : []
  })
  return grouped(found)
}

function grouped<Value>(pairs: readonly (readonly [number, Value])[]): Map<number, Value[]> {
  const groups = new Map<number, Value[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
