import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import type { Fields } from '#graph/graph.ts'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

const found = new WeakMap<FieldNode, Fields>()

/**
 * The names of all fields that a request asks for below the field that is being answered, at any depth, sorted: what of
 * the graph need not be read is told by what is not among them. The same list for the same operation.
 */
export function wantedBelow({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Fields {
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

const children = new WeakMap<FieldNode, readonly FieldNode[]>()

/**
 * The fields right below a field, those in fragments too. None where it depends on a variable or on a type whether a
 * field is asked, or where two of them are merged under one name: whoever looks ahead then sees nothing.
 */
export function fieldsBelow(node: FieldNode, fragments: Fragments): readonly FieldNode[] {
  let fields = children.get(node)
  if (!fields) {
    fields = collect(node.selectionSet, fragments, [])
    children.set(node, areApart(fields) ? fields : [])
  }
  return children.get(node)!
}

function collect(
  selections: SelectionSetNode | undefined,
  fragments: Fragments,
  inside: readonly string[],
): readonly FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection): readonly FieldNode[] => {
    if (selection.directives && selection.directives.length > 0) return []
    if (selection.kind === 'Field') return [selection]
    if (selection.kind === 'InlineFragment') return collect(selection.selectionSet, fragments, inside)
    const { value } = selection.name
    return inside.includes(value) ? [] : collect(fragments[value]?.selectionSet, fragments, [...inside, value])
  })
}

function areApart(fields: readonly FieldNode[]): boolean {
  const names = fields.map(({ alias, name }) => (alias ?? name).value)
  return new Set(names).size === names.length
}
