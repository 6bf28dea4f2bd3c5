import { type Article, articleId, contentHash } from '#model/article.ts'
import { Gold } from '#model/gold.ts'
import { RELATION_NAMES, type RelationName } from '#model/relation.ts'
import { collapse } from './collapse.ts'
import { matchesLeniently } from './compare.ts'
import type { Extractor } from './evaluate.ts'
import { type Mistake, mistakesOf } from './mistakes.ts'
import { pairUp } from './pair.ts'
import type { SentenceGold } from './sentence-gold.ts'
import { emptySpanTally, tallySpans } from './spans.ts'
import { type Statement, statementsOf, statementsOfGold } from './statement.ts'
import { emptyTally, type Score, scoreOf } from './tally.ts'

export interface SentenceReport {
  readonly sentences: number
  readonly all: Score
  readonly types: Readonly<Partial<Record<RelationName, Score>>>
  /** Sentences that state no relation, and how many of them nothing was read from. */
  readonly silent: { readonly gold: number; readonly right: number }
  readonly names: { readonly exact: Score; readonly withKind: Score }
}

/**
 * Scores an extractor on single sentences, leniently: type, overlapping ends, both or neither a current fact. Results
 * (REPORTS) are not in the gold and not counted.
 */
export async function evaluateSentences(
  cases: readonly SentenceGold[],
  extract: Extractor,
): Promise<{ report: SentenceReport; mistakes: Mistake[] }> {
  const all = emptyTally()
  const types = new Map(RELATION_NAMES.map((name) => [name, emptyTally()]))
  const silent = { gold: 0, right: 0 }
  const names = emptySpanTally()
  const mistakes: Mistake[] = []
  for (const gold of cases) {
    const extraction = await extract(toArticle(gold.text))
    const predicted = collapse(
      statementsOf(extraction).flatMap((one) => (one.type === 'REPORTS' ? [] : [withoutRole(one)])),
    )
    const wanted = collapse(toStatements(gold))
    const pairing = pairUp(predicted, wanted, matchesLeniently)
    const add = (field: keyof typeof all, { type }: Statement) => {
      all[field]++
      types.get(type)![field]++
    }
    for (const statement of predicted) add('predicted', statement)
    for (const statement of wanted) add('gold', statement)
    for (const statement of wanted.filter((_, index) => pairing.gold[index] !== null)) add('right', statement)
    if (wanted.length === 0) silent.gold++
    if (wanted.length === 0 && predicted.length === 0) silent.right++
    tallySpans(names, extraction, gold)
    mistakes.push(...mistakesOf(gold.id, predicted, wanted, pairing))
  }
  const used = [...types].filter(([, tally]) => tally.gold + tally.predicted > 0)
  const report = {
    sentences: cases.length,
    all: scoreOf(all),
    types: Object.fromEntries(used.map(([name, tally]) => [name, scoreOf(tally)])),
    silent,
    names: { exact: scoreOf(names.exact), withKind: scoreOf(names.withKind) },
  }
  return { report, mistakes }
}

/** The gold leaves roles out: "founder and chief executive" is one holding of a role there. */
const withoutRole = ({ role: _, ...statement }: Statement): Statement => statement

function toArticle(text: string): Article {
  return { id: articleId(text), text, contentHash: contentHash(text) }
}

// The gold of an article asks for more than a sentence has; what it adds is never compared here.
function toStatements({ text, entities, claims }: SentenceGold): Statement[] {
  const quoted = claims.map((claim) => ({ ...claim, quote: text }))
  return statementsOfGold(Gold.parse({ split: 'dev', industry: '', style: 'wire', entities, claims: quoted }))
}
