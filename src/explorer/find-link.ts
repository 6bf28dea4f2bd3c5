import { ask, Refusal } from './ask.ts'
import { RELATIONS } from './catalogue.ts'
import type { Link } from './links.ts'
import { FACTS, type FactsAnswer } from './questions.ts'

/** The edge of an id that is not drawn, with all its facts. Throws Refusal where the graph has none (any more). */
export async function findLink(id: string, signal: AbortSignal): Promise<Link> {
  const [from = '', type = '', to = ''] = partsOf(id)
  const relation = RELATIONS.find((each) => type === each.type)
  if (!relation) throw gone()
  const variables = { id: from, types: [relation.type], first: 200 }
  const { facts } = await ask<FactsAnswer>(FACTS, variables, signal)
  const found = facts.nodes.filter(({ subject, object }) => subject.id === from && (object?.id ?? '') === to)
  const [first] = found
  if (!first) throw gone()
  return {
    id,
    from: first.subject,
    to: first.object ?? first.subject,
    type: relation.type,
    isDerived: false,
    facts: found,
  }
}

function partsOf(id: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(id)
    return Array.isArray(parts) ? parts.map(String) : []
  } catch {
    return []
  }
}

function gone(): Refusal {
  return new Refusal('NOT_FOUND', 'The graph has no such relation.', 'An article that said so may have been taken out.')
}
