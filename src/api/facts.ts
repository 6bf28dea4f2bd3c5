import { whyNotExtracted } from '#model/not-extracted.ts'
import { between } from './filters.ts'
import type { Resolvers } from './generated/types.ts'
import { readingOf } from './loading.ts'
import { cut, reachOf, toConnection } from './page.ts'
import { wantedBelow } from './wanted.ts'

/** A fact, the claims it opens to, and the words that they stand on. */
export const facts: Required<Pick<Resolvers, 'Fact' | 'Claim' | 'Evidence' | 'Article' | 'Mention'>> = {
  Fact: {
    amountAsOf: ({ amount }) => amount?.asOf ?? null,
    shareAsOf: ({ share }) => share?.asOf ?? null,
    figureAsOf: ({ figure }) => figure?.asOf ?? null,
    claims: async ({ id, claimCount }, page, { loaders }, info) => {
      const claims = await loaders.evidence({ limit: reachOf(page), fields: wantedBelow(info) }).load(id)
      const connection = toConnection(
        cut(claims, (claim) => claim.claimId, page),
        page.after,
      )
      return { ...connection, totalCount: claimCount }
    },
  },
  Claim: {
    id: ({ claimId }) => claimId,
    fact: async ({ factId }, _, { loaders }) => {
      const fact = await loaders.fact.load(factId)
      if (fact) return fact
      throw new Error(`claim of a fact that is not there: ${factId}`)
    },
    evidence: (claim) => claim,
  },
  Evidence: {
    sentence: ({ sentence }) => sentence,
  },
  Mention: { entities: ({ entities }) => [...entities] },
  Article: {
    text: ({ id }, _, { loaders }) => loaders.textsOf.load(id),
    mentions: async ({ id }, _, { loaders }) => [...(await loaders.mentionsOf.load(id))],
    copies: async ({ id }, { first }, { graph }) => [
      ...(await graph.copies(id, between('first', first ?? 25, 1, 200))),
    ],
    reading: ({ id }, _, context) => readingOf(context, id),
    notExtracted: ({ language }) => whyNotExtracted(language),
    publishedOn: ({ publishedAt }) => publishedAt?.match(DAY)?.[0] ?? null,
    publishedAt: ({ publishedAt }) => (publishedAt && MOMENT.test(publishedAt) ? publishedAt : null),
    claims: async ({ id }, page, { loaders }, info) => {
      const claims = await loaders.claimsOf(wantedBelow(info)).load(id)
      return toConnection(
        cut(claims, (claim) => claim.claimId, page),
        page.after,
      )
    },
  },
}

const DAY = /^\d{4}-\d{2}-\d{2}/
/** With a zone: without one, nobody knows which moment it is. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/
