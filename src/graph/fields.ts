import type { Parts } from './statements.ts'
import type { Params, Row } from './store.ts'

/** Names of the fields that somebody asks for, as Fact, ClaimEvidence and GraphArticle call them; undefined: all. */
export type Fields = readonly string[]

/** How much to read of what is found. */
export interface Reading {
  /** At most so many for each key; 1,000 unless told. */
  readonly limit?: number
  /** What is not among them, and no key, is missing from the answer: only for those who know what they will look at. */
  readonly fields?: Fields | undefined
}

/** How much to read of facts, and of the claims behind each, which are not read unless told. */
export interface FactReading extends Reading {
  readonly claims?: Reading | undefined
}

/** The properties of a node behind each field. */
interface Behind {
  readonly fields: Readonly<Record<string, readonly string[]>>
}

const MONEY = ['amountMin', 'amountMax', 'currency', 'period', 'approximate', 'amountText']
const SHARE = ['share', 'shareApproximate', 'shareOf', 'shareOfEntity', 'shareText']
const FIGURE = ['measure', 'figureValue', 'figureUnit', 'figureChange', 'figureApproximate', 'figureText']
const dated = (props: readonly string[], name: string) => [...props, `${name}AsOf`, `${name}Claim`]
const own = (...names: string[]) => Object.fromEntries(names.map((name) => [name, [name]]))
const by = (props: readonly string[], ...names: string[]) => Object.fromEntries(names.map((name) => [name, props]))

/** Cursors are made of ids, and claims are found by that of their fact. */
const ID = by(['id'], 'id', 'cursor', 'startCursor', 'endCursor', 'claims', 'fact')

const FACT: Behind = {
  fields: {
    ...ID,
    ...own('type', 'status', 'confidence', 'sourceCount', 'claimCount', 'lastSeen', 'amountPerYear', 'firstSeen'),
    ...own('product', 'role', 'measure', 'validFrom', 'validTo', 'precision', 'heldFrom', 'heldTo', 'figuresDiffer'),
    ...own('display'),
    ...by(dated(MONEY, 'amount'), 'amount', 'amountAsOf'),
    ...by(dated(SHARE, 'share'), 'share', 'shareAsOf'),
    ...by(dated(FIGURE, 'figure'), 'figure', 'figureAsOf'),
    // How many claims there are in all is asked of their list.
    totalCount: ['claimCount'],
  },
}

const CLAIM: Behind = {
  fields: {
    ...ID,
    ...own('polarity', 'modality', 'tense', 'status', 'quote', 'start', 'end', 'product', 'role', 'ruleId'),
    ...own('extractor', 'score'),
    // The fact of a symmetric type has its ends sorted; the claim has them as the sentence does.
    ...by(['subject'], 'subject', 'object'),
    subjectSpan: ['subjectStart', 'subjectEnd'],
    objectSpan: ['objectStart', 'objectEnd'],
    attribution: ['attributedTo'],
    amount: MONEY,
    share: SHARE,
    figure: FIGURE,
    asOf: ['asOf', 'asOfFrom', 'asOfTo', 'asOfPrecision'],
  },
}

const SENTENCE: Behind = { fields: { sentence: ['id', 'index', 'start', 'end', 'text'] } }

const ARTICLE: Behind = {
  fields: {
    ...own('url', 'title', 'author', 'language', 'contentHash', 'extractor'),
    ...by(['publishedAt'], 'publishedAt', 'publishedOn'),
    ...by(['id'], 'id', 'text', 'mentions', 'copies', 'reading', 'claims'),
    notExtracted: ['language'],
  },
}

/** How facts are read: what stands for the placeholders of their statement, its parameters, and the names of the values. */
export interface FactPlan {
  readonly parts: Parts
  readonly params: Params
  /** null: the whole node. */
  readonly props: readonly string[] | null
  readonly claims: ClaimPlan | null
  /** Which claims are read with each fact. */
  readonly opened: Reading | undefined
}

/** The same for claims with their words. */
export interface ClaimPlan {
  readonly parts: Parts
  readonly params: Params
  /** null: the whole nodes. */
  readonly props: Readonly<Record<'claim' | 'sentence' | 'article', readonly string[]>> | null
}

/** How to read facts of which these fields are wanted, with or without claims. */
export function factPlan(fields?: Fields, claims?: Reading): FactPlan {
  const plan = factsAlone(fields)
  if (!claims) return plan
  const { parts, params, props } = claimPlan(claims.fields)
  return {
    parts: { ...parts, values: plan.parts.values, ends: plan.parts.ends || parts.ends },
    params: { ...plan.params, ...params, claimLimit: claims.limit ?? MOST_CLAIMS },
    props: plan.props,
    claims: { parts, params, props },
    opened: claims,
  }
}

/** Claims for each fact unless told. */
export const MOST_CLAIMS = 1_000

const factsAlone = remembered((fields): FactPlan => {
  const props = fields ? propsOf(FACT, fields) : null
  return {
    parts: {
      values: props ? 'fact-values' : 'fact-whole',
      ends: isAsked(fields, 'subject', 'object', 'productEntity'),
      claims: null,
    },
    params: props ? { factProps: props } : {},
    props,
    claims: null,
    opened: undefined,
  }
})

/** How to read claims of which these fields are wanted. */
export const claimPlan = remembered((fields): ClaimPlan => {
  const ends = isAsked(fields, 'subject', 'object')
  const publisher = isAsked(fields, 'publisher')
  const speaker = isAsked(fields, 'attribution')
  const parts = { values: null, ends, publisher, speaker }
  if (!fields) return { parts: { ...parts, claims: 'claim-whole' }, params: {}, props: null }
  const [claim, sentence, article] = [propsOf(CLAIM, fields), propsOf(SENTENCE, fields), propsOf(ARTICLE, fields)]
  return {
    parts: { ...parts, claims: 'claim-values' },
    params: { claimProps: claim, sentenceProps: sentence, articleProps: article },
    props: { claim, sentence, article },
  }
})

/** What a statement returns of a node: values in the order of the names that it was told, from a place of a list on. */
export function named(values: readonly unknown[], names: readonly string[], from = 0): Row {
  const row: Row = {}
  for (let at = 0; at < names.length; at++) row[names[at]!] = values[from + at]
  return row
}

function isAsked(fields: Fields | undefined, ...names: readonly string[]): boolean {
  return !fields || names.some((name) => fields.includes(name))
}

function propsOf({ fields: behind }: Behind, fields: Fields): readonly string[] {
  const asked = fields.filter((name) => Object.hasOwn(behind, name))
  return [...new Set(asked.flatMap((name) => behind[name]!))]
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
