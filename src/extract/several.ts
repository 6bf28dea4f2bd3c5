import { boundHeads } from './binding.ts'
import type { Parse } from './clauses/clause.ts'
import { headNoun, type NounPhrase } from './clauses/phrases.ts'
import type { NamedEntity } from './document.ts'
import { isBystander, type Salience } from './salience.ts'

const PLURAL_NOUNS =
  /^(?:companies|firms|customers|clients|rivals|competitors|suppliers|partners|groups|businesses|giants|makers|banks|retailers|automakers|carmakers|chipmakers|airlines|carriers|startups|start-ups|vendors|providers|manufacturers|investors|buyers|parties|sides|lenders|insurers|brewers|miners|drugmakers|operators|brokers|studios|publishers|owners|shareholders|sellers|bidders|backers)$/u

const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, pair: 2, duo: 2, three: 3, trio: 3, four: 4 }

/** Whether a phrase stands for several: "both firms", "these customers", "the two", "the pair". */
export function meansSeveral(parse: Parse, phrase: NounPhrase): boolean {
  const noun = headNoun(phrase, parse.tokens)
  if (noun !== undefined) return PLURAL_NOUNS.test(noun) || /^(?:pair|duo|trio)$/u.test(noun)
  return phrase.determiner === 'the' && phrase.to - phrase.from === 2 && numberIn(parse, phrase.from, phrase.to) > 0
}

/** How many a phrase says that they are; 0 where it does not tell. */
export const numberIn = (parse: Parse, from: number, to: number): number =>
  parse.tokens.slice(from, to).reduce((sum, { lower }) => sum || (NUMBERS[lower] ?? 0), 0)

/** "the two", "both", "the pair": the words do not say what they are. */
export const namesNoThing = (parse: Parse, from: number, to: number): boolean =>
  !parse.tokens.slice(from, to).some(({ tag, lower }) => tag === 'NOUN' && !/^(?:pair|duo|trio)$/u.test(lower))

/** Whether all whom the sentence has spoken of so far are in a list: else it is not the one that it leans on. */
export const areAmong = (salience: Salience, parse: Parse, before: number, list: readonly NamedEntity[]): boolean =>
  organizationsIn(salience, parse, parse.sentence.index, before).every((one) => list.includes(one))

/**
 * As many organizations as a phrase speaks of, where the words before it speak of just so many: in the sentence itself, else
 * in the one before where one of them is the subject. Newspapers and authorities are none of them.
 */
export function justSoMany(
  salience: Salience,
  parse: Parse,
  before: number,
  count: number,
): readonly NamedEntity[] | undefined {
  const { index } = parse.sentence
  const own = actorsIn(parse, before)
  const here = organizationsIn(salience, parse, index, before).filter((one) => !own.has(one))
  if (here.length === count) return here
  const last = organizationsIn(salience, parse, index - 1, before)
  const subject = salience.subjectOf(index - 1)
  const isTold = here.length < count && here.every((one) => last.includes(one))
  if (last.length === count && isTold && subject && last.includes(subject)) return last
  // "Acme and Beta buy from both groups"
  return count === 2 && calls(parse, before, SIDES) ? salience.protagonists(own, index) : undefined
}

const calls = ({ tokens }: Parse, from: number, nouns: RegExp) =>
  /^(?:both|the|these|those)$/u.test(tokens[from]?.lower ?? '') &&
  tokens.slice(from + 1, from + 4).some(({ lower }) => nouns.test(lower))

/** "both groups", "the two companies": any two may be called so, and then those are that the article is about. */
const SIDES =
  /^(?:companies|firms|groups|sides|banks|lenders|airlines|carriers|automakers|carmakers|chipmakers|retailers|insurers|brewers|miners|drugmakers|operators|giants|brokers|manufacturers)$/u

/** Whoever does, by name, what the clause says of a phrase: they are others than it means. */
export const actorsIn = (parse: Parse, before: number): ReadonlySet<NamedEntity> =>
  new Set(boundHeads(parse, before).flatMap(({ name }) => (name ? [name.entity] : [])))

/** "The former", "the latter": of two that the words before name together. */
export function oneOfTwo(salience: Salience, parse: Parse, before: number, word: string): NamedEntity | undefined {
  const { index } = parse.sentence
  for (const sentence of [index, index - 1]) {
    const named = namedIn(salience, parse, sentence, before)
    for (const kind of ['Organization', 'Person'] as const) {
      const pair = named.filter((one) => one.kind === kind)
      if (pair.length === 2) return word === 'former' ? pair[0] : pair[1]
      if (pair.length > 2) return undefined
    }
  }
  return undefined
}

/** Named or meant there. */
function organizationsIn(salience: Salience, parse: Parse, sentence: number, before: number): NamedEntity[] {
  const named = namedIn(salience, parse, sentence, before).filter((one) => one.kind === 'Organization')
  const meant = [...salience.meantIn(sentence)].filter((one) => one.kind === 'Organization' && !named.includes(one))
  return [...named, ...meant]
}

const namedIn = (salience: Salience, parse: Parse, sentence: number, before: number): NamedEntity[] =>
  [...new Set(salience.before(sentence, parse, before).map(({ entity }) => entity))].filter((one) => !isBystander(one))
