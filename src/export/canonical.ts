import type { GraphExport } from '#graph/exports.ts'
import { sorted } from './sorted.ts'

/** Every node with all that leads out of it, one a line, all sorted: two graphs are equal if and only if these are. */
export async function* writeCanonical(graph: GraphExport): AsyncGenerator<string> {
  for await (const { label, key, labels, props, whole, out } of graph.nodes()) {
    const edges = out.map((edge) => ({ ...edge, whole: [...edge.whole].sort() }))
    yield `${sorted({ label, key, labels, props, whole: [...whole].sort(), out: edges })}\n`
  }
}
