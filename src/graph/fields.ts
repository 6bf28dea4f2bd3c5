import type { Row } from './store.ts'

/** Names of the fields that somebody asks for, as Fact, ClaimEvidence and GraphArticle call them; undefined: all. */
export type Fields = readonly string[]

/** How much to read of what is found. */
export interface Reading {
  /** At most so many for each key; 1,000 unless told. */
  readonly limit?: number
  /** What is not among them, and no key, is missing from the answer: only for those who know what they will look at. */
  readonly fields?: Fields | undefined
}

/** Properties of a node: those that are always read, and those behind each field. */
interface Behind {
  readonly always: readonly string[]
  readonly fields: Readonly<Record<string, readonly string[]>>
}

const MONEY = ['amountMin', 'amountMax', 'currency', 'period', 'approximate', 'amountText']
const SHARE = ['share', 'shareApproximate', 'shareOf', 'shareOfEntity', 'shareText']
const FIGURE = ['measure', 'figureValue', 'figureUnit', 'figureChange', 'figureApproximate', 'figureText']
const dated = (props: readonly string[], name: string) => [...props, `${name}AsOf`, `${name}Claim`]
const own = (...names: string[]) => Object.fromEntries(names.map((name) => [name, [name]]))

const FACT: Behind = {
  always: ['id', 'type', 'status', 'confidence', 'sourceCount', 'claimCount', 'lastSeen'],
  fields: {
    ...own('product', 'role', 'measure', 'validFrom', 'validTo', 'precision', 'heldFrom', 'heldTo', 'figuresDiffer'),
    ...own('amountPerYear', 'firstSeen', 'display'),
    amount: dated(MONEY, 'amount'),
    amountAsOf: dated(MONEY, 'amount'),
    share: dated(SHARE, 'share'),
    shareAsOf: dated(SHARE, 'share'),
    figure: dated(FIGURE, 'figure'),
    figureAsOf: dated(FIGURE, 'figure'),
  },
}

const CLAIM: Behind = {
  always: ['id', 'subject'],
  fields: {
    ...own('polarity', 'modality', 'tense', 'status', 'quote', 'start', 'end', 'product', 'role', 'ruleId'),
    ...own('extractor', 'score'),
    subjectSpan: ['subjectStart', 'subjectEnd'],
    objectSpan: ['objectStart', 'objectEnd'],
    attribution: ['attributedTo'],
    amount: MONEY,
    share: SHARE,
    figure: FIGURE,
    asOf: ['asOf', 'asOfFrom', 'asOfTo', 'asOfPrecision'],
  },
}

const ENTITY = ['key', 'kind', 'name']

const SENTENCE: Behind = { always: [], fields: { sentence: ['id', 'index', 'start', 'end', 'text'] } }

const ARTICLE: Behind = {
  always: ['id'],
  fields: {
    ...own('url', 'title', 'author', 'publishedAt', 'language', 'contentHash', 'extractor'),
    publishedOn: ['publishedAt'],
    notExtracted: ['language'],
  },
}

/** What a statement that returns facts is told to read of them, as its parameters. */
export interface FactParams {
  /** null: all, which costs Neo4j less than each by its name. */
  readonly factProps: readonly string[] | null
  readonly endProps: readonly string[]
}

/** The same for a statement that returns claims with their words. */
export interface ClaimParams {
  readonly claimProps: readonly string[] | null
  readonly sentenceProps: readonly string[] | null
  readonly articleProps: readonly string[]
  readonly endProps: readonly string[]
}

/** Parameters for the statements that return facts. */
export const factParams = remembered(
  (fields): FactParams => ({
    factProps: fields ? propsOf(FACT, fields) : null,
    endProps: isAsked(fields, 'subject', 'object', 'productEntity') ? ENTITY : [],
  }),
)

/** Parameters for the statements that return claims. */
export const claimParams = remembered(
  (fields): ClaimParams => ({
    claimProps: fields ? propsOf(CLAIM, fields) : null,
    sentenceProps: fields ? propsOf(SENTENCE, fields) : null,
    articleProps: propsOf(ARTICLE, fields),
    endProps: isAsked(fields, 'subject', 'object', 'attribution') ? ENTITY : [],
  }),
)

/** What a statement returns of a node: a list of values in the order of the names that it was told, or all by name. */
export function named(values: unknown, names: readonly string[] | null): Row {
  if (!names) return values as Row
  const list = values as readonly unknown[]
  const row: Row = {}
  for (let at = 0; at < names.length; at++) row[names[at]!] = list[at]
  return row
}

function isAsked(fields: Fields | undefined, ...names: readonly string[]): boolean {
  return !fields || names.some((name) => fields.includes(name))
}

function propsOf({ always, fields: behind }: Behind, fields: Fields | undefined): readonly string[] {
  const asked = fields ? fields.filter((name) => Object.hasOwn(behind, name)) : Object.keys(behind)
  return [...new Set([...always, ...asked.flatMap((name) => behind[name]!)])]
}

/** The fields of one GraphQL operation are one list, however often it is asked. */
function remembered<T>(make: (fields: Fields | undefined) => T): (fields?: Fields) => T {
  const all = make(undefined)
  const made = new WeakMap<Fields, T>()
  return (fields) => {
    if (!fields) return all
    const known = made.get(fields) ?? make(fields)
    made.set(fields, known)
    return known
  }
}
