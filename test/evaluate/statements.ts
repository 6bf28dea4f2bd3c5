import { nameKeys } from '#evaluate/names.ts'
import type { Statement } from '#evaluate/statement.ts'

/** A statement for tests: "Orba buys from Elba", stated and current unless told otherwise. */
export function makeStatement(
  given: Partial<Omit<Statement, 'subject' | 'object'>> & { subject?: string; object?: string | null } = {},
): Statement {
  const { subject = 'Orba', object = 'Elba', ...rest } = given
  const end = (name: string) => ({ name, keys: nameKeys([name]) })
  return {
    type: 'BUYS_FROM',
    polarity: 'positive',
    modality: 'stated',
    status: 'current',
    sentence: 'Orba buys from Elba.',
    slices: [],
    ...rest,
    subject: end(subject),
    object: object === null ? null : end(object),
  }
}
