import { expect, it } from 'vitest'
import { RELATIONS } from '#explorer/catalogue.ts'
import { statedVerb } from '#explorer/words.ts'

it.each([
  ['BUYS_FROM', 'CURRENT', 'buys from'],
  ['BUYS_FROM', 'ENDED', 'bought from'],
  ['ACQUIRED', 'PLANNED', 'plans to acquire'],
  ['HEADQUARTERED_IN', 'HEDGED', 'may be based in'],
  ['USES', 'QUESTIONED', 'may or may not use'],
  ['COMPETES_WITH', 'DISPUTED', 'is said, and denied, to compete with'],
  ['PARENT_OF', 'DENIED', 'is said not to be the parent of'],
] as const)('a fact of %s that is %s reads "%s"', (type, status, verb) => {
  expect(statedVerb(type, status)).toBe(verb)
})

it('every relation can be read as what somebody may do', () => {
  expect(RELATIONS.filter(({ base }) => !/^[a-z]+[a-z ]*$/.test(base))).toEqual([])
})
