import { isProse, linkDensity } from './block.ts'
import { plain } from './dom.ts'
import type { Block } from './layout.ts'
import { isAnnouncement, isPagePhrase } from './phrases.ts'

/** Drops the blocks that a reader would not count as the article: teasers, credits, sign-ups, bylines, its own title. */
export function dropBoilerplate(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const passes = [dropPhrases, dropTeasers, dropHead(titles), dropTail, dropEmptySections, dropRepeats]
  return passes.reduce<Block[]>((kept, pass) => pass(kept), [...blocks])
}

type Pass = (blocks: readonly Block[]) => Block[]

const dropPhrases: Pass = (blocks) => {
  const kept: Block[] = []
  let teasing = false
  for (const block of blocks) {
    const announces = isAnnouncement(block.text) && (block.kind === 'heading' || block.text.length <= 40)
    if (announces) teasing = true
    else if (isProse(block) || (teasing && linkDensity(block) < 0.5)) teasing = false
    if (announces || teasing || isPagePhrase(block.text)) continue
    kept.push(block)
  }
  return kept
}

/** A block that is nothing but a link leads elsewhere; so does a list of links. Headings in links may name a product. */
const dropTeasers: Pass = (blocks) => {
  const lists = new Map<unknown, { text: number; linked: number; items: number }>()
  for (const block of blocks) {
    if (!block.list) continue
    const sum = lists.get(block.list) ?? { text: 0, linked: 0, items: 0 }
    lists.set(block.list, {
      text: sum.text + block.text.length,
      linked: sum.linked + block.linked,
      items: sum.items + 1,
    })
  }
  return blocks.filter((block) => {
    const list = block.list && lists.get(block.list)
    if (list) return list.linked / list.text < 0.6
    if (block.kind === 'heading') return true
    return linkDensity(block) < 0.85 || block.text.length > 300
  })
}

/** Before the first prose there are the title again, byline, date and section; the deck (a sentence) may stay. */
const dropHead =
  (titles: readonly string[]): Pass =>
  (blocks) => {
    const own = new Set(titles.map(normalise))
    const start = blocks.findIndex(isProse)
    return blocks.filter((block, i) => {
      if (block.text.length > 300) return true
      if (own.has(normalise(block.text)) && (i < start || start < 0 || block.kind === 'heading')) return false
      if (i >= start) return true
      return block.kind === 'heading' || wordCount(block.text) >= 8 || /[.!?]$/.test(block.text)
    })
  }

/** After the last prose: link lines, names, labels. A short closing sentence or quotation stays. */
const dropTail: Pass = (blocks) => {
  let end = blocks.length
  const last = blocks.findLastIndex(isProse)
  while (end > 0 && end - 1 > last) {
    const block = blocks[end - 1]!
    const isStatement = block.kind !== 'heading' && linkDensity(block) < 0.5 && /[.!?…"'”’)]$/.test(block.text)
    if (isStatement || (block.kind === 'item' && linkDensity(block) < 0.5) || block.kind === 'row') break
    end--
  }
  return last < 0 ? [...blocks] : blocks.slice(0, end)
}

/** A heading with nothing under it. */
const dropEmptySections: Pass = (blocks) =>
  blocks.filter(
    (block, i) => block.kind !== 'heading' || (blocks[i + 1] !== undefined && !isSameOrHigher(blocks[i + 1]!, block)),
  )

const isSameOrHigher = (next: Block, heading: Block) =>
  next.kind === 'heading' && next.element.localName === heading.element.localName && next.text === heading.text

/** A pull quote repeats a sentence of the article; a mobile twin repeats a whole paragraph. */
const dropRepeats: Pass = (blocks) => {
  const seen = new Set<string>()
  return blocks.filter((block) => {
    if (block.text.length < 60) return true
    const key = normalise(block.text)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const normalise = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const wordCount = (text: string) => text.split(/\s+/).length
