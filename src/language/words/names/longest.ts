import { lazily, straighten } from './line.ts'
import { isListedOrganization, organizationNames } from './organizations.ts'
import { isListedPlace, placeNames } from './places.ts'
import { isListedProduct, productNames } from './products.ts'

/** By first token, how many tokens the longest name of several tokens that starts so may take. */
const reaches = lazily(() => {
  const found = new Map<string, number>()
  for (const names of [organizationNames(), productNames(), placeNames()]) {
    for (const name of names) if (/[ '!,]/.test(name)) enterReach(found, name)
  }
  return found
})

/** "Lowe's" may reach us whole or as "Lowe" and "'s", "Yahoo!" with its mark apart, "Becton, Dickinson" with the comma apart. */
function enterReach(found: Map<string, number>, name: string): void {
  const length = name.split(/[ '!,]/).length
  const first = name.split(' ', 1)[0] as string
  for (const start of new Set([first, first.replace(/(?:'s|[!,])$/, '')])) {
    if ((found.get(start) ?? 0) < length) found.set(start, length)
  }
}

/**
 * How many tokens the longest known organisation, product or place takes that starts at `from`; 0 where none does.
 *
 * @example longestKnownName(['the', 'Bank', 'of', 'America', 'said'], 1) // 3
 */
export function longestKnownName(tokens: readonly string[], from: number): number {
  const reach = reaches().get(straighten(tokens[from] ?? '')) ?? 1
  let name = ''
  let longest = 0
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    const token = straighten(tokens[i] as string)
    name += i === from || token === "'s" || token === '!' || token === ',' ? token : ` ${token}`
    if (isListedOrganization(name) || isListedProduct(name) || isListedPlace(name)) longest = i + 1 - from
  }
  return longest
}
