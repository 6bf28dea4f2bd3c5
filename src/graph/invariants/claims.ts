import { projectFacts } from '../project.ts'
import { statement } from '../statements.ts'
import type { Row, Run } from '../store.ts'
import { articlesOf, lookAt, type Repair, type Rule } from './rule.ts'

/** A claim without its proof is worth nothing, so it goes; its article is written anew when it is loaded again. */
export const claims: Rule = {
  about: 'claims',
  holds: 'each has its subject, object, sentence and article, and its quote is what the sentence says there',
  look: (run, after) => lookAt(run, 'claims', after, (row) => judge(row as unknown as StoredClaim)),
  repair: (run, wrong) =>
    dropClaims(
      run,
      wrong.map(({ id }) => id),
    ),
}

/** Takes claims away and sums up their facts anew. */
export async function dropClaims(run: Run, ids: readonly string[]): Promise<Repair> {
  const rows = await run(statement('check/drop-claims'), { ids })
  await projectFacts(
    run,
    rows.flatMap((row: Row) => row.facts as string[]),
  )
  return { did: 'taken out, and their facts summed up from the claims left', loadAgain: articlesOf(rows) }
}

interface StoredClaim {
  readonly subject: string
  readonly polarity: string
  /** "rejected": a person said that it supports nothing. */
  readonly review: string | null
  readonly quote: string | null
  readonly start: number
  readonly end: number
  readonly sentences: readonly StoredSentence[]
  readonly facts: readonly { readonly how: string; readonly subjects: string[]; readonly objects: string[] }[]
  /** For each mention that the claim rests on, the entities that it stands for. */
  readonly subjectWords: readonly (readonly string[])[]
  readonly objectWords: readonly (readonly string[])[]
}

interface StoredSentence {
  readonly start: number
  readonly end: number
  readonly text: string | null
  readonly articles: readonly string[]
}

function judge(claim: StoredClaim): string | null {
  const [sentence] = claim.sentences
  if (!sentence || claim.sentences.length !== 1) return `stands in ${claim.sentences.length} sentences instead of one`
  if (sentence.articles.length !== 1) return `comes from ${sentence.articles.length} articles instead of one`
  return judgeEnds(claim) ?? judgeQuote(claim, sentence)
}

function judgeEnds({ facts, polarity, review, subject, subjectWords, objectWords }: StoredClaim): string | null {
  const [fact] = facts
  if (review === 'rejected') return fact ? 'was rejected, and is about a fact all the same' : null
  if (!fact || facts.length !== 1) return `is about ${facts.length} facts instead of one`
  if (fact.how !== (polarity === 'negative' ? 'DENIES' : 'SUPPORTS')) return `is ${polarity}, but ${fact.how} its fact`
  const ends = [...fact.subjects, ...fact.objects]
  if (!ends.includes(subject)) return `speaks of ${subject}, which is no end of its fact`
  if (subjectWords.length !== 1) return `has the words of ${subjectWords.length} subjects instead of one`
  if (!subjectWords[0]!.includes(subject)) return `has a subject whose words do not stand for ${subject}`
  if (objectWords.length !== fact.objects.length)
    return `has the words of ${objectWords.length} objects instead of ${fact.objects.length}`
  const other = ends.find((end) => end !== subject) ?? subject
  if (objectWords[0] && !objectWords[0].includes(other)) return `has an object whose words do not stand for ${other}`
  return null
}

// Offsets are JavaScript's: Cypher counts an emoji otherwise, so the words are compared here.
function judgeQuote({ quote, start, end }: StoredClaim, sentence: StoredSentence): string | null {
  if (quote === null && sentence.text === null) return null
  if (sentence.text?.length !== sentence.end - sentence.start)
    return 'stands in a sentence that is not as long as it says'
  if (sentence.text.slice(start - sentence.start, end - sentence.start) !== quote)
    return `has a quote that is not what its sentence says at ${start}-${end}`
  return null
}
