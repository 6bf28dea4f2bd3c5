import { ask, type Server } from './client.ts'
import { SuppliersDocument, WhoDependsOnDocument } from './generated/questions.ts'

/** Lines that say who depends on a company, along which way, and in whose words. */
export async function whoDependsOn(server: Server, company: string): Promise<string[]> {
  const { dependents } = await ask(server, WhoDependsOnDocument, { company, depth: 2 })
  return (dependents?.paths ?? []).map(({ hops }) => {
    const way = hops.map(({ from }) => from.name).concat(company)
    const [fact] = hops.flatMap(({ facts }) => facts)
    const [claim] = fact?.claims.nodes ?? []
    const words = claim ? `: “${claim.evidence.quote}” (${claim.article.publisher}, ${claim.article.publishedOn})` : ''
    return `${way.join(' → ')}${words}`
  })
}

/** The names of a company's suppliers, today or on a day ("2023-06-30"), and of those that it had before. */
export async function suppliersOf(server: Server, company: string, asOf?: string) {
  const answer = await ask(server, SuppliersDocument, { company, ...(asOf && { asOf }) })
  const names = (list?: { nodes: { name: string }[] }) => list?.nodes.map(({ name }) => name) ?? []
  return { now: names(answer.company?.suppliers), former: names(answer.company?.formerSuppliers) }
}
