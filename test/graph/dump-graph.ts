import type { Driver } from 'neo4j-driver'
import { canonical } from '#graph/canonical.ts'

/** Every node and edge as sorted lines: two graphs are equal exactly if these are. Server ids are left out. */
export async function dumpGraph(driver: Driver): Promise<string[]> {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const nodes = await session.run(
      'MATCH (n) WHERE NOT n:__Migration AND NOT n:__Lock RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS props',
    )
    const names = new Map<string, string>()
    const lines: string[] = []
    for (const record of nodes.records) {
      const labels = (record.get('labels') as string[]).sort().join(':')
      const props = record.get('props')
      names.set(record.get('id'), `(${labels} ${props.key ?? props.id})`)
      lines.push(`(${labels}) ${canonical(plain(props))}`)
    }
    const edges = await session.run(
      'MATCH (a)-[r]->(b) RETURN elementId(a) AS a, type(r) AS type, properties(r) AS props, elementId(b) AS b',
    )
    for (const record of edges.records)
      lines.push(
        `${names.get(record.get('a'))}-[${record.get('type')} ${canonical(plain(record.get('props')))}]->${names.get(record.get('b'))}`,
      )
    return lines.sort()
  } finally {
    await session.close()
  }
}

function plain(props: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [
      name,
      // Whole numbers come as objects unless the driver was told otherwise; mark them, for 3 and 3.0 differ.
      value !== null && typeof value === 'object' && 'toNumber' in value ? `int ${String(value)}` : value,
    ]),
  )
}

/** Takes every node and edge away; the constraints stay. */
export async function clearGraph(driver: Driver): Promise<void> {
  const session = driver.session()
  try {
    // A thousand articles are more than one transaction may hold.
    await session.run('MATCH (n) WHERE NOT n:__Migration CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS')
  } finally {
    await session.close()
  }
}
