import { type GraphExport, LABELS, type Label, type Stored, type StoredEdge, type StoredNode } from '#graph/exports.ts'

/** Rows in one statement. */
const ROWS = 200

/**
 * Statements that make the same graph in an empty database, one a line: constraints and indexes, nodes, edges. Values
 * are literals, every one escaped.
 */
export async function* writeCypher(graph: GraphExport): AsyncGenerator<string> {
  yield '// A Wiregraph graph. Run it on an empty database: cypher-shell --file graph.cypher\n'
  for (const text of graph.schema) yield `${text.replace(/\s+/g, ' ')};\n`
  yield 'CALL db.awaitIndexes(300);\n'
  yield* inStatements(graph, createNodes, (node) => [[node.labels.join(' '), node]])
  yield* inStatements(graph, createEdges, (node) =>
    node.out.map((edge) => [`${node.label} ${edge.type} ${edge.label}`, { node, edge }]),
  )
}

interface Edge {
  readonly node: StoredNode
  readonly edge: StoredEdge
}

/** Gathers rows that one statement can make until they are enough. */
async function* inStatements<T>(
  graph: GraphExport,
  write: (rows: readonly T[]) => string,
  rowsOf: (node: StoredNode) => readonly (readonly [kind: string, row: T])[],
): AsyncGenerator<string> {
  const waiting = new Map<string, T[]>()
  for await (const node of graph.nodes())
    for (const [kind, row] of rowsOf(node)) {
      const rows = waiting.get(kind) ?? []
      rows.push(row)
      waiting.set(kind, rows)
      if (rows.length < ROWS) continue
      yield write(rows)
      waiting.delete(kind)
    }
  for (const rows of waiting.values()) yield write(rows)
}

function createNodes(rows: readonly StoredNode[]): string {
  const labels = rows[0]!.labels.map(name).join(':')
  return `UNWIND [${rows.map(properties).join(',')}] AS row CREATE (n:${labels}) SET n = row;\n`
}

function createEdges(rows: readonly Edge[]): string {
  const { node, edge } = rows[0]!
  const list = rows.map(({ node, edge }) => `{a:${text(node.key)},b:${text(edge.key)},p:${properties(edge)}}`)
  return `UNWIND [${list.join(',')}] AS row MATCH ${end('a', node.label)} MATCH ${end('b', edge.label)} CREATE (a)-[r:${name(edge.type)}]->(b) SET r = row.p;\n`
}

function end(variable: 'a' | 'b', label: Label): string {
  return `(${variable}:${label} {${LABELS[label]}:row.${variable}})`
}

function properties({ props, whole }: Stored): string {
  const fields = Object.keys(props).sort()
  return `{${fields.map((field) => `${name(field)}:${literal(props[field], whole.includes(field))}`).join(',')}}`
}

function literal(value: unknown, isWhole: boolean): string {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') return isWhole ? String(value) : float(value)
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, false)).join(',')}]`
  throw new Error(`a property that can't be written: ${JSON.stringify(value)}`)
}

/** "3" would come back as an integer, and "1e+21" is no Cypher. */
function float(value: number): string {
  const digits = String(value).replace('+', '')
  return /[.e]/.test(digits) ? digits : `${digits}.0`
}

// Neo4j reads \uXXXX before it reads strings, so no backslash of the text may stand before a u: each becomes two.
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function text(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in a line
  return `'${value.replace(/[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, escapeOne)}'`
}

function escapeOne(character: string): string {
  return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A label, type or property name; ours are words, and what is not is quoted. */
function name(word: string): string {
  return /^[A-Za-z_]\w*$/.test(word) ? word : `\`${word.replaceAll('`', '``')}\``
}
