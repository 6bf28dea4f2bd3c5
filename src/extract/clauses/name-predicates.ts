import type { NamedMention } from '../document.ts'
import { describedBy, type Parse } from './clause.ts'
import { isNounPhrase, type NounPhrase } from './phrases.ts'
import type { Argument, Predicate, Slots } from './predicate.ts'

/** "Alphabet's Google", "Apple's iPhone", "its Windows": a name and its owner, with no noun to say as what. */
export function possession(parse: Parse, phrase: NounPhrase, at: number): Predicate[] {
  const owner = phrase.owner ?? ownerBeforeWhose(parse, at)
  const range = owner && !phrase.name ? rangeName(parse, phrase) : undefined
  if (owner && range) return [possessing(phrase, at, owner, range)]
  const owned = owner?.name ?? (phrase.name?.entity.kind === 'Product' ? owner?.pronoun : undefined)
  if (!owner || owned === undefined || !phrase.name || phrase.modifiers.length > 0) return []
  if (phrase.nouns.length > 0 && !isOwnProduct(parse, phrase)) return []
  if (phrase.name.entity.kind === 'Product' && isPurchase(parse, phrase)) return []
  return [possessing(phrase, at, owner)]
}

function possessing(phrase: NounPhrase, at: number, owner: NounPhrase, name?: NamedMention): Predicate {
  const slots: Slots = new Map([
    ['poss', [{ phrase: owner }]],
    ['member', [name ? { phrase, name } : { phrase }]],
  ])
  return { kind: 'noun', lemmas: ["'s"], from: phrase.from, to: phrase.from + 1, verb: undefined, phrase: at, slots }
}

/** "its Breva ventilators": a product's name before the plural of what it is; "its Airbus A320 fleet" was bought. */
function rangeName(parse: Parse, phrase: NounPhrase): NamedMention | undefined {
  const name = phrase.modifiers.at(-1)
  const noun = parse.tokens[phrase.nouns.at(-1) ?? -1]
  if (name?.entity.kind !== 'Product' || phrase.modifiers.length > 1 || !noun || isPurchase(parse, phrase))
    return undefined
  const isPlural = noun.lower.endsWith('s') && phrase.nouns.length === 1
  return isPlural && !OF_OTHERS.test(noun.lower) && !OF_BUYERS.test(noun.lower) ? name : undefined
}

const OF_BUYERS =
  /^(?:jets|planes|aircraft|airliners|orders|servers|users|sales|subscriptions|licen[cs]es|accounts|costs|plans|talks|rights|parts|screens|chips|engines|cases|shares|stores|dealers|buyers|owners|patents|profits|revenues|apps)$/u

/** "Roche's blockbuster Ocrevus", but not "Apple's rival Galaxy". */
const isOwnProduct = (parse: Parse, { name, nouns }: NounPhrase) =>
  name?.entity.kind === 'Product' && nouns.every((noun) => !OF_OTHERS.test(parse.tokens[noun]?.lower ?? ''))

/** "its first A321neo", "Ryanair's 737s": one of many, so they were bought. */
const isPurchase = (parse: Parse, { from, name }: NounPhrase) =>
  /\ds$/u.test(name?.text ?? '') ||
  parse.tokens.slice(from, name?.from).some(({ tag, lower }) => tag === 'NUM' || IN_ORDER.test(lower))

const IN_ORDER =
  /^(?:first|second|third|fourth|fifth|tenth|last|next|remaining|leased|older|oldest|fleet|ageing|aging)$/u

const OF_OTHERS =
  /^(?:rivals?|competitors?|competing|challengers?|nemesis|partners?|suppliers?|customers?|clients?|predecessor|replacement|alternative|inspiration)$/u

/** "Amazon, whose Alexa": the named phrase before "whose". */
function ownerBeforeWhose(parse: Parse, at: number): NounPhrase | undefined {
  const whose = parse.phrases[at - 1]
  if (whose?.kind !== 'WH' || whose.word !== 'whose') return undefined
  const before = parse.phrases[parse.phrases[at - 2]?.kind === 'COMMA' ? at - 3 : at - 2]
  return isNounPhrase(before) && before.name ? before : undefined
}

/** "Amsterdam-based Acme", "the ByteDance-owned app": a passive participle and its agent in one word. */
export function hyphenedPredicates(parse: Parse): Predicate[] {
  return parse.phrases.flatMap((phrase, at) => {
    if (!isNounPhrase(phrase)) return []
    return phrase.hyphened.map(({ name, participle }): Predicate => {
      const described = describedBy(parse, at)
      const owner = described === undefined ? phrase : (parse.phrases[described] as NounPhrase)
      const slots: Slots = new Map([
        ['subj', [{ phrase, name }]],
        ['in', [cityBefore(parse, at) ?? { phrase, name }]],
        ['obj', [{ phrase: owner }]],
      ])
      const word = parse.tokens[participle]?.lower ?? ''
      return {
        kind: 'verb',
        lemmas: [HYPHENED_LEMMAS.get(word) ?? word],
        from: participle,
        to: participle + 1,
        verb: undefined,
        phrase: at,
        slots,
      }
    })
  })
}

/** "Palo Alto, California-based": the city before the state. */
function cityBefore(parse: Parse, at: number): Argument | undefined {
  const city = parse.phrases[at - 2]
  return parse.phrases[at - 1]?.kind === 'COMMA' && isNounPhrase(city) && city.name?.entity.kind === 'Place'
    ? { phrase: city }
    : undefined
}

const HYPHENED_LEMMAS = new Map([
  ['based', 'base'],
  ['headquartered', 'headquarter'],
  ['owned', 'own'],
  ['backed', 'back'],
  ['listed', 'list'],
  ['led', 'lead'],
  ['controlled', 'control'],
  ['funded', 'fund'],
  ['founded', 'found'],
  ['run', 'run'],
  ['made', 'make'],
  ['built', 'build'],
  ['operated', 'operate'],
  ['supported', 'support'],
  ['developed', 'develop'],
  ['branded', 'brand'],
  ['designed', 'design'],
  ['born', 'born'],
])
