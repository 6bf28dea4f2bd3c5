import type { Article } from '#model/article.ts'
import type { Extraction } from '#model/extraction.ts'
import type { Gold, GoldClaim } from '#model/gold.ts'
import { RELATION_NAMES, type RelationName } from '#model/relation.ts'
import { collapse } from './collapse.ts'
import { matchesLeniently, matchesStrictly } from './compare.ts'
import { emptyEntityTally, tallyEntities } from './entities.ts'
import { type Mistake, mistakesOf } from './mistakes.ts'
import { pairUp } from './pair.ts'
import { isCurrent, type Statement, statementsOf, statementsOfGold } from './statement.ts'
import { emptyTally, type Score, scoreOf, type Tally } from './tally.ts'

/** An article with what a careful reader recorded of it. */
export interface GoldCase {
  readonly slug: string
  readonly article: Article
  readonly gold: Gold
}

/** Anything that reads claims: the rules, a model, a replay. */
export type Extractor = (article: Article) => Extraction | Promise<Extraction>

export type Slice = GoldClaim['slices'][number]

export interface Scores {
  readonly all: Score
  /** Of the claims that say a current fact, on both sides. */
  readonly current: Score
  readonly types: Readonly<Partial<Record<RelationName, Score>>>
}

export interface Report {
  readonly extractor: string
  readonly articles: number
  readonly strict: Scores
  readonly lenient: Scores
  /** How many gold claims of a slice were found; a slice has no precision, since predictions carry none. */
  readonly slices: Readonly<Partial<Record<Slice, { gold: number; strict: number; lenient: number }>>>
  readonly entities: {
    readonly found: Score
    readonly kindRight: number
    readonly aliases: { right: number; gold: number }
  }
}

/** A report and the mistakes behind it. */
export interface Evaluation {
  readonly report: Report
  readonly mistakes: readonly Mistake[]
}

/** Scores an extractor on gold articles. Every predicted claim pairs with at most one gold claim, and the other way round. */
export async function evaluate(cases: readonly GoldCase[], extract: Extractor): Promise<Evaluation> {
  const strict = newCounts()
  const lenient = newCounts()
  const slices: Report['slices'] = {}
  const entities = emptyEntityTally()
  const mistakes: Mistake[] = []
  let extractor = ''
  for (const { slug, article, gold } of cases) {
    const extraction = await extract(article)
    extractor = extraction.extractor
    const predicted = collapse(statementsOf(extraction))
    const wanted = collapse(statementsOfGold(gold))
    const strictly = pairUp(predicted, wanted, matchesStrictly)
    const leniently = pairUp(predicted, wanted, matchesLeniently)
    count(strict, predicted, wanted, strictly.gold)
    count(lenient, predicted, wanted, leniently.gold)
    countSlices(slices, wanted, strictly.gold, leniently.gold)
    tallyEntities(entities, extraction, gold)
    mistakes.push(...mistakesOf(slug, predicted, wanted, strictly))
  }
  const report = {
    extractor,
    articles: cases.length,
    strict: scoresOf(strict),
    lenient: scoresOf(lenient),
    slices,
    entities: { ...entities, found: scoreOf(entities.found) },
  }
  return { report, mistakes }
}

interface Counts {
  readonly all: Tally
  readonly current: Tally
  readonly types: Map<RelationName, Tally>
}

function newCounts(): Counts {
  return {
    all: emptyTally(),
    current: emptyTally(),
    types: new Map(RELATION_NAMES.map((name) => [name, emptyTally()])),
  }
}

function count(
  counts: Counts,
  predicted: readonly Statement[],
  wanted: readonly Statement[],
  partners: readonly (number | null)[],
): void {
  const add = (field: keyof Tally, statement: Statement) => {
    counts.all[field]++
    counts.types.get(statement.type)![field]++
    if (isCurrent(statement)) counts.current[field]++
  }
  for (const statement of predicted) add('predicted', statement)
  wanted.forEach((statement, index) => {
    add('gold', statement)
    if (partners[index] !== null) add('right', statement)
  })
}

function scoresOf({ all, current, types }: Counts): Scores {
  const used = [...types].filter(([, tally]) => tally.gold + tally.predicted > 0)
  return {
    all: scoreOf(all),
    current: scoreOf(current),
    types: Object.fromEntries(used.map(([name, tally]) => [name, scoreOf(tally)])),
  }
}

function countSlices(
  slices: Partial<Record<Slice, { gold: number; strict: number; lenient: number }>>,
  wanted: readonly Statement[],
  strictly: readonly (number | null)[],
  leniently: readonly (number | null)[],
): void {
  wanted.forEach((statement, index) => {
    for (const slice of statement.slices) {
      slices[slice] ??= { gold: 0, strict: 0, lenient: 0 }
      slices[slice].gold++
      if (strictly[index] !== null) slices[slice].strict++
      if (leniently[index] !== null) slices[slice].lenient++
    }
  })
}
