import type { ClaimEvidence, GraphEntity } from '../graph.ts'
import { claimsById } from '../read-facts.ts'
import { statement } from '../statements.ts'
import type { Row, Store } from '../store.ts'
import { findLookalikes } from './lookalikes.ts'

export const QUESTION_KINDS = ['sameCompany', 'whoIsMeant', 'isItSo'] as const
/** May two companies be one; who is meant by words that are no name; does the sentence say that at all. */
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** Something that a person should look at, with the words that tell. */
export interface ReviewQuestion {
  readonly kind: QuestionKind
  /** For a person: why it is asked. */
  readonly why: string
  /** How likely it is, or how sure the extractor is, 0 to 1. */
  readonly score: number
  /** sameCompany: the two; whoIsMeant: who was taken; isItSo: none. */
  readonly companies: readonly GraphEntity[]
  /** What is said: for each of the companies at most three claims, or the claim in question. */
  readonly claims: readonly ClaimEvidence[]
}

/** Claims and references below are asked about. */
const UNSURE = 0.7

/** Words that follow the name of a company in its full name. */
const TAILS = (
  'group holding holdings technologies technology international global systems solutions software labs industries ' +
  'motors motor bank electronics pharmaceuticals energy media entertainment networks services cloud web games studios'
).split(' ')

/** See Review.reviewQueue. */
export async function reviewQueue(
  store: Store,
  kinds: readonly QuestionKind[] = QUESTION_KINDS,
  limit = 50,
): Promise<readonly ReviewQuestion[]> {
  const most = Math.max(1, Math.min(200, limit))
  const rows = await Promise.all(QUESTION_KINDS.map((kind) => (kinds.includes(kind) ? ASKED[kind](store, most) : [])))
  const asked = rows.flatMap((some, at) => some.slice(0, most).map((row) => toQuestion(QUESTION_KINDS[at]!, row)))
  const ids = asked.flatMap(({ claimIds }) => claimIds)
  const claims = new Map((await claimsById(store, ids)).flatMap((claim) => (claim ? [[claim.claimId, claim]] : [])))
  return asked.map(({ claimIds, ...question }) => ({
    ...question,
    claims: claimIds.flatMap((id) => claims.get(id) ?? []),
  }))
}

const ASKED: Readonly<Record<QuestionKind, (store: Store, limit: number) => Promise<readonly Row[]>>> = {
  sameCompany: async (store, limit) =>
    store.read(statement('review/alike'), { tails: TAILS, looks: await findLookalikes(store), limit }),
  whoIsMeant: (store, limit) => store.read(statement('review/unsure-identities'), { below: UNSURE, limit }),
  isItSo: (store, limit) => store.read(statement('review/doubtful-claims'), { below: UNSURE, limit }),
}

function toQuestion(kind: QuestionKind, row: Row): Omit<ReviewQuestion, 'claims'> & { claimIds: readonly string[] } {
  const score = row.score as number
  if (kind === 'sameCompany') {
    const { a, b, claimsOfA, claimsOfB } = row as Record<string, GraphEntity & string[]>
    return {
      kind,
      score,
      why: row.why as string,
      companies: [a!, b!],
      claimIds: [...new Set([...claimsOfA!, ...claimsOfB!])],
    }
  }
  const claimIds = [row.claim as string]
  if (kind === 'isItSo') return { kind, score, why: 'the rule that read it is often wrong', companies: [], claimIds }
  const entity = row.entity as GraphEntity
  return { kind, score, why: `"${row.words}" was taken for ${entity.name}`, companies: [entity], claimIds }
}
