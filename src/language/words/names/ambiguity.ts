import { lookupFirstName } from './people.ts'
import { lookupPlace } from './places.ts'
import { isCommonWord } from './vocabulary.ts'

/** Whether a single capitalised word may as well be a plain word, a first name or a place: "Target", "Claude", "Phoenix". */
export function isAlsoSomethingElse(name: string): boolean {
  // "Take-Two" is made of words but is none, and nobody writes WHO or SAP for a word.
  if (/[ -]|^[\p{Lu}\d]+$/u.test(name)) return false
  return isCommonWord(name.toLowerCase()) || lookupFirstName(name) !== undefined || lookupPlace(name) !== undefined
}
