import type { ArticleInput, Context } from './context.ts'
import { apiError } from './explain.ts'
import type { LoadArticleInput, LoadArticlePayloadResolvers, MutationResolvers } from './generated/types.ts'
import { toConnection, toPage } from './page.ts'

/** What can be changed, by those who may. */
export const mutation: MutationResolvers = {
  loadArticle: async (_, { input }, context) => {
    checkMayLoad(context)
    const outcome = await context.loadArticle(toArticle(input))
    if (outcome.failure) throw outcome.failure
    return outcome
  },

  retractArticle: async (_, { id }, context) => {
    checkMayLoad(context)
    const { state, articleId, claimsRemoved } = await (context.loads ?? context.graph).retract(id)
    if (state === 'retracted') return { id: articleId, claimsRemoved }
    throw apiError('NOT_FOUND', `No article has the id "${id}".`, 'List what has been loaded with `articles`.')
  },
}

/** What loading did, with the article and its facts as the graph has them now. */
export const loadArticlePayload: LoadArticlePayloadResolvers = {
  outcome: ({ state }) => {
    if (state === 'refused') throw new Error('a refused article was taken for a loaded one')
    return state
  },
  claimsAdded: ({ claimsNew }) => claimsNew,
  article: async ({ articleId }, _, { graph }) => {
    const article = await graph.article(articleId)
    if (article) return article
    throw new Error(`the article is not there after loading: ${articleId}`)
  },
  facts: async ({ articleId }, page, { graph }) =>
    toConnection(await graph.facts({ article: articleId }, toPage(page)), page.after),
}

/** Throws FORBIDDEN for a key that may only read. */
export function checkMayLoad({ role }: Context): void {
  if (role === 'load') return
  throw apiError(
    'FORBIDDEN',
    'This key may read, not load.',
    'Send a key with the role `load` in the x-api-key header.',
  )
}

function toArticle(input: LoadArticleInput): ArticleInput {
  const { text, html, url, title, publishedAt, publisher } = input
  if (Boolean(text) === Boolean(html)) {
    const message = text ? 'Both text and html are given.' : 'Neither text nor html is given.'
    throw apiError('BAD_USER_INPUT', message, 'Give the article either as text or as html.')
  }
  return {
    ...(text ? { text } : { html: html! }),
    ...(url && { url }),
    ...(title && { title }),
    ...(publishedAt && { publishedAt }),
    ...(publisher && { publisher }),
  }
}
