import { storiesOf } from './copies.ts'
import { byCode } from './values.ts'

/** A claim as far as it matters who says it. */
export interface Voice {
  /** The publisher, or the article where that is unknown. */
  readonly source: string
  /** Absent: an article of its own. */
  readonly article?: string | null
  /** See src/graph/copies.ts. */
  readonly signature?: string | null
}

/**
 * The strengths of the independent voices behind claims, in ascending order. No two of them share a publisher or a
 * story: ten prints of one wire story are one voice, and so are ten stories of one publisher. Of all ways to choose,
 * it is one with the most voices, and of these the strongest.
 *
 * @example two papers print one wire story, and one of them has its own as well: two voices
 */
export function independentVoices<T extends Voice>(claims: readonly T[], strengthOf: (claim: T) => number): number[] {
  // Most facts are told once: there is nothing to compare.
  if (claims.length < 2) return claims.map(strengthOf)
  const stories = new Map<string, Story>()
  const told = storiesOf(
    [...new Map(claims.map((claim) => [articleOf(claim), claim]))].map(([article, { signature }]) => ({
      article,
      signature: signature ?? null,
    })),
  )
  for (const claim of claims) {
    const id = told.get(articleOf(claim))!
    const story = stories.get(id) ?? { id, strength: 0, sources: new Set() }
    stories.set(id, { ...story, strength: Math.max(story.strength, strengthOf(claim)) })
    story.sources.add(claim.source)
  }
  const strongest = [...stories.values()].sort((a, b) => b.strength - a.strength || byCode(a.id, b.id))
  const tellerOf = new Map<string, Story>()
  return strongest
    .filter((story) => findTeller(story, tellerOf, new Set()))
    .map(({ strength }) => strength)
    .reverse()
}

interface Story {
  readonly id: string
  /** That of its best claim. */
  readonly strength: number
  readonly sources: Set<string>
}

// A maximum matching by augmenting paths; taking the stories by strength makes it the strongest one too.
function findTeller(story: Story, tellerOf: Map<string, Story>, asked: Set<string>): boolean {
  for (const source of story.sources) {
    if (asked.has(source)) continue
    asked.add(source)
    const other = tellerOf.get(source)
    if (other && !findTeller(other, tellerOf, asked)) continue
    tellerOf.set(source, story)
    return true
  }
  return false
}

const articleOf = (claim: Voice) => claim.article ?? claim.source
