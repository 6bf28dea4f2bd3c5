import type { GraphExport, Part } from '#graph/exports.ts'
import { sorted } from './sorted.ts'

/** One claim a line, with its sentence, article and ends: the shape of `ClaimEvidence`, keys and lines sorted. */
export async function* writeJsonl(graph: GraphExport, part: Part): AsyncGenerator<string> {
  for await (const claim of graph.claims(part)) yield `${sorted(claim)}\n`
}
