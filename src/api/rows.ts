import type { DocumentNode, FieldNode, GraphQLField, GraphQLSchema, SelectionSetNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { apiError } from './explain.ts'

/** How many objects the largest answer may have. */
export const MAX_ROWS = 20_000

/** Refuses a query whose pages, multiplied along the way, could give more than 20,000 objects. */
export function limitRows(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const rows = countRows(args.document, args.schema, args.operationName, args.variableValues ?? {})
      if (rows <= MAX_ROWS) return
      const message = `The answer could have ${rows} objects, more than ${MAX_ROWS}.`
      const remedy = 'Make `first` smaller on the inner lists, or ask in several queries.'
      setResultAndStopExecution({ errors: [apiError('COST_LIMIT', message, remedy)] })
    },
  }
}

type Variables = Readonly<Record<string, unknown>>
type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>

/** The largest number of objects that an operation can answer with, from its page sizes. */
export function countRows(
  document: DocumentNode,
  schema: GraphQLSchema,
  operationName: string | null | undefined,
  variables: Variables,
): number {
  const fragments = new Map<string, number>()

  function countIn(selections: SelectionSetNode, fields: Fields): number {
    let rows = 0
    for (const selection of selections.selections) {
      if (selection.kind === 'Field') rows += countField(selection, fields)
      else if (selection.kind === 'FragmentSpread') rows += countFragment(selection.name.value)
      else rows += countIn(selection.selectionSet, fieldsOf(schema, selection.typeCondition?.name.value) ?? fields)
    }
    return rows
  }

  function countField(node: FieldNode, fields: Fields): number {
    const field = fields[node.name.value]
    if (!field || !node.selectionSet) return 0
    const inner = countIn(node.selectionSet, fieldsOf(schema, namedType(field)) ?? {})
    return pageSize(node, field, variables) * (1 + inner)
  }

  // Each fragment once: a chain of fragments that use each other twice would take twice as long a link.
  function countFragment(name: string): number {
    const known = fragments.get(name)
    if (known !== undefined) return known
    fragments.set(name, 0)
    const fragment = document.definitions.find((each) => each.kind === 'FragmentDefinition' && each.name.value === name)
    if (fragment?.kind !== 'FragmentDefinition') return 0
    const rows = countIn(fragment.selectionSet, fieldsOf(schema, fragment.typeCondition.name.value) ?? {})
    fragments.set(name, rows)
    return rows
  }

  const operation = document.definitions.find(
    (each) => each.kind === 'OperationDefinition' && (!operationName || each.name?.value === operationName),
  )
  if (operation?.kind !== 'OperationDefinition') return 0
  const root = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[operation.operation]
  return countIn(operation.selectionSet, fieldsOf(schema, root) ?? {})
}

function fieldsOf(schema: GraphQLSchema, name: string | undefined): Fields | undefined {
  const type = name ? schema.getType(name) : undefined
  return type && 'getFields' in type ? (type.getFields() as Fields) : undefined
}

const names = new WeakMap<GraphQLField<unknown, unknown>, string>()

function namedType(field: GraphQLField<unknown, unknown>): string {
  const name = names.get(field) ?? String(field.type).replace(/[[\]!]/g, '')
  names.set(field, name)
  return name
}

/** How many ids there are, in a value or in a list as it is written. */
function sizeOf(ids: unknown): number {
  if (Array.isArray(ids)) return ids.length
  const { values } = (ids ?? {}) as { readonly values?: readonly unknown[] }
  return values?.length ?? 1
}

/** What `first`, `limit` or `ids` comes to: literal, variable or default; 1 for a field without pages. */
function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number {
  const argument = field.args.find(({ name }) => name === 'first' || name === 'limit' || name === 'ids')
  if (!argument) return 1
  const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value
  if (argument.name === 'ids') return sizeOf(value?.kind === 'Variable' ? variables[value.name.value] : value)
  const given =
    value?.kind === 'IntValue' ? Number(value.value) : value?.kind === 'Variable' ? variables[value.name.value] : null
  // What is no number is refused when it is read.
  return Number(typeof given === 'number' ? given : (argument.defaultValue ?? 1))
}
