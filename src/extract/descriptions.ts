import type { TaggedToken } from '#language/tags.ts'
import { COMPANY_NOUNS } from '#language/words/business.ts'
import {
  countryOfDemonym,
  isInRegion,
  isTradeWord,
  lookupPlace,
  type Trade,
  tradeOf,
} from '#language/words/names/index.ts'
import type { Parse } from './clauses/clause.ts'
import { singular } from './clauses/nouns.ts'
import { isNounPhrase, type NounPhrase } from './clauses/phrases.ts'
import type { NamedEntity } from './document.ts'

/** Nouns that call one kind of firm: what was introduced as a carmaker may come back as "the automaker". */
const ALIKE = [
  'carmaker automaker vehicle-maker truckmaker',
  'drugmaker pharma',
  'airline carrier operator',
  'bank lender',
  'retailer grocer supermarket chain',
  'brewer brewery',
  'startup start-up',
  'telecom telco carrier operator',
  'broadcaster network channel',
  'restaurant chain',
  'hotelier chain',
  'planemaker jetmaker',
  'broker brokerage',
  'exchange bourse',
  'tyremaker tiremaker',
  'chipmaker foundry',
  'insurer reinsurer',
  'publisher newspaper daily paper',
  'railway railroad',
  'builder homebuilder housebuilder',
  'winemaker winery',
  'fund investor',
].map((line) => new Set(line.split(' ')))

/** What the words of a name call the firm: "Delta Air Lines" may come back as "the airline". */
const CALLED_BY_NAME = (
  [
    [/\b(?:Bank|Banco|Banca|Banque|Bancorp|Bancshares|Bankshares|Savings)\b/u, 'bank lender'],
    [/\b(?:Airlines?|Airways|Air Lines)\b/u, 'airline carrier'],
    [/\b(?:Pharma|Pharmaceuticals?|Therapeutics|Biopharma)\b/u, 'drugmaker biotech'],
    [/\b(?:Motors?|Automobiles?|Automotive)\b/u, 'carmaker automaker'],
    [/\b(?:Insurance|Assurance|Assicurazioni|Versicherung)\b/u, 'insurer'],
    [/\b(?:Brewery|Brewing|Breweries)\b/u, 'brewer brewery'],
    [/\b(?:Stores|Supermarkets)\b/u, 'retailer chain'],
    [/\b(?:Mining|Minerals|Metals|Gold|Resources)\b/u, 'miner'],
    [/\b(?:Semiconductors?|Microelectronics)\b/u, 'chipmaker'],
    [/\b(?:Games|Studios?|Interactive)\b/u, 'studio developer publisher'],
    [/\b(?:Press|Books|Publishing|Verlag)\b/u, 'publisher'],
    [/\b(?:Records)\b/u, 'label'],
    [/\b(?:Capital|Ventures|Partners|Fund)\b/u, 'fund investor firm'],
    [/\b(?:Telecom|Telekom|Mobile|Wireless|Communications)\b/u, 'operator carrier telecom'],
    [/\b(?:Railway|Railways|Railroad)\b/u, 'railway railroad'],
    [/\b(?:Hotels|Resorts)\b/u, 'hotelier chain'],
    [/\b(?:University|College)\b/u, 'university'],
    [/\b(?:Commission|Authority|Agency|Administration)\b/u, 'regulator agency watchdog'],
    [/\bMinistry\b/u, 'ministry'],
  ] as const
).map(([name, nouns]) => [name, new Set<string>(nouns.split(' '))] as const)

/** Nouns that say what a firm does, so that a firm called by one of them is hardly meant by one of another line. */
const TRADES = new Set(
  'airline carmaker automaker planemaker chipmaker bank lender insurer drugmaker retailer grocer supermarket brewer brewery distiller miner steelmaker broadcaster publisher newspaper railway railroad utility toymaker shipbuilder university regulator'.split(
    ' ',
  ),
)

