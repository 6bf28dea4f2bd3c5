import { DEPENDENCY, type RelationType } from './catalogue.ts'
import type { AroundAnswer, Entity, Fact, FactBetween } from './questions.ts'

/** An edge of the drawing: all facts of one type between two things. */
export interface Link {
  readonly id: string
  readonly from: Entity
  readonly to: Entity
  readonly type: RelationType
  /** Not stated, but following: a product leads to its maker. It is drawn from the product, and read the other way. */
  readonly isDerived: boolean
  /** The strongest first. */
  readonly facts: readonly Fact[]
}

/** What is drawn. */
export interface Network {
  readonly nodes: readonly Entity[]
  readonly links: readonly Link[]
  /** Whether the server knows more than it was asked to give. */
  readonly isCut: boolean
}

/** Puts answers together; what several of them say is drawn once. */
export function toNetwork(root: Entity, answers: readonly AroundAnswer[]): Network {
  const links = new Map<string, Link>()
  for (const link of answers.flatMap(linksOf)) {
    const known = links.get(link.id)
    links.set(link.id, known ? { ...link, facts: union(known.facts, link.facts) } : link)
  }
  const nodes = new Map([[root.id, root]])
  for (const end of [...links.values()].flatMap(({ from, to }) => [from, to])) {
    if (!nodes.has(end.id)) nodes.set(end.id, end)
  }
  const isCut = answers.some(
    ({ dependencies, dependents, facts }) =>
      dependencies?.truncated || dependents?.truncated || facts?.pageInfo.hasNextPage,
  )
  return { nodes: [...nodes.values()], links: [...links.values()], isCut }
}

/** Whether one end depends on the other: such links lead from left to right, all others up and down. */
export function isDependency({ type, isDerived }: Pick<Link, 'type' | 'isDerived'>): boolean {
  return isDerived || DEPENDENCY.includes(type)
}

/** What a link is called in addresses: it says what it joins. */
export function linkId(from: string, type: RelationType, to: string, isDerived = false): string {
  return JSON.stringify([from, isDerived ? `${type} derived` : type, to])
}

/** The newest sum that a link's facts give, strongest fact first; null where none gives one. */
export function moneyOf({ facts }: Link): { text: string; perYear: number | null } | null {
  const priced = facts.find(({ amount }) => amount)
  return priced ? { text: priced.amount!.text, perYear: priced.amountPerYear } : null
}

/** How many independent publishers state the strongest fact of a link. */
export function sourcesOf({ facts }: Link): number {
  return Math.max(...facts.map(({ sourceCount }) => sourceCount))
}

function linksOf({ dependencies, dependents, facts }: AroundAnswer): Link[] {
  const hops = [...(dependencies?.edges ?? []), ...(dependents?.edges ?? [])].map(
    ({ from, to, type, derived, facts }) => ({
      id: linkId(from.id, type, to.id, derived),
      from,
      to,
      type,
      isDerived: derived,
      facts,
    }),
  )
  return [...hops, ...(facts?.nodes ?? []).flatMap(linkOf)]
}

function linkOf({ subject, object, ...fact }: FactBetween): Link[] {
  if (!object) return []
  const { type } = fact
  return [{ id: linkId(subject.id, type, object.id), from: subject, to: object, type, isDerived: false, facts: [fact] }]
}

function union(some: readonly Fact[], others: readonly Fact[]): Fact[] {
  return [...new Map([...some, ...others].map((fact) => [fact.id, fact])).values()]
}
