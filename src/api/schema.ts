import { createSchema } from 'graphql-yoga'
import type { Context } from './context.ts'
import { dependencies } from './dependencies.ts'
import { entities } from './entities.ts'
import { enums } from './enums.ts'
import { facts } from './facts.ts'
import type { Resolvers } from './generated/types.ts'
import { loadMutations, loadQueries, loadSubscriptions, loadTypes } from './loading.ts'
import { spend } from './money.ts'
import { loadArticlePayload, mutation } from './mutation.ts'
import { node } from './node.ts'
import { query } from './query.ts'
import { reviewMutations, reviewQueries, reviewTypes } from './review.ts'
import { risk } from './risk.ts'
import { scalars } from './scalars.ts'
import { typeDefs } from './type-defs.ts'

const resolvers: Resolvers = {
  Query: { ...query, ...loadQueries, ...reviewQueries },
  Mutation: { ...mutation, ...loadMutations, ...reviewMutations },
  Subscription: loadSubscriptions,
  ...loadTypes,
  LoadArticlePayload: loadArticlePayload,
  ...node,
  ...entities,
  ...facts,
  ...dependencies,
  ...risk,
  ...reviewTypes,
  Spend: spend,
  ...enums,
}

/** schema.graphql and what answers it. A field that is in one and not in the other is an error at start. */
export const createApiSchema = () =>
  createSchema<Context>({
    typeDefs,
    resolvers: [resolvers, scalars],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
