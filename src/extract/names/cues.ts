import { isVerb, type TaggedToken } from '#language/tags.ts'
import {
  COMPANY_NOUNS,
  COMPANY_VERBS,
  OCCUPATIONS,
  ORGANIZATION_HEADS,
  ORGANIZATION_POSSESSIONS,
  PRODUCT_NOUNS,
} from '#language/words/business.ts'
import { SAYING } from '#language/words/modality-words.ts'
import {
  isCommonWord,
  isDemonym,
  isLegalSuffix,
  isSurname,
  longestKnownName,
  lookupFirstName,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
} from '#language/words/names/index.ts'
import type { EntityKind } from '#model/extraction.ts'
import { isOrganizationHead } from './shapes.ts'

/** Points for each kind; what the whole article gathers for a name decides its kind. */
export type KindScores = Record<EntityKind, number>

export const noScores = (): KindScores => ({ Organization: 0, Person: 0, Product: 0, Place: 0 })

const PLACE_HEADS = new Set(
  'City County Island Islands River Valley Beach Lake Mountain Mountains Province Street Avenue Road Peninsula Coast Desert Hills Springs Heights'.split(
    ' ',
  ),
)
const ROLE_NOUNS = new Set(
  'ceo cfo coo cto chief executive officer president chairman chairwoman chair founder co-founder cofounder founders director manager analyst economist strategist spokesman spokeswoman spokesperson partner head boss minister senator mr ms mrs dr professor lawyer investor billionaire entrepreneur engineer scientist researcher author journalist governor secretary judge financier tycoon inventor banker designer'.split(
    ' ',
  ),
)
const SPATIAL = new Set('in near across throughout outside around'.split(' '))
const INTO_COMPANIES = new Set(
  'invest invested investing invests stake stakes interest shares share investment investments shareholding holding majority minority investor investors'.split(
    ' ',
  ),
)
/** What is acquired, owned or founded is an organization. */
const OWNABLE = new Set('acquire buy purchase own found co-found cofound headquarter merge'.split(' '))
const verbBehind = (tokens: readonly TaggedToken[], from: number) =>
  tokens.slice(from, from + 4).find((token) => isVerb(token.tag))
const MAKES = new Set('produce make manufacture brew market bottle develop sell offer publish'.split(' '))
/** What people do, and companies seldom. */
const PERSONAL = new Set('resign retire graduate succeed joke recall study'.split(' '))
const MADE_THINGS =
  /^(?:motors|engines|cars|trucks|boats|bikes|bicycles|motorcycles|guitars|whisky|whiskey|beer|wine|watches|phones|tractors|cigarettes|cigars|shoes)$/u
const PERSONAL_THINGS =
  /^(?:book|books|father|mother|family|wife|husband|career|son|daughter|parents|first|net|memoir)$/u
const APPOINTS = new Set('replace succeed appoint name hire elect promote recruit poach'.split(' '))
const LAUNCHES = new Set('launch release unveil introduce debut ship discontinue rename'.split(' '))

/** What a name says of itself: known names, legal forms, first names, the shape of the word. */
export function nameCues(words: readonly string[]): KindScores {
  const scores = noScores()
  const name = words.join(' ')
  const last = words.at(-1) as string
  const isRegistered = words.some((word, i) => i > 0 && isLegalSuffix(word))
  if (isRegistered) scores.Organization += 6
  if (words.length > 1 && isOrganizationHead(last)) scores.Organization += ORGANIZATION_HEADS.has(last) ? 3 : 2
  if (words.includes('&')) scores.Organization += 2.5
  if (words.length > 2 && words.includes('of')) scores.Organization += 1.5
  if (words.length > 1 && PLACE_HEADS.has(last)) scores.Place += 2.5
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
  if (/\.(?:com|ai|io|net|org)$/iu.test(name)) scores.Organization += 2.5
  scores.Organization += 0.8
  return scores
}

