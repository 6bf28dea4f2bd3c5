import type { TaggedToken } from '#language/tags.ts'
import { COMPANY_NOUNS, OCCUPATIONS, PRODUCT_NOUNS, TITLE_WORDS } from '#language/words/business.ts'
import { isDemonym } from '#language/words/names/index.ts'

/** Capitalised only by their place before a name: "Former Acme", "Rival Oracle", "Last Friday", "Businessmen John Doe". */
export function introducesName(token: TaggedToken): boolean {
  const { lower } = token
  const singular = lower.endsWith('men') ? `${lower.slice(0, -2)}an` : lower.replace(/s$/u, '')
  return (
    INTRODUCTIONS.has(lower) ||
    /^\p{Ll}{3,}-(?:strapped|laden|hit|stricken|starved|owned|backed|controlled|listed|based|led|run|ridden|plagued|pressed|free|friendly|only|focused|traded)$/u.test(
      lower,
    ) ||
    isDemonym(token.text) ||
    TITLE_WORDS.has(token.text) ||
    [lower, singular].some((word) => COMPANY_NOUNS.has(word) || OCCUPATIONS.has(word)) ||
    (singular !== lower && PRODUCT_NOUNS.has(lower))
  )
}

const INTRODUCTIONS = new Set(
  `former fellow rival rivals new late last next first second third earlier previous longtime veteran billionaire
  millionaire entrepreneur chief many several some few most both other another such analyst analysts economist economists
  investor investors founder founders co-founder co-founders partners customers clients suppliers competitors shares stock
  sales revenue profit british american domestic foreign local federal state private public big major smaller larger top
  leading inside outside only even besides amid given like unlike despite including sources executives officials
  directors managers employees workers lawyers prosecutors regulators police numerous various countless struggling
  troubled embattled ailing beleaguered battered bruised besieged bankrupt insolvent scandal-plagued under-pressure under-fire ambitious resurgent acquisitive privately-held crisis-hit rescued storied venerable upstart feisty cash-rich iconic fast-growing publicly privately state-owned closely family-owned then-chief
  today yesterday tomorrow tonight back then once ever when while what how why who all no any each every
  professor colleagues friends fans critics users developers scientists researchers engineers students parents`
    .trim()
    .split(/\s+/u),
)
