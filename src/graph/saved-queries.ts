import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CYPHER } from './statements.ts'

/** A saved query of Neo4j Browser. */
export interface SavedQuery {
  /** "01-who-depends-on" */
  readonly name: string
  /** Its first line, a comment: what people see in the list. */
  readonly title: string
  readonly text: string
}

/** Where they are, to be dropped onto Browser's list of saved queries. */
export const SAVED_QUERIES = fileURLToPath(new URL('browser/', CYPHER))

/** The style sheet of Neo4j Browser. */
export const STYLE_SHEET = fileURLToPath(new URL('style.grass', CYPHER))

/** All saved queries, in their order. */
export function savedQueries(): readonly SavedQuery[] {
  return readdirSync(SAVED_QUERIES)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(`browser/${file}`, CYPHER), 'utf8').trim()
      return { name: file.slice(0, -'.cypher'.length), title: text.split('\n')[0]!.replace(/^\/\/\s*/, ''), text }
    })
}
