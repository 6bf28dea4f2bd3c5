import type { GraphExport, Part } from '#graph/exports.ts'
import { writeCanonical } from './canonical.ts'
import { writeCsv } from './csv.ts'
import { writeCypher } from './cypher.ts'
import { writeGraphml } from './graphml.ts'
import { writeHtml } from './html.ts'
import { writeJsonLd } from './json-ld.ts'
import { writeJsonl } from './jsonl.ts'

/** A way to write the graph, or a company's part of it, as text, piece by piece. */
export interface Format {
  /** Which part it can take: a company's as well as all, only all, or only a company's. */
  readonly takes: 'any' | 'all' | 'company'
  write(graph: GraphExport, part: Part): AsyncGenerator<string>
}

/** The formats by the name under which people ask for them. The same graph gives the same bytes in each. */
export const FORMATS = {
  csv: { takes: 'any', write: writeCsv },
  jsonl: { takes: 'any', write: writeJsonl },
  graphml: { takes: 'any', write: writeGraphml },
  jsonld: { takes: 'any', write: writeJsonLd },
  cypher: { takes: 'all', write: writeCypher },
  canonical: { takes: 'all', write: writeCanonical },
  html: { takes: 'company', write: writeHtml },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS
