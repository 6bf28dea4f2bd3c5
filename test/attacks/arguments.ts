import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'

/** One place of the API that takes a string. */
export interface StringArgument {
  /** "Query.facts(filter.company)". */
  readonly name: string
  readonly owner: string
  /** "Cursor", "String", … */
  readonly type: string
  /** A field with this value, `$x` or a literal, at that place: "facts(filter: {company: $x}) { totalCount }". */
  field(value: string): string
}

const STRINGS = ['String', 'ID', 'Cursor', 'URL', 'PublicationTime', 'Date', 'DateTime', 'Currency']

/** Every argument of every field, and every field of their inputs, that takes a string. */
export function stringArguments(schema: GraphQLSchema): readonly StringArgument[] {
  return Object.values(schema.getTypeMap()).flatMap((owner) =>
    isObjectType(owner) && !owner.name.startsWith('__')
      ? Object.values(owner.getFields()).flatMap((field) => inField(owner.name, field))
      : [],
  )
}

function inField(owner: string, field: GraphQLField<unknown, unknown>): readonly StringArgument[] {
  return field.args.flatMap((argument) =>
    pathsIn(argument).map(({ path, type }) => ({
      name: `${owner}.${field.name}(${path.join('.')})`,
      owner,
      type,
      field: (value) => `${field.name}(${written(field.args, path, value)}) ${selectionOf(field)}`,
    })),
  )
}

function pathsIn({ name, type }: GraphQLArgument | GraphQLInputField): { path: string[]; type: string }[] {
  const named = getNamedType(type)
  if (isScalarType(named)) return STRINGS.includes(named.name) ? [{ path: [name], type: named.name }] : []
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap((field) =>
    pathsIn(field).map(({ path, type }) => ({ path: [name, ...path], type })),
  )
}

/** The arguments that are required, with something harmless, and the one that is attacked. */
function written(all: readonly (GraphQLArgument | GraphQLInputField)[], path: readonly string[], value: string) {
  return all
    .filter(({ name, type }) => name === path[0] || isNonNullType(type))
    .map(({ name, type }) => `${name}: ${writtenValue(type, name === path[0] ? path.slice(1) : undefined, value)}`)
    .join(', ')
}

function writtenValue(type: GraphQLInputType, path: readonly string[] | undefined, value: string): string {
  if (isNonNullType(type)) return writtenValue(type.ofType, path, value)
  if (isListType(type)) return `[${writtenValue(type.ofType, path, value)}]`
  if (isInputObjectType(type)) return `{${written(Object.values(type.getFields()), path ?? [], value)}}`
  if (path) return value
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (type.name === 'Date') return '"2024-01-01"'
  return STRINGS.includes(type.name) ? '"Contoso"' : '1'
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type)
  if (isScalarType(named) || isEnumType(named)) return ''
  return isObjectType(named) && named.getFields().totalCount ? '{ totalCount }' : '{ __typename }'
}
