import { eld } from 'eld/small'

/** Enough of an article to tell its language; more changes nothing and costs time. */
const SAMPLE = 4_000

/**
 * The language an article is written in, as an ISO 639-1 code: what the text shows, else what the page states, else
 * "und". The text wins because templates state "en" on pages in every language.
 */
export function detectLanguage(text: string, stated?: string): string {
  const result = eld.detect(text.slice(0, SAMPLE))
  if (result.language && result.isReliable()) return result.language
  return /^[a-z]{2}(?=$|[-_])/i.exec(stated ?? '')?.[0].toLowerCase() ?? 'und'
}
