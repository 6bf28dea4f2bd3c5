import { isVerb, type TaggedToken } from '#language/tags.ts'
import { isCommonWord } from '#language/words/names/index.ts'
import type { KindScores } from './kind-scores.ts'

/** What is used, installed, prescribed or approved is a product more often than a firm. */
export function cuesOfGoods(
  scores: KindScores,
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  verb: TaggedToken | undefined,
): void {
  const before = tokens[from - 1]?.lower ?? ''
  if (verb && tokens[from - 1] === verb && TAKES_UP.test(verb.lemma)) scores.Product += 1.5
  if (verb && tokens[from - 2] === verb && PUTS_ON.test(`${verb.lemma} ${before}`)) scores.Product += 1.2
  if (before === 'of' && TAKEN_UP.test(tokens[from - 2]?.lower ?? '')) scores.Product += 1.5
  if (isSoftwareRunFor(tokens, from)) scores.Product += 2.5
  if (APPROVALS.test(before === 'of' || before === 'for' ? (tokens[from - 2]?.lower ?? '') : before))
    scores.Product += 1.5
  if (tokens[to]?.text === '(' && isGenericDrug(tokens, to + 1)) scores.Product += 2.5
}

const TAKES_UP = /^(?:use|adopt|deploy|install|utilise|utilize|implement|prescribe|embed)$/u
const PUTS_ON =
  /^(?:(?:run|build|rebuild|base|standardize|standardise) on|(?:migrate|upgrade|convert) (?:to|from|onto))$/u

/** "early adopters of Zip", "its rollout of Zip". */
const TAKEN_UP = /^(?:adopters?|users?|adoption|deployment|rollout|roll-out|usage|implementation)$/u

const APPROVALS = /^(?:approval|approved|approve|approves|approving|dose|doses|tablets|injections)$/u

/** "Opdivo (nivolumab)": a name in small letters that no dictionary has. */
const isGenericDrug = (tokens: readonly TaggedToken[], at: number) =>
  /^\p{Ll}{6,}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ')' && !isCommonWord(tokens[at]?.lower ?? '')

/** "runs its tills on X", "moved its payroll from X to Y", "wrote the code in X". */
function isSoftwareRunFor(tokens: readonly TaggedToken[], from: number): boolean {
  if (!/^(?:on|onto|from|to|in|with|through|using|via)$/u.test(tokens[from - 1]?.lower ?? '')) return false
  const before = tokens.slice(Math.max(0, from - 8), from - 1)
  const verb = before.findLastIndex(({ lemma, tag }) => isVerb(tag) && RUNS.has(lemma))
  return verb !== -1 && before.slice(verb + 1).some(({ lower }) => RUN_THINGS.has(lower))
}

const RUNS = new Set(
  'run migrate move switch port rewrite build write design manage keep schedule store host transfer put pay answer track process bill handle monitor plan draw simulate translate analyse analyze automate record archive sell list model train serve'.split(
    ' ',
  ),
)
const RUN_THINGS = new Set(
  'payroll tills checkouts website websites app apps servers systems data database databases workloads code software e-mail email accounting books ledger bookings reservations records laptops computers intranet spreadsheets queries logs pipelines backend models simulations drawings inventory stock orders tickets requests calls payments invoices drivers shifts schedules routes fleet deliveries catalogue catalog campaigns hull flow code repository infrastructure operations warehouses analytics dashboards documents contracts expenses recruiting hiring customers users mailboxes'.split(
    ' ',
  ),
)
