import type { Parse } from './clauses/clause.ts'
import { isVerbGroup } from './clauses/phrases.ts'
import type { NamedEntity } from './document.ts'
import type { Match } from './steps/match.ts'

export interface Payment {
  readonly payer: NamedEntity
  readonly payee: NamedEntity
}

/** Who pays whom in the last sentence, which the next one may go on to tell of: "That was a quarter of the group's sales." */
export class Payments {
  #last: (Payment & { readonly sentence: number }) | undefined

  /** Learns from a sentence that names a sum and states one purchase. */
  learn({ sentence, tokens }: Parse, matches: readonly Match[]): void {
    const [first, ...others] = matches.filter(({ type }) => type.meaning.name === 'BUYS_FROM')
    const isOne = others.every(({ subject, object }) => {
      return subject.entity === first?.subject.entity && object.entity === first.object.entity
    })
    const isPaid = tokens.some(({ text, lower }) => /^\p{Lu}{0,2}[$€£¥]/u.test(text) || SUM.test(lower))
    if (first && isOne && isPaid)
      this.#last = { payer: first.subject.entity, payee: first.object.entity, sentence: sentence.index }
  }

  /** The payment that a sentence gives as a share of something. */
  toldBy({ sentence, tokens, phrases }: Parse): Payment | undefined {
    if (this.#last?.sentence !== sentence.index - 1 || !/^(?:that|this)$/u.test(tokens[0]?.lower ?? ''))
      return undefined
    const isSubject = phrases.some((phrase) => isVerbGroup(phrase) && phrase.from === 1)
    const isShare = tokens
      .slice(2, FARTHEST)
      .some(({ text, lower }, i, all) => (SHARE.test(lower) || text.endsWith('%')) && all[i + 1]?.lower === 'of')
    return isSubject && isShare ? this.#last : undefined
  }
}

const SUM = /^(?:million|billion|dollars|euros|pounds|yen|yuan|rupees|crore)$/u
const SHARE = /^(?:percent|cent|pct|half|third|quarter|fifth|sixth|tenth|thirds|quarters|fifths)$/u

/** A share stands right behind its verb, past a few words like "nearly a" and "about 25 per". */
const FARTHEST = 9
