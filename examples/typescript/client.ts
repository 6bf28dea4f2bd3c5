import type { TypedDocumentString } from './generated/questions.ts'

/** What a client of Wiregraph needs to know. */
export interface Server {
  /** "http://127.0.0.1:4000/graphql", as `wiregraph serve` prints it. */
  readonly url: string
  /** Where the server wants keys. */
  readonly key?: string
}

/** An answer of the API that says what was wrong, and what to do about it. */
export class ApiError extends Error {
  readonly code: string
  readonly remedy: string | undefined

  constructor(message: string, code: string, remedy: string | undefined) {
    super(message)
    this.code = code
    this.remedy = remedy
  }
}

/** Asks one question. What comes back has the type of just the fields that the question has. */
export async function ask<Answer, Variables>(
  { url, key }: Server,
  question: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key && { 'x-api-key': key }) },
    body: JSON.stringify({ query: question.toString(), variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: Problem[] }
  const [problem] = errors ?? []
  if (problem) throw new ApiError(problem.message, problem.extensions.code, problem.extensions.remedy)
  return data as Answer
}

interface Problem {
  readonly message: string
  readonly extensions: { readonly code: string; readonly remedy?: string }
}
