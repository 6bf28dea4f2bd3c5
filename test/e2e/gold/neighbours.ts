import { kindOf } from './extractions.ts'
import { type GoldFact, heldOn, isOrganization } from './facts.ts'

type Is = (fact: GoldFact) => boolean
const SUPPLY: readonly string[] = ['BUYS_FROM', 'USES']
const isSupply: Is = ({ type }) => SUPPLY.includes(type)
const current: Is = ({ status }) => status === 'CURRENT'
const ended: Is = ({ status }) => status === 'ENDED'
const ofType =
  (type: string, status: Is = current): Is =>
  (fact) =>
    fact.type === type && status(fact)

type Ends = (id: string) => boolean
const anybody: Ends = (id) => isOrganization(id) || kindOf(id) === 'Person'
const ofKind =
  (kind: string): Ends =>
  (id) =>
    kindOf(id) === kind

/** Field of Company: which facts, on which side the company stands, and of which kind the other end is. */
export const ROLES: Readonly<Record<string, readonly [Is, 'subject' | 'object' | 'either', Ends]>> = {
  suppliers: [(fact) => isSupply(fact) && current(fact), 'subject', isOrganization],
  customers: [(fact) => isSupply(fact) && current(fact), 'object', isOrganization],
  formerSuppliers: [(fact) => isSupply(fact) && ended(fact), 'subject', isOrganization],
  formerCustomers: [(fact) => isSupply(fact) && ended(fact), 'object', isOrganization],
  technologies: [ofType('USES'), 'subject', ofKind('Product')],
  competitors: [ofType('COMPETES_WITH'), 'either', isOrganization],
  partners: [ofType('PARTNERS_WITH'), 'either', isOrganization],
  parents: [ofType('PARENT_OF'), 'object', isOrganization],
  subsidiaries: [ofType('PARENT_OF'), 'subject', isOrganization],
  acquirers: [ofType('ACQUIRED'), 'object', anybody],
  acquisitions: [ofType('ACQUIRED'), 'subject', isOrganization],
  investors: [ofType('INVESTED_IN'), 'object', anybody],
  investments: [ofType('INVESTED_IN'), 'subject', isOrganization],
  products: [ofType('OFFERS'), 'subject', ofKind('Product')],
  people: [ofType('HOLDS_ROLE'), 'object', ofKind('Person')],
  founders: [ofType('FOUNDED'), 'object', anybody],
  founded: [ofType('FOUNDED'), 'subject', isOrganization],
  places: [ofType('HEADQUARTERED_IN'), 'subject', ofKind('Place')],
}

/** The facts that make somebody a neighbour in a role, each with that neighbour. */
export function neighbours(facts: readonly GoldFact[], id: string, role: string): { id: string; fact: GoldFact }[] {
  const [is, side, kind] = ROLES[role]!
  return facts.filter(is).flatMap((fact) => {
    if (fact.object === null) return []
    const others = [
      ...(side !== 'object' && fact.subject === id ? [fact.object] : []),
      ...(side !== 'subject' && fact.object === id ? [fact.subject] : []),
    ]
    return others.filter(kind).map((other) => ({ id: other, fact }))
  })
}

export const setOf = (ids: Iterable<string>): string[] => [...new Set(ids)].sort()

/** Who supplied or bought on a day: what was over then does not count, whatever became of it later. */
export function suppliersOn(facts: readonly GoldFact[], id: string, day: string): string[] {
  const held = facts.filter((fact) => isSupply(fact) && fact.subject === id && heldOn(fact, day))
  return setOf(held.map(({ object }) => object).filter(isOrganization))
}

/** Steps of dependency: who depends, on what. */
export function steps(facts: readonly GoldFact[]): [string, string][] {
  return facts.filter((fact) => isSupply(fact) && current(fact)).map(({ subject, object }) => [subject, object!])
}

/** Product to makers. */
function makers(facts: readonly GoldFact[]): [string, string][] {
  return facts.filter(ofType('OFFERS')).map(({ subject, object }) => [object!, subject])
}

