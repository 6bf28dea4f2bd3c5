import type { DayRange, FactFilter } from '#graph/graph.ts'
import { apiError } from './explain.ts'
import type { FactFilter as FilterInput } from './generated/types.ts'

type EntityFilter = Omit<FactFilter, 'company'>

/** A client's conditions without those that it left out; `company` is a name there, so the caller looks it up. */
export function toFilter(input: FilterInput | null | undefined): EntityFilter {
  const { types, statuses, modalities, article, minConfidence, minSources, asOf } = input ?? {}
  return {
    ...(types && { types }),
    ...(statuses && { statuses }),
    ...(modalities && { modalities }),
    ...(article && { article }),
    ...(minConfidence != null && { minConfidence: between('minConfidence', minConfidence, 0, 1) }),
    ...(minSources != null && { minSources }),
    ...(asOf && { asOf }),
  }
}

/** The day that a client asks about, where it gives one. */
export function dayOf({ asOf }: { readonly asOf?: string | null | undefined }): { readonly asOf?: string } {
  return asOf == null ? {} : { asOf }
}

/** Two days, each where it is given. */
export function toRange({
  from,
  to,
}: {
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}): DayRange {
  return { ...(from != null && { from }), ...(to != null && { to }) }
}

export const isWithin = (value: number, low: number, high: number): boolean => value >= low && value <= high

/** Refuses a number out of range, in words. */
export function between(name: string, value: number, low: number, high: number): number {
  if (isWithin(value, low, high)) return value
  throw apiError(
    'BAD_USER_INPUT',
    `${name} is ${value}, but must be ${low} to ${high}.`,
    `Give ${name} a value in that range.`,
  )
}
