import type { Answer } from '../api/ask.ts'

type Ask = (query: string, variables: Record<string, unknown>) => Promise<Answer>

/** A query, perhaps its variables, perhaps the answer below them. */
const QUERY =
  /(```graphql\n([\s\S]+?)\n```(?:\n\n```json\n([\s\S]+?)\n```)?)(?:\n\n<details>\n<summary>Answer<\/summary>\n\n```json\n[\s\S]+?\n```\n\n<\/details>)?/g

/** The page with the answer to each of its queries below it. Mutations, and queries that say so, are left alone. */
export async function answerPage(page: string, ask: Ask): Promise<string> {
  let answered = ''
  let at = 0
  for (const match of page.matchAll(QUERY)) {
    const [whole, question, query, variables] = match as unknown as [string, string, string, string | undefined]
    answered += page.slice(at, match.index) + question + (await answerTo(query, variables, ask))
    at = match.index + whole.length
  }
  return answered + page.slice(at)
}

async function answerTo(query: string, variables: string | undefined, ask: Ask): Promise<string> {
  // How large the graph is changes with every rule that is added: it is no answer to learn from.
  if (/^mutation|^query Counts/.test(query)) return ''
  const { data, errors } = await ask(query, JSON.parse(variables ?? '{}'))
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`)
  return `\n\n<details>\n<summary>Answer</summary>\n\n\`\`\`json\n${write(data)}\n\`\`\`\n\n</details>`
}

const WIDTH = 116

/** JSON that is read by people: whatever fits on a line is on one. */
function write(value: unknown, indent = ''): string {
  const line = inOneLine(value)
  if (indent.length + line.length <= WIDTH || value === null || typeof value !== 'object') return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((item) => inner + write(item, inner))
    : Object.entries(value).map(([name, item]) => `${inner}${JSON.stringify(name)}: ${write(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${inOneLine(item)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
