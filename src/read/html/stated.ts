import { isProse, measureProse } from './block.ts'
import { parseDocument } from './dom.ts'
import { findBomb } from './guard.ts'
import { type Block, joinBlocks, layOut } from './layout.ts'

/** JSON-LD articleBody as text with paragraphs; pages state it as text or as escaped HTML. */
export function readStatedBody(body: string | undefined): string {
  if (!body) return ''
  if (!/<\w|&\w+;/.test(body)) return body.trim()
  if (findBomb(body)) return ''
  const root = parseDocument(body).body
  return root ? joinBlocks(layOut(root)) : ''
}

/**
 * Lets the page's own statement of its text vote on the blocks of the page, where the two speak of the same text: what
 * it has too was rightly chosen or wrongly left out, and a paragraph that it lacks, though it has nearly all the others,
 * is none of the article. A statement that is only a summary, or of another text, has no vote.
 */
export function voteWithStated(all: readonly Block[], chosen: readonly Block[], stated: string): Block[] {
  // Each paragraph is looked for in the whole statement; beyond these sizes that would take long, and no article is so long.
  if (stated.length > 100_000 || all.length > 5_000) return [...chosen]
  const body = lettersOf(stated)
  const isStated = (block: Block) => body.includes(lettersOf(block.text))
  const prose = measureProse(chosen)
  const agreed = measureProse(chosen.filter(isStated))
  if (agreed < 0.6 * prose) return [...chosen]
  const isComplete = agreed >= 0.85 * prose
  const among = new Set(chosen)
  return all.filter((block) => {
    if (among.has(block)) return !isComplete || !isProse(block) || isStated(block)
    return isProse(block) && isStated(block)
  })
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
