import { isCommonWord, isLegalSuffix, lookupOrganization, lookupPlace } from '#language/words/names/index.ts'
import type { NameGroup } from './name-groups.ts'
import { isOrganizationHead } from './shapes.ts'

/**
 * What the article's other names say of one of two or three words. People are called by their last word later on
 * ("Philippoussis" for "Mark Philippoussis"), and firms by the last word of those who own them ("Thon Hotels" of "Olav Thon").
 */
export function shareFamilyNames(groups: ReadonlyMap<string, NameGroup>): void {
  const firms = new Set([...groups.keys()].flatMap(familyOfFirm))
  for (const group of groups.values()) {
    const family = familyOfPerson(group)
    if (family === undefined) continue
    const isShortened = groups.has(family) && !groups.has(group.key.slice(0, group.key.indexOf(' ')))
    if (isShortened) group.scores.Person += 2
    if (firms.has(family)) group.scores.Person += 1.5
  }
}

/** "thon" of "Thon Hotels". */
function familyOfFirm(key: string): string[] {
  const words = key.split(' ')
  const last = words.at(-1) as string
  const head = last.charAt(0).toUpperCase() + last.slice(1)
  return words.length > 1 && (isOrganizationHead(head) || isLegalSuffix(head)) ? [words[0] as string] : []
}

/** "thon" of "Olav Thon"; undefined for what has not the shape of a person's name. */
function familyOfPerson({ key, spans }: NameGroup): string | undefined {
  const words = spans[0]?.text.split(' ') ?? []
  const last = words.at(-1) ?? ''
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\p{Lu}(?:\p{Ll}[\p{L}’'-]*|\.)$/u.test(word)))
    return undefined
  if (words.some((word) => isOrganizationHead(word) || isLegalSuffix(word)) || isCommonWord(last.toLowerCase()))
    return undefined
  if ([last, words.join(' ')].some((name) => lookupOrganization(name)?.ambiguous === false || lookupPlace(name)))
    return undefined
  return key.slice(key.lastIndexOf(' ') + 1)
}
