import { lazily } from './line.ts'
import { trades } from './listed/trades.ts'
import { lookupOrganization } from './organizations.ts'

/** What a well-known firm does, in the words that news calls it by, and the codes of the countries where it is at home. */
export interface Trade {
  readonly words: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
}

const byName = lazily(() => {
  const found = new Map<string, { words: Set<string>; countries: Set<string> }>()
  for (const line of trades.split('\n')) {
    const [words = '', country = '', names = ''] = line.split('|')
    for (const name of names.split('; ')) {
      const trade = found.get(name) ?? { words: new Set(), countries: new Set() }
      for (const word of words.split(' ')) trade.words.add(word)
      trade.countries.add(country)
      found.set(name, trade)
    }
  }
  return found
})

/** "Volkswagen" and "VW" are a German carmaker; undefined for a firm of which the list says nothing. */
export function tradeOf(name: string): Trade | undefined {
  return byName().get(name) ?? byName().get(lookupOrganization(name)?.name ?? '')
}

const tradeWords = lazily(
  () => new Set([...byName().values()].flatMap(({ words }) => [...words].filter((word) => !VAGUE.has(word)))),
)

/** Whether a word says what a firm does, so that a firm of another line is not meant by it. */
export const isTradeWord = (word: string): boolean => tradeWords().has(word)

/** Any line of business may be called so. */
const VAGUE = new Set(
  'manufacturer maker producer supplier operator investor conglomerate developer startup state services technology tech device platform online engineering industrial equipment network goods digital fund services manager major chain contract contractor consumer'.split(
    ' ',
  ),
)
