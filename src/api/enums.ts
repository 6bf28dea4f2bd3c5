import { FACT_STATUSES } from '#graph/graph.ts'
import { CONTRADICTION_KINDS } from '#graph/questions.ts'
import { DatePrecision, EntityKind, Modality, PERIODS } from '#model/extraction.ts'

/** The schema's spelling of each value that the model and the graph use: CURRENT for "current". */
export const enums = {
  EntityKind: capitals(EntityKind.options),
  FactStatus: capitals(FACT_STATUSES),
  Modality: capitals(Modality.options),
  Polarity: capitals(['positive', 'negative']),
  Tense: capitals(['past', 'present', 'future']),
  ClaimStatus: capitals(['current', 'ended']),
  MoneyPeriod: capitals(PERIODS),
  FigureChange: capitals(['level', 'increase', 'decrease']),
  DatePrecision: capitals(DatePrecision.options),
  ImpactOn: capitals(['customers', 'suppliers']),
  ContradictionKind: capitals(CONTRADICTION_KINDS),
  DecisionAction: { ...capitals(['accept', 'reject', 'correct', 'merge', 'split']), KEEP_APART: 'keepApart' },
  ReviewKind: { SAME_COMPANY: 'sameCompany', WHO_IS_MEANT: 'whoIsMeant', IS_IT_SO: 'isItSo' },
  LoadState: capitals(['running', 'done', 'stopped']),
  ReadingState: {
    ...capitals(['waiting', 'new', 'changed', 'failed', 'retracting', 'retracted']),
    UNCHANGED: 'same',
  },
  LoadOutcome: { NEW: 'new', UNCHANGED: 'same', CHANGED: 'changed' },
} as const

function capitals<T extends string>(values: readonly T[]): { readonly [Value in T as Uppercase<Value>]: Value } {
  return Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as {
    [Value in T as Uppercase<Value>]: Value
  }
}
