import { isAlsoSomethingElse } from './ambiguity.ts'
import { enterSpellings, lazily, readListed, straighten } from './line.ts'
import { products } from './listed/products.ts'

export interface KnownProduct {
  readonly name: string
  readonly kind: 'Product'
  /** Also a plain word, a first name, a place or a bare number: "Windows", "Claude", "737". */
  readonly ambiguous: boolean
  /** The organisation that makes or owns it: "Microsoft" for Azure; absent for Bitcoin. */
  readonly maker?: string
}

interface ProductEntry {
  readonly names: string
  readonly maker: string
}

const entries = lazily(() => {
  const found = new Map<string, ProductEntry>()
  for (const line of products.split('\n')) {
    const colon = line.indexOf(': ')
    const maker = line.slice(0, colon)
    for (const names of line.slice(colon + 2).split(', ')) enterSpellings(found, names, { names, maker })
  }
  return found
})

/** "Azure" (maker Microsoft), "iPhone", "GPT-4", "Boeing 737"; exact case. */
export function lookupProduct(name: string): KnownProduct | undefined {
  const spelling = straighten(name)
  const entry = entries().get(spelling)
  if (!entry) return undefined
  const listed = readListed(entry.names, spelling)
  return {
    name: listed.name,
    kind: 'Product',
    ambiguous: listed.flagged || /^\d+$/.test(spelling) || isAlsoSomethingElse(spelling),
    ...(entry.maker === '-' ? {} : { maker: entry.maker }),
  }
}

/** Whether exactly this spelling is listed: cheaper than `lookupProduct`. */
export function isListedProduct(name: string): boolean {
  return entries().has(name)
}

/** Every spelling that `lookupProduct` knows. */
export function productNames(): Iterable<string> {
  return entries().keys()
}
