import { cleanText } from './clean.ts'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import type { Format } from './format.ts'
import { isLanguageList, readHead } from './head.ts'

/** Plain text, the format of everything that is no other. */
export const text: Format = {
  name: 'text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  looksLike: () => true,
  read: async (document) => [readText(decode(document.bytes, document.contentType))],
}

/**
 * Plain text as a draft: title, date and the like leave the text when they became metadata, lists of languages leave it
 * wherever they stand, and everything else stays exactly as it is, glued sentences included.
 */
export function readText(source: string): Draft {
  const lines = cleanText(source).split('\n')
  const { body, ...head } = readHead(lines)
  const kept = lines.slice(body).filter((line) => !isLanguageList(line.trim()))
  return { ...head, text: kept.join('\n') }
}
