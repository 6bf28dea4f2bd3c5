import { isVerb, type TaggedToken } from '#language/tags.ts'
import { COMPANY_NOUNS, COMPANY_VERBS, ORGANIZATION_POSSESSIONS, PRODUCT_NOUNS } from '#language/words/business.ts'
import { SAYING } from '#language/words/modality-words.ts'
import { isCommonWord, isSurname, lookupOrganization, lookupPlace } from '#language/words/names/index.ts'
import { OWNABLE } from './cue-words.ts'
import { MADE_THINGS } from './cues-before.ts'
import { cuesOfApposition } from './cues-of-appositions.ts'
import type { KindScores } from './kind-scores.ts'

const verbBehind = (tokens: readonly TaggedToken[], from: number) =>
  tokens.slice(from, from + 4).find((token) => isVerb(token.tag))

/** What people do, and companies seldom. */
const PERSONAL = new Set(
  'resign retire graduate succeed joke recall study praise criticise criticize tweet marry die smile laugh teach quip apologise apologize testify'.split(
    ' ',
  ),
)

export function cuesAfter(
  scores: KindScores,
  tokens: readonly TaggedToken[],
  to: number,
  at: (i: number) => string,
): void {
  const after = tokens[to]
  if (after === undefined) return
  const possessive = after.tag === 'POSS' ? to + 1 : to
  const head =
    at(possessive) === 'chief' || tokens[possessive]?.tag === 'ADJ'
      ? at(possessive + (at(possessive) === 'chief' ? 0 : 1))
      : at(possessive)
  const isRole =
    /^(?:ceo|cfo|chairman|president|chief|co-founder|founder|spokesman|spokeswoman|spokesperson|analyst|analysts|executive|boss|director)$/iu.test(
      at(possessive),
    )
  if ((ORGANIZATION_POSSESSIONS.has(head) || ORGANIZATION_POSSESSIONS.has(`${head}s`)) && !isRole)
    scores.Organization += 2
  if (isRole) scores.Organization += possessive > to ? 2.5 : 1.2
  if (possessive === to && PRODUCT_NOUNS.has(at(to)))
    scores.Product += /\d/u.test(tokens[to - 1]?.text ?? '') ? 2.2 : 1.5
  if (
    possessive === to &&
    tokens[to]?.tag === 'NOUN' &&
    /^\p{Ll}/u.test(tokens[to]?.text ?? '') &&
    MADE_THINGS.test(at(to + 1))
  )
    scores.Product += 1.2
  if (possessive === to && /^(?:users|subscriptions|subscribers|brand|app)$/u.test(at(to))) scores.Product += 1
  if (/^[™®]$/u.test(after.text)) scores.Product += 2.5
  if (after.text === '-') {
    if (at(to + 1) === 'based' || at(to + 1) === 'headquartered') scores.Place += 4
    else if (/^(?:owned|backed|led|controlled|founded|funded)$/u.test(at(to + 1))) scores.Organization += 2
  }
  // "San-Francisco based Acme", "a Leeds based brewer"
  if (after.lower === 'based' && (/^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') || COMPANY_NOUNS.has(at(to + 1))))
    scores.Place += 3
  if (after.text === '(' && /^(?:nasdaq|nyse|lse|tsx|asx|hkex|ticker|otc|euronext|amex|symbol)/u.test(at(to + 1)))
    scores.Organization += 5
  if (after.tag === 'POSS' && ownsUnit(tokens, to + 1)) scores.Organization += 2.5
  if (isVerb(after.tag) && COMPANY_VERBS.has(after.lemma)) scores.Organization += 1.5
  if (after.tag === 'HAVE' && isVerb(tokens[to + 1]?.tag ?? 'NOUN') && COMPANY_VERBS.has(tokens[to + 1]?.lemma ?? ''))
    scores.Organization += 1.5
  if (after.tag === 'BE' && OWNABLE.has(verbBehind(tokens, to)?.lemma ?? '')) scores.Organization += 2.5
  if (
    /^(?:project|plant|mine|field|pipeline|airport|stadium|bridge|dam|refinery|farm|site|port|terminal|branch|smelter|mill|shipyard|brewery|factory|depot|warehouse|headquarters)$/u.test(
      at(to),
    )
  )
    scores.Place += 2
  if (at(to) === 'family' && at(to + 1) === 'of') scores.Organization += 1.5
  else if (at(to) === 'family') scores.Person += 3
  if (/^(?:basin|region|area|province|valley|coast|peninsula|district|municipality|county)$/u.test(at(to)))
    scores.Place += 2.5
  if (
    possessive === to &&
    /^(?:company|group|subsidiary|affiliate|unit|executive|engineers|plant|deal|spokesman|café|chain|chains|airlines|subsidiaries|airline|bank|faction|militia|guerrillas|rebels|troops|team|club|newspaper|campus|founders?|cofounder)$/u.test(
      at(to),
    )
  )
    scores.Organization += 1.5
  if (isVerb(after.tag) && SAYING.has(after.lemma)) {
    scores.Product -= 1.5
    if (isBareSurname(tokens, to - 1)) scores.Person += 0.4
  }
  cuesOfPeople(scores, tokens, to, at)
  if (isVerb(after.tag) && takesOffice(tokens, to, at)) scores.Person += 2.5
  if (isVerb(after.tag) && movesInPrice(tokens, to)) scores.Organization += 1.5
  if (isVerb(after.tag) && PERSONAL.has(after.lemma)) scores.Person += 1.3
  if (after.tag === 'BE' && /^(?:named|appointed|elected|hired|promoted|born)$/u.test(at(to + 1))) scores.Person += 2
  if (after.tag === 'BE' || after.lemma === 'become') cuesOfApposition(scores, tokens, to + 1, at)
  if (after.text === '-' && at(to + 1) === 'listed' && lookupPlace(tokens[to - 1]?.text ?? '')) scores.Place += 3
  if (after.text === ',') cuesOfApposition(scores, tokens, to + 1, at)
}

/** "Thomas de la Rue's Portals subsidiary": who has units is a firm. */
function ownsUnit(tokens: readonly TaggedToken[], from: number): boolean {
  let i = from
  while (i < from + 5 && /^\p{Lu}/u.test(tokens[i]?.text ?? '')) i++
  return i > from && /^(?:subsidiary|unit|division|affiliate|arm)$/u.test(tokens[i]?.lower ?? '')
}

/** "Roe stepped down as chief executive", "took over as chairman". */
function takesOffice(tokens: readonly TaggedToken[], verb: number, at: (i: number) => string): boolean {
  if (!OFFICE_VERBS.has((tokens[verb] as TaggedToken).lemma)) return false
  const as = [1, 2, 3].find((step) => at(verb + step) === 'as')
  if (as === undefined) return false
  return tokens.slice(verb + as + 1, verb + as + 5).some(({ lower }) => OFFICES.has(lower))
}

const OFFICE_VERBS = new Set(
  'step take resign quit retire serve join return stand stay remain continue act start'.split(' '),
)
const OFFICES = new Set(
  'chief ceo cfo coo chairman chairwoman chair president director head boss governor minister secretary treasurer'.split(
    ' ',
  ),
)

/** "Acme rose 11c to $2.51", "jumped 4 percent". */
function movesInPrice(tokens: readonly TaggedToken[], verb: number): boolean {
  const next = tokens[verb + 1]
  return (
    /^(?:rise|fall|jump|drop|gain|lose|climb|slip|slide|add|shed|soar|tumble|surge|plunge|close|advance|ease|dip|sink|leap|rally)$/u.test(
      (tokens[verb] as TaggedToken).lemma,
    ) &&
    next !== undefined &&
    (next.tag === 'NUM' ||
      /^(?:[$€£¥]|\d)/u.test(next.text) ||
      /^(?:as|nearly|about|almost|more|at|by)$/u.test(next.lower))
  )
}

/** "Roe's father", "Roe and her partners", "Roe told reporters", "Roe, who". */
function cuesOfPeople(scores: KindScores, tokens: readonly TaggedToken[], to: number, at: (i: number) => string): void {
  if (
    tokens[to]?.tag === 'POSS' &&
    /^(?:father|mother|wife|husband|son|daughter|brother|sister|lawyers?|attorneys?|career|death|resignation|departure|successor|predecessor|appointment|biography|birthday|memoir|widow|family|friends?|children|parents)$/u.test(
      at(to + 1),
    )
  )
    scores.Person += 2.5
  if (at(to) === 'and' && /^(?:his|her)$/u.test(at(to + 1))) scores.Person += 2.5
  if (/^(?:himself|herself)$/u.test(at(to))) scores.Person += 3
  for (let i = to + 1; i < to + 9 && i < tokens.length; i++) {
    const token = tokens[i] as TaggedToken
    if (/^\p{Lu}/u.test(token.text) || token.text === '.' || token.text === ';') return
    if (token.lower === 'his' || token.lower === 'her') {
      scores.Person += 0.7
      return
    }
  }
}

/** "Keller said": one word that people are called by, and nothing else is. */
function isBareSurname(tokens: readonly TaggedToken[], i: number): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {}
  if (/^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') || !isSurname(text)) return false
  return !isCommonWord(lower) && !lookupOrganization(text) && !lookupPlace(text)
}
