import type { Parse } from './clause.ts'
import type { VerbFrame } from './verb-predicates.ts'

export interface Governor {
  readonly frame: VerbFrame
  readonly slot: string
}

/** The verb that the phrase is an object, complement or prepositional phrase of. */
export function governorOf(verbs: readonly VerbFrame[], at: number, parse: Parse): Governor | undefined {
  const head = parse.groups.get(at)?.heads[0] ?? at
  for (const frame of verbs) {
    const object = frame.objects.findIndex((index) => index === at || index === head)
    if (object !== -1) return { frame, slot: object === 0 ? 'obj' : 'obj2' }
  }
  for (const frame of verbs) {
    for (const [word, indexes] of frame.prepositions)
      if (
        (indexes.includes(at) || indexes.includes(head)) &&
        /^(?:into|in|for|as|to|on|with|about|among|over|under|through|via|along-with|together-with|alongside|like|unlike)$/u.test(
          word,
        )
      )
        return { frame, slot: word }
  }
  // "customers are said to include": the copula tells more than the verb over it.
  const said = verbs.filter((frame) => frame.subject === at || frame.subject === head)
  const frame = said.find((one) => COPULAS.has(one.verb.lemma)) ?? said[0]
  return frame && { frame, slot: 'subj' }
}

export const COPULAS = new Set('be become remain include represent comprise stay'.split(' '))
