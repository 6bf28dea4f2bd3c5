import { BELIEVING, CONSIDERING, DENYING, ENDING, FAILING, INTENDING, SAYING } from './words/modality-words.ts'
import { IRREGULAR_VERBS, VERBS } from './words/verbs.ts'

const VOWELS = 'aeiou'
const DOUBLING = new Set(
  (
    'plan ship stop drop swap cut get let put set run win begin spin strip step trim tap scrap transfer refer occur submit commit permit equip bid shop quit outfit slip dip top log ' +
    'fit retrofit tip control embed snap allot ban bar drag grab spar undercut bag pit shed hit net incur admit rebut forbid dub mop nab duel leapfrog pip prefer stem lag'
  ).split(' '),
)

/** Every form of a regular or irregular English verb: buy, buys, bought, buying. */
export function inflect(verb: string): string[] {
  const [head = verb, ...particle] = verb.split(' ')
  const rest = particle.length > 0 ? ` ${particle.join(' ')}` : ''
  const irregular = IRREGULAR_VERBS.get(head)
  const stem = DOUBLING.has(head) ? head + head.at(-1) : head
  const past = irregular ?? [
    endsInE(head) ? `${head}d` : endsInConsonantY(head) ? `${head.slice(0, -1)}ied` : `${stem}ed`,
  ]
  const gerund = head.endsWith('ie')
    ? `${head.slice(0, -2)}ying`
    : dropsE(head)
      ? `${head.slice(0, -1)}ing`
      : `${stem}ing`
  const present = endsInConsonantY(head)
    ? `${head.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/u.test(head)
      ? `${head}es`
      : `${head}s`
  // American English leaves the l single: canceled, totaled.
  const single = head.endsWith('l') && DOUBLING.has(head) ? [`${head}ed`, `${head}ing`] : []
  return [head, present, ...past, gerund, ...single].map((form) => form + rest)
}

const endsInE = (verb: string) => verb.endsWith('e')
const dropsE = (verb: string) => verb.endsWith('e') && !/(?:ee|oe|ye)$/u.test(verb)
const endsInConsonantY = (verb: string) => verb.endsWith('y') && !VOWELS.includes(verb.at(-2) ?? 'a')

const LEMMAS: ReadonlyMap<string, string> = new Map(
  [
    ...[SAYING, BELIEVING, DENYING, ENDING, FAILING, INTENDING, CONSIDERING].flatMap((words) => [...words]),
    ...VERBS.toReversed(),
  ].flatMap((verb) => inflect(verb).map((form): [string, string] => [form, verb])),
)

/** The base form of a verb form, or the word itself where the verb is not one that the rules speak of. */
export function lemmaOfVerb(form: string): string {
  const known = LEMMAS.get(form)
  if (known !== undefined) return known
  // "majority-owned", "co-founded"
  const hyphen = form.lastIndexOf('-')
  return hyphen > 0 ? (LEMMAS.get(form.slice(hyphen + 1)) ?? form) : form
}
