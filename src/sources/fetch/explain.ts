import { STATUS_CODES } from 'node:http'
import { Failure } from '#model/failure.ts'

/** Why a page was not had, out of whatever was thrown on the way; what is no failure of the network is a bug. */
export function explainError(url: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const own = wrapped(error)
  if (own) return own
  const code = codeOf(error)
  const reason = code && (REASONS[code] ?? (isNetwork(code) ? `could not be fetched (${code})` : undefined))
  if (!reason) throw error
  return new Failure('FETCH_FAILED', `${url} ${reason}.`, LATER, error)
}

/** Why an answer is no page. */
export function explainStatus(url: string, status: number, wait?: number): Failure {
  const said = `${url} answers ${status}${STATUS_CODES[status] ? ` (${STATUS_CODES[status]})` : ''}`
  if (status === 404 || status === 410)
    return new Failure('INPUT_NOT_FOUND', `${said}.`, 'Check the address; the page may have been taken down.')
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return new Failure('FETCH_REFUSED', `${said}.`, 'It is not open to everyone; save the page where you may read it.')
  if (wait !== undefined)
    return new Failure('FETCH_FAILED', `${said} and asks to wait ${Math.ceil(wait / 1_000)} s.`, 'Load it again then.')
  return new Failure('FETCH_FAILED', `${said}.`, LATER)
}

const LATER = 'Check the address, or load it again later.'

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a host that does not exist',
  EAI_AGAIN: 'has a host whose name could not be looked up now',
  ECONNREFUSED: 'is on a server that takes no connections',
  ECONNRESET: 'broke off the connection',
  EHOSTUNREACH: 'is on a server that cannot be reached',
  ENETUNREACH: 'is on a network that cannot be reached',
  UND_ERR_SOCKET: 'broke off the connection',
  UND_ERR_CONNECT_TIMEOUT: 'is on a server that did not take the connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'did not begin to answer in time',
  UND_ERR_BODY_TIMEOUT: 'stopped in the middle of its answer',
  UND_ERR_HEADERS_OVERFLOW: 'answers with more headers than any page needs',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'is shorter or longer than it says',
  HTTP: 'does not answer as a web server does',
  Z_DATA_ERROR: 'is compressed in a broken way',
  Z_BUF_ERROR: 'ends in the middle of its compressed bytes',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another host',
}

const FAMILIES = ['UND_ERR_', 'HPE_', 'ERR_TLS_', 'ERR_SSL_', 'ERR__ERROR_', 'Z_', 'UNABLE_TO_']

/** Whether an error has the code of a system call, of HTTP, of TLS or of decompression. */
const isNetwork = (code: string) =>
  /^E[A-Z0-9]+$/.test(code) || code.includes('CERT') || FAMILIES.some((family) => code.startsWith(family))

/** A refusal of ours that came back through a socket or a stream. */
function wrapped(error: unknown): Failure | undefined {
  let cause = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    if (cause instanceof Failure) return cause
    if (cause instanceof AggregateError && cause.errors.length > 0) cause = cause.errors[0]
    else cause = cause.cause
  }
  return undefined
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name === 'HTTPParserError') return 'HTTP'
  const code = (error as NodeJS.ErrnoException).code
  if (typeof code === 'string') return code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error.cause === undefined ? undefined : codeOf(error.cause)
}
