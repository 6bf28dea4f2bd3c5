import { isVerb, type TaggedToken } from '#language/tags.ts'
import { COMPANY_NOUNS, OCCUPATIONS, ORGANIZATION_POSSESSIONS, PRODUCT_NOUNS } from '#language/words/business.ts'
import { SAYING } from '#language/words/modality-words.ts'
import { isCommonWord, isLegalSuffix, isSurname, lookupOrganization, lookupPlace } from '#language/words/names/index.ts'
import { isProductOnly, OWNABLE, ROLE_NOUNS } from './cue-words.ts'
import { cuesOfGoods } from './cues-of-goods.ts'
import { cuesOfExamples, listsProducts } from './cues-of-lists.ts'
import type { KindScores } from './kind-scores.ts'

const SPATIAL = new Set('in near across throughout outside around'.split(' '))

const INTO_COMPANIES = new Set(
  'invest invested investing invests stake stakes interest shares share investment investments shareholding holding majority minority investor investors position positions role roles career experience'.split(
    ' ',
  ),
)

const MAKES = new Set('produce make manufacture brew market bottle develop sell offer publish'.split(' '))

export const MADE_THINGS =
  /^(?:motors|engines|cars|trucks|boats|bikes|bicycles|motorcycles|guitars|whisky|whiskey|beer|wine|watches|phones|tractors|cigarettes|cigars|shoes)$/u

const MAKERS = /^(?:maker|manufacturer|producer|brewer|distiller|bottler|seller|distributor)$/u

const APPOINTS = new Set('replace succeed appoint name hire elect promote recruit poach'.split(' '))

/** What is done by a person more often than by a firm. */
const BEGUN = new Set('found create start establish invent design write compose co-found head'.split(' '))

const LAUNCHES = new Set('launch release unveil introduce debut ship discontinue rename'.split(' '))

export function cuesBefore(
  scores: KindScores,
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  at: (i: number) => string,
): void {
  const before = at(from - 1)
  const lowerCase = /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '')
  if (lowerCase && COMPANY_NOUNS.has(before) && !isProductOnly(before)) scores.Organization += 2.5
  // "Acme's Danish arm, Beauvais, cut": whatever town is called so too.
  if (before === ',' && /^[,.)]?$/u.test(tokens[to]?.text ?? '') && isOwnedUnit(tokens, from - 2))
    scores.Organization += 3.5
  // "Acme Inc., Dallas, said"
  if (
    before === ',' &&
    isLegalSuffix(tokens[from - 2]?.text ?? '') &&
    tokens[to]?.text === ',' &&
    lookupPlace(nameAt(tokens, from, to))
  )
    scores.Place += 4
  // "the private equity firms Lake Bridge and", "investment group Ally Bridge": such a name is no bridge.
  if (lowerCase && /^(?:firms?|groups?|companies|funds?|investors?)$/u.test(before))
    scores.Organization += before.endsWith('s') ? 4 : 2.5
  if (/^(?:brothers|sisters|siblings)$/u.test(before)) scores.Person += 4
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
  if (before === ',' && isRegionCode(tokens, from, to)) scores.Place += 2.5
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
  if (/^(?:from|to|in|into|at|near)$/u.test(before) && followsSeat(tokens, from)) scores.Place += 2.5
  if (before === 'at' || before === 'by' || before === 'with') scores.Organization += 0.4
  if (before === 'and' && endsPeople(tokens, from)) scores.Person += 2.5
  if (before === 'in' && (INTO_COMPANIES.has(at(from - 2)) || INTO_COMPANIES.has(at(from - 3))))
    scores.Organization += 1
  if (
    before === 'by' &&
    to - from > 1 &&
    !isKnownFirm(tokens, from, to) &&
    tokens.slice(Math.max(0, from - 7), from).some(({ lemma }) => BEGUN.has(lemma))
  )
    scores.Person += 1.6
  if (
    before === 'of' &&
    /^(?:family|death|will|estate|widow|son|daughter|family-trust|heirs|brainchild)$/u.test(at(from - 2))
  )
    scores.Person += 2
  if (before === 'of' && at(from - 3) === 'family' && /^(?:trust|office|vehicle|firm|foundation)$/u.test(at(from - 2)))
    scores.Person += 2.5
  if (before === 'of' && ROLE_NOUNS.has(at(from - 2))) scores.Organization += 2.5
  if (
    before === 'of' &&
    MAKERS.test(at(from - 2)) &&
    /^\p{Ll}+s$/u.test(tokens[to]?.text ?? '') &&
    tokens[to]?.tag === 'NOUN'
  )
    scores.Product += isKnownFirm(tokens, from, to) ? 1 : 2.5
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
    scores.Product += /\d/u.test(tokens[from]?.text ?? '')
      ? 2.5
      : isOwnersWord(at(to))
        ? 0
        : /\p{Ll}\p{Lu}/u.test(tokens[from]?.text ?? '')
          ? 2
          : 0.9
  const isPlace =
    lookupPlace(
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ) !== undefined
  // "McKinsey's Lareina Yee" against "Acme's Sunset Ale"
  if ((tokens[from - 1]?.tag === 'POSS' || tokens[from - 1]?.tag === 'PRP$') && !isPlace)
    scores[looksLikePerson(tokens, from, to) ? 'Person' : 'Product'] += 1.2
  // "its popular Pumking offering"
  if (tokens[from - 2]?.tag === 'PRP$' && tokens[from - 1]?.tag === 'ADJ' && to - from === 1) scores.Product += 1.2
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
  // "20,000 Mustangs", but not "40 Airbus A321neos"
  if (
    isCount(tokens[from - 1]) &&
    to - from === 1 &&
    /[\p{Ll}\d]s$/u.test(tokens[from]?.text ?? '') &&
    !/^\p{Lu}/u.test(tokens[to]?.text ?? '') &&
    !isKnownFirm(tokens, from, to)
  )
    scores.Product += 2.5
  if (verb && tokens[from - 1] === verb && APPOINTS.has(verb.lemma)) {
    if (/^(?:as|to)$/u.test(at(to))) scores.Person += 2
    // "named Jane Roe chief executive"
    else if (ROLE_NOUNS.has(at(to)) || /^(?:finance|managing|interim|deputy|acting|vice|senior|its)$/u.test(at(to)))
      scores.Person += 2.5
  }
  if (
    before === 'at' &&
    /^(?:plant|plants|mine|factory|mill|smelter|refinery|port|terminal|shipyard|site|works|reactor|brewery|campus)$/u.test(
      at(from - 2),
    )
  )
    scores.Place += 2
  cuesOfGoods(scores, tokens, from, to, verb)
  if (verb && OWNABLE.has(verb.lemma) && tokens[from - 1] === verb) scores.Organization += 1.5
}