function addKnownNames(scores: KindScores, name: string): void {
  const organization = lookupOrganization(name)
  const product = lookupProduct(name)
  // A dateline shouts: "LEEDS, May 3".
  const place = lookupPlace(name) ?? (/^[\p{Lu} ]{4,}$/u.test(name) ? lookupPlace(inTitleCase(name)) : undefined)
  if (organization) scores.Organization += organization.ambiguous ? 2.5 : 5
  if (product) scores.Product += product.ambiguous ? 1.5 : organization ? 2.5 : 4
  if (place) scores.Place += place.ambiguous || organization ? 2 : 4.5
}

const inTitleCase = (name: string) =>
  name
    .split(' ')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(' ')

function addPersonShape(scores: KindScores, words: readonly string[]): void {
  const plain = words.every(
    (word) =>
      /^\p{Lu}[\p{Ll}’'-]+(?:[\p{Lu}\p{Lt}\p{Lm}\p{Lo}]\p{L}*)?$|^\p{Lu}\.$|^(?:de|van|von|der|bin|al|la|el|da|Jr\.?|Sr\.?)$/u.test(
        word,
      ) || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(word),
  )
  if (!plain || words.length > 4) return
  const first = lookupFirstName(words[0] as string)
  if (words.length === 1) {
    if (first && !lookupPlace(words[0] as string)) scores.Person += 0.6
    if (isSurname(words[0] as string) && !isCommonWord((words[0] as string).toLowerCase())) scores.Person += 0.5
    return
  }
  const last = words.at(-1) as string
  if (first)
    scores.Person += isOrganizationHead(last) ? 0.5 : isCommonWord(last.toLowerCase()) && !isSurname(last) ? 1 : 3
  const parts = last.split('-')
  if (isSurname(last) || (parts.length > 1 && parts.some(isSurname)))
    scores.Person += first ? 1.5 : parts.length > 1 ? 1.6 : 0.8
  if (/^\p{Lu}\.$/u.test(words[1] as string)) scores.Person += 2
}

/** What the words around a name say of it. */
export function contextCues(tokens: readonly TaggedToken[], from: number, to: number): KindScores {
  const scores = noScores()
  const at = (i: number) => tokens[i]?.lower ?? ''
  cuesBefore(scores, tokens, from, to, at)
  cuesAfter(scores, tokens, to, at)
  return scores
}

