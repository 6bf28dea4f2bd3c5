import type { Exports } from '#api/exports.ts'
import { FORMATS, type FormatName } from '#export/index.ts'
import { viewOf } from '#export/view.ts'
import { openExport } from '#graph/exports.ts'
import type { Connection } from '#graph/graph.ts'

/** Files of a company's part of the graph, as the API gives them. */
export function openExports(connection: Connection): Exports {
  return {
    formats: FORMATS_OF_A_PART,
    async *write({ format, company, facts, ...view }) {
      const graph = await openExport(connection)
      try {
        yield* FORMATS[format as FormatName].write(viewOf(graph, view), { company, facts })
      } finally {
        await graph.close()
      }
    },
  }
}

const FORMATS_OF_A_PART = {
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  graphml: 'application/xml; charset=utf-8',
  jsonld: 'application/ld+json',
  jsonl: 'application/x-ndjson; charset=utf-8',
} as const satisfies Partial<Record<FormatName, string>>