/** Subsidiary to parents. */
function owners(facts: readonly GoldFact[]): [string, string][] {
  return facts.filter(ofType('PARENT_OF')).map(({ subject, object }) => [object!, subject])
}

/** Whom one reaches along pairs, with the number of steps; `free` pairs lead on at no cost. */
function reach(
  start: string,
  pairs: readonly [string, string][],
  free: readonly [string, string][],
  most: number,
): Map<string, { depth: number; isFree: boolean }> {
  const found = new Map([[start, { depth: 0, isFree: false }]])
  const follow = (ids: string[], depth: number) => {
    for (let from = ids; from.length > 0; ) {
      const next = free.filter(([a, b]) => from.includes(a) && !found.has(b)).map(([, b]) => b)
      for (const id of next) found.set(id, { depth, isFree: true })
      from = setOf(next)
      ids.push(...from)
    }
    return ids
  }
  let frontier = follow([start], 0)
  for (let depth = 1; depth <= most; depth++) {
    const next = setOf(pairs.filter(([a, b]) => frontier.includes(a) && !found.has(b)).map(([, b]) => b))
    for (const id of next) found.set(id, { depth, isFree: false })
    frontier = follow(next, depth)
  }
  found.delete(start)
  return found
}

const turned = (pairs: readonly [string, string][]): [string, string][] => pairs.map(([a, b]) => [b, a])

/** "id depth" of all who depend; what the company makes is only on the way. */
export function dependents(facts: readonly GoldFact[], start: string, most: number): string[] {
  const found = reach(start, turned(steps(facts)), turned(makers(facts)), most)
  return setOf([...found].filter(([, { isFree }]) => !isFree).map(([id, { depth }]) => `${id} ${depth}`))
}

/** "id depth" of all that is depended upon, makers of used products and, if asked for, parents included. */
export function dependencies(facts: readonly GoldFact[], start: string, most: number, rollUp: boolean): string[] {
  const free = [...makers(facts), ...(rollUp ? owners(facts) : [])]
  // Unless parents count, only products lead on for nothing, which is all that makers() has.
  const found = reach(start, steps(facts), free, most)
  return setOf([...found].filter(([, { depth }]) => depth > 0).map(([id, { depth }]) => `${id} ${depth}`))
}

/** Number of steps, those from products to makers counted, of the shortest way; null without one. */
export function wayBetween(facts: readonly GoldFact[], from: string, to: string, most: number): number | null {
  const found = reach(from, [...steps(facts), ...makers(facts)], [], most)
  return found.get(to)?.depth ?? null
}

/** The makers of what is used are suppliers too, here. */
export function allSuppliers(facts: readonly GoldFact[], id: string): string[] {
  const direct = steps(facts).flatMap(([a, b]) => (a === id ? [b] : []))
  const made = makers(facts).flatMap(([product, maker]) => (direct.includes(product) ? [maker] : []))
  return setOf([...direct, ...made].filter((other) => isOrganization(other) && other !== id))
}

/** Customers whose every supplier is this one, or a product of it. */
export function reliant(facts: readonly GoldFact[], id: string): string[] {
  const own = makers(facts).flatMap(([product, maker]) => (maker === id ? [product] : []))
  const all = steps(facts)
  const customers = all.flatMap(([a, b]) => (b === id && isOrganization(a) ? [a] : []))
  return setOf(customers.filter((one) => all.every(([a, b]) => a !== one || b === id || own.includes(b))))
}

/** Who sells to a customer of it, or buys from a supplier of it, unless one owns the other. */
export function inferred(facts: readonly GoldFact[], id: string): string[] {
  const among = steps(facts).filter(([a, b]) => isOrganization(a) && isOrganization(b))
  const customers = among.flatMap(([a, b]) => (b === id ? [a] : []))
  const suppliers = among.flatMap(([a, b]) => (a === id ? [b] : []))
  const family = owners(facts).flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))
  const rivals = among.flatMap(([a, b]) => [
    ...(customers.includes(a) ? [b] : []),
    ...(suppliers.includes(b) ? [a] : []),
  ])
  return setOf(rivals.filter((one) => one !== id && !family.includes(one)))
}
