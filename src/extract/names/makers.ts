import { lookupOrganization, lookupProduct } from '#language/words/names/index.ts'
import { keyOfName } from './keys.ts'
import { bestKind, type NameGroup } from './name-groups.ts'

/** What tells "Azure" the product from the colour, "Boost" the firm from the verb: the article names its maker or owner as well. */
const BORNE_OUT = 3.5

/** Names that are also something else are what the lists know where the article names who makes or owns them. */
export function trustBesideMakers(groups: ReadonlyMap<string, NameGroup>): void {
  // "Eve" of "Eve Air Mobility" is short for the firm.
  const beginnings = new Set([...groups.values()].flatMap(beginningOfFirm))
  for (const { key, spellings, scores } of groups.values()) {
    if (beginnings.has(key)) continue
    for (const name of spellings) {
      const product = lookupProduct(name)
      const firm = lookupOrganization(name)
      if (product?.ambiguous && isNamed(groups, product.maker)) scores.Product += BORNE_OUT
      else if (firm?.ambiguous && isNamed(groups, firm.parent)) scores.Organization += BORNE_OUT
    }
  }
}

const beginningOfFirm = ({ key, scores }: NameGroup) =>
  key.includes(' ') && bestKind(scores) === 'Organization' ? [key.slice(0, key.indexOf(' '))] : []

const isNamed = (groups: ReadonlyMap<string, NameGroup>, maker: string | undefined) =>
  maker !== undefined && groups.has(keyOfName(maker))
