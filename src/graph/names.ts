import { byCode, capKey } from './values.ts'

/**
 * Legal forms that are left out when names are compared. Only for matching: "Acme Inc" and "Acme Ltd" stay two
 * entities, but asking for "Acme" finds both.
 */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa se nv bv gmbh kg kgaa ab as asa ' +
    'oy oyj spa srl sas sarl pty pte kk sab cv ltda aps'
  ).split(' '),
)

/** "  MICROSOFT\u00a0Corp " becomes "microsoft corp". Done here and never in Cypher, whose toLower and size differ. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').replaceAll('’', "'").toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** The name without article and legal forms: "The Walt Disney Co." and "walt disney" have the same match key. */
export function matchKey(name: string): string {
  const words = normaliseName(name).split(' ')
  if (words[0] === 'the' && words.length > 1) words.shift()
  while (words.length > 1 && LEGAL_FORMS.has(letters(words.at(-1)!))) words.pop()
  return withoutTail(words.join(' '))
}

function withoutTail(name: string): string {
  let end = name.length
  while (end > 0 && ',. '.includes(name[end - 1]!)) end--
  return name.slice(0, end)
}

/** "s.a.," is "sa". */
function letters(word: string): string {
  return word.replace(/[.,]/g, '')
}

/** The key of an alias: `aliasKey(' Microsoft  Corp')` is "microsoft corp". */
export function aliasKey(name: string): string {
  return capKey(normaliseName(name))
}

/** The key by which names are compared without their legal form. */
export function aliasMatch(name: string): string {
  return capKey(matchKey(name))
}

/**
 * Of the names that articles use, the one to show: mixed case before all capitals or none, then short, then the one
 * with more capitals ("TikTok", not "Tiktok"). A total order, so it never depends on which article came first.
 */
export function bestName(names: readonly string[]): string | undefined {
  return [...names].sort(byBest)[0]
}

function byBest(a: string, b: string): number {
  return (
    Number(isMixedCase(b)) - Number(isMixedCase(a)) || a.length - b.length || capitals(b) - capitals(a) || byCode(a, b)
  )
}

function isMixedCase(name: string): boolean {
  return name !== name.toLowerCase() && name !== name.toUpperCase()
}

function capitals(name: string): number {
  return name.match(/\p{Lu}/gu)?.length ?? 0
}
