import type { TaggedToken } from '#language/tags.ts'
import { COUNTED, COUNTING, type Direction, PRODUCING, WORKERS } from '#relations/reports.ts'
import type { Parse } from '../clauses/clause.ts'
import { singular } from '../clauses/nouns.ts'
import { isNounPhrase, isVerbGroup, type NounPhrase, type VerbGroup } from '../clauses/phrases.ts'
import type { FoundPeriod } from '../quantities/index.ts'
import { actorOf, holderBefore } from './actors.ts'
import { gatheredBy } from './collections.ts'
import type { FigureMatch } from './figures.ts'
import { headcount, unitHead } from './headcounts.ts'
import type { Measure } from './measures.ts'
import { organizationOf, type Reader } from './owners.ts'
import { changeBehind, regionEnd } from './regions.ts'
import type { Value } from './values.ts'

/** Too few of anything but people to size a company by: "has three plants". */
const FEW = 20

/** Reads how many people or things an organization has: "employs 5,000 people", "has 24 million customers". */
export function readHoldings(reader: Reader, values: readonly Value[], periods: readonly FoundPeriod[]): FigureMatch[] {
  return values
    .filter((value) => value.kind === 'count')
    .flatMap((value) => {
      const found =
        heldBy(reader, value, periods) ??
        workingFor(reader, value) ??
        gatheredBy(reader, value) ??
        addedBy(reader, value) ??
        ownedBy(reader, value)
      return found ? [found, ...changesOf(reader, found, values)] : []
    })
}

/** "delivered 466,140 vehicles, an increase of 83%" */
function changesOf({ parse }: Reader, found: FigureMatch, values: readonly Value[]): FigureMatch[] {
  if (found.change !== 'level') return []
  const at = parse.phrases.findIndex((phrase) => phrase.to >= found.value.to)
  const measure: Measure = {
    name: found.measure,
    kind: 'count',
    phrase: at,
    from: found.value.from,
    to: found.value.to,
    neutral: true,
  }
  return changeBehind(parse, values, found.value, regionEnd(parse, at), measure).map(({ value, change }) => ({
    ...found,
    value,
    change,
  }))
}

/** "Acme employs 5,000 people", "serves 100 million subscribers", "delivered 181 aircraft last year" */
function heldBy(reader: Reader, value: Value, periods: readonly FoundPeriod[]): FigureMatch | undefined {
  const { parse } = reader
  const verb = verbOver(parse, value)
  if (verb === undefined) return withCount(reader, value)
  const { lemma, passive } = parse.phrases[verb] as VerbGroup
  if (!COUNTING.has(lemma) || passive || isOrder(parse, value)) return undefined
  const measure = measureOf(value, lemma)
  if (measure === undefined) return undefined
  if (PRODUCING.has(lemma) && !isOutput(reader, value, verb, periods)) return undefined
  return headcount(actorOf(reader, verb), measure, value, verb, 'counts')
}

/** "a retailer with 300 stores" */
function withCount(reader: Reader, value: Value): FigureMatch | undefined {
  const at = reader.parse.phrases.findIndex((phrase) => phrase.from <= value.from && value.from < phrase.to)
  const measure = measureOf(value, 'have')
  return measure === undefined
    ? undefined
    : headcount(holderBefore(reader, at), measure, value, undefined, 'with-count', at)
}

function measureOf(value: Value, lemma: string): string | undefined {
  const head = unitHead(value)
  if (lemma === 'employ') return WORKERS.has(head) || value.unit === '' ? 'employees' : value.unit
  if (value.unit === '') return undefined
  const produced = PRODUCING.get(lemma)
  if (produced && BULK.has(head)) return produced
  if (produced) return `${[...value.unit.split(' ').slice(0, -1), singular(head)].join(' ')} ${produced}`
  if (!COUNTED.has(head) || (head === 'people' && lemma === 'have')) return undefined
  if (!WORKERS.has(head) && value.amount < FEW) return undefined
  return WORKERS.has(head) ? 'employees' : value.unit
}

/** What is weighed rather than counted names no measure: "production", not "tonne production". */
const BULK = new Set(
  'tonnes tons barrels ounces litres liters hectolitres units megawatts gigawatts bottles kilos'.split(' '),
)

/** "410 aircraft on order": not yet had. */
const isOrder = (parse: Parse, value: Value) =>
  parse.tokens[value.to]?.lower === 'on' && parse.tokens[value.to + 1]?.lower === 'order'

