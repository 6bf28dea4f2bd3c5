import type { Block } from './layout.ts'

/** The part of a block that is links, 0 to 1. */
export const linkDensity = (block: Block): number => (block.text.length ? block.linked / block.text.length : 0)

/** Length as a reader of English would feel it: a Chinese, Japanese or Korean character says about as much as three letters. */
export const sizeOf = (text: string): number => text.length + 2 * (text.match(DENSE)?.length ?? 0)
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Ends as a sentence does, in any script that marks ends of sentences. */
export const endsSentence = (text: string): boolean => /[.!?…。！？؟।။]["'”’»」』)\]]*$/.test(text)

/** A full sentence or more, mostly not links: what articles are made of. */
export const isProse = (block: Block): boolean => {
  if (block.kind === 'heading' || linkDensity(block) >= 0.5) return false
  const size = sizeOf(block.text)
  return size >= 80 && (size >= 250 || SENTENCE.test(block.text))
}
const SENTENCE = /[.!?:;…](?:["'”’»)\]]*)(?:\s|$)|[。！？：；؟؛।။，、،]/

/** Characters of prose. */
export const measureProse = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0)
