/**
 * The text as it is stored, which every offset points into: NFC, lines ended by "\n", without byte order mark, control
 * characters (tabs stay) and halves of surrogate pairs. Words and punctuation stay as the article has them.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSTORABLE, '')
    .normalize('NFC')
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed.
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]|\p{Surrogate}/gu
