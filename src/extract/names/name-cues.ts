import { ORGANIZATION_HEADS } from '#language/words/business.ts'
import {
  isCommonWord,
  isLegalSuffix,
  isSurname,
  longestKnownName,
  lookupFirstName,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
} from '#language/words/names/index.ts'
import { singularOfProduct, withoutGeneration } from './keys.ts'
import { type KindScores, noScores } from './kind-scores.ts'
import { isOrganizationHead } from './shapes.ts'

const PLACE_HEADS = new Set(
  'City County Island Islands River Valley Beach Lake Mountain Mountains Province Street Avenue Road Peninsula Coast Desert Hills Springs Heights'.split(
    ' ',
  ),
)

/** Airports and the like: known as places, though some are firms as well. */
const BUILDINGS = new Set('Airport Stadium Bridge Park Square Tower Castle Palace Plaza Arena'.split(' '))

/** Last words of a company's parts. */
const UNIT_HEADS = new Set('Division Unit Subsidiary Segment Arm'.split(' '))

/** Last words of products. */
const PRODUCT_HEADS = new Set(
  'OS Edition Pro Plus Mini Ultra Max Suite Kit Player Reader Browser Server Toolbar Explorer Messenger Assistant Framework API SDK Console Platform App Portal Processor Phone Watch Tablet Scanner Wallet Model Series E-class S-class Prize'.split(
    ' ',
  ),
)

/** Behind a firm's name these are its goods, though many a firm bears them too. */
const MAKERS_GOODS = new Set(
  'Exchange Apps Workspace Office Docs Sheets Drive Teams Maps Photos Pay Notes Ads Outlook'.split(' '),
)

/** What a name says of itself: known names, legal forms, first names, the shape of the word. */
export function nameCues(words: readonly string[]): KindScores {
  const scores = noScores()
  const name = words.join(' ')
  const last = words.at(-1) as string
  const isRegistered = words.some((word, i) => i > 0 && isLegalSuffix(word))
  if (isRegistered) scores.Organization += 6
  if (words.length > 1 && isOrganizationHead(last)) scores.Organization += ORGANIZATION_HEADS.has(last) ? 3 : 2
  if (words.length > 1 && UNIT_HEADS.has(last)) scores.Organization += 3
  if (words.includes('&')) scores.Organization += 2.5
  if (words.length > 2 && words.includes('of')) scores.Organization += 1.5
  if (words.length > 1 && PLACE_HEADS.has(last)) scores.Place += 2.5
  if (words.length > 1 && BUILDINGS.has(last)) scores.Place += 4.5
  if (words.length > 1 && (PRODUCT_HEADS.has(last) || words.includes('OS')))
    scores.Product += lookupOrganization(words[0] as string)?.ambiguous === false ? 4.5 : 2
  // "Microsoft Exchange", "Google Apps"
  if (
    words.length > 1 &&
    MAKERS_GOODS.has(last) &&
    lookupOrganization(words.slice(0, -1).join(' '))?.ambiguous === false
  )
    scores.Product += 4.5
  addKnownNames(scores, name)
  // "Hong Kong" and "Morgan Stanley" look like people, but are known.
  if (
    !isRegistered &&
    (words.length === 1 || scores.Place + scores.Organization < 4.5 || longestKnownName(words, 0) < words.length)
  )
    addPersonShape(scores, words)
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\d&]{1,5}$/u.test(name)) scores.Organization += 1.2
  if (words.length === 1 && /\p{Ll}\p{Lu}/u.test(name)) scores.Organization += 1
  if (/\d/u.test(name)) scores.Product += words.length > 1 || /-\d/u.test(name) ? 2 : 0.5
  // "737s", "A321neo", "F-150", "WH-1000XM5"
  if (/^(?:\p{Lu}{1,4}-?)?\d{3}[\p{L}\d-]*$/u.test(name)) scores.Product += 2.5
  if (/\.(?:com|ai|io|net|org)$/iu.test(name)) scores.Organization += 2.5
  scores.Organization += 0.8
  return scores
}

function addKnownNames(scores: KindScores, name: string): void {
  const organization = lookupOrganization(name)
  const product = lookupProduct(name) ?? lookupProduct(singularOfProduct(name) ?? '')
  // A dateline shouts: "LEEDS, May 3".
  const place = lookupPlace(name) ?? (/^[\p{Lu} ]{4,}$/u.test(name) ? lookupPlace(inTitleCase(name)) : undefined)
  if (organization) scores.Organization += organization.ambiguous ? 2.5 : 5
  if (product) scores.Product += product.ambiguous ? 1.5 : organization ? 2.5 : 6
  if (place) scores.Place += place.ambiguous || organization ? 2 : 4.5
}

const inTitleCase = (name: string) =>
  name
    .split(' ')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(' ')

/** "RJ Scaringe", "TS Anil" */
const isInitialsAndSurname = ([initials = '', surname = '', more]: readonly string[]) =>
  more === undefined &&
  /^\p{Lu}{2}$/u.test(initials) &&
  /^\p{Lu}\p{Ll}+$/u.test(surname) &&
  !isCommonWord(surname.toLowerCase()) &&
  (isSurname(surname) || lookupFirstName(surname) !== undefined)

/** "The Courant", "El Mercurio", "Die Zeit": newspapers have articles, people do not. */
const opensWithArticle = ([first = '', ...rest]: readonly string[]) =>
  ARTICLES.has(first) || (first === 'Le' && rest.length === 1)

const ARTICLES = new Set('The El La Les Los Las Il Die Der Das'.split(' '))

const PEOPLES_PARTICLES = /^(?:van|von|der|den|ter|bin|ibn|zu|dos)$/u

const isNickname = (word: string) => /^["“(]/u.test(word)

function addPersonShape(scores: KindScores, all: readonly string[]): void {
  const words = withoutGeneration(all.filter((word) => !isNickname(word)))
  if (isInitialsAndSurname(words)) scores.Person += 2.5
  const plain = words.every(
    (word) =>
      /^\p{Lu}[\p{Ll}’'-]+(?:[\p{Lu}\p{Lt}\p{Lm}\p{Lo}]\p{L}*)?$|^\p{Lu}\.$|^(?:de|van|von|der|bin|al|la|el|da|Jr\.?|Sr\.?)$/u.test(
        word,
      ) || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(word),
  )
  if (!plain || words.length > 4 || opensWithArticle(words)) return
  const first = lookupFirstName(words[0] as string)
  if (words.length === 1) {
    if (first && !lookupPlace(words[0] as string)) scores.Person += 0.6
    if (isSurname(words[0] as string) && !isCommonWord((words[0] as string).toLowerCase())) scores.Person += 0.5
    const halves = (words[0] as string).split('-')
    if (halves.length === 2 && halves.every(isSurname)) scores.Person += 1.2
    return
  }
  const last = words.at(-1) as string
  if (first)
    scores.Person += isOrganizationHead(last) ? 0.5 : isCommonWord(last.toLowerCase()) && !isSurname(last) ? 1 : 3
  const parts = last.split('-')
  if (isSurname(last) || (parts.length > 1 && parts.some(isSurname)))
    scores.Person += first ? 1.5 : parts.length > 1 ? 1.6 : 0.8
  if (/^\p{Lu}\.$/u.test(words[1] as string)) scores.Person += 2
  // "Wieke van der Poel"
  if (words.slice(1, -1).some((word) => PEOPLES_PARTICLES.test(word))) scores.Person += 1.5
}
