import type { Entity, EntityKind, Extraction } from '#model/extraction.ts'
import type { SentenceGold } from './sentence-gold.ts'
import { emptyTally, type Tally } from './tally.ts'

/** How well the places of the names in the text were found. */
export interface SpanTally {
  /** Same first and last character, but for a leading "the". */
  readonly exact: Tally
  /** Of those, the same kind too. */
  readonly withKind: Tally
}

export const emptySpanTally = (): SpanTally => ({ exact: emptyTally(), withKind: emptyTally() })

interface Named {
  readonly start: number
  readonly end: number
  readonly kind: EntityKind
}

/** Adds one sentence's names to the tally; every occurrence of a gold name counts. */
export function tallySpans(tally: SpanTally, extraction: Extraction, gold: SentenceGold): void {
  const predicted = spansOf(extraction)
  const wanted = goldSpans(gold)
  for (const part of [tally.exact, tally.withKind]) {
    part.predicted += predicted.length
    part.gold += wanted.length
  }
  for (const goal of wanted) {
    const found = predicted.filter(({ start, end }) => start === goal.start && end === goal.end)
    if (found.length > 0) tally.exact.right++
    if (found.some(({ kind }) => kind === goal.kind)) tally.withKind.right++
  }
}

function spansOf({ article, entities, mentions }: Extraction): Named[] {
  const kinds = new Map<string, Entity['kind']>(entities.map(({ id, kind }) => [id, kind]))
  return mentions.flatMap(({ entity, start, end }) => {
    const kind = kinds.get(entity)
    return kind ? [withoutArticle(article.text, { start, end, kind })] : []
  })
}

// The longest name takes its place first: "Siemens" is not found inside "Siemens Mobility".
function goldSpans({ text, entities }: SentenceGold): Named[] {
  const names = entities
    .flatMap(({ name, aliases, kind }) => [name, ...aliases].map((words) => ({ words, kind })))
    .sort((one, other) => other.words.length - one.words.length)
  const taken: Named[] = []
  for (const { words, kind } of names)
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const span = { start, end: start + words.length, kind }
      if (isWhole(text, span) && taken.every((other) => span.end <= other.start || other.end <= span.start))
        taken.push(span)
    }
  return taken.map((span) => withoutArticle(text, span))
}

function isWhole(text: string, { start, end }: Named): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
}

function withoutArticle(text: string, span: Named): Named {
  const [article = ''] = /^the\s+/i.exec(text.slice(span.start, span.end)) ?? []
  return { ...span, start: span.start + article.length }
}
