import { firstNames } from './generated/first-names.ts'
import { surnames } from './generated/surnames.ts'
import { lazily, straighten } from './line.ts'
import { moreFirstNames, moreSurnames } from './listed/people.ts'
import { isCommonWord } from './vocabulary.ts'

/** A part of a person's name; `ambiguous` where it is also a plain word ("Mark", "Page"). */
export interface PersonName {
  readonly name: string
  readonly kind: 'FirstName' | 'Surname'
  readonly ambiguous: boolean
}

const known = {
  FirstName: lazily(() => readSet(firstNames, moreFirstNames)),
  Surname: lazily(() => readSet(surnames, moreSurnames)),
}

function readSet(generated: string, listed: string): ReadonlySet<string> {
  const names = new Set(generated.split('\n'))
  for (const name of listed.trim().split(/\s+/)) names.add(name)
  return names
}

function lookup(kind: PersonName['kind'], token: string): PersonName | undefined {
  const name = straighten(token)
  return known[kind]().has(name) ? { name, kind, ambiguous: isCommonWord(name.toLowerCase()) } : undefined
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
  return known.Surname().has(straighten(token))
}
