import nlp from 'compromise/three'
import { describe, expect, test } from 'vitest'
import { inflect, lemmaOfVerb } from '#language/verbs.ts'
import { BELIEVING, CONSIDERING, DENYING, ENDING, FAILING, INTENDING, SAYING } from '#language/words/modality-words.ts'
import { RELATION_TYPES } from '#relations/index.ts'

describe('the forms of a verb', () => {
  test.each([
    ['buy', ['buy', 'buys', 'bought', 'buying']],
    ['acquire', ['acquire', 'acquires', 'acquired', 'acquiring']],
    ['supply', ['supply', 'supplies', 'supplied', 'supplying']],
    ['employ', ['employ', 'employs', 'employed', 'employing']],
    ['plan', ['plan', 'plans', 'planned', 'planning']],
    ['purchase', ['purchase', 'purchases', 'purchased', 'purchasing']],
    ['launch', ['launch', 'launches', 'launched', 'launching']],
    ['tie', ['tie', 'ties', 'tied', 'tying']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['run', ['run', 'runs', 'ran', 'run', 'running']],
    ['take over', ['take over', 'takes over', 'took over', 'taken over', 'taking over']],
    ['snap up', ['snap up', 'snaps up', 'snapped up', 'snapping up']],
  ])('%s', (verb, forms) => expect(inflect(verb)).toEqual(forms))
})

describe('the base form', () => {
  test.each([
    ['bought', 'buy'],
    ['sold', 'sell'],
    ['supplies', 'supply'],
    ['competing', 'compete'],
    ['founded', 'found'],
    ['found', 'found'],
    ['planned', 'plan'],
    ['majority-owned', 'own'],
    ['co-founded', 'co-found'],
    ['Walmart', 'Walmart'],
    ['microwave', 'microwave'],
  ])('of "%s" is "%s"', (form, verb) => expect(lemmaOfVerb(form)).toBe(verb))
})

const firstWord = (verb: string) => verb.split(/[ -](?=up|off|out|down)/)[0]?.split(' ')[0] as string
const ofFrames = RELATION_TYPES.flatMap(({ meaning, frames }) =>
  frames.flatMap(({ id, verbs = [] }) => verbs.map((verb) => [firstWord(verb), `${meaning.name} ${id}`] as const)),
)
const ofModality = Object.entries({ SAYING, BELIEVING, DENYING, ENDING, FAILING, INTENDING, CONSIDERING }).flatMap(
  ([list, verbs]) => [...verbs].map((verb) => [firstWord(verb), list] as const),
)
/** Each verb once, with a rule that speaks of it. The tagger keeps "be" apart from verbs. */
const spokenOf = [...new Map([...ofFrames, ...ofModality])].filter(([verb]) => verb !== 'be' && verb !== '*')

describe('every verb that a rule speaks of is known in each of its forms', () => {
  test.each(spokenOf)('%s (%s)', (verb) => {
    expect(inflect(verb).filter((form) => lemmaOfVerb(form) !== verb)).toEqual([])
  })
})

describe('the past of every such verb is spelt as compromise spells it', () => {
  /** It does not know these for verbs. */
  const MISTAKEN = new Set(['own', 'co-own'])

  test.each(spokenOf.filter(([verb]) => !MISTAKEN.has(verb)))('%s (%s)', (verb) => {
    const view = nlp(verb)
    view.tag('Verb')
    const [forms] = view.verbs().conjugate() as { PastTense: string }[]
    expect([verb, lemmaOfVerb(forms?.PastTense ?? '')]).toEqual([verb, verb])
  })
})
