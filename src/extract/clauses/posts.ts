import type { Parse } from './clause.ts'
import { headNoun, isNounPhrase, type NounPhrase } from './phrases.ts'

const POSTS =
  /^(?:job|role|post|position|seat|tenure|stint|term|work|career|time|appointment|election|nomination|promotion|return|elevation|spell|duties|title|resignation|departure|retirement|exit|ouster|removal|dismissal)$/u

const ENDED_POSTS = /^(?:resignation|departure|retirement|exit|ouster|removal|dismissal)$/u

/** In "his job as editor", "the post of editor" the phrase index of the job that the title at `at` names. */
export function postBefore(parse: Parse, at: number): number | undefined {
  const link = parse.phrases[at - 1]
  const post = parse.phrases[at - 2]
  if (link?.kind !== 'PREP' || !/^(?:as|of)$/u.test(link.word) || !isNounPhrase(post) || post.name) return undefined
  const noun = headNoun(post, parse.tokens) ?? ''
  // "is a member of the board of Acme": on the board is who is a member.
  const isSeat =
    /^(?:member|members)$/u.test(noun) && headNoun(parse.phrases[at] as NounPhrase, parse.tokens) === 'board'
  return POSTS.test(noun) || isSeat ? at - 2 : undefined
}

/** "her resignation as editor": a word for the post that says it is over. */
export function isEndedPost(parse: Parse, at: number): boolean {
  const post = postBefore(parse, at)
  const phrase = post === undefined ? undefined : parse.phrases[post]
  return isNounPhrase(phrase) && ENDED_POSTS.test(headNoun(phrase, parse.tokens) ?? '')
}
