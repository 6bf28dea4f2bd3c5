import type { Block } from './layout.ts'

/** The part of a block that is links, 0 to 1. */
export const linkDensity = (block: Block): number => (block.text.length ? block.linked / block.text.length : 0)

/** A full sentence or more, mostly not links: what articles are made of. */
export const isProse = (block: Block): boolean =>
  block.kind !== 'heading' &&
  block.text.length >= 80 &&
  linkDensity(block) < 0.5 &&
  /[.!?:;…。！？]["'”’»)\]]*(?:\s|$)/.test(block.text)

/** Characters of prose. */
export const measureProse = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0)
