import type { GraphExport, Part } from '#graph/exports.ts'
import type { Fact, FactStatus } from '#graph/graph.ts'
import type { RelationName } from '#model/relation.ts'

/** Which facts of a part somebody looks at; what is left out keeps all. */
export interface View {
  readonly types?: readonly RelationName[]
  readonly statuses?: readonly FactStatus[]
  /** 0 to 1. */
  readonly minConfidence?: number
}

/** The graph as if it held only the facts of a view, with their claims and ends. */
export function viewOf(graph: GraphExport, { types, statuses, minConfidence = 0 }: View): GraphExport {
  const isSeen = ({ type, status, confidence }: Fact) =>
    (!types || types.includes(type)) && (!statuses || statuses.includes(status)) && confidence >= minConfidence
  async function* facts(part?: Part) {
    for await (const fact of graph.facts(part)) if (isSeen(fact)) yield fact
  }
  return {
    ...graph,
    facts,
    async *claims(part) {
      const seen = new Set<string>()
      for await (const { id } of facts(part)) seen.add(id)
      for await (const claim of graph.claims(part)) if (seen.has(claim.factId)) yield claim
    },
    async *entities(part) {
      const seen = new Set<string | undefined>([part?.company])
      for await (const { subject, object, productEntity } of facts(part))
        for (const end of [subject, object, productEntity]) seen.add(end?.key)
      for await (const entity of graph.entities(part)) if (seen.has(entity.key)) yield entity
    },
  }
}
