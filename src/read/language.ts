import { eld } from 'eld/small'

/** Enough of an article to tell its language; more changes nothing and costs time. */
const SAMPLE = 4_000
/** Below this the names in a text may outweigh its other words. */
const SHORT = 400

/**
 * The language an article is written in, as an ISO 639-1 code: what the text shows, else what the page states, else
 * "und". The text wins because templates state "en" on pages in every language.
 */
export function detectLanguage(text: string, stated?: string): string {
  const shown = text.length < SHORT ? shownByShort(text) : shownBy(text.slice(0, SAMPLE))
  return shown ?? /^[a-z]{2}(?=$|[-_])/i.exec(stated ?? '')?.[0].toLowerCase() ?? 'und'
}

function shownBy(text: string): string | undefined {
  const result = eld.detect(text)
  return result.isReliable() && result.language ? result.language : undefined
}

/** "Société Générale bought chips from Intel" is English: a firm's name tells where it is from, the words around it the language. */
function shownByShort(text: string): string | undefined {
  const shown = shownBy(text)
  if (shown === undefined || shown === 'en') return shown
  return shownBy(
    text
      .split(/\s+/)
      .filter((word) => !/\p{Lu}/u.test(word))
      .join(' '),
  )
}
