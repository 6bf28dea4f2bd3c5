/**
 * The text as it is stored, which every offset points into: NFC, lines ended by "\n", without byte order mark, control
 * characters (tabs stay) and halves of surrogate pairs. Words and punctuation stay as the article has them.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSTORABLE, '')
    .normalize('NFC')
    .split('\n')
    .map(withoutTail)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd()
}

/** No pattern: one that looks for spaces before an end looks from each of them, and takes hours over a million. */
function withoutTail(line: string): string {
  let end = line.length
  while (line[end - 1] === ' ' || line[end - 1] === '\t' || line[end - 1] === '\u00a0') end--
  return line.slice(0, end)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed.
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]|\p{Surrogate}/gu
