import { readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import { Failure } from '#model/failure.ts'
import { apiError } from './explain.ts'
import { typeDefs } from './type-defs.ts'

/** Queries that clients name by id instead of sending them. */
export interface RegisteredOperations {
  /** Id (usually the SHA-256 of the text) to text. */
  readonly texts: ReadonlyMap<string, string>
  /** Answer these and no others. */
  readonly only: boolean
}

export function isMutation({ definitions }: DocumentNode): boolean {
  return definitions.some((each) => each.kind === 'OperationDefinition' && each.operation === 'mutation')
}

/**
 * Reads registered operations from a JSON file of ids and texts, as GraphQL code generators write it for clients
 * ("persisted documents"). Throws Failure: INPUT_NOT_FOUND, or CONFIGURATION with the operation that can't run.
 */
export function readOperations(path: string, only: boolean): RegisteredOperations {
  // Not the schema that answers: one made here knows whatever `graphql` this file was given.
  const schema = buildSchema(typeDefs)
  const texts = new Map(Object.entries(readTexts(path)))
  for (const [id, text] of texts) {
    const wrong = whatIsWrong(text, schema)
    if (!wrong) continue
    const remedy = 'Correct it, or write the file anew from the schema of `wiregraph schema --graphql`.'
    throw new Failure('CONFIGURATION', `Operation "${id}" of ${path} can't run: ${wrong}`, remedy)
  }
  return { texts, only }
}

/** Answers registered operations by `extensions.persistedQuery.sha256Hash`; where told so, no others. */
export function useOperations({ texts, only }: RegisteredOperations): Plugin {
  const notRegistered = () =>
    apiError(
      'OPERATION_NOT_REGISTERED',
      only ? 'This server answers registered operations only, and this is none.' : 'No operation has that id.',
      'Send the id of a registered operation in extensions.persistedQuery.sha256Hash, with version 1.',
    )
  return {
    onParams({ params, setParams }) {
      if (params.query) {
        if (only) throw notRegistered()
        return
      }
      const { data } = NAMED.safeParse(params.extensions)
      const query = data && texts.get(data.persistedQuery.sha256Hash)
      if (query === undefined) throw notRegistered()
      setParams({ ...params, query })
    },
  }
}

const NAMED = z.object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }) })

function readTexts(path: string): Record<string, string> {
  const remedy = 'Give a JSON file of ids and operations: {"<sha256>": "query …"}.'
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Failure('INPUT_NOT_FOUND', `The file of operations, ${path}, can't be read.`, remedy, cause)
  }
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text))
  } catch (cause) {
    throw new Failure('CONFIGURATION', `${path} is no list of operations.`, remedy, cause)
  }
}

function whatIsWrong(text: string, schema: GraphQLSchema): string | undefined {
  try {
    return validate(schema, parse(text))[0]?.message
  } catch (error) {
    return (error as Error).message
  }
}
