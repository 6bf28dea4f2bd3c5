import type { GoldClaim } from '#model/gold.ts'
import type { RelationName } from '#model/relation.ts'
import { type Case, idOf, kindOf } from './extractions.ts'

/** A gold claim with the article that it stands in. */
export interface Said extends GoldClaim {
  readonly day: string
  readonly source: string
  readonly articleId: string
}

export type Status = 'CURRENT' | 'ENDED' | 'PLANNED' | 'HEDGED' | 'QUESTIONED' | 'DISPUTED' | 'DENIED'

/** What claims of all articles say of one slot, summed up by what schema.graphql promises and by nothing of the graph's. */
export interface GoldFact {
  readonly type: RelationName
  readonly subject: string
  readonly object: string | null
  readonly product: string | null
  readonly role: string | null
  readonly claims: readonly Said[]
  readonly status: Status
}

const SYMMETRIC: readonly string[] = ['COMPETES_WITH', 'PARTNERS_WITH']
export const EVENTS: readonly string[] = ['ACQUIRED', 'INVESTED_IN', 'FOUNDED', 'REPORTS']

/** Every fact of the gold corpus. */
export function goldFacts(cases: readonly Case[]): GoldFact[] {
  const slots = new Map<string, Omit<GoldFact, 'status' | 'claims'> & { claims: Said[] }>()
  for (const each of cases) {
    for (const claim of each.gold.claims) {
      const slot = slotOf(claim, each)
      const key = JSON.stringify(slot)
      const known = slots.get(key) ?? { ...slot, claims: [] }
      slots.set(key, known)
      const { publishedAt = '', publisher, id } = each.article
      known.claims.push({ ...claim, day: publishedAt.slice(0, 10), source: publisher ?? id, articleId: id })
    }
  }
  return [...slots.values()].map((slot) => ({ ...slot, status: statusOf(slot.type, slot.claims) }))
}

function slotOf(claim: GoldClaim, { gold }: Case) {
  const ends = [idOf(gold, claim.subject), claim.object === null ? null : idOf(gold, claim.object)] as const
  const [subject, object] = SYMMETRIC.includes(claim.type) ? ([...ends].sort() as [string, string]) : ends
  return {
    type: claim.type,
    subject,
    object,
    product: claim.product === undefined ? null : productOf(claim.product, gold),
    role: claim.role === undefined ? null : roleOf(claim.role),
    measure: claim.figure && claim.object === null ? plain(claim.figure.measure) : null,
  }
}

function productOf(words: string, gold: Case['gold']): string {
  const entity = gold.entities.find(
    ({ kind, name, aliases }) => kind === 'Product' && [name, ...aliases].some((each) => plain(each) === plain(words)),
  )
  return entity ? idOf(gold, entity.name) : plain(words)
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim()
}

/** Articles have several words for the one who leads. */
export function roleOf(role: string): string {
  const words = plain(role)
  if (/^(?:ceo|chief exec(?:utive)?(?: officer)?)$/.test(words)) return 'chief executive'
  if (/^(?:cfo|chief financial officer|finance chief|chief finance officer)$/.test(words))
    return 'chief financial officer'
  return /^chair(?:man|woman|person)$/.test(words) ? 'chair' : words
}

const FIRM: readonly string[] = ['asserted', 'attributed']

export const isFirm = ({ modality }: GoldClaim) => FIRM.includes(modality)
export const supports = ({ claims }: Pick<GoldFact, 'claims'>) =>
  claims.filter(({ polarity }) => polarity === 'positive')

function statusOf(type: RelationName, claims: readonly Said[]): Status {
  const said = supports({ claims })
  if (said.length === 0) return 'DENIED'
  if (claims.some((claim) => claim.polarity === 'negative' && isFirm(claim))) return 'DISPUTED'
  const firm = said.filter(isFirm)
  if (firm.length === 0) {
    const softest = (['planned', 'hedged', 'questioned'] as const).find((modality) =>
      said.some((claim) => claim.modality === modality),
    )!
    return softest.toUpperCase() as Status
  }
  if (EVENTS.includes(type)) return 'CURRENT'
  const last = lastOf(firm.map(({ day }) => day))
  return firm.some(({ day, status }) => day === last && status === 'ended') ? 'ENDED' : 'CURRENT'
}

export const firstOf = (days: readonly string[]) => [...days].sort()[0] ?? ''
export const lastOf = (days: readonly string[]) => [...days].sort().at(-1) ?? ''

/** The days between which it held, where articles give no other days than their own: '' and null are open ends. */
export function heldOf(fact: GoldFact): { from: string; to: string | null } {
  const days = supports(fact).map(({ day }) => day)
  if (EVENTS.includes(fact.type) || fact.status !== 'ENDED') return { from: firstOf(days), to: null }
  return { from: '', to: lastOf(days) }
}

export function heldOn(fact: GoldFact, day: string): boolean {
  const { from, to } = heldOf(fact)
  return (fact.status === 'CURRENT' || fact.status === 'ENDED') && from <= day && (to === null || to >= day)
}

/** The newest firm claim that has it: more than one where several are as new. */
export function newestWith<K extends 'amount' | 'share' | 'figure'>(fact: GoldFact, what: K): NonNullable<Said[K]>[] {
  const firm = supports(fact).filter(isFirm)
  const spoken = firm.length > 0 ? firm : supports(fact)
  const having = spoken.filter((claim) => claim[what] !== undefined)
  const last = lastOf(having.map(({ day }) => day))
  return having.filter(({ day }) => day === last).map((claim) => claim[what]!)
}

export const isOrganization = (id: string | null): id is string => id !== null && kindOf(id) === 'Organization'
