import type { Graph } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { connectionSettings } from '#graph/settings.ts'

/** The graph of NEO4J_URI or of the local server, with its constraints and indexes in place. */
export async function openReadyGraph(localHome?: string): Promise<Graph> {
  const graph = await openGraph(await connectionSettings(localHome))
  try {
    await graph.migrate()
    return graph
  } catch (error) {
    await graph.close()
    throw error
  }
}
