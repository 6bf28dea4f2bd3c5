import { isVerb, type Tag, type TaggedToken } from './tags.ts'
import { lemmaOfVerb } from './verbs.ts'
import { NOMINAL_GERUNDS, TIME_NOUNS } from './words/clause-words.ts'
import { SAYING } from './words/modality-words.ts'

/** "Siemens' unit", and "Siemens ' unit" in a text whose tokens were set apart before it reached us. */
function isBarePossessive(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i] as TaggedToken
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (token.tag !== 'PUNCT' || !/^['’]$/u.test(token.text) || !before || !after) return false
  if (!/s$/iu.test(before.text) || !/^[\p{L}\p{N}]/u.test(after.text) || after.start === token.end) return false
  return (
    before.end === token.start ||
    tokens.some(({ text, start }, k) => text === ',' && start > (tokens[k - 1]?.end ?? start))
  )
}

/** Repairs what the neighbours decide: "the arm", "AI services", "to fund", "will buy", "owned by". */
export function correct(tokens: TaggedToken[], i: number): void {
  const token = tokens[i] as TaggedToken
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (isBarePossessive(tokens, i)) {
    token.tag = 'POSS'
    return
  }
  // "Acme's (ACM) proposed purchase"
  if (token.tag === 'VBD' && before?.text === ')' && tokens[i - 3]?.text === '(' && tokens[i - 4]?.tag === 'POSS') {
    token.tag = 'ADJ'
    return
  }
  // "a Series A led by": the letter counts.
  if (/^[A-K]$/u.test(token.text) && before?.text === 'Series') {
    token.tag = 'NUM'
    return
  }
  // "with Jane Roe serving as chairman"
  if (
    token.tag === 'NOUN' &&
    /^(?:serving|acting|continuing|remaining|joining|staying)$/u.test(token.lower) &&
    after?.lower === 'as' &&
    /^\p{Lu}/u.test(before?.text ?? '')
  ) {
    token.tag = 'VBG'
    return
  }
  // "$5 million in funding from Acme"
  if (
    token.tag === 'VBG' &&
    /^(?:funding|financing|backing)$/u.test(token.lower) &&
    before?.tag === 'PREP' &&
    (after?.tag === 'PREP' || after?.tag === 'PUNCT' || after?.tag === 'VBD')
  ) {
    token.tag = 'NOUN'
    return
  }
  // "the pair already own Acme"
  if (token.lower === 'own' && token.tag === 'ADJ' && before?.tag === 'ADV' && after?.tag !== 'CONJ') {
    token.tag = 'VB'
    return
  }
  // "did not like what"
  if (token.lower === 'like' && (before?.tag === 'NEG' || before?.tag === 'MODAL') && token.tag === 'PREP') {
    token.tag = 'VB'
    return
  }
  // "locomotives worth 210 million francs", "an order worth more than $5 million"
  if (token.lower === 'worth' && before?.tag === 'NOUN' && after && opensSum(after)) {
    token.tag = 'PREP'
    return
  }
  // "a customer spending millions"
  if (/^(?:spending|paying)$/u.test(token.lower) && before?.tag === 'NOUN' && after && opensSum(after)) {
    token.tag = 'VBG'
    return
  }
  // "is best known for its crackers"
  if (/^(?:best|better|well)$/u.test(token.lower) && /^(?:known|suited|placed)$/u.test(after?.lower ?? '')) {
    token.tag = 'ADV'
    return
  }
  // "Acme, majority owned by Beta"
  if (/^(?:majority|part|minority|publicly|state)$/u.test(token.lower) && after?.lower === 'owned') {
    token.tag = 'ADV'
    return
  }
  // "a wholly-owned, indirect subsidiary"
  if (
    /^(?:wholly|majority|partly|jointly|fully)-owned$/u.test(token.lower) &&
    (after?.text === ',' || after?.tag === 'NOUN')
  ) {
    token.tag = 'ADJ'
    return
  }
  // "chairman of recruiting firm Acme"
  if (
    token.tag === 'VBG' &&
    before?.tag === 'PREP' &&
    /^(?:firm|company|giant|group|agency|start-up|startup|business|specialist)$/u.test(after?.lower ?? '')
  ) {
    token.tag = 'NOUN'
    return
  }
  // "sold to the private equity firms Acme and Beta", "maker of the Zip games"
  if (/^(?:firms|games)$/u.test(token.lower) && token.tag === 'VBZ') {
    token.tag = 'NOUN'
    return
  }
  // "Jane Roe, who ran Acme, chairs Beta"
  if (
    /^(?:chairs|heads|co-chairs|co-heads)$/u.test(token.lower) &&
    before?.text === ',' &&
    /^\p{Lu}/u.test(after?.text ?? '')
  ) {
    token.tag = 'VBZ'
    return
  }
  // "won the contract ahead of Acme"
  if (token.lower === 'ahead') {
    token.tag = after?.lower === 'of' ? 'PREP' : 'ADV'
    return
  }
  // "Acme and Beta vie for orders"
  if (token.lower === 'vie' && /^(?:for|with|against)$/u.test(after?.lower ?? '')) {
    token.tag = 'VB'
    return
  }
  // "was licensed from Acme"
  if (token.lower === 'licensed' && before?.tag === 'BE' && after?.tag === 'PREP') {
    token.tag = 'VBD'
    return
  }
  // "took part in Acme's round"
  if (token.lower === 'round' && before?.tag === 'POSS' && token.tag !== 'NOUN') {
    token.tag = 'NOUN'
    return
  }
  // "from existing investors"
  if (token.lower === 'existing' && after?.tag === 'NOUN') {
    token.tag = 'ADJ'
    return
  }
  // "Having absorbed Acme", "was set up"
  if (before?.lower === 'having' && token.lower.endsWith('ed')) {
    token.tag = 'VBD'
    return
  }
  // "has run Acme since 2011", "who have come": the participle looks like the base form, or like a noun.
  if (
    (token.tag === 'NOUN' || token.tag === 'VB' || token.tag === 'ADJ') &&
    SAME_IN_THE_PAST.has(token.lower) &&
    (before?.tag === 'HAVE' || (before?.tag === 'ADV' && tokens[i - 2]?.tag === 'HAVE')) &&
    !/^(?:having)$/u.test(before.lower)
  ) {
    token.tag = 'VBD'
    return
  }
  if (token.lower === 'born' && before?.tag === 'BE') {
    token.tag = 'VBD'
    return
  }
  // "with Acme covering Japan": an object follows, so it is no noun.
  if (
    token.tag === 'NOUN' &&
    /^\p{Ll}+ing$/u.test(token.text) &&
    !NOMINAL_GERUNDS.has(token.lower) &&
    lemmaOfVerb(token.lower) !== token.lower &&
    /^\p{Lu}/u.test(before?.text ?? '') &&
    after &&
    opensObject(after)
  ) {
    token.tag = 'VBG'
    return
  }
  // "Acme and Beta each hold half"
  if (
    (token.tag === 'NOUN' || token.lower === 'own') &&
    /^(?:each|both|all)$/u.test(before?.lower ?? '') &&
    /^\p{Lu}|s$/u.test(tokens[i - 2]?.text ?? '') &&
    isKnownBase(token.lower) &&
    after &&
    (opensObject(after) || after.lower === 'half' || (TRANSITIVE.test(token.lower) && after.tag === 'NOUN'))
  ) {
    token.tag = 'VB'
    return
  }
  // "a company set up by Acme"
  if (
    token.lower === 'set' &&
    before?.tag === 'NOUN' &&
    after?.lower === 'up' &&
    /^(?:by|in|as|to|with)$/u.test(tokens[i + 2]?.lower ?? '')
  ) {
    token.tag = 'VBD'
    return
  }
  // "privately owned Acme", "a wholly owned unit"
  if (
    token.tag === 'VBD' &&
    /^(?:privately|publicly|wholly|partly|jointly|newly|closely|fully|majority|family|state|independently|locally)$/u.test(
      before?.lower ?? '',
    ) &&
    !/^(?:BE|HAVE)$/u.test(tokens[i - 2]?.tag ?? '') &&
    after &&
    (after.tag === 'NOUN' || after.tag === 'ADJ') &&
    after.lower !== 'by'
  ) {
    token.tag = 'ADJ'
    return
  }
  // "have all cut their budgets"
  if (/^(?:all|both|each)$/u.test(token.lower) && before?.tag === 'HAVE') {
    token.tag = 'ADV'
    return
  }
  // "the airline codeshares with Beta": no noun is meant where the clause has no other verb.
  if (
    token.tag === 'NOUN' &&
    /^(?:partners|codeshares|teams|cooperates|collaborates|rivals)$/u.test(token.lower) &&
    before?.tag === 'NOUN' &&
    /[^s]$/u.test(before.text) &&
    after?.lower === 'with' &&
    !hasVerbBefore(tokens, i)
  ) {
    token.tag = 'VBZ'
    return
  }
  // "has grown but trails Acme": a verb behind "but" goes on with the sentence's subject.
  if (
    token.tag === 'NOUN' &&
    /^\p{Ll}+s$/u.test(token.text) &&
    before?.lower === 'but' &&
    lemmaOfVerb(token.lower) !== token.lower &&
    /^\p{Lu}/u.test(after?.text ?? '') &&
    tokens.slice(0, i).some(({ tag }) => FINITE.has(tag))
  ) {
    token.tag = 'VBZ'
    return
  }
  // "trails Acme nationally"
  if (
    token.tag === 'ADJ' &&
    /(?:ally|ously|ively|antly|ently|ably|ibly|edly|ingly)$/u.test(token.lower) &&
    after?.tag !== 'NOUN' &&
    after?.tag !== 'ADJ'
  ) {
    token.tag = 'ADV'
    return
  }
  // "Another customer, Acme, pays for": the sentence has had no verb yet.
  if (
    token.tag === 'NOUN' &&
    /^(?:pays|owns|makes|sells|says|runs|buys|leads|competes|plans|supplies|employs|operates|accounts|provides|delivers|serves|uses|relies|depends|represents|sources|orders|leases|rents)$/u.test(
      token.lower,
    ) &&
    before?.text === ',' &&
    after &&
    (after.tag === 'PREP' || after.tag === 'TO' || opensObject(after)) &&
    !tokens.slice(0, i).some(({ tag }) => FINITE.has(tag))
  ) {
    token.tag = 'VBZ'
    return
  }
  // "was founded that year by"
  if (token.lower === 'that' && TIME_NOUNS.has(after?.lower ?? '') && !SAYING.has(lemmaOfVerb(before?.lower ?? ''))) {
    token.tag = 'DET'
    return
  }
  // "Acting chief executive Jane Roe"
  if (
    i === 0 &&
    token.tag === 'VBG' &&
    /^(?:acting|founding|managing|competing)$/u.test(token.lower) &&
    after?.tag === 'NOUN'
  ) {
    token.tag = 'ADJ'
    return
  }
  if (token.lower === 'set' && before?.tag === 'BE' && after?.lower === 'up') {
    token.tag = 'VBD'
    return
  }
  // "are now all running on"
  if (token.lower.endsWith('ing') && /^(?:all|both|each)$/u.test(before?.lower ?? '') && hasBeBefore(tokens, i - 1)) {
    token.tag = 'VBG'
    return
  }
  // "a ten-year outsourcing contract", "received subcontract orders"
  if (isVerb(token.tag) && before && after && isTradeCompound(tokens, i)) {
    token.tag = 'NOUN'
    return
  }
  // "an order from leading asset manager Acme"
  if (token.lower === 'leading' && before?.tag === 'PREP' && (after?.tag === 'NOUN' || after?.tag === 'ADJ')) {
    token.tag = 'ADJ'
    return
  }
  // "Wafers for the chip come from Acme"
  if (/^(?:come|stem|originate)$/u.test(token.lower) && after?.lower === 'from' && before?.tag === 'NOUN') {
    token.tag = 'VB'
    return
  }
  // "are fitted with seats"
  if (/^(?:fitted|equipped|furnished|outfitted|stocked|supplied|powered)$/u.test(token.lower) && before?.tag === 'BE') {
    token.tag = 'VBD'
    return
  }
  // "is home to": no verb.
  if (token.lower === 'home' && before?.tag === 'BE') {
    token.tag = 'NOUN'
    return
  }
  const base = /^\p{Ll}/u.test(token.text)
  const nominalLeft =
    before && (before.tag === 'DET' || before.tag === 'PRP$' || before.tag === 'POSS' || before.tag === 'ADJ')
  if (isVerb(token.tag)) {
    if (
      (token.tag === 'VB' || token.tag === 'VBZ') &&
      nominalLeft &&
      !(before.tag === 'DET' && ['that', 'this', 'all', 'both', 'each', 'some', 'many'].includes(before.lower))
    )
      token.tag = 'NOUN'
    else if (token.tag === 'VB' && before && (before.tag === 'PREP' || before.tag === 'NUM')) token.tag = 'NOUN'
    else if (token.tag === 'VBZ' && before?.tag === 'PREP') token.tag = 'NOUN'
    else if (token.tag === 'VBG' && nominalLeft && before.tag !== 'ADJ') token.tag = 'NOUN'
    else if (token.tag === 'VBD' && nominalLeft && after && (after.tag === 'NOUN' || after.tag === 'ADJ'))
      token.tag = 'ADJ'
    else if (!base && i > 0 && token.tag !== 'VBD' && before && !(before.tag === 'PUNCT')) token.tag = 'NOUN'
  }
  if ((token.tag === 'NOUN' || token.tag === 'ADJ') && base && before) {
    const verbal =
      before.tag === 'TO' || before.tag === 'MODAL' || (before.tag === 'NEG' && tokens[i - 2]?.tag === 'DO')
    if (verbal && lemmaOfVerb(token.lower) === token.lower && isKnownBase(token.lower)) token.tag = 'VB'
  }
  // "the bid for the rights failed, and": an adjective seldom stands behind its noun.
  if (
    token.tag === 'ADJ' &&
    /^(?:failed|collapsed|stalled|closed|expired|lapsed|ended)$/u.test(token.lower) &&
    before?.tag === 'NOUN' &&
    (after === undefined || after.tag === 'PUNCT')
  )
    token.tag = 'VBD'
  // "Acme cut its forecast"
  if (
    (token.tag === 'NOUN' || token.tag === 'VB') &&
    SAME_IN_THE_PAST.has(token.lower) &&
    /^\p{Lu}/u.test(before?.text ?? '') &&
    before?.tag === 'NOUN' &&
    ['PRP$', 'DET', 'NUM'].includes(after?.tag ?? '')
  )
    token.tag = 'VBD'
  // "have each put half of it into"
  if (token.tag === 'DET' && /^(?:each|both|all)$/u.test(token.lower) && before?.tag === 'HAVE') token.tag = 'ADV'
  if (SAME_IN_THE_PAST.has(token.lower) && before?.tag === 'ADV' && tokens[i - 2]?.tag === 'HAVE') token.tag = 'VBD'
  if (token.lower === 'shareholding') token.tag = 'NOUN'
  // "is majority owned by"
  if (token.lower === 'majority' && before?.tag === 'BE' && after?.tag === 'VBD') token.tag = 'ADV'
  if (token.lower === 'part' && /^tak(?:e|es|ing|en)$|^took$/u.test(before?.lower ?? '')) token.tag = 'NOUN'
  // "its only outside investor"
  const inside = before?.tag === 'ADV' ? tokens[i - 2] : before
  if (token.lower === 'outside' && after?.tag === 'NOUN' && ['DET', 'PRP$', 'POSS'].includes(inside?.tag ?? ''))
    token.tag = 'ADJ'
  // "in which Acme and Beta hold stakes": two names joined before a verb in the plural.
  if (
    (token.tag === 'NOUN' || token.lower === 'own') &&
    /^(?:hold|own|control|run|sell|buy|make|operate|share)$/u.test(token.lower) &&
    joinsNames(tokens, i - 1)
  )
    token.tag = 'VB'
  // "Acme and Beta supply Gamma with rods": behind two names, with no other verb to come before the clause ends.
  if (
    token.tag === 'NOUN' &&
    /^(?:supply|source|order|lease|rent|use|ship|license|market|design|produce|employ|power|stock)$/u.test(
      token.lower,
    ) &&
    joinsNames(tokens, i - 1) &&
    after &&
    (opensObject(after) || !hasVerbBehind(tokens, i))
  )
    token.tag = 'VB'
  // "it's supplying Acme"
  if (token.tag === 'POSS' && /^['’]s$/u.test(token.lower) && before && CONTRACTED.test(before.lower) && after)
    token.tag = after.tag === 'VBD' && tokens[i + 2]?.lower !== 'by' ? 'HAVE' : 'BE'
  // "its steering-column modules": of two words that a hyphen joins the last is seldom a verb.
  if (
    isVerb(token.tag) &&
    /^\p{Ll}{3,}-\p{Ll}+$/u.test(token.lower) &&
    !/(?:ed|ing|s)$|^(?:out|over|under|down|cross|sub|white)-/u.test(token.lower) &&
    (after?.tag === 'NOUN' || after?.tag === 'ADJ') &&
    before?.tag !== 'TO' &&
    before?.tag !== 'MODAL'
  )
    token.tag = 'ADJ'
  if (
    token.tag === 'NOUN' &&
    base &&
    i > 0 &&
    ALWAYS_VERBS.has(token.lower) &&
    before?.tag !== 'DET' &&
    before?.tag !== 'PRP$'
  )
    token.tag = 'VB'
  if (
    token.tag === 'ADJ' &&
    (before?.tag === 'DET' || (token.lower.endsWith('ing') && /^(?:POSS|PRP\$)$/u.test(before?.tag ?? ''))) &&
    (!after || !['NOUN', 'ADJ', 'NUM', 'CONJ', 'VBG'].includes(after.tag)) &&
    !opensAdjectives(tokens, i + 1) &&
    !/^(?:that|this|all|both|each|some|many)$/u.test(before?.lower ?? '')
  )
    token.tag = 'NOUN'
  if (
    token.tag === 'VBD' &&
    before?.tag === 'ADV' &&
    ['DET', 'PRP$', 'POSS'].includes(tokens[i - 2]?.tag ?? '') &&
    after?.tag === 'NOUN'
  )
    token.tag = 'ADJ'
  if (
    token.tag === 'DET' &&
    /^(?:each|both|all)$/u.test(token.lower) &&
    i > 0 &&
    after &&
    ['VB', 'VBZ', 'VBD', 'HAVE', 'BE', 'MODAL'].includes(after.tag)
  )
    token.tag = 'ADV'
  if (
    /-(?:owned|controlled|backed|funded|led|run|held)$/u.test(token.lower) &&
    before &&
    (before.tag === 'BE' || before.tag === 'ADV' || after?.lower === 'by')
  )
    token.tag = 'VBD'
  if (
    /-(?:owned|controlled|based|backed|funded|led|run)$/u.test(token.lower) &&
    after?.tag === 'NOUN' &&
    before?.tag !== 'BE'
  )
    token.tag = 'ADJ'
  if (
    token.tag === 'VBG' &&
    before &&
    isVerb(before.tag) &&
    PROVIDING.has(lemmaOfVerb(before.lower)) &&
    after?.tag === 'NOUN' &&
    /^\p{Ll}/u.test(after.text)
  )
    token.tag = 'ADJ'
  if (
    token.tag === 'VBG' &&
    before &&
    (isVerb(before.tag) || before.tag === 'NUM') &&
    NOMINAL_GERUNDS.has(token.lower) &&
    (!after || after.tag === 'PREP' || after.tag === 'PUNCT' || after.tag === 'CONJ')
  )
    token.tag = 'NOUN'
  // "40 boarding stairs"
  if (token.tag === 'VBG' && before?.tag === 'NUM' && after?.tag === 'NOUN' && /^\p{Ll}/u.test(after.text))
    token.tag = 'ADJ'
  // "was paying Microsoft": a progressive before its object.
  const progressive = token.lower.endsWith('ing') && lemmaOfVerb(token.lower) !== token.lower && before?.tag === 'BE'
  if (token.tag === 'ADJ' && progressive && after && opensObject(after)) token.tag = 'VBG'
  if (
    (token.tag === 'ADJ' || token.tag === 'VB') &&
    MOSTLY_NOUNS.has(token.lower) &&
    before?.tag !== 'MODAL' &&
    before?.tag !== 'TO'
  )
    token.tag = 'NOUN'
  // "40 Airbus A320-family jets"
  if (token.tag === 'VBZ' && MACHINES.has(token.lower)) token.tag = 'NOUN'
  // "its first Boeing jet"
  if (token.tag === 'VB' && MACHINES.has(`${token.lower}s`) && /^\p{Lu}/u.test(before?.text ?? '')) token.tag = 'NOUN'
  if (token.tag === 'ADJ' && base && isPastForm(token.lower) && before?.tag === 'NOUN' && after && opensObject(after))
    token.tag = 'VBD'
  if (i === 0 && token.tag === 'VB' && after?.tag === 'NOUN' && /^\p{Ll}/u.test(after.text)) token.tag = 'NOUN'
  // "has cut Acme out of"
  if (
    token.tag === 'NOUN' &&
    SAME_IN_THE_PAST.has(token.lower) &&
    before?.tag === 'HAVE' &&
    after &&
    /^\p{Lu}/u.test(after.text)
  )
    token.tag = 'VBD'
  if (
    (token.tag === 'NOUN' || token.tag === 'VB') &&
    SAME_IN_THE_PAST.has(token.lower) &&
    (before?.tag === 'BE' || before?.tag === 'NOUN' || (before?.tag === 'ADV' && tokens[i - 2]?.tag === 'BE')) &&
    (after?.lower === 'by' || (after?.tag === 'ADV' && tokens[i + 2]?.lower === 'by'))
  )
    token.tag = 'VBD'
  if (token.tag === 'VBZ' && before?.tag === 'TO') token.tag = 'NOUN'
  if (
    (token.tag === 'VBZ' || token.tag === 'VB') &&
    before?.tag === 'NOUN' &&
    /^\p{Ll}/u.test(before.text) &&
    lemmaOfVerb(token.lower) === token.lower &&
    !(after && opensObject(after))
  )
    token.tag = 'NOUN'
  if (
    token.tag === 'VB' &&
    NOUNS_FIRST.has(`${token.lower}s`) &&
    before &&
    ['NOUN', 'VBG', 'ADJ'].includes(before.tag) &&
    !before.lower.endsWith('s')
  )
    token.tag = 'NOUN'
  // "buys liquefied gas", "sells used cars"
  if (
    token.tag === 'VBD' &&
    before &&
    isVerb(before.tag) &&
    before.tag !== 'VBD' &&
    after?.tag === 'NOUN' &&
    /^\p{Ll}/u.test(after.text) &&
    token.lower.endsWith('ed')
  )
    token.tag = 'ADJ'
  if (token.tag === 'VBZ' && NOUNS_FIRST.has(token.lower) && before?.tag === 'NOUN' && !(after && opensObject(after)))
    token.tag = 'NOUN'
  if (token.tag === 'NOUN' && base && token.lower.endsWith('ed') && lemmaOfVerb(token.lower) !== token.lower)
    token.tag = 'VBD'
}

/** "Acme and Beta" ends at a token. */
function joinsNames(tokens: readonly TaggedToken[], last: number): boolean {
  let i = last
  while (i > last - 5 && /^\p{Lu}/u.test(tokens[i]?.text ?? '')) i--
  const before = tokens[i - 1]
  return i < last && tokens[i]?.lower === 'and' && /^\p{Lu}/u.test(before?.text ?? '')
}

const TRADES =
  /^(?:contract|order|deal|lease|purchase|supply|subcontract|agreement|orders|contracts|agreements|deals)$/u

/** The word is one of two that name a deal: "outsourcing | contract" behind an article or adjective, "subcontract | orders". */
function isTradeCompound(tokens: readonly TaggedToken[], i: number): boolean {
  const [token, before, after] = [tokens[i], tokens[i - 1], tokens[i + 1]] as TaggedToken[]
  if (!token || !before || !after) return false
  const isLast = TRADES.test(token.lower) && /ing$|^(?:supply|service|purchase|lease)$/u.test(before.lower)
  if (isLast) return ['DET', 'ADJ', 'NUM', 'PRP$'].includes(tokens[i - 2]?.tag ?? '')
  return (
    /^(?:subcontract|contract|supply|purchase|repeat|lease|outsourcing|sourcing|offtake)$/u.test(token.lower) &&
    TRADES.test(after.lower) &&
    before.tag !== 'TO' &&
    before.tag !== 'MODAL'
  )
}

const CONTRACTED = /^(?:it|he|she|that|there|who|what)$/u

/** A finite verb between a token and the next mark. */
function hasVerbBehind(tokens: readonly TaggedToken[], i: number): boolean {
  for (const { tag } of tokens.slice(i + 1)) {
    if (tag === 'PUNCT' || tag === 'SUB' || tag === 'WH') return false
    if (FINITE.has(tag)) return true
  }
  return false
}

/** A finite verb between the last mark and a token. */
function hasVerbBefore(tokens: readonly TaggedToken[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const { tag } = tokens[k] as TaggedToken
    if (tag === 'PUNCT' || tag === 'SUB' || tag === 'CONJ') return false
    if (FINITE.has(tag)) return true
  }
  return false
}

/** "an indirect, wholly-owned subsidiary": a comma, another adjective and the noun follow. */
const opensAdjectives = (tokens: readonly TaggedToken[], comma: number) =>
  tokens[comma]?.text === ',' &&
  (tokens[comma + 1]?.tag === 'ADJ' ||
    /-(?:owned|controlled|based|backed|listed|run|held)$/u.test(tokens[comma + 1]?.lower ?? '')) &&
  tokens[comma + 2]?.tag === 'NOUN'

const hasBeBefore = (tokens: readonly TaggedToken[], i: number) =>
  tokens[i - 1]?.tag === 'BE' || (tokens[i - 1]?.tag === 'ADV' && tokens[i - 2]?.tag === 'BE')

/** Two words that are one adverb and so break no verb: "was in turn acquired". */
const FIXED_ADVERBS =
  /^(?:by far|in (?:turn|fact|part|effect|essence|full|general|principle)|between them|at (?:first|last|least|once|present|large)|of course|for instance|for example|so far|by then|until (?:recently|then|now|lately)|till (?:recently|then))$/u

export function tagFixedAdverbs(tokens: readonly TaggedToken[]): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [one, other] = [tokens[i] as TaggedToken, tokens[i + 1] as TaggedToken]
    // "editor in chief of Vogue": one title.
    if (one.lower === 'in' && other.lower === 'chief' && tokens[i - 1]?.tag === 'NOUN') one.tag = other.tag = 'NOUN'
    if (!FIXED_ADVERBS.test(`${one.lower} ${other.lower}`) || tokens[i + 2]?.lower === 'of') continue
    one.tag = 'ADV'
    other.tag = 'ADV'
  }
}

const SAME_IN_THE_PAST = new Set('hurt beat outbid cut put set hit let quit bid run come become'.split(' '))

/** Behind these a gerund is part of the object: "provides hosting services". */
const PROVIDING = new Set(
  'provide offer sell supply buy use make produce deliver include manufacture develop purchase need require'.split(' '),
)

const ALWAYS_VERBS = new Set(
  'include includes provide provides acquire acquires sell sells compete competes become becomes produce'.split(' '),
)

const MOSTLY_NOUNS = new Set(
  'rival competing parent startup start-up subsidiary giant affiliate conglomerate multinational firm outfit chain'.split(
    ' ',
  ),
)

/** Plurals that look like verbs and hardly ever are. */
const MACHINES = new Set('jets trucks buses chips phones motors trains planes vans bikes boats drones'.split(' '))

/** "gateway services", "spare repairs": seldom a verb behind another noun. */
const NOUNS_FIRST = new Set(
  'services packages blends repairs guards feeds tracks schedules casts ranges paints roasts dyes hauls machines stems'.split(
    ' ',
  ),
)

const isPastForm = (lower: string) => lemmaOfVerb(lower) !== lower && !lower.endsWith('s') && !lower.endsWith('ing')

const opensObject = (token: TaggedToken) =>
  token.tag === 'DET' ||
  token.tag === 'PRP$' ||
  token.tag === 'NUM' ||
  token.tag === 'PRON' ||
  /^\p{Lu}/u.test(token.text)

const opensSum = (token: TaggedToken) =>
  token.tag === 'NUM' ||
  /^[$€£¥₹₩]/u.test(token.text) ||
  /^(?:about|around|over|nearly|almost|roughly|more|up|some|at|less|approximately|several|tens|hundreds|millions|billions)$/u.test(
    token.lower,
  )

/** "Acme and Beta both hold shares": verbs that need their object, whatever opens it. */
const TRANSITIVE = /^(?:hold|own|have|make|sell|use|buy|offer|produce|build|provide|supply|operate|run|control)$/u

const isKnownBase = (lower: string) => lemmaOfVerb(`${lower}s`) === lower || lemmaOfVerb(`${lower}es`) === lower

const FINITE: ReadonlySet<Tag> = new Set(['VBZ', 'VBD', 'BE', 'HAVE', 'DO', 'MODAL'])

/** "Its rivals include": a base form behind a noun is a present tense. */
const isPlainPresent = (before: TaggedToken | undefined) =>
  before !== undefined && ['NOUN', 'PRON', 'WH', 'ADV'].includes(before.tag)

/** A sentence has a verb: where the tagger found none, the first noun that can be one, behind another noun, is it. */
export function findMissingVerb(tokens: TaggedToken[]): void {
  if (
    tokens.length < 4 ||
    tokens.some((token, i) => FINITE.has(token.tag) || (token.tag === 'VB' && isPlainPresent(tokens[i - 1])))
  )
    return
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i] as TaggedToken
    const before = tokens[i - 1] as TaggedToken
    if (
      !/^\p{Ll}/u.test(token.text) ||
      !(['NOUN', 'PRON', 'WH', 'ADV'].includes(before.tag) || /^[,)]$/u.test(before.text) || i === 1) ||
      !['NOUN', 'ADJ', 'VB'].includes(token.tag)
    )
      continue
    const inflected = lemmaOfVerb(token.lower) !== token.lower
    if (!inflected && !SAME_IN_THE_PAST.has(token.lower)) continue
    token.tag = token.lower.endsWith('s') ? 'VBZ' : token.lower.endsWith('ing') ? 'VBG' : 'VBD'
    return
  }
}
