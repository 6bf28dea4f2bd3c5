import { type Graph, KEPT_TEXTS, type KeptText } from '#graph/graph.ts'
import { openGraph } from '#graph/open.ts'
import { connectionSettings } from '#graph/settings.ts'
import { Failure } from '#model/failure.ts'

/** The graph of NEO4J_URI or of the local server, with its constraints and indexes in place. */
export async function openReadyGraph(localHome?: string): Promise<Graph> {
  const graph = await openGraph(await connectionSettings(localHome), { keepText: keptText(process.env) })
  try {
    await graph.migrate()
    return graph
  } catch (error) {
    await graph.close()
    throw error
  }
}

/**
 * What of an article's words is kept: all, or with WIREGRAPH_KEEP_TEXT=sentences only the sentences that prove a claim.
 * @throws Failure CONFIGURATION for anything else
 */
export function keptText({
  WIREGRAPH_KEEP_TEXT: wanted = 'full',
}: Readonly<Record<string, string | undefined>>): KeptText {
  const known = KEPT_TEXTS.find((one) => one === wanted)
  if (known) return known
  const remedy = `Set it to ${KEPT_TEXTS.join(' or ')}, or leave it out.`
  throw new Failure('CONFIGURATION', `WIREGRAPH_KEEP_TEXT is "${wanted}".`, remedy)
}
