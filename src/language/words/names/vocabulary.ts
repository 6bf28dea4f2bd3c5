import { words } from './generated/words.ts'
import { lazily } from './line.ts'
import { modernWords } from './listed/modern-words.ts'

/** A unit of conductance is rarer in the news than the company. */
const RATHER_A_NAME = ['siemens']

const vocabulary = lazily(() => {
  const known = new Set(words.split('\n'))
  for (const word of modernWords.split(/\s+/)) known.add(word)
  for (const name of RATHER_A_NAME) known.delete(name)
  return known
})

/**
 * Whether English has this word, in lower case and inflected as it stands: "acquiring", "shares", not "walmart".
 * Tells a capital that only opens a sentence or sits in a headline from that of a name.
 */
export function isCommonWord(lowercase: string): boolean {
  const known = vocabulary()
  if (known.has(lowercase)) return true
  // "takeover-related", "co-founder": a compound of words is a word.
  return lowercase.includes('-') && lowercase.split('-').every((part) => known.has(part) || PREFIXES.has(part))
}

const PREFIXES = new Set(['anti', 'bi', 'co', 'de', 'ex', 'mid', 'multi', 'non', 'post', 'pre', 're', 'semi', 'sub'])
