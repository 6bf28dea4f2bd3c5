import type { Parse } from '../clauses/clause.ts'
import { isNounPhrase, isVerbGroup, type VerbGroup } from '../clauses/phrases.ts'
import { actorOf, subjectOf } from './actors.ts'
import type { FigureMatch } from './figures.ts'
import { type Owner, organizationOf, type Reader } from './owners.ts'
import type { Value } from './values.ts'

/** What a verb with a bare sum tells of its subject: "lost $300m". */
const SUM_VERBS: ReadonlyMap<string, string> = new Map([
  ['earn', 'earnings'],
  ['lose', 'loss'],
  ['gross', 'revenue'],
  ['turn over', 'turnover'],
])

/** Reads sums that are figures by their verb alone: "earned $2bn", "valued at $80bn", "is worth $3bn". */
export function readSums(reader: Reader, values: readonly Value[]): FigureMatch[] {
  return values
    .filter((value) => value.kind === 'money')
    .flatMap((value) => {
      const found = sumOf(reader, value) ?? valuationOf(reader, value)
      return found ? [found] : []
    })
}

function sumOf(reader: Reader, value: Value): FigureMatch | undefined {
  const { parse } = reader
  const at = parse.phrases.findLastIndex((phrase) => isVerbGroup(phrase) && phrase.to <= value.from)
  const verb = parse.phrases[at]
  if (!isVerbGroup(verb) || verb.passive) return undefined
  const taken = sumByParticle(parse, verb, value)
  if (taken) return figure(actorOf(reader, at), taken, value, at, 'sum-verb')
  if (!isDirect(parse, verb.to, value)) return undefined
  const measure = SUM_VERBS.get(verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma)
  const behind = parse.tokens[value.to]?.lower ?? ''
  if (
    behind === 'in' &&
    parse.tokens[value.to + 1]?.lower === 'market' &&
    parse.tokens[value.to + 2]?.lower === 'value'
  ) {
    const change =
      verb.lemma === 'lose' ? ('decrease' as const) : verb.lemma === 'gain' ? ('increase' as const) : undefined
    const found = change && figure(actorOf(reader, at), 'market value', value, at, 'sum-verb')
    return found && { ...found, change }
  }
  if (!measure || (behind === 'in' && !isYearBehind(parse, value.to + 1)) || behind === 'of' || behind === 'worth')
    return undefined
  const unit = perUnit(parse, value.to)
  // "lost a billion on its stake", "earned $2m from the sale": one deal's, not the company's.
  if (unit === '' && /^(?:from|on|for|by)$/u.test(behind) && !isYearBehind(parse, value.to + 1)) return undefined
  return figure(actorOf(reader, at), `${measure}${unit}`, value, at, 'sum-verb')
}

/** "turned over $7bn", "took in $8bn": the particle stands with the number. */
function sumByParticle(parse: Parse, verb: VerbGroup, value: Value): string | undefined {
  const next = parse.tokens[verb.main + 1]?.lower
  if (value.from > verb.main + 4) return undefined
  if (verb.lemma === 'turn' && next === 'over') return 'turnover'
  return /^(?:take|bring|pull|rake)$/u.test(verb.lemma) && next === 'in' ? 'revenue' : undefined
}

/** Nothing but small words stands between a verb and its number. */
export const isDirect = (parse: Parse, from: number, value: Value) =>
  parse.tokens
    .slice(from, value.from)
    .every((token) => ['DET', 'ADV', 'ADJ'].includes(token.tag) || /^(?:by|up|down)$/u.test(token.lower))

const isYearBehind = (parse: Parse, at: number) =>
  parse.tokens
    .slice(at, at + 3)
    .some((token) =>
      /^(?:\d{4}|quarter|year|months?|half|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        token.lower,
      ),
    )

/** "on each vehicle", "per car": a loss on one of many. */
function perUnit(parse: Parse, at: number): string {
  const [first, second, third] = parse.tokens.slice(at, at + 3).map((token) => token.lower)
  if (first === 'per') return ` per ${second}`
  return (first === 'on' || first === 'for') && (second === 'each' || second === 'every') ? ` per ${third}` : ''
}

/** "Acme was valued at $80bn", "a round that values Acme at $80bn", "Acme is worth $3bn" */
function valuationOf(reader: Reader, value: Value): FigureMatch | undefined {
  const { parse } = reader
  const before = parse.tokens[value.from - 1]?.lower
  const at = parse.phrases.findLastIndex((phrase) => isVerbGroup(phrase) && phrase.to <= value.from)
  const verb = parse.phrases[at]
  if (!isVerbGroup(verb)) return undefined
  if (before === 'worth' && verb.lemma === 'be' && value.from - verb.to <= 3)
    return figure(actorOf(reader, at), 'market value', value, at, 'is-worth')
  if (before !== 'at' || verb.lemma !== 'value') return undefined
  return figure(valued(reader, verb, at), 'valuation', value, at, 'valued-at')
}

function valued(reader: Reader, verb: VerbGroup, at: number): Owner | undefined {
  const object = reader.parse.phrases[at + 1]
  if (isNounPhrase(object)) return organizationOf(reader, object)
  if (!verb.passive && reader.parse.tokens[verb.main]?.tag !== 'VBD') return undefined
  // "was last valued at"
  const last = reader.parse.phrases[at - 2]
  const isLast = isVerbGroup(last) && last.lemma === 'be' && reader.parse.tokens[verb.from - 1]?.lower === 'last'
  const subject = subjectOf(reader.parse, isLast ? at - 2 : at)
  const phrase = subject === undefined ? undefined : reader.parse.phrases[subject]
  return isNounPhrase(phrase) ? organizationOf(reader, phrase) : undefined
}

/** A level told of an organization; undefined where none is. */
export function figure(
  owner: Owner | undefined,
  measure: string,
  value: Value,
  verb: number,
  pattern: string,
): FigureMatch | undefined {
  if (owner === undefined || owner === 'bare' || owner === 'other') return undefined
  return { pattern, subject: owner, measure, value, change: 'level', verb, phrase: undefined, score: 0.85 }
}
