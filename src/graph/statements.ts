import { readFileSync } from 'node:fs'
import { MEANINGS } from '#relations/meanings.ts'

/** Folder with one statement a file, each with a comment that says what it answers. */
export const CYPHER = new URL('../../cypher/', import.meta.url)

const loaded = new Map<string, string>()

/** The statement of cypher/<name>.cypher: `statement('load/articles')`. */
export function statement(name: string): string {
  let text = loaded.get(name)
  if (text === undefined) {
    const lines = readFileSync(new URL(`${name}.cypher`, CYPHER), 'utf8').split('\n')
    // Comments are for readers of the file: Neo4j need not be sent them with every question.
    text = lines.filter((line) => !line.trimStart().startsWith('//')).join('\n')
    loaded.set(name, text)
  }
  return text
}

/** Every type that a direct edge can have: the catalogue's types with an object, and the names of ended ones. */
export const EDGE_TYPES: readonly string[] = [
  ...new Set(
    MEANINGS.flatMap((meaning) =>
      meaning.object.length === 0 ? [] : [meaning.name, ...(meaning.endedName ? [meaning.endedName] : [])],
    ),
  ),
]

/**
 * The statement with its placeholder RELATION replaced by edge types. A type as a parameter makes Neo4j expand every
 * type at a hub (measured: 10 to 80 times slower), so each set of types has a constant statement of its own. Only
 * names of the catalogue get in.
 */
export function statementFor(name: string, types: readonly string[]): string {
  const known = EDGE_TYPES.filter((type) => types.includes(type))
  if (known.length !== new Set(types).size) throw new Error(`not in the relation catalogue: ${types.join(', ')}`)
  const key = `${name} ${known.join('|')}`
  let text = loaded.get(key)
  if (text === undefined) {
    text = statement(name).replaceAll('RELATION', known.join('|'))
    loaded.set(key, text)
  }
  return text
}
