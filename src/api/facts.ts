import type { ClaimEvidence } from '#graph/graph.ts'
import { whyNotExtracted } from '#model/not-extracted.ts'
import { after } from './after.ts'
import { claimReading } from './ahead.ts'
import { between } from './filters.ts'
import type { Resolvers } from './generated/types.ts'
import { readingOf } from './loading.ts'
import { connectionOf, cut, type PageArguments } from './page.ts'

/** A fact, the claims it opens to, and the words that they stand on. */
export const facts: Required<Pick<Resolvers, 'Fact' | 'Claim' | 'Evidence' | 'Article' | 'Mention'>> = {
  Fact: {
    amountAsOf: ({ amount }) => amount?.asOf ?? null,
    shareAsOf: ({ share }) => share?.asOf ?? null,
    figureAsOf: ({ figure }) => figure?.asOf ?? null,
    claims: ({ id, claimCount, opened }, page, { loaders }, info) => {
      const reading = claimReading(info, page)
      const isOpen = opened && opened.reading.fields === reading.fields && opened.reading.limit === reading.limit
      return after(isOpen ? opened.claims : loaders.evidence(reading).load(id), (claims) =>
        toClaims(claims, page, claimCount),
      )
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
    claims: ({ id }, page, { loaders }, info) =>
      after(loaders.claimsOf(claimReading(info, page).fields).load(id), (claims) => toClaims(claims, page)),
  },
}

function toClaims(claims: readonly ClaimEvidence[], page: PageArguments, total = claims.length) {
  return connectionOf(
    cut(claims, (claim) => claim.claimId, page),
    page.after,
    (node) => ({ node }),
    total,
  )
}

const DAY = /^\d{4}-\d{2}-\d{2}/
/** With a zone: without one, nobody knows which moment it is. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/
