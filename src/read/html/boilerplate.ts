import { endsSentence, isProse, linkDensity, measureProse, sizeOf } from './block.ts'
import { plain } from './dom.ts'
import type { Block } from './layout.ts'
import { isAnnouncement, isFarewell, isPageAddress, isPageLabel } from './phrases.ts'

/** What is known of an article and would be said twice if its body said it too. */
export interface Known {
  readonly titles: readonly string[]
  readonly captions: readonly string[]
  readonly author?: string
}

/** Drops the blocks that a reader would not count as the article: teasers, credits, sign-ups, bylines, its own title. */
export function dropBoilerplate(blocks: readonly Block[], known: Known): Block[] {
  const passes: Pass[] = [
    dropPhrases,
    dropTeasers,
    dropCaptions(known.captions),
    dropHead(known.titles),
    dropBios(known.author),
    dropTail,
    dropEmptySections,
    dropRepeats,
  ]
  return passes.reduce<readonly Block[]>((kept, pass) => pass(kept), blocks) as Block[]
}

type Pass = (blocks: readonly Block[]) => readonly Block[]

/** Ends as a sentence does and is long enough to be one. */
const isSentence = (block: Block): boolean => sizeOf(block.text) >= 50 && endsSentence(block.text)

const dropPhrases: Pass = (blocks) => {
  let teasing = false
  return blocks.filter((block, i) => {
    if (isAnnouncement(block.text) && block.kind !== 'row') teasing = true
    else if (isProse(block) || (block.kind === 'heading' && blocks[i + 1] && isProse(blocks[i + 1]!))) teasing = false
    if (teasing || isPageAddress(block.text)) return false
    if (block.kind === 'heading') return linkDensity(block) < 0.8 || !isPageLabel(block.text)
    return block.kind === 'row' || isSentence(block) || !isPageLabel(block.text)
  })
}

/** The mark of a text that was cut off by a program and goes on elsewhere. */
const EXCERPT =
  /(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|\S(?:…|\.\.\.) ?(?:read|continue|keep|see) ?(?:reading|more|the rest|on)?)$/i

/** A block that is nothing but a link leads elsewhere, and so does a list of links or a label with one. */
const dropTeasers: Pass = (blocks) => {
  const lists = new Map<unknown, { text: number; linked: number }>()
  for (const block of blocks) {
    if (!block.list) continue
    const sum = lists.get(block.list) ?? { text: 0, linked: 0 }
    lists.set(block.list, { text: sum.text + block.text.length, linked: sum.linked + block.linked })
  }
  const isTeaser = (block: Block): boolean => {
    if (EXCERPT.test(block.text)) return true
    const list = block.list && lists.get(block.list)
    if (list) return list.linked / list.text >= 0.6
    // A heading in a link may name a product of a list.
    if (block.kind === 'heading' || block.text.length > 300) return false
    if (linkDensity(block) >= 0.85) return true
    return linkDensity(block) >= (isSentence(block) ? 0.7 : 0.5) && block.text.length - block.linked <= 30
  }
  return blocks.filter((block, i) => {
    if (isTeaser(block)) return false
    const announcesTeaser =
      /:$/.test(block.text) && block.text.length <= 60 && blocks[i + 1] && isTeaser(blocks[i + 1]!)
    return !announcesTeaser
  })
}

/** What a picture's alternative text says too is its caption, unless that were much of the text: then it quotes the text. */
const dropCaptions =
  (captions: readonly string[]): Pass =>
  (blocks) => {
    const known = new Set(captions.map(normalise).filter((caption) => wordCount(caption) >= 4))
    const rest = blocks.filter((block) => block.kind !== 'paragraph' || !known.has(normalise(block.text)))
    return measureProse(rest) >= 0.8 * measureProse(blocks) ? rest : blocks
  }

/** Before the first prose there are the title again, byline, date and section; the deck (a sentence) may stay. */
const dropHead =
  (titles: readonly string[]): Pass =>
  (blocks) => {
    const own = new Set(titles.map(normalise))
    const start = blocks.findIndex(isProse)
    const isTitle = (text: string) =>
      own.has(text) || [...own].some((title) => text.length >= 0.5 * title.length && title.startsWith(`${text} `))
    return blocks.filter((block, i) => {
      if ((i < start || start < 0 || block.kind === 'heading') && isTitle(normalise(block.text))) return false
      if (block.kind === 'paragraph' && wordCount(block.text) >= 5 && own.has(normalise(block.text))) return false
      if (i >= start) return true
      return (block.kind === 'heading' && i === start - 1) || wordCount(block.text) >= 8 || endsSentence(block.text)
    })
  }

const TRADE =
  /\b(?:writer|reporter|journalist|author|editor|correspondent|columnist|contributor|blogger|producer|freelancer?|fellow|writes|covers)\b/i
const PORTRAIT =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:is|IS|was|has|covers|writes|works|reports|currently|joined|leads|edits|lives)\b/u

/** A word about the author before the first or after the last paragraphs. */
const dropBios =
  (author: string | undefined): Pass =>
  (blocks) => {
    const names = (author ?? '')
      .split(/,|\band\b|&/)
      .map((name) => name.trim())
      .filter((name) => name.includes(' '))
    const isBio = (block: Block): boolean => {
      if (block.text.length > 700 || !PORTRAIT.test(block.text)) return false
      return names.some((name) => block.text.startsWith(name)) || TRADE.test(block.text.slice(0, 120))
    }
    const prose = blocks.filter(isProse)
    const edge = new Set([prose[0], ...prose.slice(-2), blocks.at(-1)])
    return prose.length < 4 ? blocks : blocks.filter((block) => !(edge.has(block) && isBio(block)))
  }

/** After the last prose: link lines, names, labels. A short closing sentence or quotation stays. */
const dropTail: Pass = (blocks) => {
  const last = blocks.findLastIndex((block) => isProse(block) && !isFarewell(block.text))
  if (last < 0) return blocks
  let end = blocks.length
  while (end - 1 > last && !isStatement(blocks[end - 1]!)) end--
  return blocks.slice(0, end)
}

const isStatement = (block: Block): boolean => {
  if (block.kind === 'heading' || linkDensity(block) >= 0.5 || isFarewell(block.text)) return false
  return block.kind !== 'paragraph' || wordCount(block.text) >= 8 || /[.!?…。！？؟।။"'”’)」]$/.test(block.text)
}

/** A heading with nothing under it, or a linked one with nothing of its own. */
const dropEmptySections: Pass = (blocks) =>
  blocks.filter((block, i) => {
    const next = blocks[i + 1]
    if (block.kind !== 'heading') return true
    if (next?.kind === 'heading' && linkDensity(block) >= 0.8) return false
    return next !== undefined && !(next.kind === 'heading' && next.text === block.text)
  })

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
/** Words as English counts them. */
const wordCount = (text: string) => Math.max(text.split(/\s+/).length, sizeOf(text) / 6)
