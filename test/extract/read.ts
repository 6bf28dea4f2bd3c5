import { extract } from '#extract/index.ts'
import { articleId, contentHash } from '#model/article.ts'
import type { Claim, Extraction } from '#model/extraction.ts'
import { RELATION_TYPES } from '#relations/index.ts'

const SYMMETRIC = new Set(RELATION_TYPES.filter((type) => type.meaning.symmetric).map((type) => type.meaning.name))

/** An article of these words, published on 1 August 2024, as the extractor reads it. */
export function read(text: string): Extraction {
  return extract({ id: articleId(text), text, contentHash: contentHash(text), publishedAt: '2024-08-01' })
}

/** "Organization: Acme Inc. (Acme)": kind, name and the other names, sorted. */
export function namesIn(text: string): string[] {
  return read(text)
    .entities.map(
      ({ kind, name, aliases }) => `${kind}: ${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`,
    )
    .toSorted()
}

/**
 * "Acme BUYS_FROM Zorex", and behind it what is not plain about it: "Acme BUYS_FROM Zorex, planned, negative, ended".
 * Figures are left out; the ends of a symmetric relation come in the order of the alphabet.
 */
export function claimsIn(text: string): string[] {
  return relationsIn(text).map(({ line, claim }) =>
    [
      line,
      ...(claim.modality === 'asserted' ? [] : [claim.modality]),
      ...(claim.polarity === 'positive' ? [] : [claim.polarity]),
      ...(claim.status === 'current' ? [] : [claim.status]),
    ].join(', '),
  )
}

/** "Acme BUYS_FROM Zorex" alone, for what is about who does what to whom and not about how it is told. */
export function relationLinesIn(text: string): string[] {
  return relationsIn(text).map(({ line }) => line)
}

/** The claims other than figures, each with its "Acme BUYS_FROM Zorex", sorted by that. */
export function relationsIn(text: string): { line: string; claim: Claim }[] {
  const { entities, claims } = read(text)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return claims
    .filter((claim) => claim.type !== 'REPORTS')
    .map((claim) => {
      const ends = [names.get(claim.subject), claim.object === null ? undefined : names.get(claim.object)]
      const [subject, object] = SYMMETRIC.has(claim.type) ? ends.toSorted() : ends
      return { line: `${subject} ${claim.type} ${object}`, claim }
    })
    .toSorted((one, other) => (one.line < other.line ? -1 : one.line > other.line ? 1 : 0))
}

/** "the company = Acme": every phrase without a name that was understood, in the order of the text. */
export function anaphorsIn(text: string): string[] {
  const { entities, anaphors } = read(text)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return anaphors
    .toSorted((one, other) => one.start - other.start)
    .map(({ text: words, entity }) => `${words} = ${names.get(entity)}`)
}