const isOneOf = (words: ReadonlySet<string> | undefined, noun: string) =>
  words !== undefined && (words.has(noun) || ALIKE.some((nouns) => nouns.has(noun) && hasAny(words, nouns)))

const hasAny = (words: ReadonlySet<string>, others: ReadonlySet<string>) => [...others].some((word) => words.has(word))

/** Whether a phrase's words bear out that an entity is meant, say nothing, or speak against it. */
export type Fit = 'borne-out' | 'open' | 'contrary'

/** What an article calls its entities: "the Dutch maker of chip machines, Acme" makes Acme Dutch, a maker, of chips and of machines. */
export class Descriptions {
  readonly #words = new Map<NamedEntity, Set<string>>()
  readonly #countries = new Map<NamedEntity, Set<string>>()
  readonly #trades = new Map<NamedEntity, Trade | undefined>()

  /** Learns that the words of a phrase describe an entity. */
  learn(parse: Parse, phrase: NounPhrase, entity: NamedEntity): void {
    for (const token of wordsOf(parse, phrase)) this.#enter(entity, token)
    const at = parse.phrases.indexOf(phrase)
    const of = parse.phrases[at + 1]
    const thing = parse.phrases[at + 2]
    if (of?.kind === 'PREP' && of.word === 'of' && isNounPhrase(thing) && !thing.name)
      for (const token of wordsOf(parse, thing)) this.#enter(entity, token)
    for (const { name } of phrase.hyphened) this.seat(entity, name.entity.name)
    // "India's new carrier, Acme", "U.S. carrier Acme", "Acme of Italy"
    const behind = of?.kind === 'PREP' && of.word === 'of' && isNounPhrase(thing) ? thing.name : undefined
    for (const name of [phrase.owner?.name, ...phrase.modifiers, phrase.name && behind])
      if (name?.entity.kind === 'Place') this.#bring(entity, name.entity.name)
  }

  /** Learns where an entity is at home. */
  seat(entity: NamedEntity, place: string): void {
    this.#add(this.#words, entity, place.toLowerCase())
    this.#bring(entity, place)
  }

