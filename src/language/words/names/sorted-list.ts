/** Distinct words remembered before the memory is cleared: more than an article has, less than a batch would pile up. */
const REMEMBERED = 50_000

/**
 * Membership in a list of sorted lines, found by halving: nothing is built first, so that one short article does not
 * wait for a set of 60,000 words. Answers are remembered.
 */
export function sortedList(lines: string): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size >= REMEMBERED) answers.clear()
    const answer = hasLine(lines, word)
    answers.set(word, answer)
    return answer
  }
}

function hasLine(lines: string, word: string): boolean {
  let from = 0
  let to = lines.length
  while (from < to) {
    // -1 before the first line: its start is 0.
    const start = lines.lastIndexOf('\n', Math.floor((from + to) / 2) - 1) + 1
    const newline = lines.indexOf('\n', start)
    const end = newline < 0 ? lines.length : newline
    const line = lines.slice(start, end)
    if (line === word) return true
    if (line < word) from = end + 1
    else to = start
  }
  return false
}
