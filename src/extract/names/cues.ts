import type { TaggedToken } from '#language/tags.ts'
import { cuesAfter } from './cues-after.ts'
import { cuesBefore } from './cues-before.ts'
import { type KindScores, noScores } from './kind-scores.ts'

/** What the words around a name say of it. */
export function contextCues(tokens: readonly TaggedToken[], from: number, to: number): KindScores {
  const scores = noScores()
  const at = (i: number) => tokens[i]?.lower ?? ''
  cuesBefore(scores, tokens, from, to, at)
  cuesAfter(scores, tokens, to, at)
  return scores
}
