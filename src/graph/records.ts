import type { Figure, Money, Period, Share } from '#model/extraction.ts'
import type { ClaimProps } from './facts.ts'
import { type ClaimPlan, claimPlan, type FactPlan, factPlan, named } from './fields.ts'
import type { ClaimEvidence, Dated, Fact, GraphArticle, GraphEntity } from './graph.ts'
import { kindOf } from './kinds.ts'
import type { Row } from './store.ts'

/** What a statement brings of a fact, as the plan told it: values, whom it is about, and its claims. */
export function toFact([values, ends, claims]: readonly unknown[], plan: FactPlan = factPlan()): Fact {
  const about = toEnds(ends)
  if (!plan.props) return wholeFact(values as Props, about)
  const fact = someOfFact(named(values as unknown[], plan.props), about)
  const of = plan.claims
  if (!of) return fact
  const said = { id: fact.id, type: fact.type, ends: about }
  const read = (claims as unknown[][]).map((claim) => toClaim(claim, said, of))
  return Object.assign(fact, { opened: { reading: plan.opened!, claims: read } })
}

type Ends = readonly [subject: GraphEntity | null, object: GraphEntity | null, product: GraphEntity | null]

const NO_ENDS: Ends = [null, null, null]

function toEnds(ends: unknown): Ends {
  return ends === null ? NO_ENDS : ((ends as readonly unknown[]).map(toEntity) as unknown as Ends)
}

function wholeFact(fact: Props, [subject, object, productEntity]: Ends): Fact {
  return {
    id: fact.id as string,
    type: fact.type as Fact['type'],
    status: fact.status as Fact['status'],
    subject: subject!,
    object,
    product: text(fact.product),
    productEntity,
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
    figure: toDatedFigure(fact),
    claimCount: fact.claimCount as number,
    sourceCount: fact.sourceCount as number,
    confidence: fact.confidence as number,
    firstSeen: text(fact.firstSeen),
    lastSeen: text(fact.lastSeen),
    display: fact.display as string,
  }
}

/** Properties of the node have the names of the fields but for those that several make up. */
function someOfFact(fact: Row, [subject, object, productEntity]: Ends): Fact {
  const { currency, share, figureValue, figuresDiffer } = fact
  fact.subject = subject
  fact.object = object
  fact.productEntity = productEntity
  fact.amount = currency == null ? null : toAmount(fact)
  fact.share = share == null ? null : toDatedShare(fact)
  fact.figure = figureValue == null ? null : toDatedFigure(fact)
  fact.figuresDiffer = figuresDiffer === true
  return fact as unknown as Fact
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

function toDatedFigure(fact: Props): Dated<Figure> | null {
  return dated(toFigure(fact), fact.figureAsOf, fact.figureClaim)
}

/** A row of a statement that returns the claims of one fact. */
export function toClaims({ id, type, ends, claims }: Row, plan: ClaimPlan): ClaimEvidence[] {
  const said = { id: id as string, type: type as Fact['type'], ends: toEnds(ends) }
  return (claims as unknown[][]).map((claim) => toClaim(claim, said, plan))
}

/** A row of a statement that returns a claim and its fact. */
export function toEvidence({ factId, type, ends, claim }: Row, plan: ClaimPlan = claimPlan()): ClaimEvidence {
  const said = { id: factId as string, type: type as Fact['type'], ends: toEnds(ends) }
  return toClaim(claim as unknown[], said, plan)
}

/** What a claim supports or denies. */
interface Said {
  readonly id: string
  readonly type: Fact['type']
  readonly ends: Ends
}

/** What a statement brings of a claim, its sentence and its article, as the plan told it. */
function toClaim(values: readonly unknown[], said: Said, { props }: ClaimPlan): ClaimEvidence {
  const last = values.length - 1
  const who = toEntity(values[last])
  const publisher = text(values[last - 1])
  if (!props) {
    const [claim, sentence, article] = values as readonly Props[]
    return wholeClaim(claim!, said, sentence!, aboutArticle(article!, publisher), who)
  }
  const claim = named(values, props.claim)
  const ofSentence = props.claim.length
  const ofArticle = ofSentence + props.sentence.length
  const article = named(values, props.article, ofArticle)
  article.publisher = publisher
  if (props.sentence.length > 0) claim.sentence = named(values, props.sentence, ofSentence)
  claim.article = article
  return someOfClaim(claim, said, who)
}

function wholeClaim(
  claim: Props,
  { id, type, ends }: Said,
  sentence: Props,
  article: ClaimEvidence['article'],
  who: GraphEntity | null,
): ClaimEvidence {
  const isTurned = hasEndsTurned(claim, ends)
  return {
    claimId: claim.id as string,
    factId: id,
    type,
    subject: (isTurned ? ends[1] : ends[0])!,
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
    article,
    attribution: attributedTo(claim, who),
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

/** Properties of the node have the names of the fields but for those that several make up. */
function someOfClaim(claim: Row, { id, type, ends }: Said, who: GraphEntity | null): ClaimEvidence {
  const isTurned = hasEndsTurned(claim, ends)
  claim.claimId = claim.id
  claim.factId = id
  claim.type = type
  claim.subject = isTurned ? ends[1] : ends[0]
  claim.object = isTurned ? ends[0] : ends[1]
  if (claim.subjectEnd !== undefined) claim.subjectSpan = { start: claim.subjectStart, end: claim.subjectEnd }
  if (claim.objectEnd !== undefined) claim.objectSpan = { start: claim.objectStart, end: claim.objectEnd }
  if (claim.attributedTo != null) claim.attribution = attributedTo(claim, who)
  if (claim.currency != null) claim.amount = toMoney(claim)
  if (claim.share != null) claim.share = toShare(claim)
  if (claim.figureValue != null) claim.figure = toFigure(claim)
  if (claim.asOf !== undefined) claim.asOf = toPeriod(claim)
  return claim as unknown as ClaimEvidence
}

/** The fact of a symmetric type has its ends sorted; the claim has them as the sentence does. */
function hasEndsTurned(claim: Props, [first, second]: Ends): boolean {
  return first !== null && second !== null && claim.subject !== first.key
}

function attributedTo({ attributedTo }: Props, entity: GraphEntity | null): ClaimEvidence['attribution'] {
  return attributedTo == null ? null : { text: attributedTo as string, entity }
}

/** What a statement brings of an entity, whose key says its kind; null where there is none or none was wanted. */
export function toEntity(values: unknown): GraphEntity | null {
  if (values == null) return null
  const [key, name] = values as readonly [key: string, name: string]
  return { key, kind: kindOf(key)!, name }
}

type Props = Readonly<Record<string, unknown>>

/** What an Article node and the name of its publisher say. */
export function aboutArticle(article: Props, publisher: unknown): Omit<GraphArticle, 'claimCount'> {
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
