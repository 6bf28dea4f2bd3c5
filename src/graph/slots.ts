import type { Claim, Extraction } from '#model/extraction.ts'
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
  const ends = [capKey(claim.subject), claim.object === null ? null : capKey(claim.object)] as const
  const [subject, object] =
    meaningOf(claim.type).symmetric && ends[1] !== null ? ([...ends].sort(byCodeOf) as [string, string]) : ends
  const productEntity = claim.product === undefined ? null : productKey(claim.product, entities)
  const product = productEntity ?? (claim.product === undefined ? null : normaliseName(claim.product))
  const role = claim.role === undefined ? null : roleKey(claim.role)
  const measure = claim.object === null ? normaliseName(claim.figure?.measure ?? '') : null
  const fact = contentId('fact', [subject, claim.type, object, product, role, measure])
  return { fact, type: claim.type, subject, object, productEntity }
}

function byCodeOf(a: string | null, b: string | null): number {
  return byCode(a ?? '', b ?? '')
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
