import fc from 'fast-check'
import type { Extraction } from '#model/extraction.ts'
import { type ClaimIn, makeExtraction } from './make-extraction.ts'

// Copies of a story come and go, and with them who is a source of his own.
const words = (start: number) => Array.from({ length: 80 }, (_, i) => `word${start + i}`)
const WIRE = words(0).join(' ')
const SHORTENED = words(0).slice(0, 60).join(' ')
const OTHER = words(500).join(' ')

// Few names and slots, so that articles meet in the same facts, names and publishers again and again.
const name = fc.constantFrom('Acme', 'ACME', 'Beta', 'Gamma')
const claim: fc.Arbitrary<ClaimIn> = fc
  .record({
    subject: name,
    object: name,
    type: fc.constantFrom('BUYS_FROM', 'USES', 'COMPETES_WITH', 'ACQUIRED', 'HOLDS_ROLE'),
    role: fc.constantFrom('CEO', 'chief executive', 'Chief Executive Officer', 'boss'),
    polarity: fc.constantFrom('positive', 'positive', 'positive', 'negative'),
    modality: fc.constantFrom('asserted', 'asserted', 'attributed', 'hedged', 'planned'),
    status: fc.constantFrom('current', 'current', 'ended'),
    product: fc.constantFrom('cloud', 'Cloud', 'Widget'),
    score: fc.constantFrom(0.3, 0.7, 0.9),
    amount: fc.nat(3),
  } as const)
  .map(({ amount, ...rest }) => ({
    ...rest,
    says: `${rest.subject} paid ${rest.object} $${amount} for ${rest.product}.`,
    amount: { min: amount, max: amount, currency: 'USD', period: 'month', approximate: false, text: `$${amount}` },
  }))
const article = (at: number): fc.Arbitrary<Extraction> =>
  fc
    .record({
      claims: fc.array(claim, { maxLength: 4 }),
      publisher: fc.constantFrom('The Wire', 'THE WIRE', 'Ledger', undefined),
      publishedAt: fc.constantFrom('2024-08-01', '2024-08-02T10:00:00Z', undefined),
      nickname: fc.constantFrom('the firm', 'The Firm', 'Acme Corp'),
      story: fc.constantFrom('', WIRE, SHORTENED, OTHER),
    })
    .map(({ claims, publisher, publishedAt, nickname, story }) =>
      makeExtraction({
        url: `https://wire.example/${at}`,
        ...(publisher ? { publisher } : {}),
        ...(publishedAt ? { publishedAt } : {}),
        kinds: { Widget: 'Product' },
        aliases: { Acme: [nickname] },
        claims,
        text: ['Widget.', ...new Set(claims.map((one) => one.says)), story].join(' '),
      }),
    )
    .map(oneNameAKey)

const ARTICLES = 4
export type Step = { readonly load: readonly Extraction[] } | { readonly retract: string }

/** One thing that happens to a graph: articles come, new or changed or as before, or one is taken back. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.nat(ARTICLES - 1).chain((at) => article(at).map((extraction) => ({ load: [extraction] }))),
  },
  {
    weight: 2,
    arbitrary: fc
      .shuffledSubarray([...Array(ARTICLES).keys()], { minLength: 2 })
      .chain((order) => fc.tuple(...order.map(article)).map((load) => ({ load }))),
  },
  { weight: 2, arbitrary: fc.nat(ARTICLES - 1).map((at) => ({ retract: `https://wire.example/${at}` })) },
)

/** The articles that are left after some steps, in the order in which they came last. */
export function leftAfter(steps: readonly Step[]): Extraction[] {
  const left = new Map<string, Extraction>()
  for (const one of steps)
    if ('retract' in one) left.delete(one.retract)
    else for (const extraction of one.load) left.set(extraction.article.id, extraction)
  return [...left.values()]
}

/** "Acme" and "ACME" have one id: an extraction lists it once. */
function oneNameAKey(extraction: Extraction): Extraction {
  const seen = new Set<string>()
  const entities = extraction.entities.filter(({ id }) => !seen.has(id) && seen.add(id))
  return { ...extraction, entities }
}
