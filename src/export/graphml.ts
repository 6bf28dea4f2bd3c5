import type { GraphExport, Part } from '#graph/exports.ts'
import type { Fact } from '#graph/graph.ts'
import { escapeXml } from './xml.ts'

type Value = string | number | null
type Fields<T> = Readonly<Record<string, readonly [type: 'string' | 'int' | 'double', value: (item: T) => Value]>>

/**
 * GraphML for graph programs (Gephi, yEd, networkx): entities, and between them the facts that hold or have ended.
 * Rumours, plans and denials are no edges here, as nowhere else.
 */
export async function* writeGraphml(graph: GraphExport, part: Part): AsyncGenerator<string> {
  yield HEAD
  for await (const { key, ...entity } of graph.entities(part))
    yield `<node id="${escapeXml(key)}">${fields('n', NODE, entity)}</node>\n`
  for await (const fact of graph.facts(part))
    if (fact.object && (fact.status === 'current' || fact.status === 'ended'))
      yield `<edge id="${escapeXml(fact.id)}" source="${escapeXml(fact.subject.key)}" target="${escapeXml(fact.object.key)}">${fields('e', EDGE, fact)}</edge>\n`
  yield '</graph>\n</graphml>\n'
}

const NODE: Fields<{ readonly name: string; readonly kind: string; readonly names: readonly string[] }> = {
  // "label" is what Gephi shows.
  label: ['string', ({ name }) => name],
  kind: ['string', ({ kind }) => kind],
  names: ['string', ({ names }) => names.join(' | ')],
}

const EDGE: Fields<Fact> = {
  type: ['string', ({ type }) => type],
  status: ['string', ({ status }) => status],
  label: ['string', ({ display }) => display],
  product: ['string', ({ product }) => product],
  role: ['string', ({ role }) => role],
  since: ['string', ({ validFrom }) => validFrom],
  until: ['string', ({ validTo }) => validTo],
  amount: ['string', ({ amount }) => amount?.text ?? null],
  amountPerYear: ['double', ({ amountPerYear }) => amountPerYear],
  currency: ['string', ({ amount }) => amount?.currency ?? null],
  share: ['double', ({ share }) => share?.value ?? null],
  sources: ['int', ({ sourceCount }) => sourceCount],
  // What Gephi draws as width.
  weight: ['double', ({ sourceCount }) => sourceCount],
  confidence: ['double', ({ confidence }) => confidence],
  lastSeen: ['string', ({ lastSeen }) => lastSeen],
}

function fields<T>(prefix: string, known: Fields<T>, item: T): string {
  return Object.entries(known)
    .map(([name, [, read]]) => [name, read(item)] as const)
    .flatMap(([name, value]) =>
      value === null ? [] : `<data key="${prefix}-${name}">${escapeXml(String(value))}</data>`,
    )
    .join('')
}

function keys<T>(prefix: string, place: 'node' | 'edge', known: Fields<T>): string {
  return Object.entries(known)
    .map(([name, [type]]) => `<key id="${prefix}-${name}" for="${place}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('')
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys('n', 'node', NODE)}${keys('e', 'edge', EDGE)}<graph edgedefault="directed">
`
