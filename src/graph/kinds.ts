import type { EntityKind } from '#model/extraction.ts'

const KINDS = new Map<string, EntityKind>([
  ['organization', 'Organization'],
  ['person', 'Person'],
  ['product', 'Product'],
  ['place', 'Place'],
])

/** The kind that an entity's key begins with: "organization/microsoft" is an Organization. */
export function kindOf(key: string): EntityKind | undefined {
  return KINDS.get(key.slice(0, key.indexOf('/')))
}
