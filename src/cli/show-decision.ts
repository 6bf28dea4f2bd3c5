import type { Decision } from '#model/decision.ts'
import { paint } from './paint.ts'
import { onOneLine } from './show.ts'

/** A decision as a person reads it: what, of what, who, when, why. */
export function showDecision(decision: Decision): string {
  const { id, by, at, reason, undone, claim } = decision
  const when = `${by}, ${at.slice(0, 16).replace('T', ' ')}${reason ? `: ${onOneLine(reason)}` : ''}`
  return [
    `${undone ? paint.dim('undone ') : ''}${paint.bold(whatOf(decision))}`,
    ...(claim ? [`  “${onOneLine(claim.quote)}”`] : []),
    `  ${paint.dim(`${when} · ${id}`)}`,
    ...(undone ? [`  ${paint.dim(`undone by ${undone.by}, ${undone.at.slice(0, 16).replace('T', ' ')}`)}`] : []),
  ].join('\n')
}

const PAST = { accept: 'accepted', reject: 'rejected', correct: 'corrected' } as const

function whatOf({ action, claim, change, companies }: Decision): string {
  if (claim) {
    const said = `${PAST[action as keyof typeof PAST]} ${claim.subject} ${claim.type} ${claim.object ?? ''}`.trim()
    return change ? `${said}: ${showChange(change)}` : said
  }
  const [from, to] = [companies?.from.name, companies?.to.name]
  if (action === 'merge') return `merged ${from} into ${to}`
  return action === 'split' ? `split ${to} from ${from}` : `kept apart ${from} and ${to}`
}

function showChange(change: NonNullable<Decision['change']>): string {
  return Object.entries(change)
    .map(([name, value]) =>
      value === true ? name : `${name} ${typeof value === 'object' && value !== null ? value.name : String(value)}`,
    )
    .join(', ')
}