/** Output has a period and no receiver. */
function isOutput({ parse }: Reader, value: Value, verb: number, periods: readonly FoundPeriod[]): boolean {
  const end = regionEnd(parse, verb)
  const last = parse.tokens[end - 1]?.end ?? 0
  const rate =
    /^(?:a|per|each|every)$/u.test(parse.tokens[value.to]?.lower ?? '') &&
    /^(?:year|day|month|week|quarter)$/u.test(parse.tokens[value.to + 1]?.lower ?? '')
  const named = parse.tokens
    .slice(value.to, end)
    .some((token) => /^(?:quarter|year|month|period|half|week)$/u.test(token.lower))
  const timed = rate || named || periods.some((period) => period.end <= last)
  const received = parse.phrases.some(
    (phrase, i) =>
      phrase.from >= value.to &&
      phrase.from < end &&
      phrase.kind === 'PREP' &&
      /^(?:to|for)$/u.test(phrase.word) &&
      isNounPhrase(parse.phrases[i + 1]) &&
      (parse.phrases[i + 1] as NounPhrase).name?.entity.kind === 'Organization',
  )
  return timed && !received && value.amount >= FEW
}

/** The verb right before a number, with nothing but articles and adverbs between. */
function verbOver(parse: Parse, value: Value): number | undefined {
  const at = parse.phrases.findLastIndex((phrase) => isVerbGroup(phrase) && phrase.to <= value.from)
  if (at === -1) return undefined
  const { lemma } = parse.phrases[at] as VerbGroup
  const between = parse.tokens.slice(parse.phrases[at]?.to, value.from)
  // "has revenue of $3bn and 700 employees"
  const and = HAVING.has(lemma) ? between.findLastIndex((token) => token.tag === 'CONJ') + 1 : 0
  if (between.some((token) => token.tag === 'SUB' || token.tag === 'WH' || token.text === ';')) return undefined
  return between.slice(and).every((token) => isFiller(token, lemma)) ? at : undefined
}

const HAVING = new Set(['have', 'employ', 'operate', 'boast', 'count', 'grow'])

const isFiller = (token: TaggedToken, lemma: string) =>
  (lemma === 'grow' && token.lower === 'to') ||
  (['DET', 'ADV', 'ADJ', 'PREP', 'PRP$'].includes(token.tag) &&
    !/^(?:of|in|for|with|from|to|by|on|at)$/u.test(token.lower))

/** "About 6,800 people worked for Acme" */
function workingFor(reader: Reader, value: Value): FigureMatch | undefined {
  const { parse } = reader
  if (!WORKERS.has(unitHead(value))) return undefined
  const at = parse.phrases.findIndex((phrase) => isVerbGroup(phrase) && phrase.from >= value.to)
  const verb = parse.phrases[at]
  const link = parse.phrases[at + 1]
  const employer = parse.phrases[at + 2]
  if (!isVerbGroup(verb) || verb.from - value.to > 4) return undefined
  const links =
    verb.lemma === 'work' ? /^(?:for|at)$/u : verb.lemma === 'employ' && verb.passive ? /^(?:by|at)$/u : undefined
  if (link?.kind !== 'PREP' || !links?.test(link.word) || !isNounPhrase(employer)) return undefined
  return headcount(organizationOf(reader, employer), 'employees', value, at, 'people-work-for')
}

/** "Acme's 5,000 employees", "its 24 million customers" */
function ownedBy(reader: Reader, value: Value): FigureMatch | undefined {
  const { parse } = reader
  const at = parse.phrases.findIndex((phrase) => phrase.from <= value.from && value.from < phrase.to)
  const phrase = parse.phrases[at]
  const head = unitHead(value)
  if (!isNounPhrase(phrase) || !phrase.owner || phrase.owner.to > value.from || phrase.name) return undefined
  if (!/^(?:employees|staff|workers|customers|users|subscribers|members|passengers|stores|shops)$/u.test(head))
    return undefined
  if (/^(?:in|at|from|who|that|on)$/u.test(parse.tokens[phrase.to]?.lower ?? '') || value.amount < FEW) return undefined
  return headcount(
    organizationOf(reader, phrase.owner),
    WORKERS.has(head) ? 'employees' : value.unit,
    value,
    undefined,
    'owner-count',
    at,
  )
}

const ADDING: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['add', 'increase'],
  ['gain', 'increase'],
  ['lose', 'decrease'],
  ['shed', 'decrease'],
])

/** "added 2 million subscribers", "lost 300,000 customers" */
function addedBy(reader: Reader, value: Value): FigureMatch | undefined {
  const { parse } = reader
  const verb = verbOver(parse, value)
  const group = verb === undefined ? undefined : parse.phrases[verb]
  const change = isVerbGroup(group) && !group.passive ? ADDING.get(group.lemma) : undefined
  if (verb === undefined || !change || !COUNTED.has(unitHead(value))) return undefined
  const found = headcount(actorOf(reader, verb), value.unit, value, verb, 'adds')
  return found && { ...found, change }
}
