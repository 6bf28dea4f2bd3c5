import { FACT_STATUSES, type FactStatus } from '#graph/graph.ts'
import { RELATION_NAMES, type RelationName } from '#model/relation.ts'

/**
 * What a file is to hold: the facts of a company or those that are named, of them those of some types, statuses and
 * confidence, with their claims.
 */
export interface WantedFile {
  readonly format: string
  /** Entity key. */
  readonly company: string
  /** Ids. */
  readonly facts?: readonly string[]
  readonly types?: readonly RelationName[]
  readonly statuses?: readonly FactStatus[]
  readonly minConfidence?: number
}

/** Why there is no file. */
export interface No {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly remedy: string
}

/** Facts that can be named; the page draws fewer. */
const MOST_FACTS = 20_000

/** Reads which file is wanted from the part of an address after "?", or from a body of the same form. */
export function toWanted(words: URLSearchParams, formats: Readonly<Record<string, string>>): WantedFile | No {
  const no = (message: string, remedy: string) => ({ status: 400, code: 'BAD_USER_INPUT', message, remedy })
  const [format, company] = [words.get('format') ?? '', words.get('company') ?? '']
  if (!Object.hasOwn(formats, format))
    return no(`There is no format "${format}".`, `Choose one of ${Object.keys(formats).join(', ')}.`)
  const types = listOf(words.get('types'), RELATION_NAMES)
  const statuses = listOf(words.get('statuses')?.toLowerCase() ?? null, FACT_STATUSES)
  const facts = words.get('facts')?.split(',').filter(Boolean)
  if (facts && facts.length > MOST_FACTS)
    return no(`${facts.length} facts are too many to name.`, `Name ${MOST_FACTS} at most, or narrow by types.`)
  const minConfidence = Number(words.get('confidence') ?? 0)
  if (types === null || statuses === null || !(minConfidence >= 0 && minConfidence <= 1))
    return no("The filter can't be read.", 'types and statuses are names with commas between, confidence is 0 to 1.')
  return {
    format,
    company,
    minConfidence,
    ...(facts && { facts }),
    ...(types && { types }),
    ...(statuses && { statuses }),
  }
}

/** None of an empty text, undefined where nothing is said, null where a name is not known. */
function listOf<T extends string>(text: string | null, known: readonly T[]): readonly T[] | undefined | null {
  if (text === null) return undefined
  const names = text === '' ? [] : text.split(',')
  const found = known.filter((name) => names.includes(name))
  return found.length === new Set(names).size ? found : null
}
