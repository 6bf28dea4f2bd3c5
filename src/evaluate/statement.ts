import type { Claim, Extraction } from '#model/extraction.ts'
import type { Gold, GoldClaim } from '#model/gold.ts'
import type { RelationName } from '#model/relation.ts'
import { nameKey, nameKeys, roleHead } from './names.ts'

/** Types whose two ends have no order. The catalogue says the same; a test compares them. */
export const SYMMETRIC: ReadonlySet<RelationName> = new Set(['COMPETES_WITH', 'PARTNERS_WITH'])

/** What a reader may do with a claim: asserted and attributed ones count as facts. */
export type ModalityClass = 'stated' | 'hedged' | 'planned' | 'questioned'

interface End {
  /** The name to print. */
  readonly name: string
  readonly keys: ReadonlySet<string>
}

/** A claim, predicted or gold, in the form in which the two are compared. */
export interface Statement {
  readonly type: RelationName
  readonly subject: End
  readonly object: End | null
  readonly polarity: 'positive' | 'negative'
  readonly modality: ModalityClass
  readonly status: 'current' | 'ended'
  readonly role?: string
  readonly product?: string
  readonly amount?: Pick<NonNullable<Claim['amount']>, 'min' | 'max' | 'currency' | 'period'>
  readonly share?: number
  readonly figure?: NonNullable<GoldClaim['figure']>
  /** The sentence that says it. */
  readonly sentence: string
  readonly slices: readonly GoldClaim['slices'][number][]
  readonly ruleId?: string
}

/** Stated, positive and not over: the statement is a fact of the present. */
export function isCurrent({ modality, polarity, status }: Statement): boolean {
  return modality === 'stated' && polarity === 'positive' && status === 'current'
}

function modalityClass(modality: Claim['modality']): ModalityClass {
  return modality === 'asserted' || modality === 'attributed' ? 'stated' : modality
}

/** The statements of an extraction. */
export function statementsOf({ entities, claims }: Extraction): Statement[] {
  const ends = new Map<string, End>(
    entities.map(({ id, name, aliases }) => [id, { name, keys: nameKeys([name, ...aliases]) }]),
  )
  const endOf = (id: string): End => ends.get(id) ?? { name: id, keys: nameKeys([id]) }
  return claims.map((claim) => ({
    ...common(claim),
    subject: endOf(claim.subject),
    object: claim.object === null ? null : endOf(claim.object),
    ...(claim.amount && { amount: claim.amount }),
    ...(claim.share && { share: claim.share.value }),
    sentence: claim.evidence.quote,
    slices: [],
    ruleId: claim.ruleId,
  }))
}

/** The statements of a gold file. */
export function statementsOfGold({ entities, claims }: Gold): Statement[] {
  const ends = new Map<string, End>()
  for (const { name, aliases } of entities) {
    const end = { name, keys: nameKeys([name, ...aliases]) }
    for (const known of [name, ...aliases]) if (!ends.has(nameKey(known))) ends.set(nameKey(known), end)
  }
  const endOf = (name: string): End => ends.get(nameKey(name)) ?? { name, keys: nameKeys([name]) }
  return claims.map((claim) => ({
    ...common(claim),
    subject: endOf(claim.subject),
    object: claim.object === null ? null : endOf(claim.object),
    ...(claim.amount && { amount: claim.amount }),
    ...(claim.share !== undefined && { share: claim.share }),
    sentence: claim.quote,
    slices: claim.slices,
  }))
}

function common({ type, polarity, modality, status, role, product, figure }: Claim | GoldClaim) {
  return {
    type,
    polarity,
    modality: modalityClass(modality),
    status,
    ...(role !== undefined && { role: roleHead(role) }),
    ...(product !== undefined && { product }),
    ...(figure && { figure }),
  }
}

/** "TikTok BUYS_FROM Microsoft, negative, hedged": one line for reports. */
export function describeStatement(statement: Statement): string {
  const { subject, type, object, polarity, modality, status, role, amount, share, figure } = statement
  const marks = [
    role,
    polarity === 'negative' && 'negative',
    modality !== 'stated' && modality,
    status === 'ended' && 'ended',
    amount && `${amount.min ?? ''}..${amount.max ?? ''} ${amount.currency}${amount.period ? `/${amount.period}` : ''}`,
    share !== undefined && `share ${share}`,
    figure && `${figure.measure} ${figure.value} ${figure.unit} ${figure.change}`,
  ]
  const ends = object ? `${subject.name} ${type} ${object.name}` : `${subject.name} ${type}`
  return [ends, ...marks.filter(Boolean)].join(', ')
}
