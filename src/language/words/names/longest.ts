import { lazily, straighten } from './line.ts'
import { isListedOrganization, organizationNames } from './organizations.ts'
import { isListedPlace, placeNames } from './places.ts'
import { isListedProduct, productNames } from './products.ts'

/** By first token, how many tokens the longest name that starts so may take: one look tells most tokens from names. */
const reaches = lazily(() => {
  const found = new Map<string, number>()
  for (const names of [organizationNames(), productNames(), placeNames()]) {
    for (const name of names) {
      for (const [first, length] of starts(name)) if ((found.get(first) ?? 0) < length) found.set(first, length)
    }
  }
  return found
})

/** "Lowe's" may reach us whole or as "Lowe" and "'s", "Yahoo!" with its mark apart, "Becton, Dickinson" with the comma apart. */
function starts(name: string): [string, number][] {
  const end = name.indexOf(' ')
  const first = end < 0 ? name : name.slice(0, end)
  let length = 1
  for (const character of name) if (" '!,".includes(character)) length++
  const bare = first.replace(/(?:'s|[!,])$/, '')
  return bare === first
    ? [[first, length]]
    : [
        [first, length],
        [bare, length],
      ]
}

/**
 * How many tokens the longest known organisation, product or place takes that starts at `from`; 0 where none does.
 *
 * @example longestKnownName(['the', 'Bank', 'of', 'America', 'said'], 1) // 3
 */
export function longestKnownName(tokens: readonly string[], from: number): number {
  const reach = reaches().get(straighten(tokens[from] ?? '')) ?? 0
  let name = ''
  let longest = 0
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    const token = straighten(tokens[i] as string)
    name += i === from || token === "'s" || token === '!' || token === ',' ? token : ` ${token}`
    if (isListedOrganization(name) || isListedProduct(name) || isListedPlace(name)) longest = i + 1 - from
  }
  return longest
}
