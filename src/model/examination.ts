/** One thing that `wiregraph doctor` has looked at. `wrong` stands in the way of some command; `warn` may one day. */
export interface Examination {
  readonly name: string
  readonly state: 'ok' | 'warn' | 'wrong'
  /** What was found, as a phrase to follow the name. */
  readonly found: string
  /** What to do about it; null where nothing is. */
  readonly remedy: string | null
}

/** All is well. */
export function well(name: string, found: string): Examination {
  return { name, state: 'ok', found, remedy: null }
}

/** Something may be done about it. */
export function ill(name: string, state: 'warn' | 'wrong', found: string, remedy: string): Examination {
  return { name, state, found, remedy }
}
