import { lookupProduct } from '#language/words/names/index.ts'
import type { NamedEntity, NamedMention } from './document.ts'
import { keyOfName } from './names/keys.ts'
import type { Match } from './steps/match.ts'

/**
 * Who makes the products of an article, as far as it names both: "Acme makes the Zip", "Boeing 737 MAX" where Boeing is
 * named too, and what the lists know. Who orders ten of them buys from their maker.
 */
export class MakersOfGoods {
  readonly #firms = new Map<string, NamedEntity>()
  readonly #told = new Map<NamedEntity, NamedEntity>()

  constructor(mentions: readonly NamedMention[]) {
    for (const { entity } of mentions) {
      if (entity.kind !== 'Organization') continue
      for (const name of [entity.name, ...entity.aliases]) this.#firms.set(keyOfName(name), entity)
    }
  }

  /** Learns from what a sentence says that an organization offers; the first word stands. */
  learn(matches: readonly Match[]): void {
    for (const { type, subject, object } of matches)
      if (type.meaning.name === 'OFFERS' && !this.#told.has(object.entity))
        this.#told.set(object.entity, subject.entity)
  }

  of(product: NamedEntity): NamedEntity | undefined {
    const known = this.#told.get(product)
    if (known || product.kind !== 'Product') return known
    const listed = lookupProduct(product.name)?.maker
    return (listed === undefined ? undefined : this.#firms.get(keyOfName(listed))) ?? this.#inName(product.name)
  }

  /** "Boeing 737 MAX": the longest beginning that names a firm. */
  #inName(name: string): NamedEntity | undefined {
    const words = name.split(' ')
    for (let length = words.length - 1; length > 0; length--) {
      const firm = this.#firms.get(keyOfName(words.slice(0, length).join(' ')))
      if (firm) return firm
    }
    return undefined
  }
}
