import type { Evaluation, Report, Scores } from './evaluate.ts'
import type { Mistake } from './mistakes.ts'
import type { SentenceReport } from './sentences.ts'
import type { Score } from './tally.ts'

/** The report as a table for people. */
export function showReport(name: string, report: Report): string {
  const { articles, extractor, strict, lenient, slices, entities } = report
  const { found, kindRight, aliases } = entities
  return [
    `${name}: ${articles} articles, ${extractor}`,
    '',
    `${pad('')}  right   pred   gold   prec    rec     F1   | lenient: prec    rec     F1`,
    ...rows(strict, lenient),
    '',
    `${pad('slice, found of gold')}   gold  strict  lenient`,
    ...Object.entries(slices)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(
        ([slice, { gold, strict: exact, lenient: loose }]) =>
          `${pad(slice)} ${number(gold)}  ${percent(exact / gold)}  ${percent(loose / gold)}`,
      ),
    '',
    `${pad('names')} ${scores(found)}   kind right ${percent(ratio(kindRight, found.right))}   aliases ${percent(ratio(aliases.right, aliases.gold))}`,
  ].join('\n')
}

/** The report on single sentences as a table for people. */
export function showSentenceReport(name: string, { sentences, all, types, silent, names }: SentenceReport): string {
  const line = (label: string, score: Score) => `${pad(label)} ${scores(score)}`
  return [
    `${name}: ${sentences} sentences, lenient`,
    '',
    `${pad('')}  right   pred   gold   prec    rec     F1`,
    ...Object.entries(types).map(([type, score]) => line(type, score)),
    line('all', all),
    '',
    line('names, exact span', names.exact),
    line('  and kind', names.withKind),
    '',
    `Nothing read from ${silent.right} of ${silent.gold} sentences that state no relation.`,
  ].join('\n')
}

function rows(strict: Scores, lenient: Scores): string[] {
  const names = Object.keys(strict.types) as (keyof Scores['types'])[]
  return [
    ...names.map((name) => row(name, strict.types[name]!, lenient.types[name]!)),
    row('all', strict.all, lenient.all),
    row('current facts', strict.current, lenient.current),
  ]
}

function row(name: string, strict: Score, lenient: Score): string {
  const loose = [lenient.precision, lenient.recall, lenient.f1].map(percent).join(' ')
  return `${pad(name)} ${scores(strict)}   |        ${loose}`
}

function scores({ right, predicted, gold, precision, recall, f1 }: Score): string {
  return [...[right, predicted, gold].map(number), ...[precision, recall, f1].map(percent)].join(' ')
}

const pad = (text: string) => text.padEnd(20)
const number = (value: number) => String(value).padStart(6)
const percent = (value: number | null) => (value === null ? '-' : (100 * value).toFixed(1)).padStart(6)
const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole)

/** The mistakes, article by article, each with its sentence. */
export function showMistakes({ mistakes }: Pick<Evaluation, 'mistakes'>): string {
  if (mistakes.length === 0) return 'No misses and no false alarms.'
  const lines: string[] = []
  let slug = ''
  for (const mistake of mistakes) {
    if (mistake.slug !== slug) lines.push('', mistake.slug)
    slug = mistake.slug
    lines.push(...showMistake(mistake))
  }
  return lines.slice(1).join('\n')
}

function showMistake({ kind, claim, near, sentence, ruleId }: Mistake): string[] {
  const rule = ruleId === null ? '' : `  [${ruleId}]`
  return [
    `  ${kind === 'missed' ? '-' : '+'} ${claim}${rule}`,
    ...(near ? [`      ≈ ${near}`] : []),
    `      “${sentence.replaceAll(/\s+/g, ' ')}”`,
  ]
}
