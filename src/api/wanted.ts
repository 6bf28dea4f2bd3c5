import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import type { Fields } from '#graph/graph.ts'

const found = new WeakMap<FieldNode, Fields>()

/**
 * The names of all fields that a request asks for below the field that is being answered, at any depth, sorted: what of
 * the graph need not be read is told by what is not among them. The same list for the same operation.
 */
export function wantedBelow({ fieldNodes, fragments }: GraphQLResolveInfo): Fields {
  const [first] = fieldNodes as readonly [FieldNode]
  const known = fieldNodes.length === 1 ? found.get(first) : undefined
  if (known) return known
  const names = new Set<string>()
  const entered = new Set<string>()

  function enter(selections: SelectionSetNode | undefined): void {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === 'FragmentSpread') {
        const { value } = selection.name
        if (!entered.has(value)) enter(fragments[value]?.selectionSet)
        entered.add(value)
        continue
      }
      if (selection.kind === 'Field') names.add(selection.name.value)
      enter(selection.selectionSet)
    }
  }

  for (const node of fieldNodes) enter(node.selectionSet)
  const wanted = [...names].sort()
  if (fieldNodes.length === 1) found.set(first, wanted)
  return wanted
}
