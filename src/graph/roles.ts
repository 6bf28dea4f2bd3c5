import { normaliseName } from './names.ts'

/** One role, and the other words that articles have for it. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'chief executive': ['ceo', 'chief executive officer', 'chief exec', 'chief executive director'],
  'chief financial officer': ['cfo', 'finance chief', 'chief finance officer'],
  'chief operating officer': ['coo', 'operating chief', 'operations chief', 'chief operations officer'],
  'chief technology officer': ['cto', 'technology chief', 'tech chief'],
  'chief information officer': ['cio', 'information chief'],
  'chief marketing officer': ['cmo', 'marketing chief'],
  'chief investment officer': ['investment chief'],
  'chief people officer': ['chro', 'chief human resources officer', 'human resources chief'],
  chair: ['chairman', 'chairwoman', 'chairperson'],
  'co-founder': ['cofounder', 'co founder'],
  spokesperson: ['spokesman', 'spokeswoman'],
  'vice president': ['vp', 'vice-president'],
  'executive vice president': ['evp', 'executive vice-president'],
  'senior vice president': ['svp', 'senior vice-president'],
  'managing director': ['md'],
}

const ROLE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDINGS).flatMap(([role, wordings]) => wordings.map((wording) => [wording, role] as const)),
)

/** What changes a role into another one, whatever the words for it: an interim chief executive is not the chief executive. */
const MODIFIERS =
  /^((?:interim|acting|deputy|vice|former|founding|executive|non-executive|honorary|group|global|regional|co)[- ])(.+)$/

/** The one name of a role: "CEO" and "Chief Executive Officer" are "chief executive", "interim CEO" is "interim chief executive". */
export function roleKey(role: string): string {
  const words = normaliseName(role)
  const known = ROLE_OF.get(words)
  if (known !== undefined) return known
  const [, modifier, rest] = MODIFIERS.exec(words) ?? []
  return modifier && rest ? `${modifier}${roleKey(rest)}` : words
}

/** The name of a role to show: the one name where articles have several words for it, or else the article's words. */
export function roleName(role: string): string {
  const key = roleKey(role)
  return key === normaliseName(role) && !hasOtherWords(key) ? role : key
}

function hasOtherWords(key: string): boolean {
  const [, modifier, rest] = MODIFIERS.exec(key) ?? []
  return Object.hasOwn(WORDINGS, key) || (modifier !== undefined && hasOtherWords(rest!))
}