  #bring(entity: NamedEntity, place: string): void {
    const country = countryOf(place)
    if (country) this.#add(this.#countries, entity, country)
  }

  /** Whether the article has called an entity by a noun, or by one that means the same. */
  calls = (entity: NamedEntity, noun: string): boolean =>
    isOneOf(this.#words.get(entity), noun) || isOneOf(this.#tradeOf(entity)?.words, noun)

  /** What everybody knows of a firm, whatever the article says. */
  #tradeOf(entity: NamedEntity): Trade | undefined {
    if (!this.#trades.has(entity)) this.#trades.set(entity, tradeOfAny([entity.name, ...entity.aliases]))
    return this.#trades.get(entity)
  }

  /** Whether the name itself says so: "Delta Air Lines" is an airline. */
  callsByName = (entity: NamedEntity, noun: string): boolean =>
    CALLED_BY_NAME.some(([name, nouns]) => nouns.has(noun) && name.test(entity.name))

  /** Whether the name, or what everybody knows, says that the entity is another thing than a noun means. */
  callsOtherwise = (entity: NamedEntity, noun: string): boolean =>
    !this.calls(entity, noun) &&
    !this.callsByName(entity, noun) &&
    (CALLED_BY_NAME.some(([name]) => name.test(entity.name)) ||
      (isTradeWord(noun) && this.#tradeOf(entity) !== undefined) ||
      this.#isOfAnotherTrade(entity, noun))

  /** "The brewer" is nobody whom the article has called a bank. */
  #isOfAnotherTrade(entity: NamedEntity, noun: string): boolean {
    if (!isTradeWord(noun)) return false
    for (const word of this.#words.get(entity) ?? []) if (TRADES.has(word)) return true
    return false
  }

  /** What the words of a phrase before its head noun say of an entity. */
  fit(parse: Parse, phrase: NounPhrase, entity: NamedEntity): Fit {
    const head = phrase.nouns.at(-1)
    const places = [...phrase.modifiers, ...phrase.hyphened.map(({ name }) => name)].filter(
      (name) => name.entity.kind === 'Place',
    )
    const words = this.#words.get(entity)
    if (places.some((place) => words?.has(place.entity.name.toLowerCase()))) return 'borne-out'
    const tokens = wordsOf(parse, phrase).filter((token) => token !== parse.tokens[head ?? -1])
    const countries = new Set([
      ...tokens.flatMap(({ text }) => countryOfWord(text) ?? []),
      ...places.flatMap((place) => countryOf(place.entity.name) ?? []),
    ])
    const trade = this.#tradeOf(entity)
    const known = [...(this.#countries.get(entity) ?? []), ...(trade?.countries ?? [])]
    if (known.length > 0 && countries.size > 0)
      return known.some((one) => countries.has(one)) ? 'borne-out' : 'contrary'
    const regions = tokens.filter(({ text }) => isInRegion(text, 'US') !== undefined)
    if (known.length > 0 && regions.length > 0)
      return regions.every(({ text }) => known.some((country) => isInRegion(text, country))) ? 'borne-out' : 'contrary'
    const isOwn = (token: TaggedToken) =>
      words?.has(singular(token.lower)) ||
      trade?.words.has(token.lower) ||
      ` ${entity.name.toLowerCase()} `.includes(` ${token.lower} `)
    const telling = tokens.filter(({ lower }) => !VAGUE.has(lower))
    if (telling.some(isOwn)) return 'borne-out'
    // "the oil giant" is not Apple.
    return trade && telling.some(({ lower }) => isTradeWord(lower)) ? 'contrary' : 'open'
  }

  #enter(entity: NamedEntity, { text, lower }: TaggedToken): void {
    const country = countryOfWord(text)
    if (country) this.#add(this.#countries, entity, country)
    else this.#add(this.#words, entity, singular(lower))
    if (!country) this.#add(this.#words, entity, lower)
  }

  #add(index: Map<NamedEntity, Set<string>>, entity: NamedEntity, word: string): void {
    const words = index.get(entity) ?? new Set()
    words.add(word)
    index.set(entity, words)
  }
}

function tradeOfAny(names: readonly string[]): Trade | undefined {
  for (const name of names) {
    const trade = tradeOf(name)
    if (trade) return trade
  }
  return undefined
}

/** Words that would bear out anybody. */
const VAGUE = new Set(
  'largest biggest big large small leading former whole combined parent private public local global same other first second third own major top'.split(
    ' ',
  ),
)

/** The nouns and adjectives of a phrase without its name and its owner. */
function wordsOf({ tokens }: Parse, { from, to, name, owner }: NounPhrase): TaggedToken[] {
  return tokens
    .slice(owner ? owner.to : from, to)
    .filter(
      (token) =>
        (token.tag === 'NOUN' || token.tag === 'ADJ') &&
        !(name && token.start >= (tokens[name.from]?.start ?? 0) && token.end <= (tokens[name.to - 1]?.end ?? 0)),
    )
}

/** "Oslo" and "Norway" are both in Norway. */
const countryOf = (place: string) => lookupPlace(place)?.country

/** "Dutch" is of the Netherlands. */
function countryOfWord(word: string): string | undefined {
  const country = countryOfDemonym(word)
  return country && countryOf(country)
}

/** Whether a noun can stand for a firm by itself. */
export const isFirmNoun = (noun: string) =>
  COMPANY_NOUNS.has(noun) || FIRM_NOUNS.has(noun) || /^\p{L}{3,}maker$/u.test(noun)

/** Places and trades that stand for the firm: "the brewery", "the former monopoly". */
const FIRM_NOUNS = new Set(
  'brewery winery distillery monopoly monopolist newspaper paper bakery dairy builder'.split(' '),
)
