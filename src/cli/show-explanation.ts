import type { ExplainedClause, ExplainedName, ExplainedSentence, Explanation, Miss } from '#extract/explain.ts'
import { paint } from './paint.ts'
import { closing, showTriple } from './show.ts'

/** An explanation for a person: `=` is a claim, `~` a rule that nearly made one. */
export function showExplanation({ extraction, sentences }: Explanation): string {
  const names = new Map(extraction.entities.map(({ id, name }) => [id, name]))
  return [...sentences.map((sentence) => showSentence(sentence, names)), closing(extraction)].join('\n\n')
}

function showSentence(sentence: ExplainedSentence, names: ReadonlyMap<string, string>): string {
  const { text, claims, clauses, misses } = sentence
  return [
    paint.bold(text),
    ...column('names', [sentence.names.map(showName).join(' · ')].filter(Boolean)),
    ...column('clauses', clauses.map(showClause)),
    ...claims.map((claim) => `  ${paint.green('=')} ${showTriple(claim, names)}`),
    ...misses.map((miss) => `  ${paint.yellow('~')} ${showMiss(miss)}`),
  ].join('\n')
}

const WIDTH = 8

function column(title: string, lines: readonly string[]): string[] {
  return lines.map((line, i) => `  ${paint.dim((i === 0 ? title : '').padEnd(WIDTH))} ${line}`)
}

/** "TikTok (Organization)", "the firm → TikTok (description)". */
function showName({ text, name, kind, method }: ExplainedName): string {
  const said = text === name ? text : `${text} → ${name}`
  return `${said} ${paint.dim(`(${method === 'name' ? kind : method})`)}`
}

function showClause({ verb, subject, objects, others, passive, negated }: ExplainedClause): string {
  const marks = [passive && 'passive', negated && 'negated'].filter((mark) => mark)
  const rest = Object.entries(others).map(([word, phrases]) => `${paint.dim(word)} ${phrases.join(', ')}`)
  const sides = `${subject.join(', ') || '?'} → ${objects.join(', ') || '–'}`
  return `${paint.cyan(verb)} ( ${[sides, ...rest].join(' · ')} )${marks.length > 0 ? paint.dim(` ${marks.join(', ')}`) : ''}`
}

function showMiss({ ruleId, words, reason }: Miss): string {
  return `${ruleId} “${words}”: ${reason}`
}
