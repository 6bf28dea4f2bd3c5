import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Extraction } from '#model/extraction.ts'
import { wiregraph } from '../support/wiregraph.ts'

it('wiregraph schema prints the JSON Schema of an extraction, every key of it', async () => {
  const { stdout, exit } = await wiregraph(['schema'])
  const schema = JSON.parse(stdout)
  expect(exit).toBe(0)
  expect(schema.$schema).toContain('json-schema.org')
  expect(Object.keys(schema.properties)).toEqual(Object.keys(Extraction.shape))
  expect(schema.properties.claims.items.properties.evidence.required).toEqual(['sentence', 'start', 'end', 'quote'])
})

it('wiregraph schema --graphql prints the schema of the API', async () => {
  const { stdout } = await wiregraph(['schema', '--graphql'])
  expect(stdout.trimEnd()).toBe(readFileSync('schema.graphql', 'utf8').trimEnd())
})
