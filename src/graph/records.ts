import type { Figure, Money, Period, Share } from '#model/extraction.ts'
import type { ClaimProps } from './facts.ts'
import { type ClaimParams, claimParams, type FactParams, factParams, named } from './fields.ts'
import type { ClaimEvidence, Dated, Fact, GraphArticle, GraphEntity } from './graph.ts'
import type { Row } from './store.ts'

/** A row of a statement that returns a `fact` and its `ends`, each as the values of the properties that were asked for. */
export function toFact(row: Row, { factProps: props }: FactParams = factParams()): Fact {
  const fact = named(row.fact, props)
  const [subject, object, product] = row.ends as readonly unknown[]
  return {
    id: fact.id as string,
    type: fact.type as Fact['type'],
    status: fact.status as Fact['status'],
    subject: toEntity(subject)!,
    object: toEntity(object),
    product: text(fact.product),
    productEntity: toEntity(product),
    role: text(fact.role),
    measure: text(fact.measure),
    validFrom: text(fact.validFrom),
    validTo: text(fact.validTo),
    precision: (fact.precision as Fact['precision']) ?? null,
    heldFrom: text(fact.heldFrom),
    heldTo: text(fact.heldTo),
    figuresDiffer: fact.figuresDiffer === true,
    amount: toAmount(fact),
    amountPerYear: number(fact.amountPerYear),
    share: toDatedShare(fact),
    figure: dated(toFigure(fact), fact.figureAsOf, fact.figureClaim),
    claimCount: fact.claimCount as number,
    sourceCount: fact.sourceCount as number,
    confidence: fact.confidence as number,
    firstSeen: text(fact.firstSeen),
    lastSeen: text(fact.lastSeen),
    display: fact.display as string,
  }
}

/** The sum of money of a Fact node, with its day. */
export function toAmount(fact: Props): Dated<Money> | null {
  return dated(toMoney(fact), fact.amountAsOf, fact.amountClaim)
}

/** The share of a Fact node, with its day. */
export function toDatedShare(fact: Props): Dated<Share> | null {
  return dated(toShare(fact), fact.shareAsOf, fact.shareClaim)
}

/** A row of a statement that returns `article` (with its publisher) and perhaps `claims`. */
export function toArticle(row: Row): GraphArticle {
  const article = row.article as Props
  return { ...aboutArticle(article, article.publisher), claimCount: row.claims as number }
}

/**
 * A row of a statement that returns a `claim` with its `sentence`, `article` and `ends` (and who said it), each as the
 * values of the properties that were asked for.
 */
export function toEvidence(row: Row, props: ClaimParams = claimParams()): ClaimEvidence {
  const claim = named(row.claim, props.claimProps)
  const sentence = named(row.sentence, props.sentenceProps)
  const [first, second, who] = (row.ends as readonly unknown[]).map(toEntity)
  // The fact of a symmetric type has its ends sorted; the claim has them as the sentence does.
  const isTurned = first && second && claim.subject !== first.key
  const ends = [first, second] as [GraphEntity, GraphEntity | null]
  return {
    claimId: claim.id as string,
    factId: row.factId as string,
    type: row.type as ClaimEvidence['type'],
    subject: isTurned ? ends[1]! : ends[0],
    object: isTurned ? ends[0] : ends[1],
    polarity: claim.polarity as ClaimEvidence['polarity'],
    modality: claim.modality as ClaimEvidence['modality'],
    tense: claim.tense as ClaimEvidence['tense'],
    status: claim.status as ClaimEvidence['status'],
    quote: claim.quote as string,
    start: claim.start as number,
    end: claim.end as number,
    subjectSpan: { start: claim.subjectStart as number, end: claim.subjectEnd as number },
    objectSpan: { start: claim.objectStart as number, end: claim.objectEnd as number },
    sentence: {
      id: sentence.id as string,
      index: sentence.index as number,
      start: sentence.start as number,
      end: sentence.end as number,
      text: sentence.text as string,
    },
    article: aboutArticle(named(row.article, props.articleProps), row.publisher),
    attribution: claim.attributedTo == null ? null : { text: claim.attributedTo as string, entity: who ?? null },
    product: text(claim.product),
    role: text(claim.role),
    amount: toMoney(claim),
    share: toShare(claim),
    figure: toFigure(claim),
    asOf: toPeriod(claim),
    ruleId: claim.ruleId as string,
    extractor: claim.extractor as string,
    score: claim.score as number,
  }
}

/** [key, kind, name]; nothing where there is none, or where it was not asked for. */
export function toEntity(values: unknown): GraphEntity | null {
  const [key, kind, name] = values as readonly (string | null | undefined)[]
  return key == null ? null : { key, kind: kind as GraphEntity['kind'], name: name! }
}

type Props = Readonly<Record<string, unknown>>

function aboutArticle(article: Props, publisher: unknown): Omit<GraphArticle, 'claimCount'> {
  return {
    id: article.id as string,
    url: text(article.url),
    title: text(article.title),
    author: text(article.author),
    publisher: text(publisher),
    publishedAt: text(article.publishedAt),
    language: text(article.language),
    contentHash: article.contentHash as string,
    extractor: article.extractor as string,
  }
}

function toMoney(props: Props): Money | null {
  const { amountMin, amountMax, currency, period, approximate, amountText } = props as Partial<ClaimProps>
  if (currency == null) return null
  return {
    min: amountMin ?? null,
    max: amountMax ?? null,
    currency,
    period: period ?? null,
    approximate: approximate ?? false,
    text: amountText ?? '',
  }
}

function toShare(props: Props): Share | null {
  const { share, shareApproximate, shareOf, shareOfEntity, shareText } = props as Partial<ClaimProps>
  if (share == null) return null
  return {
    value: share,
    approximate: shareApproximate ?? false,
    of: shareOf ?? null,
    ofEntity: shareOfEntity ?? null,
    text: shareText ?? '',
  }
}

function toFigure(props: Props): Figure | null {
  const { measure, figureValue, figureUnit, figureChange, figureApproximate, figureText } = props as Partial<ClaimProps>
  if (figureValue == null) return null
  return {
    measure: measure ?? '',
    value: figureValue,
    unit: figureUnit ?? '',
    change: figureChange as Figure['change'],
    approximate: figureApproximate ?? false,
    text: figureText ?? '',
  }
}

function toPeriod({ asOf, asOfFrom, asOfTo, asOfPrecision }: Props): Period | null {
  if (asOfPrecision == null) return null
  return {
    from: text(asOfFrom),
    to: text(asOfTo),
    precision: asOfPrecision as Period['precision'],
    text: text(asOf) ?? '',
  }
}

function dated<T extends object>(figure: T | null, asOf: unknown, claimId: unknown): Dated<T> | null {
  return figure && { ...figure, asOf: text(asOf), claimId: claimId as string }
}

function text(value: unknown): string | null {
  return (value as string | null | undefined) ?? null
}

function number(value: unknown): number | null {
  return (value as number | null | undefined) ?? null
}
