import { lazily, readNames, straighten, withoutAccents } from './line.ts'
import { products } from './listed/products.ts'
import { lookupFirstName } from './people.ts'
import { lookupPlace } from './places.ts'
import { isCommonWord } from './vocabulary.ts'

export interface KnownProduct {
  readonly name: string
  readonly kind: 'Product'
  /** Also a plain word, a first name, a place or a bare number: "Windows", "Claude", "737". */
  readonly ambiguous: boolean
  /** The organisation that makes or owns it: "Microsoft" for Azure; absent for Bitcoin. */
  readonly maker?: string
}

interface ListedProduct {
  readonly name: string
  readonly maker?: string
  readonly flagged: boolean
}

const productsByName = lazily(() => {
  const found = new Map<string, ListedProduct>()
  for (const line of products.split('\n')) {
    const colon = line.indexOf(': ')
    const maker = line.slice(0, colon)
    for (const entry of line.slice(colon + 2).split(', ')) {
      const { name, ambiguous, aliases } = readNames(entry)
      for (const form of [{ name, ambiguous }, ...aliases]) {
        const product = { name, flagged: form.ambiguous, ...(maker === '-' ? {} : { maker }) }
        for (const spelling of [form.name, withoutAccents(form.name)])
          if (!found.has(spelling)) found.set(spelling, product)
      }
    }
  }
  return found
})

/** "Azure" (maker Microsoft), "iPhone", "GPT-4", "Boeing 737"; exact case. */
export function lookupProduct(name: string): KnownProduct | undefined {
  const straight = straighten(name)
  const listed = productsByName().get(straight)
  if (!listed) return undefined
  const { flagged, ...product } = listed
  return { ...product, kind: 'Product', ambiguous: flagged || isAlsoSomethingElse(straight) }
}

function isAlsoSomethingElse(name: string): boolean {
  if (name.includes(' ')) return false
  if (/^\d+$/.test(name) || isCommonWord(name.toLowerCase())) return true
  return lookupFirstName(name) !== undefined || lookupPlace(name) !== undefined
}

/** Whether exactly this spelling is listed: cheaper than `lookupProduct`. */
export function isListedProduct(name: string): boolean {
  return productsByName().has(name)
}

/** Every spelling that `lookupProduct` knows. */
export function productNames(): Iterable<string> {
  return productsByName().keys()
}
