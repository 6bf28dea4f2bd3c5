import { readFileSync } from 'node:fs'
import { MEANINGS } from '#relations/meanings.ts'
import { remembering } from './remember.ts'

/** Folder with one statement a file, each with a comment that says what it answers. */
export const CYPHER = new URL('../../cypher/', import.meta.url)

const remembered = remembering()

/** The statement of cypher/<name>.cypher: `statement('load/articles')`. */
export function statement(name: string): string {
  return remembered(name, () => {
    const lines = readFileSync(new URL(`${name}.cypher`, CYPHER), 'utf8').split('\n')
    // Comments and the look of the file are for its readers: Neo4j is sent the rest with every question, and what is
    // longer than 1,400 bytes goes out in pieces, each of which costs as much as a small answer.
    const text = lines
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('//'))
      .join('\n')
    return OF_A_LOAD.test(name) ? `CYPHER replan=skip ${text}` : text
  })
}

/**
 * Neo4j plans a statement anew whenever the graph has grown, and a load makes it grow: planning took it longer than
 * writing. These look up all that they need by index, so their first plan stays the best (`test/graph/plans.test.ts`).
 */
const OF_A_LOAD = /^(?:load|project)\//

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
  return remembered(`${name} ${types.join('|')}`, () => {
    const known = EDGE_TYPES.filter((type) => types.includes(type))
    if (known.length !== new Set(types).size) throw new Error(`not in the relation catalogue: ${types.join(', ')}`)
    return statement(name).replaceAll('RELATION', known.join('|'))
  })
}

/** What stands for the placeholders of a statement about facts: files of cypher/parts, or nothing. */
export interface Parts {
  readonly values: 'fact-whole' | 'fact-values' | null
  readonly ends: boolean
  readonly claims: 'claim-whole' | 'claim-values' | null
  /** Of claims: who published the article, and who is cited. */
  readonly publisher?: boolean
  readonly speaker?: boolean
  /** Whether facts have conditions to pass. */
  readonly filter?: boolean
}

/** The statement with what is wanted of facts and claims in place of FACT_VALUES, FACT_ENDS, FACT_CLAIMS and so on. */
export function statementWith(name: string, types: readonly string[], parts: Parts): string {
  const { values, ends, claims, publisher = false, speaker = false, filter = false } = parts
  const key = `${name} ${types.join('|')} ${values} ${ends} ${claims} ${publisher} ${speaker} ${filter}`
  return remembered(key, () => {
    const part = (file: string | null) => (file === null ? 'null' : statement(`parts/${file}`))
    return statementFor(name, types)
      .replaceAll('FACT_VALUES', part(values))
      .replaceAll('FACT_ENDS', part(ends ? 'fact-ends' : null))
      .replaceAll('FACT_CLAIMS', part(claims && 'fact-claims'))
      .replaceAll('CLAIM_VALUES', part(claims))
      .replaceAll('CLAIM_PUBLISHER', part(publisher ? 'claim-publisher' : null))
      .replaceAll('CLAIM_SPEAKER', part(speaker ? 'claim-speaker' : null))
      .replaceAll('FACT_FILTER', filter ? statement('parts/fact-filter') : 'true')
  })
}

/** A statement that goes on from what `start` finds: a column `part0`, `part1` … for what each of the others collects. */
export function together(start: string, parts: readonly string[]): string {
  if (howManyJoined >= MOST_JOINED) forgetJoined()
  let made = joined
  for (const text of [start, ...parts]) {
    const next: Joined = made.after.get(text) ?? { after: new Map(), text: undefined }
    made.after.set(text, next)
    made = next
  }
  if (made.text === undefined) {
    made.text = [statement(start), ...parts.map(toColumn)].join(',\n')
    howManyJoined++
  }
  return made.text
}

interface Joined {
  readonly after: Map<string, Joined>
  text: string | undefined
}

/** By start and parts; a tree, because a key made of all the texts would cost more than what it saves. */
let joined: Joined = { after: new Map(), text: undefined }
let howManyJoined = 0
/** Clients put them together as they like: without end. Neo4j keeps as many plans. */
const MOST_JOINED = 1_000

function forgetJoined(): void {
  joined = { after: new Map(), text: undefined }
  howManyJoined = 0
}

function toColumn(part: string, at: number): string {
  return `COLLECT {\n${part.replace(PARAMETER, (name) => name + at)}\n} AS part${at}`
}

/** The parameters of the parts of a statement, each under the name that `together` gave it. */
export function numbered(params: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const [at, own] of params.entries()) for (const name in own) all[name + at] = own[name]
  return all
}

const PARAMETER = /\$\w+/g
