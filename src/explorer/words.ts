import { relationOf } from './catalogue.ts'
import type { Link } from './links.ts'
import type { Claim, Fact, Unread } from './questions.ts'

/** How a link reads from its first end to its second: "buys from", "is made by". */
export function verbOf({ type, isDerived, facts }: Pick<Link, 'type' | 'isDerived' | 'facts'>): string {
  if (isDerived) return relationOf(type).readBack
  const [fact] = facts
  return fact ? statedVerb(type, fact.status) : relationOf(type).reads
}

const ENDED: Readonly<Partial<Record<Fact['type'], string>>> = {
  BUYS_FROM: 'bought from',
  USES: 'used',
  COMPETES_WITH: 'competed with',
  PARTNERS_WITH: 'partnered with',
  PARENT_OF: 'was the parent of',
  OFFERS: 'offered',
  HOLDS_ROLE: 'had a role at',
  HEADQUARTERED_IN: 'was based in',
}

/** "buys from", or with what becomes of it when it is over, planned or doubted: "may buy from". */
export function statedVerb(type: Fact['type'], status: Fact['status']): string {
  const { reads, base } = relationOf(type)
  const byStatus: Record<Fact['status'], string> = {
    CURRENT: reads,
    ENDED: ENDED[type] ?? reads,
    PLANNED: `plans to ${base}`,
    HEDGED: `may ${base}`,
    QUESTIONED: `may or may not ${base}`,
    DISPUTED: `is said, and denied, to ${base}`,
    DENIED: `is said not to ${base}`,
  }
  return byStatus[status]
}

const MODALITIES: Readonly<Record<Claim['modality'], string>> = {
  ASSERTED: 'stated by the article',
  ATTRIBUTED: 'cited',
  HEDGED: 'said to be possible',
  PLANNED: 'planned or announced',
  QUESTIONED: 'asked, or said to be unknown',
}

/** How surely it is said, in words. */
export function suretyOf({ modality, polarity, status }: Claim): string {
  const denied = polarity === 'NEGATIVE' ? ', denied' : ''
  const ended = status === 'ENDED' ? ', over' : ''
  return MODALITIES[modality] + denied + ended
}

/** "87 %". */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** "2 Aug 2024". */
export function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`))
}

const LANGUAGE = new Intl.DisplayNames('en', { type: 'language' })

/** Why an article has no claims. */
export function noClaimsWords({ language, notExtracted }: Unread): string {
  if (!notExtracted) return 'It says nothing of companies that could be read.'
  return `Only English is read, and this seems to be ${LANGUAGE.of(language ?? 'und')}.`
}

const SUM = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })

/** "240M": a number as short as it can be read. */
export function shortNumber(value: number): string {
  return SUM.format(value)
}
