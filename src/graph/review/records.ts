import type { Correction, Decision } from '#model/decision.ts'
import type { Row } from '../store.ts'

/** The properties of a Decision node. Absent and null mean the same. */
export function toProps({ id, action, by, at, reason, undone, claim, change, companies }: Decision): Row {
  return {
    id,
    action,
    by,
    at,
    reason,
    undoneAt: undone?.at ?? null,
    undoneBy: undone?.by ?? null,
    undoneReason: undone?.reason ?? null,
    claim: claim?.id ?? null,
    said: claim?.said ?? null,
    article: claim?.article ?? null,
    quote: claim?.quote ?? null,
    type: claim?.type ?? null,
    subject: claim?.subject ?? null,
    object: claim?.object ?? null,
    ruleId: claim?.ruleId ?? null,
    extractor: claim?.extractor ?? null,
    score: claim?.score ?? null,
    change: change && JSON.stringify(change),
    from: companies?.from.key ?? null,
    fromName: companies?.from.name ?? null,
    to: companies?.to.key ?? null,
    toName: companies?.to.name ?? null,
    articles: companies?.articles ?? null,
    names: companies?.names ?? null,
  }
}

/** A decision as its node has it. */
export function toDecision(props: Row): Decision {
  const text = (name: string) => (props[name] as string | null | undefined) ?? null
  const must = (name: string) => props[name] as string
  return {
    id: must('id'),
    action: must('action') as Decision['action'],
    by: must('by'),
    at: must('at'),
    reason: text('reason'),
    undone: (text('undoneAt') && { by: must('undoneBy'), at: must('undoneAt'), reason: text('undoneReason') }) || null,
    claim: text('claim')
      ? {
          id: must('claim'),
          said: must('said'),
          article: must('article'),
          quote: must('quote'),
          type: must('type') as NonNullable<Decision['claim']>['type'],
          subject: must('subject'),
          object: text('object'),
          ruleId: must('ruleId'),
          extractor: must('extractor'),
          score: props.score as number,
        }
      : null,
    change: text('change') ? (JSON.parse(must('change')) as Correction) : null,
    companies: text('from')
      ? {
          from: { key: must('from'), name: must('fromName') },
          to: { key: must('to'), name: must('toName') },
          articles: (props.articles as string[] | null) ?? [],
          names: (props.names as string[] | null) ?? [],
        }
      : null,
  }
}
