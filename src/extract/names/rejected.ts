import type { TaggedToken } from '#language/tags.ts'
import { COMPANY_NOUNS, PRODUCT_NOUNS, TITLE_MIDDLES, TITLE_WORDS } from '#language/words/business.ts'
import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
} from '#language/words/names/index.ts'
import { isPost } from './departments.ts'
import { areDemonyms, isOrganizationHead } from './shapes.ts'

/** Whether a run of capitals names nothing: titles, demonyms, initials, "the Company", "the Board of Directors". */
export function isRejected(
  tokens: readonly TaggedToken[],
  texts: readonly string[],
  from: number,
  to: number,
  headline: boolean,
): boolean {
  const words = texts.slice(from, to)
  const name = words.join(' ')
  if (words.every((word) => TITLE_WORDS.has(word) || TITLE_MIDDLES.has(word) || isLegalSuffix(word)))
    return !lookupOrganization(name)
  // "Phase III", "K. said"
  if (words.length === 1 && /^(?:\p{Lu}\.?|I{2,3}|IV|VI{1,3}|IX)$/u.test(name)) return !lookupOrganization(name)
  // "Chicago-style pizza", "US$62 million"
  if (words.length === 1 && /^\p{Lu}\p{Ll}+-(?:style|themed|inspired|born|made|led)$/u.test(name)) return true
  if (/^(?:US|HK|NZ|NT|R|C|A|S)$/u.test(name) && /^\$/u.test(texts[to] ?? '')) return true
  if (!/\p{L}/u.test(name)) return true
  if (isPost(texts, from, to) || isGovernmentPost(texts, from, to)) return true
  if (areDemonyms(words) || isEvent(words) || BELIEFS.has(name)) return true
  if (isDemonym(name) || isPairOfDemonyms(name) || PHRASES.test(name) || TIMES_AND_SUMS.test(name)) return true
  if (LAWS.has(texts[to] ?? '') && !lookupOrganization(name)) return true
  if (!words.every((word) => isCommonWord(word.toLowerCase()) || word === 'of')) return false
  if (lookupOrganization(name) || lookupProduct(name) || lookupPlace(name)) return false
  if (isPortfolio(texts, from, to)) return true
  if (words.length > 1 && PAPERS.has(words.at(-1) as string)) return true
  if (!isDetermined(tokens, from)) return false
  if (words.length === 1) return !INSTITUTIONS.has(name) && !isNameOfNext(tokens, to - 1)
  return headline && !isOrganizationHead(words.at(-1) as string)
}

const isDetermined = (tokens: readonly TaggedToken[], from: number) =>
  tokens[from]?.text === 'The' || tokens[from - 1]?.tag === 'DET' || tokens[from - 1]?.tag === 'PRP$'

/** Behind "the" a common noun with a capital is a name all the same. */
const INSTITUTIONS = new Set('Navy Army Pentagon Kremlin Treasury Senate Congress Knesset Bundestag Vatican'.split(' '))

/** "the Destiny desktop", "the Cell processor"; not "the Company headquarters". */
function isNameOfNext(tokens: readonly TaggedToken[], last: number): boolean {
  const token = tokens[last] as TaggedToken
  const next = tokens[last + 1]
  return (
    next !== undefined &&
    (PRODUCT_NOUNS.has(next.lower) ||
      /^(?:newspaper|festival|desktop|trademark|franchise|brands?)$/u.test(next.text)) &&
    /^\p{Ll}/u.test(next.text) &&
    !COMPANY_NOUNS.has(token.lower) &&
    !PRODUCT_NOUNS.has(token.lower) &&
    !/^(?:Internet|Web|Wireless|Mobile|Government|Board|State|Federal|National|Digital|Smart|Electric)$/u.test(
      token.text,
    )
  )
}

/** "Canadian Open", "World Cup", "Commonwealth Games". */
const isEvent = (words: readonly string[]) =>
  words.length > 1 &&
  /^(?:Open|Cup|Championships?|Olympics|Games|Masters|Prix|Classic|Marathon)$/u.test(words.at(-1) as string) &&
  (isDemonym(words[0] as string) ||
    lookupPlace(words.slice(0, -1).join(' ')) !== undefined ||
    /^(?:World|European|Olympic|Paralympic|Commonwealth|Asian|Pan)$/u.test(words[0] as string))

