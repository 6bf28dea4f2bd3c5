import { test } from 'vitest'
import { openGraph } from '#graph/open.ts'
import { useNeo4j } from '../support/neo4j.ts'
import { lineTo } from './cut.ts'
const neo = useNeo4j()
test('x', async () => {
  const t = performance.now()
  const log = (s: string) => console.log(s, Math.round(performance.now() - t))
  const line = await lineTo(neo.settings.uri)
  const graph = await openGraph({ ...neo.settings, uri: line.uri })
  log('open')
  await graph.migrate()
  log('migrate')
  await graph.close()
  log('close')
  await line.close()
  log('line')
})
