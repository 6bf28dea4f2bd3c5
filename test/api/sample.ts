import { createHash } from 'node:crypto'
import { contentHash } from '#model/article.ts'
import type { Claim, Entity, EntityKind, Extraction } from '#model/extraction.ts'
import type { RelationName } from '#model/relation.ts'

const KINDS: Readonly<Record<string, EntityKind>> = { 'Ada Berg': 'Person', Skylight: 'Product', Oslo: 'Place' }
const ALIASES: Readonly<Record<string, string[]>> = { Contoso: ['Contoso Corp.'] }

/** Two articles about invented companies, with the claims that a careful reader takes from them. */
export const SAMPLE: readonly Extraction[] = [
  extraction({
    url: 'https://wire.example/clouds',
    title: 'Contoso wins the banks',
    publisher: 'Example Wire',
    publishedAt: '2024-08-01',
    claims: [
      says(
        'Northwind pays Contoso nearly $20 million a month for cloud services.',
        'BUYS_FROM',
        'Northwind',
        'Contoso',
        {
          product: 'cloud services',
          amount: {
            min: 18e6,
            max: 20e6,
            currency: 'USD',
            period: 'month',
            approximate: true,
            text: 'nearly $20 million a month',
          },
        },
      ),
      says('Harbor Bank, a Contoso customer, buys more than before.', 'BUYS_FROM', 'Harbor Bank', 'Contoso'),
      says('Contoso buys its chips from Litware.', 'BUYS_FROM', 'Contoso', 'Litware', { product: 'chips' }),
      says('Harbor Bank rented servers from Fabrikam until 2022.', 'BUYS_FROM', 'Harbor Bank', 'Fabrikam', {
        status: 'ended',
        tense: 'past',
        asOf: { from: null, to: '2022-12-31', precision: 'year', text: 'until 2022' },
      }),
      says('Contoso competes with Fabrikam.', 'COMPETES_WITH', 'Contoso', 'Fabrikam'),
      says('Eastwind Group owns Northwind.', 'PARENT_OF', 'Eastwind Group', 'Northwind'),
      says('Ada Berg is the chief executive of Contoso.', 'HOLDS_ROLE', 'Ada Berg', 'Contoso', {
        role: 'chief executive',
      }),
      says('Contoso plans to buy robots from Tailspin.', 'BUYS_FROM', 'Contoso', 'Tailspin', {
        modality: 'planned',
        tense: 'future',
      }),
      says('Contoso has its headquarters in Oslo.', 'HEADQUARTERED_IN', 'Contoso', 'Oslo'),
      says('Contoso offers Skylight.', 'OFFERS', 'Contoso', 'Skylight'),
      says('Contoso said that revenue grew by 29 percent.', 'REPORTS', 'Contoso', null, {
        modality: 'attributed',
        attribution: { text: 'Contoso', entity: 'organization/contoso' },
        figure: {
          measure: 'revenue',
          value: 0.29,
          unit: 'fraction',
          change: 'increase',
          approximate: false,
          text: '29 percent',
        },
      }),
    ],
  }),
  extraction({
    url: 'https://post.example/northwind',
    title: 'Northwind explains its bills',
    publisher: 'Example Post',
    publishedAt: '2024-09-02T09:30:00Z',
    claims: [
      says('Contoso sells cloud services to Northwind.', 'BUYS_FROM', 'Northwind', 'Contoso', {
        product: 'cloud services',
      }),
      says('A quarter of the sales of Litware goes to Contoso.', 'BUYS_FROM', 'Contoso', 'Litware', {
        product: 'chips',
        share: {
          value: 0.25,
          approximate: false,
          of: 'the sales of Litware',
          ofEntity: 'organization/litware',
          text: 'A quarter',
        },
      }),
    ],
  }),
]

interface Said {
  readonly sentence: string
  readonly subject: string
  readonly object: string | null
  readonly type: RelationName
  readonly more: Partial<Claim>
}

function says(
  sentence: string,
  type: RelationName,
  subject: string,
  object: string | null,
  more: Partial<Claim> = {},
): Said {
  return { sentence, type, subject, object, more }
}

interface Told {
  readonly url: string
  readonly title: string
  readonly publisher: string
  readonly publishedAt: string
  readonly claims: readonly Said[]
}

function extraction({ claims: said, url, ...article }: Told): Extraction {
  const text = said.map(({ sentence }) => sentence).join(' ')
  const names = [...new Set(said.flatMap(({ subject, object }) => [subject, object ?? subject]))]
  const spans = said.map(({ sentence }) => text.indexOf(sentence))
  return {
    article: { id: url, url, ...article, language: 'en', text, contentHash: contentHash(text) },
    extractor: 'sample-1',
    entities: names.map(toEntity),
    mentions: said.flatMap(({ sentence, subject, object }, index) =>
      [subject, ...(object ? [object] : [])].map((name) => ({
        entity: idOf(name),
        ...spanOf(text, sentence, spans[index]!, name),
        text: name,
      })),
    ),
    anaphors: [],
    claims: said.map((each, index) => toClaim(text, url, each, index, spans[index]!)),
  }
}

function toEntity(name: string): Entity {
  return { id: idOf(name), kind: KINDS[name] ?? 'Organization', name, aliases: ALIASES[name] ?? [] }
}

function idOf(name: string): string {
  return `${(KINDS[name] ?? 'Organization').toLowerCase()}/${name.toLowerCase()}`
}

function toClaim(text: string, url: string, said: Said, sentence: number, start: number): Claim {
  const { subject, object, type, more } = said
  const objectText = object ?? more.figure!.text
  return {
    id: createHash('sha256').update(`${url} ${said.sentence}`).digest('hex').slice(0, 32),
    type,
    subject: idOf(subject),
    object: object && idOf(object),
    subjectSpan: spanOf(text, said.sentence, start, subject),
    objectSpan: spanOf(text, said.sentence, start, objectText),
    polarity: 'positive',
    modality: 'asserted',
    tense: 'present',
    status: 'current',
    evidence: { sentence, start, end: start + said.sentence.length, quote: said.sentence },
    ruleId: `sample-${type.toLowerCase()}`,
    score: 0.9,
    ...more,
  }
}

function spanOf(text: string, sentence: string, from: number, words: string) {
  const start = text.indexOf(words, from)
  if (start < 0 || start >= from + sentence.length) throw new Error(`"${words}" is not in "${sentence}"`)
  return { start, end: start + words.length }
}
