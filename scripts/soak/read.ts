import { setTimeout as sleep } from 'node:timers/promises'

/** What readers met. */
export interface Readings {
  readonly answers: { readonly second: number; readonly ms: number }[]
  /** Answers that said in a sentence that the graph is away. */
  unavailable: number
  /** Questions that were ended at their deadline, and said so. */
  late: number
  /** Connections that ended under a question, which was then asked again: the server closes those that are idle. */
  closed: number
  /** Anything else that went wrong: there must be none. */
  readonly wrong: string[]
}

const FACTS = `query ($after: Cursor) {
  facts(first: 20, after: $after) {
    pageInfo { endCursor hasNextPage }
    nodes { id type subject { name } object { name } claims(first: 3) { nodes { evidence { quote } } } }
  }
}`
const DEPENDENTS = 'query ($name: String!) { dependents(company: $name, depth: 3) { truncated } }'
const SEARCH = '{ search(text: "Acme", first: 5) { name } }'

/** While the graph is dead, or a company has just gone with its last article. */
const EXPECTED = ['GRAPH_UNAVAILABLE', 'NOT_FOUND', 'TIMEOUT']

/** Leafs through the facts with their evidence, asks who depends on whom, searches; again and again, as a reader would. */
export async function read(url: string, readings: Readings, isOver: () => boolean, second: () => number) {
  const ask = asking(url, readings)
  let after: string | null = null
  while (!isOver()) {
    const began = performance.now()
    const facts = await ask(FACTS, { after })
    const name = facts?.data?.facts?.nodes?.[0]?.subject.name
    const rest = [name && (await ask(DEPENDENTS, { name })), await ask(SEARCH)]
    const codes = [facts, ...rest].flatMap((answer) => answer?.errors ?? []).map(({ extensions }) => extensions.code)
    readings.wrong.push(...codes.filter((code) => !EXPECTED.includes(code)))
    readings.late += codes.filter((code) => code === 'TIMEOUT').length
    if (codes.includes('GRAPH_UNAVAILABLE')) {
      readings.unavailable++
      await sleep(1_000)
    } else readings.answers.push({ second: second(), ms: performance.now() - began })
    const page = facts?.data?.facts?.pageInfo
    after = page?.hasNextPage ? page.endCursor : null
  }
}

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the query says what is in it
  readonly data?: any
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}

function asking(url: string, readings: Readings) {
  return async (query: string, variables: object = {}): Promise<Answer> => {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }
    let response: Response
    try {
      response = await fetch(url, request)
    } catch {
      readings.closed++
      // A server that is gone is gone the second time too.
      response = await fetch(url, request)
    }
    return (await response.json()) as Answer
  }
}
