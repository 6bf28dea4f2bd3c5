import type { TaggedToken } from '#language/tags.ts'
import { ORGANIZATION_HEADS, TITLE_WORDS } from '#language/words/business.ts'
import { FUNCTION_WORDS } from '#language/words/function-words.ts'
import { isLegalSuffix } from '#language/words/names/index.ts'
import type { Sentence } from '../document.ts'

/** What the article's running text does with a word: capitalised in mid-sentence it is (part of) a name. */
export class Capitals {
  readonly #names = new Set<string>()
  readonly #words = new Set<string>()
  readonly #alone = new Set<string>()
  readonly #joined = new Set<string>()
  readonly #first = new Set<string>()

  constructor(sentences: readonly Sentence[]) {
    for (const sentence of sentences) if (!sentence.headline) this.#read(sentence.tokens)
  }

  #read(tokens: readonly TaggedToken[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as TaggedToken
      if (/^\p{Ll}/u.test(token.text)) this.#words.add(token.lower)
      if (!isCapital(token) || FUNCTION_WORDS.has(token.lower) || TITLE_WORDS.has(token.text)) continue
      const opens = i === 0 || /^["“‘(:•–—`]$/u.test((tokens[i - 1] as TaggedToken).text)
      if (!opens) this.#names.add(token.text)
      if (!isCapital(tokens[i - 1]) && endsAsFirm(tokens, i + 1)) this.#first.add(token.text)
      const alone =
        !isCapital(tokens[i - 1]) && !isCapital(tokens[i + 1]) && !isAnd(tokens[i - 1]) && !isAnd(tokens[i + 1])
      const owns = tokens[i + 1]?.tag === 'POSS' && isCapital(tokens[i + 2])
      if (alone && !opens && !owns) this.#alone.add(token.text)
      if (tokens[i + 1]?.text === '&' && isCapital(tokens[i + 2]))
        this.#joined.add(`${token.text} ${tokens[i + 2]?.text}`)
    }
  }

  /** The first word of a firm's name that is told by its last: "Authentic" of "Authentic Brands Group". */
  opensLongName = (word: string): boolean => this.#first.has(word)
  /** Capitalised in the middle of a sentence somewhere. */
  isName = (word: string): boolean => this.#names.has(word)
  /** Written in lower case somewhere. */
  isWordElsewhere = (word: string): boolean => this.#words.has(word.toLowerCase())
  /** A name by itself somewhere, with no other capital beside it. */
  isKnownAlone = (name: string): boolean => this.#alone.has(name)
  /** Written with an ampersand elsewhere. */
  isJoined = (left: string, right: string): boolean => this.#joined.has(`${left} ${right}`)
}

/** Whether two or more capitals from a token on end in a word that firms' names end in. */
function endsAsFirm(tokens: readonly TaggedToken[], from: number): boolean {
  let end = from
  while (end < from + 8 && isCapital(tokens[end])) end++
  const last = tokens[end - 1]?.text ?? ''
  return end > from + 1 && (ORGANIZATION_HEADS.has(last) || isLegalSuffix(last))
}

const isCapital = (token: TaggedToken | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)
const isAnd = (token: TaggedToken | undefined) => token !== undefined && (token.lower === 'and' || token.text === '&')
