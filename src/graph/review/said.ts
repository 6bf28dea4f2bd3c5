import type { RelationName } from '#model/relation.ts'
import { normaliseName } from '../names.ts'
import { slotId, sortEnds } from '../slots.ts'
import type { Row } from '../store.ts'
import { contentId, whole } from '../values.ts'
import type { View } from './view.ts'

/** A claim as the extractor read it: no decision, no merge. */
export interface Said {
  readonly id: string
  readonly article: string
  readonly type: RelationName
  readonly subject: string
  readonly object: string | null
  /** The product as an entity, where the article knows it as one. */
  readonly product: string | null
  /** The fact of these ends. */
  readonly fact: string
  /** The properties of its node. */
  readonly props: Row
}

/** A claim as it counts after all decisions. */
export interface Settled {
  readonly type: RelationName
  /** The ends of its fact, sorted where the type is symmetric. */
  readonly subject: string
  readonly object: string | null
  readonly product: string | null
  /** null: rejected, it supports nothing. */
  readonly fact: string | null
  readonly props: Row
  /** Its subject is where the extractor read its object. */
  readonly turned: boolean
  /** The decision that is in force about it. */
  readonly decision: string | null
  /** Ends that the decision gave it: its words stand for them too. */
  readonly given: readonly Given[]
}

/** An end that a person gave to a claim. */
export interface Given {
  readonly end: 'subject' | 'object'
  readonly key: string
  readonly name: string
}

/** What a claim was before decisions, kept on its node. */
export interface Origin extends Omit<Said, 'id' | 'article'> {
  readonly turned: boolean
}

/**
 * What identifies a claim through re-extraction: the article, the words, what they were read as, yes or no. Not the
 * spans of the names, and not where in the text the sentence stands.
 */
export function saidId({ article, fact, props }: Pick<Said, 'article' | 'fact' | 'props'>): string {
  return contentId('said', [article, normaliseName(props.quote as string), fact, props.polarity as string])
}

/** Lays what people decided over a claim. The result depends on the claim and the decisions alone. */
export function settle(said: Said, view: View): Settled {
  const decision = view.onClaim(said)
  const change = decision?.change ?? {}
  const turned = change.turned === true && said.object !== null
  const mapped = (key: string) => view.keyOf(key, said.article)
  const [first, second] = turned ? [said.object!, said.subject] : [said.subject, said.object]
  const subject = mapped(change.subject?.key ?? first)
  const object = second === null ? null : mapped(change.object?.key ?? second)
  const type = change.type ?? said.type
  const product = said.product && mapped(said.product)
  const ends = sortEnds(type, subject, object)
  const isSame =
    type === said.type && !turned && subject === said.subject && object === said.object && product === said.product
  const fact = isSame ? said.fact : slotId({ type, ...ends, productEntity: product }, said.props)
  const review = decision ? REVIEWS[decision.action as keyof typeof REVIEWS] : null
  const changed: Row = {
    subject,
    ...(change.status && { status: change.status }),
    ...(change.modality && { modality: change.modality }),
    ...(change.polarity && { polarity: change.polarity }),
    ...(said.props.shareOfEntity ? { shareOfEntity: mapped(said.props.shareOfEntity as string) } : {}),
    ...(turned && swappedSpans(said.props)),
  }
  const before = Object.fromEntries(
    Object.keys(changed)
      .filter((name) => String(changed[name] ?? '') !== String(said.props[name] ?? ''))
      .map((name) => [name, plain(said.props[name])]),
  )
  const isTouched = review !== null || !isSame || Object.keys(before).length > 0
  const origin: Origin = {
    type: said.type,
    subject: said.subject,
    object: said.object,
    product: said.product,
    fact: said.fact,
    props: before,
    turned,
  }
  return {
    type,
    ...ends,
    product,
    fact: decision?.action === 'reject' ? null : fact,
    props: {
      ...said.props,
      ...changed,
      review,
      // What the extractor read, to be found again when the decision is undone.
      origin: isTouched ? JSON.stringify(origin) : null,
    },
    turned,
    decision: decision?.id ?? null,
    given: (['subject', 'object'] as const).flatMap((end) => (change[end] ? [{ end, ...change[end] }] : [])),
  }
}

const REVIEWS = { accept: 'accepted', reject: 'rejected', correct: 'corrected' } as const

function swappedSpans({ subjectStart, subjectEnd, objectStart, objectEnd }: Row): Row {
  const swapped = { subjectStart: objectStart, subjectEnd: objectEnd, objectStart: subjectStart, objectEnd: subjectEnd }
  return Object.fromEntries(Object.entries(swapped).map(([name, value]) => [name, whole(Number(value))]))
}

/** Whole numbers are objects of the driver on their way in. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Number(value) : value
}
