import { COLLECTIONS, COUNTED, COUNTING, WORKERS } from '#relations/reports.ts'
import { describedBy } from '../clauses/clause.ts'
import { headNoun, isNounPhrase, isVerbGroup, type NounPhrase } from '../clauses/phrases.ts'
import { actorOf } from './actors.ts'
import type { FigureMatch } from './figures.ts'
import { headcount, unitHead } from './headcounts.ts'
import { type Owner, organizationOf, type Reader } from './owners.ts'
import type { Value } from './values.ts'

/** "Acme, a chain of 340 coffee houses", "has a fleet of 410 aircraft" */
export function gatheredBy(reader: Reader, value: Value): FigureMatch | undefined {
  const { parse } = reader
  const of = parse.phrases.findIndex(
    (phrase) =>
      phrase.kind === 'PREP' && phrase.word === 'of' && phrase.to <= value.from && value.from - phrase.to <= 3,
  )
  const at = of - 1
  const collection = parse.phrases[at]
  if (!isNounPhrase(collection) || collection.name || !COLLECTIONS.has(headNoun(collection, parse.tokens) ?? ''))
    return undefined
  const head = unitHead(value)
  if (!COUNTED.has(head) && !WORKERS.has(head)) return undefined
  return headcount(
    gatherer(reader, at),
    WORKERS.has(head) ? 'employees' : value.unit,
    value,
    undefined,
    'collection-of',
    at,
  )
}

function gatherer(reader: Reader, at: number): Owner | undefined {
  const { parse } = reader
  const collection = parse.phrases[at] as NounPhrase
  if (collection.owner) return organizationOf(reader, collection.owner)
  const described = describedBy(parse, at)
  if (described !== undefined) return organizationOf(reader, parse.phrases[described] as NounPhrase)
  const before = parse.phrases[at - 1]
  if (isVerbGroup(before) && (COUNTING.has(before.lemma) || before.lemma === 'be')) return actorOf(reader, at - 1)
  const holder = parse.phrases[at - 2]
  return before?.kind === 'PREP' && before.word === 'with' && isNounPhrase(holder)
    ? organizationOf(reader, holder)
    : undefined
}
