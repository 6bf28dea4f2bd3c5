import { isCommonWord, isDemonym, lookupOrganization, lookupPlace, lookupProduct } from '#language/words/names/index.ts'
import { bareName, wordsOf } from './keys.ts'
import { bestKind, enter, join, type NameGroup, root } from './name-groups.ts'

/** "VW" and "Volkswagen": two spellings that the lists know as one company. */
export function joinListedNames(groups: ReadonlyMap<string, NameGroup>): void {
  const listed = new Map<string, NameGroup[]>()
  for (const group of groups.values()) {
    const known = [...group.spellings]
      .map((name) => lookupOrganization(name) ?? lookupOrganization(bareName(name)))
      .find((one) => one !== undefined)
    if (known && bestKind(root(group).scores) === 'Organization') enter(listed, known.name, group)
  }
  for (const [, [first, ...others]] of listed) {
    if (!first) continue
    const fullest = others.reduce((best, group) => (group.key.length > best.key.length ? group : best), first)
    for (const group of [first, ...others]) if (!areTwo(group, fullest)) join(group, fullest)
  }
}

/** "Daimler spun off Daimler Truck": one is a part of the other, and a sentence names both. */
function areTwo(short: NameGroup, long: NameGroup): boolean {
  if (!long.key.startsWith(`${short.key} `)) return false
  const sentences = new Set(long.spans.map(({ sentence }) => sentence))
  return short.spans.some(({ sentence }) => sentences.has(sentence))
}

/** "Gallagher" for "Arthur J. Gallagher & Co.", "Zeiss" for "Carl Zeiss": a later word that only one firm of the article has. */
export function joinLaterWords(groups: ReadonlyMap<string, NameGroup>): void {
  const firms = new Map<string, NameGroup[]>()
  for (const group of groups.values()) {
    if (group.longer || !group.key.includes(' ')) continue
    for (const word of new Set(group.key.split(' ').slice(1))) enter(firms, word, group)
  }
  for (const short of groups.values()) {
    const [firm, ...others] = firms.get(short.key) ?? []
    if (firm && others.length === 0 && !short.longer && isBehindForm(short, firm)) join(short, firm)
    if (!firm || others.length > 0 || short.longer || !isTelling(short) || !isNamedAfter(short, firm)) continue
    if (bestKind(firm.scores) === 'Organization' && bestKind(short.scores) === 'Organization') join(short, firm)
  }
}

/** "Lufthansa" of "Deutsche Lufthansa AG", "Saint-Gobain" of "Compagnie de Saint-Gobain": before it only what many firms are called. */
function isBehindForm(short: NameGroup, firm: NameGroup): boolean {
  const before = firm.key.split(' ')
  const last = before.pop()
  return (
    last === short.key &&
    bestKind(firm.scores) === 'Organization' &&
    bestKind(root(short).scores) === 'Organization' &&
    before.every((word) => FORMS_BEFORE.test(word)) &&
    isNamedBefore(firm, short)
  )
}

const FORMS_BEFORE =
  /^(?:deutsche|royal|koninklijke|grupo|groupe|gruppo|compagnie|société|societe|générale|pt|de|du|des|of|la|le|robert|carl|grupa|skupina|companhia|compañía|casa|maison|cie)$/u

/** One word that is a name and nothing else. */
function isTelling({ spellings, key }: NameGroup): boolean {
  return [...spellings].every(
    (name) =>
      /^\p{Lu}\p{Ll}{2}/u.test(name) &&
      !isCommonWord(key) &&
      !lookupOrganization(name) &&
      !lookupPlace(name) &&
      !lookupProduct(name) &&
      !isDemonym(name),
  )
}

/** First in full, then in short; and the full name opens with no other firm's, as "Sony Ericsson" does. */
const isNamedAfter = (short: NameGroup, firm: NameGroup) =>
  isNamedBefore(firm, short) && !lookupOrganization(wordsOf(firm.spans[0]?.text ?? '')[0] ?? '')

/** Whether the article names one before the other. */
export function isNamedBefore({ spans: [one] }: NameGroup, { spans: [other] }: NameGroup): boolean {
  if (!one || !other) return false
  return one.sentence < other.sentence || (one.sentence === other.sentence && one.from < other.from)
}
