/** Longer than any word or address that a person would write. */
const LONGEST_WORD = 1_000

/**
 * The text with an empty line in place of each run of characters without white space that is too long to be words:
 * encoded data, or an attack on what reads words. All offsets stay. Linear.
 */
export function withoutLongWords(text: string): string {
  const kept: string[] = []
  let copied = 0
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isSpace(text.charCodeAt(i))) continue
    if (i - start > LONGEST_WORD) {
      kept.push(text.slice(copied, start), `\n${' '.repeat(i - start - 2)}\n`)
      copied = i
    }
    start = i + 1
  }
  return copied === 0 ? text : kept.join('') + text.slice(copied)
}

// A pattern would overflow the stack of the regular expression engine on ten million letters, and throw.
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028