/** Of a party or a faith, as "Dutch" is of a country. */
const BELIEFS = new Set(
  `Republican Republicans Democrat Democrats Democratic Tory Tories Marxist Marxists Maoist Maoists Communist Communists Socialist
  Socialists Islamist Islamists Islamic Muslim Muslims Christian Christians Catholic Catholics Protestant Protestants Jewish Jew Jews
  Hindu Hindus Buddhist Buddhists Sikh Sikhs Shiite Shiites Sunni Sunnis Zionist Nazi Nazis`
    .trim()
    .split(/\s+/u),
)

/** "Nigerian Oil" before "Minister": a portfolio and whose it is. */
function isGovernmentPost(texts: readonly string[], from: number, to: number): boolean {
  const words = texts.slice(from, to)
  return (
    MINISTERS.has(texts[to] ?? '') &&
    words.length > 1 &&
    words.every((word) => isDemonym(word) || isCommonWord(word.toLowerCase())) &&
    (isDemonym(words[0] as string) || isDemonym(words.slice(0, 2).join(' ')))
  )
}

/** "Franco-German", "US-German". */
function isPairOfDemonyms(name: string): boolean {
  const parts = name.split('-')
  return (
    parts.length === 2 &&
    parts.every(
      (part) =>
        isDemonym(part) ||
        /^(?:US|U\.S\.|UK|EU|Anglo|Franco|Sino|Indo|Russo|Austro|Italo|Afro|Euro|Pan|American|Non|Pro|Anti)$/u.test(
          part,
        ),
    )
  )
}

const PHRASES =
  /^(?:(?:Supervisory |Management |Executive )?Board of (?:Directors|Governors|Trustees|Management)|(?:Annual|Extraordinary|Special|General) (?:General )?Meeting|(?:Initial|Secondary) Public Offering|(?:First|Second|Great|Cold|Civil|World) War(?: I{1,2})?|(?:First|Second) World War|Great Depression|Industrial Revolution|Middle Ages|New Year|Good Friday|Black Friday|Cyber Monday|Artificial Intelligence|Internet of Things|Big (?:Three|Four|Five|Six|Tech|Data|Bang)|(?:Third|Fourth|Second|First) Quarter|Prime Minister|Human Resources|Public Relations|Business Development|Information Technology|Art Deco|Olympic Games|World Cup|Fortune (?:100|500|1000)|(?:Form )?(?:8-K|10-[KQ]|20-F|40-F|6-K|[SF]-[1348]|13[DFG]))$/u

/** "the Business Corporations Act" */
const LAWS = new Set('Act Bill Treaty Directive'.split(' '))

/** "the Proposed Transaction", "a Definitive Agreement", as contracts and announcements write them. */
const PAPERS = new Set(
  'Agreement Transaction Transactions Resolution Offering Arrangement Merger Acquisition Meeting Amendment Closing Proposal Statements Securities'.split(
    ' ',
  ),
)

/** "Eastern Time", "FY24", "SEK150" */
const TIMES_AND_SUMS =
  /^(?:Eastern|Pacific|Central|Mountain|Central European|Eastern European|Greenwich|Coordinated Universal)(?: Standard| Daylight| Summer| Mean)?(?: Time)?$|^FY\d\d(?:\d\d)?$|^\d-?[DG]$|^(?:EUR|USD|GBP|SEK|NOK|DKK|CHF|AUD|CAD|HKD|SGD|RMB)\d/u

/** "Finance Minister", "Minister of Trade and Industry": what an office is over names no body. */
function isPortfolio(texts: readonly string[], from: number, to: number): boolean {
  if (MINISTERS.has(texts[to] ?? '')) return true
  if (texts[to] === 'and' && MINISTERS.has(texts[to + 2] ?? '')) return true
  let i = from - 1
  while (i > 1 && from - i < 8 && /^(?:and|,|\p{Lu}\p{L}+)$/u.test(texts[i] as string)) i--
  return (
    /^(?:of|for)$/u.test(texts[i] ?? '') &&
    /^(?:Minister|minister|Commissioner|commissioner)$/u.test(texts[i - 1] ?? '')
  )
}

const MINISTERS = new Set(['Minister', 'Ministers', 'Secretary', 'Undersecretary'])
