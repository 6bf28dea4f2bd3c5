import type { Parse } from '../clauses/clause.ts'

const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

/** "99,000" and "626 million" without a noun: counts whose thing the measure names ("users rose to 626 million"). */
export function bareNumbers({ tokens }: Parse, text: string) {
  return tokens.flatMap((token, i) => {
    const scale = SCALES.get(tokens[i + 1]?.lower ?? '')
    const plain =
      /^\d{1,3}(?:,\d{3})+$/u.test(token.text) || (scale !== undefined && /^\d+(?:\.\d+)?$/u.test(token.text))
    if (!plain || /^(?:between|from)$/u.test(tokens[i - 1]?.lower ?? '')) return []
    const end = (scale === undefined ? token : tokens[i + 1])?.end ?? token.end
    return [
      {
        kind: 'count' as const,
        amount: Number((Number(token.text.replaceAll(',', '')) * (scale ?? 1)).toPrecision(12)),
        unit: '',
        approximate: /^(?:about|around|nearly|almost|some|roughly|over|than)$/u.test(tokens[i - 1]?.lower ?? ''),
        text: text.slice(token.start, end),
        start: token.start,
        end,
      },
    ]
  })
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['tenth', 10],
])
const TIMES: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])

/** "a third more", "fell a quarter": parts of nothing that is named. "A quarter ago" is a time. */
export function bareFractions({ tokens }: Parse, text: string) {
  return tokens.flatMap((token, i) => {
    const [count, part] = token.lower.includes('-') ? token.lower.split('-') : [token.lower, tokens[i + 1]?.lower]
    const last = token.lower.includes('-') ? i : i + 1
    const times = TIMES.get(count ?? '')
    const whole = PARTS.get(part ?? '')
    const end = tokens[last]?.end
    if (times === undefined || whole === undefined || end === undefined || times >= whole) return []
    if (/^(?:of|ago|earlier|later|before|after|end|in|to|from|century|hour|year)$/u.test(tokens[last + 1]?.lower ?? ''))
      return []
    return [
      {
        kind: 'percent' as const,
        amount: times / whole,
        unit: 'fraction',
        approximate: /^(?:about|around|nearly|almost|roughly|over|than)$/u.test(tokens[i - 1]?.lower ?? ''),
        text: text.slice(token.start, end),
        start: token.start,
        end,
      },
    ]
  })
}
