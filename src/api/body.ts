import type { Plugin } from 'graphql-yoga'
import { apiError } from './explain.ts'

/** The most that one request may carry: a whole web page for `loadArticle`. */
export const MAX_BODY_BYTES = 6_000_000

/**
 * Refuses a body that is too large. One whose length is declared is judged by that, for the server reads no more; another
 * is counted while it is read. Yoga's own limit counts each, in a stream of streams that took as long as a small answer.
 */
export function limitBody(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      const declared = request.headers.get('content-length')
      if (declared !== null) {
        if (!/^\d+$/.test(declared)) throw refusal(400, 'The header content-length is no number.')
        if (Number(declared) > MAX_BODY_BYTES) throw tooLarge()
        return
      }
      if (!requestParser || !request.body) return
      setRequestParser(async (asked) => {
        const { url, method, headers, signal } = asked
        const body = await readBody(asked)
        return requestParser(new fetchAPI.Request(url, { method, headers, signal, body }))
      })
    },
  }
}

async function readBody({ body }: Request): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > MAX_BODY_BYTES) throw tooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const tooLarge = () => refusal(413, `The request is larger than ${MAX_BODY_BYTES / 1e6} MB.`)

function refusal(status: number, message: string) {
  return apiError('BAD_USER_INPUT', message, 'Send less at once.', { http: { status } })
}
