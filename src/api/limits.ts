import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor'
import type { FieldNode, ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { limitBody } from './body.ts'
import { apiError } from './explain.ts'
import { limitRows, MAX_ROWS } from './rows.ts'

const MAX_QUERY_CHARACTERS = 100_000

/** What keeps one client from taking the server away from the others. */
export function limits({ publicMode }: { readonly publicMode: boolean }): Plugin[] {
  const always = [limitBody(), limitLength(), armor(publicMode), limitRows(), preventForgery()]
  return publicMode ? [...always, hideSchema()] : always
}

function armor(publicMode: boolean): Plugin {
  const onReject = [markAsCost]
  return EnvelopArmorPlugin({
    maxDepth: { n: 10, flattenFragments: true, onReject },
    // The same measure as limitRows: an object costs 1, its scalars come with it. Armor's own weights refuse a page of
    // 100 customers with evidence, and see no page size that stands in a variable or in a default.
    costLimit: {
      maxCost: MAX_ROWS,
      objectCost: 1,
      scalarCost: 0,
      depthCostFactor: 1,
      flattenFragments: true,
      onReject,
    },
    // Armor lets __typename have any number of aliases unless told.
    maxAliases: { n: 15, allowList: [], onReject },
    maxDirectives: { n: 8, onReject },
    maxTokens: { n: 1_000, onReject },
    // "Did you mean" tells a stranger the schema that introspection keeps from him.
    blockFieldSuggestion: { enabled: publicMode },
  }) as Plugin
}

function markAsCost(_: unknown, error: { readonly extensions: Record<string, unknown> }): void {
  error.extensions.code = 'COST_LIMIT'
  error.extensions.remedy = 'Ask for less at once: fewer levels, fewer aliases, smaller pages.'
}

function limitLength(): Plugin {
  return {
    onParams({ params }) {
      if ((params.query?.length ?? 0) <= MAX_QUERY_CHARACTERS) return
      throw apiError(
        'COST_LIMIT',
        `The query is longer than ${MAX_QUERY_CHARACTERS} characters.`,
        'Shorten it, and send long texts as variables.',
        { http: { status: 413 } },
      )
    },
  }
}

/** The two fields that lead into the schema; `__typename` tells no more than the answer does. */
const OF_THE_SCHEMA = ['__schema', '__type']

function hideSchema(): Plugin {
  const rule = (context: ValidationContext) => ({
    Field({ name }: FieldNode) {
      if (OF_THE_SCHEMA.includes(name.value))
        context.reportError(apiError('FORBIDDEN', 'This server does not show its schema.', 'Ask its operator for it.'))
    },
  })
  return { onValidate: ({ addValidationRule }) => addValidationRule(rule) }
}

const UNASKABLE = ['x-graphql-yoga-csrf', 'x-api-key', 'authorization']
/** What a form can send: for anything else a browser asks first whether it may. */
const OF_FORMS = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/i

/** A page in somebody's browser can't make that browser ask: it would have to send a header that it may not send. */
function preventForgery(): Plugin {
  return {
    onRequestParse({ request: { headers } }) {
      const type = headers.get('content-type')
      if ((type && !OF_FORMS.test(type)) || UNASKABLE.some((name) => headers.has(name))) return
      throw apiError(
        'FORBIDDEN',
        'A page in a browser could have sent this without being asked.',
        'Send JSON with the header content-type: application/json, or the header x-graphql-yoga-csrf.',
        { http: { status: 403 } },
      )
    },
  }
}
