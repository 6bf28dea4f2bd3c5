import { isVerb, type TaggedToken } from './tags.ts'
import { lemmaOfVerb } from './verbs.ts'

/** Finds the verbs that are spelt like nouns and were taken for them: "Acme sources its cells", "which stores and delivers", "clients range from". */
export function findVerbsLikeNouns(tokens: readonly TaggedToken[]): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i] as TaggedToken
    if (token.tag !== 'NOUN' || !/^\p{Ll}/u.test(token.text)) continue
    if (token.lower === 'range' && tokens[i + 1]?.lower === 'from' && isPlainPlural(tokens[i - 1])) token.tag = 'VB'
    else if (
      isPresent(token) &&
      (hasObjectOfItsOwn(tokens, i) || isVerbOfRelative(tokens, i) || followsAdverb(tokens, i))
    )
      token.tag = 'VBZ'
  }
}

const isPresent = ({ lower }: TaggedToken) => lower.endsWith('s') && lemmaOfVerb(lower) !== lower

const isPlainPlural = (token: TaggedToken | undefined) =>
  token?.tag === 'NOUN' && /^\p{Ll}/u.test(token.text) && token.lower.endsWith('s')

/** Presents that are no people behind a firm's name: "Acme engineers Jane Roe" has none. */
const MAKES = new Set(
  'brews bottles markets makes sells supplies uses licenses outsources sources leases rents owns operates runs develops builds backs acquires buys orders stocks carries flies publishes distributes produces offers'.split(
    ' ',
  ),
)

/** "Acme sources its", "Acme (UK) outsources the". */
function hasObjectOfItsOwn(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i] as TaggedToken
  const before = tokens[i - 1] as TaggedToken
  const after = tokens[i + 1] as TaggedToken
  const isName = before.tag === 'NOUN' && /^\p{Lu}/u.test(before.text)
  // "Acme brews Zip"
  if (isName && MAKES.has(token.lower) && after.tag === 'NOUN' && /^\p{Lu}/u.test(after.text)) return true
  return (isName || before.text === ')') && (after.tag === 'PRP$' || /^(?:the|an?)$/u.test(after.lower))
}

/** "Acme still runs on": between a name and a noun stands no such word. */
const followsAdverb = (tokens: readonly TaggedToken[], i: number) =>
  /^(?:still|now|already|also|currently|only|mainly|mostly|largely|itself)$/u.test(tokens[i - 1]?.lower ?? '') &&
  tokens[i - 2]?.tag === 'NOUN' &&
  /^\p{Lu}/u.test(tokens[i - 2]?.text ?? '')

/** "which stores and delivers", "that supplies Acme", "who also designs": behind a relative word stands a verb. */
function isVerbOfRelative(tokens: readonly TaggedToken[], i: number): boolean {
  const relative = tokens[i - 1]?.tag === 'ADV' ? tokens[i - 2] : tokens[i - 1]
  if (relative?.tag !== 'WH' || !/^(?:which|who|that)$/u.test(relative.lower)) return false
  const after = tokens[i + 1] as TaggedToken
  if (after.tag === 'CONJ') return isVerb(tokens[i + 2]?.tag ?? 'PUNCT')
  return !isVerb(after.tag) && !['BE', 'HAVE', 'DO', 'MODAL', 'POSS'].includes(after.tag)
}
