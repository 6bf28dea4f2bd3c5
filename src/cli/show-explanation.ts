import pc from 'picocolors'
import type { Miss, SentenceExplanation } from './explain-article.ts'
import { showTriple } from './show.ts'

/** An explanation for a person: `=` is a claim, `~` a rule that nearly made one. */
export function showExplanation(sentences: readonly SentenceExplanation[]): string {
  const names = new Map(sentences.flatMap(({ entities }) => entities.map(({ id, name }) => [id, name] as const)))
  return sentences.map((sentence) => showSentence(sentence, names)).join('\n\n')
}

function showSentence({ text, entities, claims, misses }: SentenceExplanation, names: ReadonlyMap<string, string>) {
  return [
    pc.bold(text.trim()),
    ...(entities.length > 0 ? [pc.dim(`  ${entities.map(({ name, kind }) => `${name} (${kind})`).join(', ')}`)] : []),
    ...claims.map((claim) => `  ${pc.green('=')} ${showTriple(claim, names)}`),
    ...misses.map((miss) => `  ${pc.yellow('~')} ${showMiss(miss)}`),
  ].join('\n')
}

function showMiss({ ruleId, words, reason }: Miss): string {
  return `${ruleId} “${words}”: ${reason}`
}
