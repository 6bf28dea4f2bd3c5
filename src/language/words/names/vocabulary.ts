import { words } from './generated/words.ts'
import { modernWords } from './listed/modern-words.ts'
import { sortedList } from './sorted-list.ts'

const isInDictionary = sortedList(words)
const modern = new Set(modernWords.trim().split(/\s+/))

/**
 * Whether English has this word, in lower case and inflected as it stands: "acquiring", "shares", not "walmart".
 * Tells a capital that only opens a sentence or sits in a headline from that of a name.
 */
export function isCommonWord(lowercase: string): boolean {
  if (isWord(lowercase)) return true
  // "takeover-related", "co-founder": a compound of words is a word.
  return lowercase.includes('-') && lowercase.split('-').every((part) => isWord(part) || PREFIXES.has(part))
}

function isWord(lowercase: string): boolean {
  return lowercase.length > 1 ? modern.has(lowercase) || isInDictionary(lowercase) : lowercase === 'a'
}

const PREFIXES = new Set(['anti', 'bi', 'co', 'de', 'ex', 'mid', 'multi', 'non', 'post', 'pre', 're', 'semi', 'sub'])
