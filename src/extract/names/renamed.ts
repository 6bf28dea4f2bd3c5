import type { TaggedToken } from '#language/tags.ts'
import type { NameSpan, Sentence } from '../document.ts'
import { keyOfName } from './keys.ts'
import { bestKind, join, type NameGroup, root } from './name-groups.ts'

/** "Acme, formerly known as Beta", "Acme Ltd, which trades as Beta", "Acme changed its name to Beta": two names of one firm. */
export function joinOtherNames(
  sentences: readonly Sentence[],
  spans: readonly NameSpan[],
  groups: ReadonlyMap<string, NameGroup>,
): void {
  for (let i = 1; i < spans.length; i++) {
    const one = spans[i - 1] as NameSpan
    const other = spans[i] as NameSpan
    if (one.sentence !== other.sentence || other.from - one.to > LONGEST || other.from === one.to) continue
    const { tokens } = sentences[one.sentence] as Sentence
    const between = tokens.slice(one.to, other.from)
    if (!sayOtherName(between)) continue
    // "Acme, formerly Beta's parent", "previously Beta chief executive"
    const behind = tokens[other.to]?.tag ?? 'PUNCT'
    if (behind === 'POSS' || behind === 'NOUN' || (isAside(between) && behind !== 'PUNCT')) continue
    const long = groups.get(keyOfName(one.text))
    const short = groups.get(keyOfName(other.text))
    if (long && short && isFirm(long) && isFirm(short)) join(short, long)
  }
}

const LONGEST = 7

const isFirm = (group: NameGroup) => !/^(?:Person|Place)$/u.test(bestKind(root(group).scores))

const isAside = ([first]: readonly TaggedToken[]) => first !== undefined && /^[,(]$/u.test(first.text)

function sayOtherName(tokens: readonly TaggedToken[]): boolean {
  const words = tokens.map(({ lower }) => lower)
  const said = words.filter((word) => !ASIDE.has(word)).join(' ')
  return OTHER_NAME.test(said) && (!/^(?:formerly|previously|originally)$/u.test(said) || isAside(tokens))
}

const ASIDE = new Set([
  ',',
  '(',
  '"',
  '“',
  'which',
  'that',
  'is',
  'was',
  'has',
  'had',
  'been',
  'the',
  'then',
  'later',
  'since',
  'once',
  'now',
  'today',
  'also',
  'better',
  'commonly',
  'and',
  'recently',
])

const OTHER_NAME =
  /^(?:formerly|previously|originally|(?:formerly |previously |originally )?(?:known|called|trading|operating|doing business|incorporated) as|(?:formerly|previously|originally) called|trades as|does business as|operates as|renamed|renamed itself|rebranded as|rebranded itself as|rebranded itself|changed its name to|changed name to|dba|aka)$/u
