import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { print, printJson } from './output.ts'

/** `wiregraph schema`: the contracts, for other programs. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of what extract prints, or the GraphQL schema of the API')
    .option('--graphql', 'print the GraphQL schema instead')
    .addHelpText(
      'after',
      '\nExamples:\n  wiregraph schema > extraction.schema.json\n  wiregraph schema --graphql > schema.graphql\n',
    )
    .action(schema)
}

async function schema(options: { readonly graphql?: boolean }): Promise<void> {
  if (options.graphql) {
    const file = new URL('../../schema.graphql', import.meta.url)
    await print((await readFile(file, 'utf8')).trimEnd())
    return
  }
  const [{ z }, { Extraction }] = await Promise.all([import('zod'), import('#model/extraction.ts')])
  await printJson(z.toJSONSchema(Extraction))
}
