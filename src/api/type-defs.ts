import { readFileSync } from 'node:fs'

/** The public API as it is written down in schema.graphql. */
export const typeDefs: string = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
