import type { TaggedToken } from '#language/tags.ts'
import { COMPANY_NOUNS, OF_HEADS, ORGANIZATION_HEADS, TITLE_WORDS } from '#language/words/business.ts'
import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  longestKnownName,
  lookupFirstName,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
} from '#language/words/names/index.ts'
import type { Capitals } from './capitals.ts'
import { isCapital, isOrganizationHead } from './shapes.ts'

const isPlain = (word: string) => isCommonWord(word.toLowerCase()) || isLegalSuffix(word)
const isAnyPlain = (word: string) => isPlain(word) || isDemonym(word) || word === 'of' || word === '&'

/** The last words of bodies; "Securities" or "Energy" may as well be what such a body is over. */
const BODIES = new Set(
  `Commission Administration Association Federation Union Council Committee Agency Authority Department Ministry Board
  Institute Institution Foundation Society Company Corporation Corp Corp. Co Co. Inc Inc. Ltd Ltd. University College
  School Group Bureau Office Organization Organisation Exchange Bank Trust Fund Court Service Services`
    .trim()
    .split(/\s+/u),
)

function endOfCapitals(texts: readonly string[], from: number): number {
  let end = from
  while (end < texts.length && isCapital(texts[end] as string) && !TITLE_WORDS.has(texts[end] as string)) end++
  return end
}

/** "Smith and Wesson Inc.", "Food and Drug Administration" and "law firm Roe and Doe" are one name, "Google and Microsoft Corp." are two. */
export function joinsByAnd(
  tokens: readonly TaggedToken[],
  texts: readonly string[],
  capitals: Capitals,
  from: number,
  to: number,
): boolean {
  const words = texts.slice(from, to)
  const left = words.join(' ')
  const end = endOfCapitals(texts, to + 1)
  const rest = texts.slice(to + 1, end)
  if (lookupOrganization(`${left} & ${rest[0]}`)) return true
  if (capitals.isKnownAlone(left) || lookupOrganization(left) || lookupPlace(left))
    return capitals.isJoined(left, texts[to + 1] as string)
  const head = rest.at(-1) ?? ''
  const right = rest.join(' ')
  if (lookupOrganization(right) || lookupPlace(right)) return false
  if (words.length > 1 && isLegalSuffix(words.at(-1) as string)) return false
  if (words.length === 1 && rest.length > 1 && (isLegalSuffix(head) || FAMILY.has(head))) return true
  if (words.length === 1 && rest.length === 1 && isOneFirm(tokens, from)) return true
  // "Department of Health and Human Services"
  const of = words.lastIndexOf('of')
  if (of > 0 && OF_HEADS.has(words[of - 1] as string))
    return words.slice(of + 1).every(isPlain) && rest.every(isPlain) && !lookupPlace(words.at(-1) as string)
  const last = words.at(-1) as string
  // "Modern Wash Systems and Solutions": such a word is nobody's name by itself.
  if (words.length > 1 && rest.length === 1 && isOrganizationHead(last)) return GENERIC.has(head)
  // "Lorain County Printing and Publishing Company"
  if (words.length > 1 && rest.length === 2 && /ing$/u.test(last) && /ing$/u.test(rest[0] as string))
    return BODIES.has(head) && isPlain(last) && rest.every(isPlain)
  return (
    BODIES.has(head) &&
    rest.length > 1 &&
    !BODIES.has(last) &&
    words.every(isAnyPlain) &&
    rest.every(isPlain) &&
    !lookupFirstName(words[0] as string)
  )
}

const GENERIC = new Set(
  'Solutions Services Systems Technologies Supply Supplies Equipment Consulting Engineering'.split(' '),
)

const FAMILY = new Set(['Sons', 'Brothers', 'Associates', 'Company', 'Co', 'Partners'])

/** "accountancy firm Roe and Doe": one firm, so one name. */
const isOneFirm = (tokens: readonly TaggedToken[], from: number) =>
  /^(?:firm|consultancy|partnership|practice|brokerage|bank|retailer|publisher|company|law-firm)$/u.test(
    tokens[from - 1]?.text ?? '',
  )

/** "House of Cards", "Ace of Clubs Records", "Aerospace Technologies of Australia": common words that only a capital makes a name. */
export function joinsByOf(texts: readonly string[], from: number, to: number): boolean {
  const words = texts.slice(from, to)
  const next = texts[to + 1] as string
  if (!words.every(isAnyPlain) || TITLE_WORDS.has(next)) return false
  if (isCountry(next))
    return (
      words.some((word) => OF_COUNTRIES.has(word)) ||
      (isOrganizationHead(words.at(-1) as string) && !words.includes('of'))
    )
  return (
    isCommonWord(next.toLowerCase()) &&
    !isDemonym(next) &&
    longestKnownName(texts, to + 1) === 0 &&
    !lookupFirstName(next) &&
    !isPlural(words.at(-1) as string)
  )
}

/** What is of a country by name; its ministries are only its own. */
const OF_COUNTRIES = new Set(
  'Administration Federation Association Institute Confederation Union Academy Society College Corporation Company'.split(
    ' ',
  ),
)

const isPlural = (word: string) => /[^s]s$/u.test(word) && COMPANY_NOUNS.has(word.slice(0, -1).toLowerCase())

/** "Aluminum Company of America": what a legal form of common words is of belongs to the name. */
export function isPlainOf(texts: readonly string[], from: number, to: number): boolean {
  const words = texts.slice(from, to)
  return (
    OF_HEADS.has(texts[to - 1] as string) &&
    isCapital(texts[to + 1] ?? '') &&
    words.every(isPlain) &&
    !lookupOrganization(words.join(' '))
  )
}

/** "Claridge's Company", "Heinz's Bakery Inc": one unknown name's, and behind it nothing that could be a name by itself. */
export function joinsByPossessive(texts: readonly string[], capitals: Capitals, from: number, to: number): boolean {
  const owner = texts[from] as string
  if (to - from !== 1 || capitals.isKnownAlone(owner)) return false
  if (lookupOrganization(owner) || lookupPlace(owner) || lookupProduct(owner) || isCommonWord(owner.toLowerCase()))
    return false
  const rest = texts.slice(to + 1, endOfCapitals(texts, to + 1))
  // "Kevin's Natural Foods"
  if (lookupFirstName(owner) && rest.length > 1 && rest.every(isPlain) && isOrganizationHead(rest.at(-1) as string))
    return !rest.some((word) => PUBLIC.has(word))
  // "Bellamy's Australia Ltd"
  const isForm = rest.length > 1 && isLegalSuffix(rest.at(-1) as string)
  return (
    rest.length > 0 &&
    rest.every((word) => isOrganizationHead(word) || isLegalSuffix(word) || (isForm && isCountry(word))) &&
    !rest.some((word) => PUBLIC.has(word)) &&
    (rest.length > 1 || isLegalSuffix(rest[0] as string) || ORGANIZATION_HEADS.has(rest[0] as string))
  )
}

const isCountry = (word: string) => lookupPlace(word)?.type === 'country'

const PUBLIC = new Set(
  'Department Ministry Agency Office Commission Board Council Court Parliament Congress Senate Government Navy Army Police Treasury Party Airport Group Cloud Mobile'.split(
    ' ',
  ),
)
