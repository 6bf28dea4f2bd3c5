import { lazily, straighten } from './line.ts'
import { isListedOrganization, organizationNames } from './organizations.ts'
import { isListedPlace, placeNames } from './places.ts'
import { isListedProduct, productNames } from './products.ts'

/** By first token, how many tokens the longest name of several tokens that starts so may take. */
const reaches = lazily(() => {
  const found = new Map<string, number>()
  for (const names of [organizationNames(), productNames(), placeNames()])
    for (const name of names) enterReach(found, name)
  return found
})

/** "Lowe's" may reach us whole or as "Lowe" and "'s", "Yahoo!" with its mark apart, "Becton, Dickinson" with the comma apart. */
function enterReach(found: Map<string, number>, name: string): void {
  let length = 1
  let start = ''
  for (let i = 0; i < name.length; i++) {
    const character = name[i] as string
    if (character !== ' ' && character !== "'" && character !== '!' && character !== ',') continue
    length++
    // The first token ends here, or, where a mark may belong to it, at the space after.
    if (start === '') start = name.slice(0, i)
  }
  if (length === 1) return
  const space = name.indexOf(' ')
  enterStart(found, start, length)
  enterStart(found, space < 0 ? name : name.slice(0, space), length)
}

function enterStart(found: Map<string, number>, start: string, length: number): void {
  if ((found.get(start) ?? 0) < length) found.set(start, length)
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