/** "The founders, Jane Roe and": the names behind the comma are those people. */
function endsPeople(tokens: readonly TaggedToken[], and: number): boolean {
  for (let i = and - 2; i >= Math.max(1, and - 9); i--) {
    const { text, lower } = tokens[i] as TaggedToken
    if (
      text === ',' &&
      /^(?:founders|co-founders|cofounders|directors|executives|brothers|sisters|siblings)$/u.test(
        tokens[i - 1]?.lower ?? '',
      )
    )
      return true
    if (text !== ',' && !/^\p{Lu}/u.test(text) && !/^(?:de|van|von|der|da|del|al|bin)$/u.test(lower)) return false
  }
  return false
}

/** "Acme's Danish arm", "its insurance subsidiary": the noun at an index is an owner's unit. */
function isOwnedUnit(tokens: readonly TaggedToken[], at: number): boolean {
  if (
    !/^(?:arm|unit|subsidiary|division|affiliate|chain|label|offshoot|parent|owner|rival|competitor)$/u.test(
      tokens[at]?.lower ?? '',
    )
  )
    return false
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { tag } = tokens[i] as TaggedToken
    if (tag === 'POSS' || tag === 'PRP$') return true
    if (tag !== 'ADJ' && tag !== 'NOUN') return false
  }
  return false
}

const nameAt = (tokens: readonly TaggedToken[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')

/** "moved its headquarters from Rye to Hull", "has its head office in Rye". */
function followsSeat(tokens: readonly TaggedToken[], from: number): boolean {
  for (let i = from - 2; i >= Math.max(0, from - 7); i--) {
    const { tag, lower, text } = tokens[i] as TaggedToken
    if (/^(?:headquarters|hq|seat|domicile)$/u.test(lower)) return true
    if (/^offices?$/u.test(lower))
      return /^(?:head|main|corporate|registered|central|home)$/u.test(tokens[i - 1]?.lower ?? '')
    if (isVerb(tag) || tag === 'BE' || (tag === 'PUNCT' && text !== ',')) return false
  }
  return false
}

/** "a Wrightson shareholder", "the Acme spokesman" */
/** "PA" of "Hershey, PA", which a bracket, a mark or the end closes. */
const isRegionCode = (tokens: readonly TaggedToken[], from: number, to: number) =>
  /^\p{Lu}{2}$/u.test(tokens[from]?.text ?? '') &&
  to === from + 1 &&
  /^\p{Lu}\p{Ll}/u.test(tokens[from - 2]?.text ?? '') &&
  lookupPlace(tokens[from]?.text ?? '')?.type === 'state'

const isOwnersWord = (word: string) => ORGANIZATION_POSSESSIONS.has(word) || ORGANIZATION_POSSESSIONS.has(`${word}s`)

const looksLikePerson = (tokens: readonly TaggedToken[], from: number, to: number) =>
  to - from > 1 &&
  to - from < 4 &&
  isSurname(tokens[to - 1]?.text ?? '') &&
  tokens.slice(from, to).every(({ text, lower }) => /^\p{Lu}\p{Ll}+$/u.test(text) && !isCommonWord(lower))

const isCount = (token: TaggedToken | undefined) =>
  token !== undefined && (token.tag === 'NUM' || /^(?:million|thousand|hundred|dozen)$/u.test(token.lower))

const isKnownFirm = (tokens: readonly TaggedToken[], from: number, to: number) =>
  tokens.slice(from, to).some(({ text }) => lookupOrganization(text)?.ambiguous === false)

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

const isQuoted = (tokens: readonly TaggedToken[], from: number, to: number) =>
  /^["“]$/u.test(tokens[from - 1]?.text ?? '') &&
  (/^["”]$/u.test(tokens[to]?.text ?? '') ||
    (/^[,.]$/u.test(tokens[to]?.text ?? '') && /^["”]$/u.test(tokens[to + 1]?.text ?? '')))
