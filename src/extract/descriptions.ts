import type { TaggedToken } from '#language/tags.ts'
import { COMPANY_NOUNS } from '#language/words/business.ts'
import { countryOfDemonym, lookupPlace } from '#language/words/names/index.ts'
import type { Parse } from './clauses/clause.ts'
import { singular } from './clauses/nouns.ts'
import { isNounPhrase, type NounPhrase } from './clauses/phrases.ts'
import type { NamedEntity } from './document.ts'

/** Nouns that call one kind of firm: what was introduced as a carmaker may come back as "the automaker". */
const ALIKE = [
  'carmaker automaker vehicle-maker',
  'drugmaker pharma',
  'airline carrier',
  'bank lender',
  'retailer grocer supermarket',
  'brewer brewery',
  'startup start-up',
  'telecom telco carrier',
  'broadcaster network',
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

const hasAny = (words: ReadonlySet<string>, others: ReadonlySet<string>) => [...others].some((word) => words.has(word))

/** Whether a phrase's words bear out that an entity is meant, say nothing, or speak against it. */
export type Fit = 'borne-out' | 'open' | 'contrary'

/** What an article calls its entities: "the Dutch maker of chip machines, Acme" makes Acme Dutch, a maker, of chips and of machines. */
export class Descriptions {
  readonly #words = new Map<NamedEntity, Set<string>>()
  readonly #countries = new Map<NamedEntity, Set<string>>()

  /** Learns that the words of a phrase describe an entity. */
  learn(parse: Parse, phrase: NounPhrase, entity: NamedEntity): void {
    for (const token of wordsOf(parse, phrase)) this.#enter(entity, token)
    const at = parse.phrases.indexOf(phrase)
    const of = parse.phrases[at + 1]
    const thing = parse.phrases[at + 2]
    if (of?.kind === 'PREP' && of.word === 'of' && isNounPhrase(thing) && !thing.name)
      for (const token of wordsOf(parse, thing)) this.#enter(entity, token)
    for (const { name } of phrase.hyphened) this.seat(entity, name.entity.name)
  }

  /** Learns where an entity is at home. */
  seat(entity: NamedEntity, place: string): void {
    this.#add(this.#words, entity, place.toLowerCase())
    const country = countryOf(place)
    if (country) this.#add(this.#countries, entity, country)
  }

  /** Whether the article has called an entity by a noun, or by one that means the same. */
  calls(entity: NamedEntity, noun: string): boolean {
    const words = this.#words.get(entity)
    return words !== undefined && (words.has(noun) || ALIKE.some((nouns) => nouns.has(noun) && hasAny(words, nouns)))
  }

  /** Whether the name itself says so: "Delta Air Lines" is an airline. */
  callsByName = (entity: NamedEntity, noun: string): boolean =>
    CALLED_BY_NAME.some(([name, nouns]) => nouns.has(noun) && name.test(entity.name))

  /** Whether the name says that the entity is another thing than a noun means. */
  callsOtherwise = (entity: NamedEntity, noun: string): boolean =>
    !this.callsByName(entity, noun) && CALLED_BY_NAME.some(([name]) => name.test(entity.name))

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
    const known = this.#countries.get(entity)
    if (known && countries.size > 0) return [...countries].some((one) => known.has(one)) ? 'borne-out' : 'contrary'
    const isOwn = (token: TaggedToken) =>
      words?.has(singular(token.lower)) || ` ${entity.name.toLowerCase()} `.includes(` ${token.lower} `)
    return tokens.some((token) => !VAGUE.has(token.lower) && isOwn(token)) ? 'borne-out' : 'open'
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

/** Words that would bear out anybody. */
const VAGUE = new Set(
  'new largest biggest big large small leading former whole combined parent private public local global same other first second third own major top'.split(
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
export const isFirmNoun = (noun: string) => COMPANY_NOUNS.has(noun) || FIRM_NOUNS.has(noun)

/** Places and trades that stand for the firm: "the brewery", "the former monopoly". */
const FIRM_NOUNS = new Set(
  'brewery winery distillery monopoly monopolist newspaper paper bakery dairy builder'.split(' '),
)
