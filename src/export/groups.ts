import type { Fact, GraphEntity } from '#graph/graph.ts'

/** One fact as the company sees it: who stands at the other end. */
export interface Member {
  readonly fact: Fact
  readonly other: GraphEntity | null
}

/** Facts that the page shows together. */
export interface Group {
  readonly title: string
  /** Where the drawing puts them: what the company depends on, who depends on it, or nowhere. */
  readonly side: 'left' | 'right' | null
  readonly facts: readonly Member[]
}

/** A company's facts in the order in which a person wants to read them; each is in one group. */
export function groupsOf(facts: readonly Fact[], company: string): readonly Group[] {
  const members = facts.map((fact) => ({ fact, other: fact.subject.key === company ? fact.object : fact.subject }))
  const isNear = ({ subject, object, productEntity }: Fact) =>
    [subject, object, productEntity].some((end) => end?.key === company)
  const taken = new Set<Member>()
  const take = (title: string, side: Group['side'], wanted: (fact: Fact, isSubject: boolean) => boolean) => {
    const found = members.filter((one) => !taken.has(one) && wanted(one.fact, one.fact.subject.key === company))
    for (const one of found) taken.add(one)
    return { title, side, facts: found }
  }
  const depends = ({ type }: Fact) => type === 'BUYS_FROM' || type === 'USES'
  const far = take('Among the others', null, (fact) => !isNear(fact))
  return [
    take('Suppliers', 'right', (fact, isSubject) => depends(fact) && fact.status === 'current' && isSubject),
    take('Customers', 'left', (fact, isSubject) => depends(fact) && fact.status === 'current' && !isSubject),
    take('No longer', null, (fact) => fact.status === 'ended'),
    take('Competitors', null, ({ type, status }) => type === 'COMPETES_WITH' && status === 'current'),
    take(
      'Owners, holdings and partners',
      null,
      ({ type, status }) =>
        status === 'current' && ['PARENT_OF', 'ACQUIRED', 'INVESTED_IN', 'PARTNERS_WITH'].includes(type),
    ),
    take('Not yet facts: plans, rumours, denials, disputes', null, ({ status }) => status !== 'current'),
    take('Also', null, () => true),
    far,
  ].filter((group) => group.facts.length > 0)
}
