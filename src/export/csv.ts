import { type Options, stringify } from 'csv-stringify/sync'
import type { GraphExport, Part } from '#graph/exports.ts'
import type { ClaimEvidence } from '#graph/graph.ts'

/** One claim a line, for spreadsheets. A cell that a spreadsheet would take for a formula starts with an apostrophe. */
export async function* writeCsv(graph: GraphExport, part: Part): AsyncGenerator<string> {
  yield stringify([Object.keys(COLUMNS)], OPTIONS)
  for await (const claim of graph.claims(part))
    yield stringify([Object.values(COLUMNS).map((cell) => cell(claim))], OPTIONS)
}

const OPTIONS: Options = {
  escape_formulas: true,
  record_delimiter: 'windows',
  cast: { boolean: (value) => String(value) },
}

const COLUMNS: Readonly<Record<string, (claim: ClaimEvidence) => string | number | boolean | null | undefined>> = {
  claim: ({ claimId }) => claimId,
  fact: ({ factId }) => factId,
  subject: ({ subject }) => subject.name,
  relation: ({ type }) => type,
  object: ({ object }) => object?.name,
  product: ({ product }) => product,
  role: ({ role }) => role,
  polarity: ({ polarity }) => polarity,
  modality: ({ modality }) => modality,
  status: ({ status }) => status,
  tense: ({ tense }) => tense,
  amount: ({ amount }) => amount?.text,
  amount_min: ({ amount }) => amount?.min,
  amount_max: ({ amount }) => amount?.max,
  currency: ({ amount }) => amount?.currency,
  period: ({ amount }) => amount?.period,
  share: ({ share }) => share?.value,
  share_of: ({ share }) => share?.of,
  measure: ({ figure }) => figure?.measure,
  figure: ({ figure }) => figure?.value,
  figure_unit: ({ figure }) => figure?.unit,
  figure_change: ({ figure }) => figure?.change,
  as_of_from: ({ asOf }) => asOf?.from,
  as_of_to: ({ asOf }) => asOf?.to,
  said_by: ({ attribution }) => attribution?.text,
  quote: ({ quote }) => quote,
  sentence: ({ sentence }) => sentence.text,
  publisher: ({ article }) => article.publisher,
  published_at: ({ article }) => article.publishedAt,
  title: ({ article }) => article.title,
  url: ({ article }) => article.url,
  article: ({ article }) => article.id,
  subject_id: ({ subject }) => subject.key,
  object_id: ({ object }) => object?.key,
  rule: ({ ruleId }) => ruleId,
  extractor: ({ extractor }) => extractor,
  score: ({ score }) => score,
}
