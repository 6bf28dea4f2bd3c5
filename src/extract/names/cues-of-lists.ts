import type { TaggedToken } from '#language/tags.ts'
import { COMPANY_NOUNS, OCCUPATIONS, PRODUCT_NOUNS } from '#language/words/business.ts'
import { ROLE_NOUNS } from './cue-words.ts'
import type { KindScores } from './kind-scores.ts'

/** "Its products include X and Y". */
export function listsProducts(tokens: readonly TaggedToken[], from: number): boolean {
  const start = Math.max(1, from - 14)
  const near = tokens.slice(start, from).findIndex((token) => token.lemma === 'include' || token.tag === 'BE')
  const verb = near === -1 ? -1 : start + near
  const noun = tokens[verb - 1]?.lower ?? ''
  if (
    verb === -1 ||
    !/^(?:products|brands|services|drugs|models|games|titles|apps|medicines|vehicles|aircraft|newspapers|magazines)$/u.test(
      noun,
    )
  )
    return false
  return tokens.slice(verb + 1, from).every((token) => /^\p{Lu}|^(?:,|and|the|&|or)$/u.test(token.text))
}

/** "brands such as X and Y", "investors including X": the noun says what they all are. */
export function cuesOfExamples(scores: KindScores, tokens: readonly TaggedToken[], from: number): void {
  let i = from - 1
  while (i > 0 && from - i < 16 && /^(?:\p{Lu}.*|,|and|the|&|or|of|['’]s?)$/u.test((tokens[i] as TaggedToken).text)) i--
  const link = tokens[i]?.lower
  if (link !== 'as' && link !== 'including' && link !== 'like' && link !== 'namely') return
  const such = link === 'as' ? 2 : 1
  if (link === 'as' && tokens[i - 1]?.lower !== 'such') return
  const before = tokens[i - such]?.text === ',' ? i - such - 1 : i - such
  const noun = tokens[before]?.lower ?? ''
  const one = noun.replace(/ies$/u, 'y').replace(/s$/u, '')
  if (
    /^(?:publications?|titles|newspapers|magazines|songs|hits|tools|projects|technologies|languages|frameworks|databases|programs)$/u.test(
      noun,
    ) ||
    (PRODUCT_NOUNS.has(one) && !COMPANY_NOUNS.has(one))
  )
    scores.Product += 2.2
  else if (COMPANY_NOUNS.has(one) || /^(?:companies|countries|firms)$/u.test(noun))
    scores[noun === 'countries' ? 'Place' : 'Organization'] += 2.2
  else if (ROLE_NOUNS.has(one) || OCCUPATIONS.has(one) || noun === 'people') scores.Person += 2.2
  else if (/^(?:city|cities|town|state|country|region|market)s?$/u.test(noun)) scores.Place += 2.2
}
