import type { GraphEntity } from '#graph/graph.ts'
import type { ReviewQuestion } from '#graph/review/queue.ts'
import type { CorrectionInput } from '#graph/review/review.ts'
import type { Decision } from '#model/decision.ts'
import type { Context } from './context.ts'
import { apiError } from './explain.ts'
import { between } from './filters.ts'
import type {
  CorrectionInput as ChangeInput,
  Decider as DeciderInput,
  DecisionResolvers,
  MutationResolvers,
  QueryResolvers,
  ReviewQuestionResolvers,
} from './generated/types.ts'
import { checkMayLoad } from './mutation.ts'
import { findEntity } from './names.ts'
import { toConnection, toPage } from './page.ts'

/** What people are asked, and what they decided. */
export const reviewQueries: Pick<QueryResolvers, 'reviewQueue' | 'decisions'> = {
  reviewQueue: async (_, { kinds, first }, { graph }) => [
    ...(await graph.reviewQueue(kinds ?? undefined, between('first', first ?? 20, 1, 100))),
  ],
  decisions: async (_, { filter, ...page }, context) => {
    const { inForce, actions, by, company } = filter ?? {}
    const wanted = {
      ...(inForce != null && { inForce }),
      ...(actions && { actions }),
      ...(by && { by }),
      ...(company && { company: (await findEntity(context, company)).key }),
    }
    return toConnection(await context.graph.decisions(wanted, toPage(page)), page.after)
  },
}

/** Decisions, for those who may load. */
export const reviewMutations: Pick<
  MutationResolvers,
  | 'acceptClaim'
  | 'rejectClaim'
  | 'correctClaim'
  | 'mergeCompanies'
  | 'splitCompany'
  | 'keepCompaniesApart'
  | 'undoDecision'
> = {
  acceptClaim: async (_, { id, decider }, context) => context.graph.accept(id, toDecider(decider, context)),
  rejectClaim: async (_, { id, decider }, context) => context.graph.reject(id, toDecider(decider, context)),
  correctClaim: async (_, { id, change, decider }, context) => {
    const who = toDecider(decider, context)
    return context.graph.correct(id, await toChange(change, context), who)
  },
  mergeCompanies: async (_, { from, into, decider }, context) => {
    const who = toDecider(decider, context)
    const [one, other] = await Promise.all([findEntity(context, from), findEntity(context, into)])
    return context.graph.mergeCompanies(one.key, other.key, who)
  },
  splitCompany: async (_, { company, name, articles, called, decider }, context) => {
    const who = toDecider(decider, context)
    const { key } = await findEntity(context, company)
    return context.graph.splitCompany(
      key,
      name,
      { ...(articles && { articles: [...articles] }), ...(called && { names: [...called] }) },
      who,
    )
  },
  keepCompaniesApart: async (_, { a, b, decider }, context) => {
    const who = toDecider(decider, context)
    const [one, other] = await Promise.all([findEntity(context, a), findEntity(context, b)])
    return context.graph.keepApart(one.key, other.key, who)
  },
  undoDecision: async (_, { id, decider }, context) => context.graph.undoDecision(id, toDecider(decider, context)),
}

const decision: DecisionResolvers = {
  inForce: ({ undone }) => undone === null,
  undoneBy: ({ undone }) => undone?.by ?? null,
  undoneAt: ({ undone }) => undone?.at ?? null,
  claimId: ({ claim }) => claim?.id ?? null,
  quote: ({ claim }) => claim?.quote ?? null,
  about: ({ claim, companies }) =>
    claim
      ? [claim.subject, claim.type, claim.object].filter(Boolean).join(' ')
      : `${companies?.from.name}, ${companies?.to.name}`,
  rule: ({ claim }) => claim?.ruleId ?? null,
}

const question: ReviewQuestionResolvers = {
  entities: ({ companies }) => [...companies],
  claims: ({ claims }) => [...claims],
}

export const reviewTypes = { Decision: decision, ReviewQuestion: question }

export type DecisionRow = Decision
export type QuestionRow = ReviewQuestion

const LONGEST_NAME = 100
const LONGEST_REASON = 2_000

function toDecider({ by, reason }: DeciderInput, context: Context) {
  checkMayLoad(context)
  const name = by.trim()
  if (name === '' || name.length > LONGEST_NAME)
    throw apiError('BAD_USER_INPUT', 'It is not said who decides.', `Give a name of 1 to ${LONGEST_NAME} characters.`)
  if (reason && reason.length > LONGEST_REASON)
    throw apiError('BAD_USER_INPUT', `A reason has at most ${LONGEST_REASON} characters.`, 'Say it in fewer words.')
  return { by: name, at: new Date().toISOString(), reason: reason ?? null }
}

async function toChange(change: ChangeInput, context: Context): Promise<CorrectionInput> {
  const { turned, type, subject, object, status, modality, polarity } = change
  const [one, other] = await Promise.all([endOf(subject, context), endOf(object, context)])
  return {
    ...(turned != null && { turned }),
    ...(type && { type }),
    ...(one && { subject: one.key }),
    ...(other && { object: other.key }),
    ...(status && { status }),
    ...(modality && { modality }),
    ...(polarity && { polarity }),
  }
}

async function endOf(name: string | null | undefined, context: Context): Promise<GraphEntity | undefined> {
  return name ? findEntity(context, name) : undefined
}
