import type { Claim, Extraction } from '#model/extraction.ts'
import type { RelationName } from '#model/relation.ts'
import { meaningOf } from '#relations/meanings.ts'
import { normaliseName } from './names.ts'
import { roleKey } from './roles.ts'
import { byCode, capKey, contentId } from './values.ts'

/** The ends of a fact as the graph has them. */
export interface Slot {
  readonly fact: string
  readonly type: Claim['type']
  readonly subject: string
  readonly object: string | null
  readonly productEntity: string | null
}

/** The fact that a claim is about: subject, type, object, and the product, role or measure. */
export function toSlot(claim: Claim, { entities }: Extraction): Slot {
  const ends = sortEnds(claim.type, capKey(claim.subject), claim.object === null ? null : capKey(claim.object))
  const productEntity = claim.product === undefined ? null : productKey(claim.product, entities)
  const slot = { type: claim.type, ...ends, productEntity }
  return { ...slot, fact: slotId(slot, { ...claim, measure: claim.figure?.measure }) }
}

/** The ends as the fact has them: of a symmetric type the one that sorts first is its subject. */
export function sortEnds(type: RelationName, subject: string, object: string | null): Pick<Slot, 'subject' | 'object'> {
  return object !== null && meaningOf(type).symmetric && byCode(object, subject) < 0
    ? { subject: object, object: subject }
    : { subject, object }
}

/** The id of the fact in a slot; product, role and measure are the words of one of its claims. */
export function slotId({ subject, type, object, productEntity }: Omit<Slot, 'fact'>, words: SlotWords): string {
  const product = productEntity ?? (words.product == null ? null : normaliseName(words.product))
  const role = words.role == null ? null : roleKey(words.role)
  const measure = object === null ? normaliseName(words.measure ?? '') : null
  return contentId('fact', [subject, type, object, product, role, measure])
}

/** Absent and null mean the same. */
interface SlotWords {
  readonly product?: string | null | undefined
  readonly role?: string | null | undefined
  readonly measure?: string | null | undefined
}

/** The entity that goes by the product's words in this article; null where they are only words. */
function productKey(product: string, entities: Extraction['entities']): string | null {
  const words = normaliseName(product)
  const keys = entities
    .filter(
      ({ kind, name, aliases }) => kind === 'Product' && [name, ...aliases].some((n) => normaliseName(n) === words),
    )
    .map(({ id }) => capKey(id))
  return keys.sort(byCode)[0] ?? null
}
