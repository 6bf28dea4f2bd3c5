/** Where a host may reserve text and data mining for many pages at once: the TDM Reservation Protocol, 6.1. */
export const TDMREP = '/.well-known/tdmrep.json'

/** A rule of that file: the paths that it speaks of, and whether they are reserved. */
export interface TdmRule {
  readonly location: string
  readonly reserved: boolean
}

/** The rules of a tdmrep.json; what is none says nothing. */
export function parseTdmRules(text: string): readonly TdmRule[] {
  const rules = parseJson(text)
  if (!Array.isArray(rules)) return []
  return rules.slice(0, MOST_RULES).flatMap((rule: unknown) => {
    const { location, 'tdm-reservation': reservation } = (rule ?? {}) as Record<string, unknown>
    return typeof location === 'string' ? [{ location, reserved: String(reservation) === '1' }] : []
  })
}

const MOST_RULES = 1_000

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a page is reserved: the longest rule about it decides, as in robots.txt; of two as long the one that reserves. */
export function isReserved(rules: readonly TdmRule[], { pathname, search }: URL): boolean {
  const about = rules.filter(({ location }) => matches(location, pathname + search))
  const longest = Math.max(...about.map(({ location }) => location.length))
  return about.some(({ location, reserved }) => reserved && location.length === longest)
}

/** "/news/*" and "/*.pdf$" are written as in robots.txt. */
function matches(location: string, path: string): boolean {
  const isWhole = location.endsWith('$')
  const [start = '', ...parts] = (isWhole ? location.slice(0, -1) : location).split('*')
  if (!path.startsWith(start)) return false
  const last = parts.pop()
  if (last === undefined) return !isWhole || path === start
  let at = start.length
  for (const part of parts) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return isWhole ? path.length - last.length >= at && path.endsWith(last) : path.includes(last, at)
}
