/** Distinct words remembered before the memory is cleared: more than an article has, less than a batch would pile up. */
const REMEMBERED = 50_000

/**
 * Membership in a list of sorted lines, found by halving: nothing is built first, so that one short article does not
 * wait for a set of 60,000 words. Answers are remembered.
 */
export function sortedList(lines: string): (word: string) => boolean {
  return remembered((word) => lineOf(lines, word, word.length + 1) === word)
}

/** Like `sortedList`, of lines that say something of each word: "Melksham|GB" gives "GB". */
export function sortedTable(lines: string): (word: string) => string | undefined {
  return remembered((word) => lineOf(lines, `${word}|`, word.length + 1)?.slice(word.length + 1))
}

function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>()
  return (word) => {
    if (answers.has(word)) return answers.get(word) as Answer
    if (answers.size >= REMEMBERED) answers.clear()
    const found = answer(word)
    answers.set(word, found)
    return found
  }
}

/** The line whose beginning is a key; as many of its characters count as are asked for. */
function lineOf(lines: string, key: string, length: number): string | undefined {
  let from = 0
  let to = lines.length
  while (from < to) {
    // -1 before the first line: its start is 0.
    const start = lines.lastIndexOf('\n', Math.floor((from + to) / 2) - 1) + 1
    const newline = lines.indexOf('\n', start)
    const end = newline < 0 ? lines.length : newline
    const line = lines.slice(start, end)
    const beginning = line.slice(0, length)
    if (beginning === key) return line
    if (beginning < key) from = end + 1
    else to = start
  }
  return undefined
}
