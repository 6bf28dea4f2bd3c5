import type { Claim, Entity, Extraction } from '#model/extraction.ts'
import { whyNotExtracted } from '#model/not-extracted.ts'
import { counted } from './counted.ts'
import { paint } from './paint.ts'

/** An extraction for a person: who is named, and every claim above the words that make it. */
export function showExtraction(extraction: Extraction): string {
  const { article, entities, claims } = extraction
  const names = new Map(entities.map((entity) => [entity.id, entity.name]))
  const head = [article.title, article.publisher, article.publishedAt].filter((part) => part !== undefined).join(' · ')
  return [
    ...(head ? [paint.bold(head), ''] : []),
    ...entities.map(showEntity),
    '',
    ...claims.flatMap((claim) => [showClaim(claim, names), ''] as const),
    closing(extraction),
  ].join('\n')
}

/** What came of it, or why nothing could. */
export function closing({ article, entities, claims }: Extraction): string {
  const why = whyNotExtracted(article.language)
  if (why !== null) return `Not extracted: ${why}.`
  return `${counted(entities.length, 'entity', 'entities')}, ${counted(claims.length, 'claim', 'claims')}.`
}

function showEntity({ kind, name, aliases }: Entity): string {
  return `${paint.dim(kind.padEnd(13))}${name}${aliases.length > 0 ? paint.dim(` also ${aliases.join(', ')}`) : ''}`
}

function showClaim(claim: Claim, names: ReadonlyMap<string, string>): string {
  return `${showTriple(claim, names)}\n  ${paint.italic(`“${onOneLine(claim.evidence.quote)}”`)}`
}

/** A quote without the line breaks that its article happens to have. */
export const onOneLine = (quote: string) => quote.trim().replace(/\s+/g, ' ')

/** `TikTok BUYS_FROM Microsoft · nearly $20 million per month · buys-from/pay` */
export function showTriple(claim: Claim, names: ReadonlyMap<string, string>): string {
  const nameOf = (id: string) => names.get(id) ?? id
  const triple = [nameOf(claim.subject), paint.cyan(claim.type), claim.object === null ? '' : nameOf(claim.object)]
  const details = [
    claim.role,
    claim.product,
    claim.figure && `${claim.figure.measure} ${claim.figure.text}`,
    claim.amount?.text,
    claim.share?.text,
    claim.asOf?.text,
    ...manner(claim),
    paint.dim(claim.ruleId),
  ].filter((detail) => detail)
  return `${triple.join(' ').trim()} · ${details.join(' · ')}`
}

// What is plain is not said: a claim that somebody simply makes of the present.
function manner({ polarity, modality, status, attribution }: Claim): string[] {
  const words: string[] = []
  if (polarity === 'negative') words.push(paint.red('denied'))
  if (modality === 'attributed') words.push(`according to ${attribution?.text ?? 'somebody'}`)
  else if (modality !== 'asserted') words.push(paint.yellow(modality))
  if (status === 'ended') words.push('ended')
  return words
}
