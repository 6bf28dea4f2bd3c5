import { type Direction, MEASURE_HEADS, MOVES } from '#relations/reports.ts'
import type { Parse } from '../clauses/clause.ts'
import { isNounPhrase, isVerbGroup, type VerbGroup } from '../clauses/phrases.ts'
import { actorOf } from './actors.ts'
import type { FigureMatch } from './figures.ts'
import type { Reader } from './owners.ts'
import { figure, isDirect } from './sums.ts'
import type { Value } from './values.ts'

/** "Acme rose 3%": in reports from the market the company stands for its share. */
export function readShareMoves(reader: Reader, values: readonly Value[]): FigureMatch[] {
  const { parse } = reader
  return parse.phrases.flatMap((verb, at): FigureMatch[] => {
    const change = isVerbGroup(verb) && verb.form === 'finite' && !verb.passive ? shareMove(parse, verb) : undefined
    const phrase = parse.phrases[at - 1]
    if (!isVerbGroup(verb) || !change || !isNounPhrase(phrase) || phrase.name?.entity.kind !== 'Organization') return []
    const value = values.find((one) => one.from >= verb.to && one.kind === 'percent')
    const owner = actorOf(reader, at)
    if (INDEXES.test(phrase.name.text) || MEASURE_HEADS.has(phrase.name.text.toLowerCase())) return []
    if (!value || !isDirect(parse, verb.to, value) || parse.tokens[phrase.to - 1]?.tag === 'POSS') return []
    if (/^(?:of|in|stake)$/u.test(parse.tokens[value.to]?.lower ?? '')) return []
    const found = figure(owner, 'share price', value, at, 'share-moves')
    return found ? [{ ...found, change, score: 0.7 }] : []
  })
}

/** "holds 53% of the market", "has a 30% market share" */
export function readMarketShares(reader: Reader, values: readonly Value[]): FigureMatch[] {
  const { parse } = reader
  return values.flatMap((value) => {
    if (value.kind !== 'percent' || !/\bmarket(?: share)?\b/u.test(value.text)) return []
    const at = parse.phrases.findLastIndex((phrase) => isVerbGroup(phrase) && phrase.to <= value.from)
    const verb = parse.phrases[at]
    if (!isVerbGroup(verb) || verb.passive || !isDirect(parse, verb.to, value)) return []
    if (!/^(?:have|hold|control|command|capture|win|supply|serve|boast|enjoy|claim|take)$/u.test(verb.lemma)) return []
    const found = figure(actorOf(reader, at), 'market share', value, at, 'holds-share')
    return found ? [found] : []
  })
}

/** What measures a market is no company, though it rises and falls like one. */
const INDEXES =
  /^(?:the )?(?:nikkei|dow|s&p|ftse|dax|cac|nasdaq|hang seng|stoxx|euro stoxx|topix|kospi|sensex|nifty|russell|ibex|smi|aex|omx|bitcoin|brent|msci)\b/iu

/** "rose", "was down" */
function shareMove(parse: Parse, verb: VerbGroup): Direction | undefined {
  const next = verb.lemma === 'be' ? parse.tokens[verb.to]?.lower : undefined
  return next === 'up' ? 'increase' : next === 'down' ? 'decrease' : SHARE_MOVES.get(verb.lemma)
}

const SHARE_MOVES: ReadonlyMap<string, Direction> = new Map(
  [...MOVES].filter(([verb]) =>
    /^(?:rise|jump|surge|climb|soar|gain|rally|fall|drop|slip|slide|sink|plunge|tumble|plummet|slump|lose)$/u.test(
      verb,
    ),
  ),
)
