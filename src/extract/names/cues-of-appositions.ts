import { isVerb, type TaggedToken } from '#language/tags.ts'
import { COMPANY_NOUNS, OCCUPATIONS, PRODUCT_NOUNS } from '#language/words/business.ts'
import { isDemonym, lookupPlace } from '#language/words/names/index.ts'
import { isProductOnly, ROLE_NOUNS } from './cue-words.ts'
import type { KindScores } from './kind-scores.ts'

const PERSONAL_THINGS =
  /^(?:book|books|father|mother|family|wife|husband|career|son|daughter|parents|first|net|memoir)$/u

/** ", a maker of …", ", chief executive of …", ", who …", ", Texas". */
export function cuesOfApposition(
  scores: KindScores,
  tokens: readonly TaggedToken[],
  from: number,
  at: (i: number) => string,
): void {
  const isSingle = !/^\p{Lu}/u.test(tokens[from - 3]?.text ?? '')
  if (at(from) === 'who') scores.Person += 2.5
  if (at(from) === 'which') scores.Organization += 0.6
  if (/^\d\d$/u.test(at(from)) && at(from + 1) === ',') scores.Person += 3
  const place = lookupPlace(tokens[from]?.text ?? '')
  if (place && isSingle && isRegion(place.type) && isClosed(tokens, from + 1))
    // "Ashland, OR" is the town, though a firm is called so.
    scores.Place += /^\p{Lu}{2}$/u.test(tokens[from]?.text ?? '') ? 4.5 : 2.5
  else if (place) scores.Place += 1.2
  if (at(from) === 'whose' && PERSONAL_THINGS.test(at(from + 1))) scores.Person += 2
  const end = Math.min(tokens.length, from + 8)
  for (let i = from; i < end; i++) {
    const token = tokens[i] as TaggedToken
    if (
      token.tag === 'PUNCT' ||
      isVerb(token.tag) ||
      token.tag === 'BE' ||
      token.tag === 'HAVE' ||
      token.tag === 'MODAL' ||
      token.tag === 'PREP' ||
      token.tag === 'WH'
    )
      return
    const next = tokens[i + 1]
    const isHead = next === undefined || (next.tag !== 'NOUN' && next.tag !== 'POSS')
    if (!isHead || (/^\p{Lu}/u.test(token.text) && isDemonym(token.text))) continue
    // "a wealth manager", "an asset manager" is a firm.
    if (token.lower === 'manager' && /^(?:wealth|asset|money)$/u.test(at(i - 1))) scores.Organization += 2.5
    else if (ROLE_NOUNS.has(token.lower) || (OCCUPATIONS.has(token.lower) && !COMPANY_NOUNS.has(token.lower)))
      scores.Person += /^(?:partner|investor|head|designer|inventor)$/u.test(token.lower) ? 0.5 : 3
    else if (isCompanyNoun(token.lower))
      scores.Organization += PEOPLE_TOO.test(token.lower) ? 0.8 : /^(?:an?|the|one)$/u.test(at(from)) ? 4.2 : 2.5
    else if (PRODUCT_NOUNS.has(token.lower)) scores[isAlsoCompany(tokens, i + 1) ? 'Organization' : 'Product'] += 2.5
    else continue
    return
  }
}

/** What people are as often as firms. */
const PEOPLE_TOO =
  /^(?:owner|partner|investor|backer|shareholder|leader|trader|consultant|pioneer|player|tenant|landlord|advertiser)$/u

/** "the vehicle services and calibration company": the last of what "and" joins says what it is. */
function isAlsoCompany(tokens: readonly TaggedToken[], from: number): boolean {
  if (tokens[from]?.lower !== 'and') return false
  let i = from + 1
  while (tokens[i]?.tag === 'NOUN' || tokens[i]?.tag === 'ADJ') i++
  return isCompanyNoun(tokens[i - 1]?.lower ?? '')
}

const isCompanyNoun = (noun: string) => COMPANY_NOUNS.has(noun) && !isProductOnly(noun)

/** "Polson, Montana,": a state or country behind a comma, which another comma or the end closes. */
const isRegion = (type: string) => type === 'state' || type === 'country'

const isClosed = (tokens: readonly TaggedToken[], next: number) =>
  /^[,.;)]?$/u.test(tokens[next]?.text ?? '') &&
  !/^\p{Lu}/u.test(tokens[next + 1]?.text ?? '') &&
  tokens[next + 1]?.lower !== 'and'
