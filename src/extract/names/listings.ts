import { CLOSING } from '#language/words/clause-words.ts'
import { isLegalSuffix } from '#language/words/names/index.ts'
import type { NameSpan, Sentence } from '../document.ts'

const EXCHANGE =
  /^(?:nasdaq|nyse|lse|tsx|asx|hkex|ticker|otc[\w-]*|euronext|amex|symbol|nse|bse|six|xetra|fra|epa|tse|sehk|nasdaqgs|nasdaqgm|nasdaqcm|tyo|tpe|krx|kosdaq|etr|bit|bme|sto|cph|osl|hel|swx|wse|ise|jse|bvmf|b3|bmv|bcba|set|idx|klse|sgx|pse|sse|szse|tase|tadawul|dfm|adx|aim|tsxv|tsx-v|cse|nzx|isin|cusip|ebr|ams|lon|nyseamerican|omx|neo|fse|oslo|bme)$/iu

/** The exchanges and symbols in "(NASDAQ: INTU; TSX: INT)", "[ASX:INT]", "(INTU -2.62%)", "(INTU.O: Quote, Profile)" and "<INTU.O>". */
export function isTicker(sentences: readonly Sentence[], span: NameSpan): boolean {
  const { tokens } = sentences[span.sentence] as Sentence
  // "Allergan plc AGN has agreed"
  if (
    /^\p{Lu}{2,5}$/u.test(span.text) &&
    isLegalSuffix(tokens[span.from - 1]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[span.from - 2]?.text ?? '')
  )
    return true
  if (tokens[span.from - 1]?.text === '<' && span.from > 1 && /^\p{Lu}{1,5}(?:[. ]\p{Lu}{1,2})?$/u.test(span.text))
    return true
  const before = tokens.slice(Math.max(0, span.from - LONGEST_LISTING), span.from)
  const open = before.findLastIndex(({ text }) => /^[()[\]]$/.test(text))
  const closing = CLOSING[before[open]?.text ?? '']
  if (closing === undefined) return false
  const inside = tokens.slice(span.from - before.length + open + 1, span.to + LONGEST_LISTING)
  const close = inside.findIndex((token) => token.text === closing)
  if (close > 1 && inside.slice(1, close).every(({ lower }) => MOVE.test(lower))) return true
  return inside
    .slice(0, Math.max(0, close))
    .some(
      (token, at) =>
        token.text === ':' && (EXCHANGE.test(inside[at - 1]?.text ?? '') || inside[at + 1]?.text === 'Quote'),
    )
}

/** The name that each symbol of a listing stands for: "AAOI" of "Applied Optoelectronics (NASDAQ: AAOI)". Both in the order of the text. */
export function symbolsOf(
  sentences: readonly Sentence[],
  names: readonly NameSpan[],
  tickers: readonly NameSpan[],
): Map<string, NameSpan> {
  const symbols = new Map<string, NameSpan>()
  let next = 0
  for (const ticker of tickers) {
    while (isBefore(names[next], ticker)) next++
    const owner = names[next - 1]
    if (owner?.sentence !== ticker.sentence || ticker.from - owner.to > LONGEST_LISTING) continue
    const isBehind = CLOSING[(sentences[owner.sentence] as Sentence).tokens[owner.to]?.text ?? ''] !== undefined
    if (isBehind && SYMBOL.test(ticker.text) && !EXCHANGE.test(ticker.text) && !symbols.has(ticker.text))
      symbols.set(ticker.text, owner)
  }
  return symbols
}

const isBefore = (one: NameSpan | undefined, other: NameSpan) =>
  one !== undefined && (one.sentence < other.sentence || (one.sentence === other.sentence && one.from < other.from))

const SYMBOL = /^\p{Lu}{2,5}$/u

/** What a share did, behind its symbol: "-2.62%", ", down 2%". */
const MOVE = /^(?:[+\-−–,:%]|[+\-−–]?[\d.,]+%?|up|down)$/u

/** Tokens of "(NYSE: ABC; TSX: ABC; OTCQB: ABCDF)" on either side of one of its symbols. */
export const LONGEST_LISTING = 14