function cuesBefore(
  scores: KindScores,
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  at: (i: number) => string,
): void {
  const before = at(from - 1)
  const lowerCase = /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '')
  if (lowerCase && COMPANY_NOUNS.has(before) && !isProductOnly(before)) scores.Organization += 2.5
  if (
    lowerCase &&
    PRODUCT_NOUNS.has(before) &&
    (!COMPANY_NOUNS.has(before) ||
      /^(?:magazine|newspaper|newspaper|daily|app|software|platform|site|website|album)$/u.test(before))
  )
    scores.Product += 2.5
  if (ROLE_NOUNS.has(before) || (OCCUPATIONS.has(before) && !COMPANY_NOUNS.has(before))) scores.Person += 3
  if (
    /^(?:mr|mrs|ms|dr|sir|prof|sheikh|justice|lord|lady|dame|judge|senator|sen|rep|gov|captain|mayor|prince|princess|queen|king)\.?$/u.test(
      before,
    )
  )
    scores.Person += 4
  if (SPATIAL.has(before) && !INTO_COMPANIES.has(at(from - 2)) && !INTO_COMPANIES.has(at(from - 3)))
    scores.Place += before !== 'in' ? 1.8 : endsPlace(tokens, to) ? 2 : tokens[to]?.tag === 'POSS' ? 0.3 : 1.2
  if (
    before === 'in' &&
    /^(?:based|headquartered|located|offices?|plants?|factory|headquarters|incorporated)$/u.test(at(from - 2))
  )
    scores.Place += 3
  if (
    before === 'to' &&
    /^(?:moved|moves|move|moving|relocated|relocate|relocating|flew|flights?|travelled|traveled|exported|exports|emigrated)$/u.test(
      at(from - 2),
    )
  )
    scores.Place += 1.8
  if (before === 'at' || before === 'by' || before === 'with') scores.Organization += 0.4
  if (before === 'of' && ROLE_NOUNS.has(at(from - 2))) scores.Organization += 2.5
  if (
    before === 'of' &&
    /^(?:shares|customers|clients|unit|arm|division|subsidiary|owner|maker|parent|rivals?|acquisition|takeover|purchase)$/u.test(
      at(from - 2),
    )
  )
    scores.Organization += 1.5
  if (
    before === 'of' &&
    /^(?:versions?|city|town|state|capital|province|municipality|village|suburb|district|coast|outskirts|island|region|county|port|north|south|east|west|northeast|southeast|northwest|southwest|minister)$/u.test(
      at(from - 2),
    )
  )
    scores[at(from - 2).startsWith('version') ? 'Product' : 'Place'] += 2.5
  if ((before === 'the' || before === 'a' || before === 'an') && to - from === 1)
    scores.Product += /\d/u.test(tokens[from]?.text ?? '') ? 2.5 : 0.9
  const isPlace =
    lookupPlace(
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ) !== undefined
  if ((tokens[from - 1]?.tag === 'POSS' || tokens[from - 1]?.tag === 'PRP$') && !isPlace) scores.Product += 1.2
  if (/^(?:called|dubbed|named|codenamed|styled)$/u.test(before)) {
    const noun = at(from - 2)
    scores[COMPANY_NOUNS.has(noun) && !PRODUCT_NOUNS.has(noun) ? 'Organization' : 'Product'] +=
      COMPANY_NOUNS.has(noun) || PRODUCT_NOUNS.has(noun) ? 2.5 : 0.8
  }
  if (before === ',' && isHolder(tokens, from) && (to - from > 1 || isSurname(tokens[from]?.text ?? '')))
    scores.Person += 2
  if (before === ',' && PRODUCT_NOUNS.has(at(from - 2)) && !COMPANY_NOUNS.has(at(from - 2))) scores.Product += 1.8
  if (listsProducts(tokens, from)) scores.Product += 2
  cuesOfExamples(scores, tokens, from)
  if (isQuoted(tokens, from, to)) scores.Product += to - from > 1 ? 2 : 0.5
  if (/^(?:name|brand|brands|names|trademark|label|trademarks)$/u.test(before)) scores.Product += 2.5
  if (before === 'the' && SPATIAL.has(at(from - 2))) scores.Place += 1
  if (
    /^["”’']$/u.test(before) &&
    to - from === 1 &&
    SAYING.has(tokens[to]?.lemma ?? '') &&
    !/^(?:in|on)$/u.test(at(to + 1)) &&
    isSurname(tokens[from]?.text ?? '')
  )
    scores.Person += 1.3
  if (/^(?:said|says|joked|added|recalled|explained)$/u.test(before) && /^[,"”’']$/u.test(at(from - 2)))
    scores.Person += 1.5
  const verb = tokens.slice(Math.max(0, from - 4), from).findLast((token) => isVerb(token.tag))
  if (verb && LAUNCHES.has(verb.lemma)) scores.Product += 1.2
  if (verb && MAKES.has(verb.lemma) && (tokens[from - 1] === verb || before === 'the')) scores.Product += 2.2
  if (
    /\d/u.test(tokens[from]?.text ?? '') &&
    to - from === 1 &&
    tokens.slice(Math.max(0, from - 3), from).some((token) => token.tag === 'PRP$')
  )
    scores.Product += 2
  if (verb && tokens[from - 1] === verb && APPOINTS.has(verb.lemma) && /^(?:as|to)$/u.test(at(to))) scores.Person += 2
  if (verb && OWNABLE.has(verb.lemma) && tokens[from - 1] === verb) scores.Organization += 1.5
}

/** "its founder, Jane Roe", "the chief executive of Acme, Jane Roe" is left to the clause. */
const isHolder = (tokens: readonly TaggedToken[], from: number) => {
  const noun = tokens[from - 2]?.lower ?? ''
  return (
    (ROLE_NOUNS.has(noun) || OCCUPATIONS.has(noun)) &&
    !COMPANY_NOUNS.has(noun) &&
    /^(?:PRP\$|DET|POSS|ADJ|NOUN)$/u.test(tokens[from - 3]?.tag ?? '')
  )
}

/** "in Potenza.", "in Le Locle, where": nothing follows that the name could be a part of. */
const endsPlace = (tokens: readonly TaggedToken[], to: number) => {
  const next = tokens[to]
  return (
    next === undefined ||
    next.tag === 'PUNCT' ||
    next.tag === 'CONJ' ||
    next.tag === 'PREP' ||
    next.tag === 'WH' ||
    next.tag === 'SUB'
  )
}

/** "Its products include X and Y". */
function listsProducts(tokens: readonly TaggedToken[], from: number): boolean {
  const start = Math.max(1, from - 14)
  const near = tokens.slice(start, from).findIndex((token) => token.lemma === 'include' || token.tag === 'BE')
  const verb = near === -1 ? -1 : start + near
  const noun = tokens[verb - 1]?.lower ?? ''
  if (
    verb === -1 ||
    !/^(?:products|brands|services|drugs|models|games|titles|apps|medicines|vehicles|aircraft|newspapers|magazines)$/u.test(
      noun,
    )
  )
    return false
  return tokens.slice(verb + 1, from).every((token) => /^\p{Lu}|^(?:,|and|the|&|or)$/u.test(token.text))
}

/** "brands such as X and Y", "investors including X": the noun says what they all are. */
function cuesOfExamples(scores: KindScores, tokens: readonly TaggedToken[], from: number): void {
  let i = from - 1
  while (i > 0 && from - i < 16 && /^(?:\p{Lu}.*|,|and|the|&|or|of|['’]s?)$/u.test((tokens[i] as TaggedToken).text)) i--
  const link = tokens[i]?.lower
  if (link !== 'as' && link !== 'including' && link !== 'like' && link !== 'namely') return
  const such = link === 'as' ? 2 : 1
  if (link === 'as' && tokens[i - 1]?.lower !== 'such') return
  const before = tokens[i - such]?.text === ',' ? i - such - 1 : i - such
  const noun = tokens[before]?.lower ?? ''
  const one = noun.replace(/ies$/u, 'y').replace(/s$/u, '')
  if (
    /^(?:publications?|titles|newspapers|magazines|songs|hits|tools|projects|technologies|languages|frameworks|databases|programs)$/u.test(
      noun,
    ) ||
    (PRODUCT_NOUNS.has(one) && !COMPANY_NOUNS.has(one))
  )
    scores.Product += 2.2
  else if (COMPANY_NOUNS.has(one) || /^(?:companies|countries|firms)$/u.test(noun))
    scores[noun === 'countries' ? 'Place' : 'Organization'] += 2.2
  else if (ROLE_NOUNS.has(one) || OCCUPATIONS.has(one) || noun === 'people') scores.Person += 2.2
  else if (/^(?:city|cities|town|state|country|region|market)s?$/u.test(noun)) scores.Place += 2.2
}

const isQuoted = (tokens: readonly TaggedToken[], from: number, to: number) =>
  /^["“]$/u.test(tokens[from - 1]?.text ?? '') &&
  (/^["”]$/u.test(tokens[to]?.text ?? '') ||
    (/^[,.]$/u.test(tokens[to]?.text ?? '') && /^["”]$/u.test(tokens[to + 1]?.text ?? '')))

const isProductOnly = (noun: string) =>
  noun === 'app' || noun === 'platform' || noun === 'software' || noun === 'hardware' || noun === 'system'

function cuesAfter(scores: KindScores, tokens: readonly TaggedToken[], to: number, at: (i: number) => string): void {
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
  if (ORGANIZATION_POSSESSIONS.has(head) && !isRole) scores.Organization += 2
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
  if (after.text === '-') {
    if (at(to + 1) === 'based' || at(to + 1) === 'headquartered') scores.Place += 4
    else if (/^(?:owned|backed|led|controlled|founded|funded)$/u.test(at(to + 1))) scores.Organization += 2
  }
  if (after.text === '(' && /^(?:nasdaq|nyse|lse|tsx|asx|hkex|ticker|otc|euronext|amex|symbol)/u.test(at(to + 1)))
    scores.Organization += 5
  if (isVerb(after.tag) && COMPANY_VERBS.has(after.lemma)) scores.Organization += 1.5
  if (after.tag === 'HAVE' && isVerb(tokens[to + 1]?.tag ?? 'NOUN') && COMPANY_VERBS.has(tokens[to + 1]?.lemma ?? ''))
    scores.Organization += 1.5
  if (after.tag === 'BE' && OWNABLE.has(verbBehind(tokens, to)?.lemma ?? '')) scores.Organization += 2.5
  if (
    /^(?:project|plant|mine|field|pipeline|airport|stadium|bridge|dam|refinery|farm|site|port|terminal)$/u.test(at(to))
  )
    scores.Place += 2
  if (at(to) === 'family') scores.Person += 3
  if (/^(?:basin|region|area|province|valley|coast|peninsula|district|municipality|county)$/u.test(at(to)))
    scores.Place += 2.5
  if (
    possessive === to &&
    /^(?:company|group|subsidiary|affiliate|unit|executive|engineers|plant|deal|spokesman|café|chain|airline|bank)$/u.test(
      at(to),
    )
  )
    scores.Organization += 1.5
  if (isVerb(after.tag) && SAYING.has(after.lemma)) scores.Product -= 1.5
  cuesOfPeople(scores, tokens, to, at)
  if (isVerb(after.tag) && PERSONAL.has(after.lemma)) scores.Person += 1.3
  if (after.tag === 'BE' && /^(?:named|appointed|elected|hired|promoted|born)$/u.test(at(to + 1))) scores.Person += 2
  if (after.tag === 'BE') cuesOfApposition(scores, tokens, to + 1, at)
  if (after.text === '-' && at(to + 1) === 'listed' && lookupPlace(tokens[to - 1]?.text ?? '')) scores.Place += 3
  if (after.text === ',') cuesOfApposition(scores, tokens, to + 1, at)
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

/** ", a maker of …", ", chief executive of …", ", who …", ", Texas". */
function cuesOfApposition(
  scores: KindScores,
  tokens: readonly TaggedToken[],
  from: number,
  at: (i: number) => string,
): void {
  if (at(from) === 'who') scores.Person += 2.5
  if (at(from) === 'which') scores.Organization += 0.6
  if (/^\d\d$/u.test(at(from)) && at(from + 1) === ',') scores.Person += 3
  if (lookupPlace(tokens[from]?.text ?? '')) scores.Place += 1.2
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
    const isHead = next === undefined || next.tag !== 'NOUN'
    if (!isHead || (/^\p{Lu}/u.test(token.text) && isDemonym(token.text))) continue
    if (ROLE_NOUNS.has(token.lower) || (OCCUPATIONS.has(token.lower) && !COMPANY_NOUNS.has(token.lower)))
      scores.Person += /^(?:partner|investor|head|designer|inventor)$/u.test(token.lower) ? 0.5 : 3
    else if (COMPANY_NOUNS.has(token.lower) && !isProductOnly(token.lower)) scores.Organization += 2.5
    else if (PRODUCT_NOUNS.has(token.lower)) scores.Product += 2.5
    else continue
    return
  }
}
