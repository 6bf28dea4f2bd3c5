import { firstNames } from './generated/first-names.ts'
import { surnames } from './generated/surnames.ts'
import { straighten } from './line.ts'
import { moreFirstNames, moreSurnames } from './listed/people.ts'
import { sortedList } from './sorted-list.ts'
import { isCommonWord } from './vocabulary.ts'

/** A part of a person's name; `ambiguous` where it is also a plain word ("Mark", "Page"). */
export interface PersonName {
  readonly name: string
  readonly kind: 'FirstName' | 'Surname'
  readonly ambiguous: boolean
}

const isKnown = {
  FirstName: either(sortedList(firstNames), moreFirstNames),
  Surname: either(sortedList(surnames), moreSurnames),
}

function either(isGenerated: (name: string) => boolean, listed: string): (name: string) => boolean {
  const names = new Set(listed.trim().split(/\s+/))
  return (name) => names.has(name) || isGenerated(name)
}

function lookup(kind: PersonName['kind'], token: string): PersonName | undefined {
  const name = straighten(token)
  return isKnown[kind](name) ? { name, kind, ambiguous: isCommonWord(name.toLowerCase()) } : undefined
}

/** "Satya", "José", "Jose"; undefined for "satya". Ambiguous: "Mark", "Will". */
export function lookupFirstName(token: string): PersonName | undefined {
  return lookup('FirstName', token)
}

/** "Nadella", "O'Brien"; ambiguous: "Page", "Cook". */
export function lookupSurname(token: string): PersonName | undefined {
  return lookup('Surname', token)
}

/** Whether people are called so: true of "Nadella" and of "Cook". */
export function isSurname(token: string): boolean {
  return isKnown.Surname(straighten(token))
}
