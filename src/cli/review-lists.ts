import type { ClaimEvidence } from '#graph/graph.ts'
import { QUESTION_KINDS, type ReviewQuestion } from '#graph/review/queue.ts'
import { Failure } from '#model/failure.ts'
import { print, printJson } from './output.ts'
import { paint } from './paint.ts'
import { openReadyGraph } from './ready-graph.ts'
import type { ListOptions } from './review.ts'
import { onOneLine } from './show.ts'
import { showDecision } from './show-decision.ts'

/** Prints what a person should look at, with the words that tell. */
export async function listQueue(options: ListOptions): Promise<void> {
  const kinds = options.kind?.map((name) => {
    const kind = QUESTION_KINDS.find((known) => known === name)
    if (kind) return kind
    throw new Failure('USAGE', `There is no kind "${name}".`, `Choose from ${QUESTION_KINDS.join(', ')}.`)
  })
  const limit = count(options.limit)
  const graph = await openReadyGraph(options.data)
  try {
    const questions = await graph.reviewQueue(kinds, limit)
    if (options.json) return await printJson(questions)
    for (const question of questions) await print(`${showQuestion(question)}\n`)
    if (questions.length === 0) await print('Nothing is in doubt.')
  } finally {
    await graph.close()
  }
}

export async function listDecisions(options: ListOptions & { readonly all?: boolean }): Promise<void> {
  const limit = count(options.limit)
  const graph = await openReadyGraph(options.data)
  try {
    const { items, total } = await graph.decisions(options.all ? {} : { inForce: true }, { limit })
    if (options.json) return await printJson(items)
    for (const decision of items) await print(showDecision(decision))
    if (items.length < total) await print(paint.dim(`and ${total - items.length} more: --limit`))
    if (total === 0) await print('Nothing was decided.')
  } finally {
    await graph.close()
  }
}

function count(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 200) return Number(text)
  throw new Failure('USAGE', `"${text}" is no limit.`, 'Give a number from 1 to 200.')
}

function showQuestion({ kind, why, score, companies, claims }: ReviewQuestion): string {
  const sure = paint.dim(`(${Math.round(score * 100)}%)`)
  if (kind === 'sameCompany') {
    const [a, b] = companies.map(({ key, name }) => [
      `  ${paint.bold(name)} ${paint.dim(key)}`,
      ...claims.filter((claim) => isAbout(claim, key)).map((claim) => `    ${showClaim(claim)}`),
    ])
    return [`One company? ${onOneLine(why)} ${sure}`, ...a!, ...b!].join('\n')
  }
  const [claim] = claims
  const asked = kind === 'whoIsMeant' ? 'Who is meant?' : 'Does it say so?'
  return [
    `${asked} ${onOneLine(why)} ${sure}`,
    ...(claim ? [`  ${readsOf(claim)}`, `    ${showClaim(claim)}`, `    ${paint.dim(claim.claimId)}`] : []),
  ].join('\n')
}

function isAbout({ subject, object }: ClaimEvidence, key: string): boolean {
  return subject.key === key || object?.key === key
}

function readsOf({ subject, type, object, ruleId }: ClaimEvidence): string {
  return `${paint.bold(subject.name)} ${type} ${paint.bold(object?.name ?? '')} ${paint.dim(ruleId)}`
}

function showClaim({ quote, article }: ClaimEvidence): string {
  const source = [article.publisher ?? article.title ?? article.id, article.publishedAt?.slice(0, 10)]
  return `“${onOneLine(quote)}” ${paint.dim(`— ${source.filter(Boolean).join(', ')}`)}`
}
