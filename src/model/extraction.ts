import { z } from 'zod'
import { Article } from './article.ts'
import { RELATION_NAMES } from './relation.ts'

/** The version of the rules; it goes on every claim but never into an id. */
export const EXTRACTOR_VERSION = 'rules-0.1.0'

export const EntityKind = z.enum(['Organization', 'Person', 'Product', 'Place'])
export type EntityKind = z.infer<typeof EntityKind>

export const Modality = z.enum(['asserted', 'attributed', 'hedged', 'planned', 'questioned'])
export type Modality = z.infer<typeof Modality>

const offset = z.number().int().nonnegative()
export const Span = z.strictObject({ start: offset, end: offset })
export type Span = z.infer<typeof Span>

export const Entity = z.strictObject({
  id: z.string().describe('Kind and normalised name, "organization/microsoft": the same in every article.'),
  kind: EntityKind,
  name: z.string().describe('The fullest name the article uses.'),
  aliases: z.array(z.string()).describe('The other names that the article uses for it, sorted.'),
})
export type Entity = z.infer<typeof Entity>

export const Mention = z.strictObject({ entity: z.string(), start: offset, end: offset, text: z.string() })
export type Mention = z.infer<typeof Mention>

/** A mention without a name ("the company", "its", "these customers") and the entity it refers to. */
export const Anaphor = Mention.extend({
  method: z.enum(['pronoun', 'description', 'plural']),
  score: z.number().min(0).max(1),
})
export type Anaphor = z.infer<typeof Anaphor>

export const PERIODS = ['hour', 'day', 'week', 'month', 'quarter', 'half', 'year'] as const
export const Money = z.strictObject({
  min: z.number().nullable().describe('In units of the currency. null: no lower bound stated ("up to $5m").'),
  max: z.number().nullable().describe('null: no upper bound stated ("more than $3bn", "millions of dollars").'),
  currency: z.string().describe('ISO 4217 code.'),
  period: z.enum(PERIODS).nullable().describe('null: a single sum.'),
  approximate: z.boolean(),
  text: z.string().describe('The words, as they stand.'),
})
export type Money = z.infer<typeof Money>

export const Share = z.strictObject({
  value: z.number().describe('A fraction: 0.25 is a quarter.'),
  approximate: z.boolean(),
  of: z.string().nullable().describe('Whose total, in the words of the article.'),
  ofEntity: z.string().nullable().describe('The entity whose total it is, where known.'),
  text: z.string(),
})
export type Share = z.infer<typeof Share>

export const DatePrecision = z.enum(['day', 'month', 'quarter', 'half', 'year', 'open'])
/** An interval of days, both ends included; null is an open end. */
export const Period = z.strictObject({
  from: z.string().nullable().describe('ISO date of the first day.'),
  to: z.string().nullable().describe('ISO date of the last day.'),
  precision: DatePrecision,
  text: z.string(),
})
export type Period = z.infer<typeof Period>

export const Figure = z.strictObject({
  measure: z.string().describe('What is counted: "revenue", "net income", "users", "share price".'),
  value: z.number(),
  unit: z.string().describe('A currency code, "fraction" (0.29 is 29 %) or the thing counted ("customers").'),
  change: z.enum(['level', 'increase', 'decrease']),
  approximate: z.boolean(),
  text: z.string(),
})
export type Figure = z.infer<typeof Figure>

export const Attribution = z.strictObject({
  text: z.string().describe('Who said it, in the words of the article.'),
  entity: z.string().nullable(),
})
export type Attribution = z.infer<typeof Attribution>

export const Evidence = z.strictObject({
  sentence: offset.describe('Index of the sentence in the article, from 0.'),
  start: offset,
  end: offset,
  quote: z.string().describe('Equals article.text.slice(start, end).'),
})
export type Evidence = z.infer<typeof Evidence>

export const Claim = z.strictObject({
  id: z.string(),
  type: z.enum(RELATION_NAMES),
  subject: z.string(),
  object: z.string().nullable().describe('null for REPORTS, whose object is `figure`.'),
  subjectSpan: Span,
  objectSpan: Span,
  product: z.string().optional().describe('What is bought or used, in the words of the article.'),
  role: z.string().optional().describe('HOLDS_ROLE: "chief executive", "founder", "chair".'),
  polarity: z.enum(['positive', 'negative']),
  modality: Modality,
  tense: z.enum(['past', 'present', 'future']),
  status: z.enum(['current', 'ended']).describe('ended: the article says that the state is over ("until 2019").'),
  amount: Money.optional(),
  share: Share.optional(),
  figure: Figure.optional(),
  asOf: Period.optional().describe('The period that the claim speaks of.'),
  attribution: Attribution.optional(),
  evidence: Evidence,
  ruleId: z.string(),
  score: z.number().min(0).max(1),
})
export type Claim = z.infer<typeof Claim>

/** The contract: what one article says. Rules, models, gold files, the loader and the viewer all speak it. */
export const Extraction = z.strictObject({
  article: Article,
  extractor: z.string(),
  entities: z.array(Entity),
  mentions: z.array(Mention),
  anaphors: z.array(Anaphor),
  claims: z.array(Claim),
})
export type Extraction = z.infer<typeof Extraction>
