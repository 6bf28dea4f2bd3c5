import type { Sentence } from './document.ts'

/**
 * The sentences that tell what was wrong: "An earlier version of this article misstated that …", "Acme mistakenly said …".
 * What stands in them the article does not claim, nor does it deny all of it: of "paid $5 million" only the sum may be wrong.
 */
export function findCorrectionNotes(text: string, sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const notes = new Set<Sentence>()
  let previous: Sentence | undefined
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)).toLowerCase()
    const goesOn = previous !== undefined && notes.has(previous) && GOES_ON.test(words)
    if (goesOn || tellsWhatWasWrong(words)) notes.add(sentence)
    previous = sentence
  }
  return notes
}

function tellsWhatWasWrong(words: string): boolean {
  return (
    [PAST_VERSION, MISSTATED, WITHDRAWN, DISREGARD].some((note) => note.test(words)) ||
    (HEADLINED.test(words) && /\b(?:withdrawn|retracted|killed)\b/.test(words)) ||
    (WRONGLY.test(words) && !AS_WRONGLY.test(words))
  )
}

/** A note is short; of a longer sentence the beginning tells. */
const LONGEST = 1_000

const PIECE = '(?:article|story|report|piece|post|column|dispatch|headline|alert|caption)'
const SAID = '(?:said|says|stated|states|reported|reports|wrote|described|identified|listed|named|suggested|implied)'
const WRONG = '(?:incorrectly|erroneously|mistakenly|wrongly|inaccurately)'

/** "A previous version of this news story said" */
const PAST_VERSION = new RegExp(
  `\\b(?:earlier|previous|prior|original|initial|first) (?:version|edition|draft) of (?:this|the|our|that|an?) (?:news )?${PIECE}\\b`,
)
/** "this story misstated", "the headline originally misidentified" */
const MISSTATED = new RegExp(
  `\\b${PIECE} (?:originally |initially |first )?mis(?:stated|reported|identified|spelled|quoted)\\b`,
)
/** "wrongly reported", "said incorrectly" */
const WRONGLY = new RegExp(`\\b(?:${WRONG} ${SAID}|${SAID} (?:${WRONG}|in error))\\b`)
/** "did not buy Acme, as we wrongly reported": what is said there is what is right. */
const AS_WRONGLY = new RegExp(`\\bas (?:we |it |they |was |we had |had been |first )?${WRONG}\\b`)
/** "This article has been retracted" */
const WITHDRAWN = new RegExp(`\\b${PIECE} (?:has been|was|is) (?:withdrawn|retracted|killed)\\b`)
/** "The story headlined “Acme buys Zorex” has been withdrawn" */
const HEADLINED = new RegExp(`\\b${PIECE},? (?:headlined|titled|entitled|slugged)\\b`)
/** "Please disregard the story", as agencies say of what they have sent out. */
const DISREGARD = new RegExp(`\\bdisregard (?:the|this|our) (?:earlier |previous )?${PIECE}\\b`)
/** The note's next sentence: "It said that …" */
const GOES_ON = new RegExp(`^(?:it|the ${PIECE}) (?:had |also |had also )?(?:${SAID}|misstated|claimed)\\b`)
