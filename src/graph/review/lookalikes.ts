import { statement } from '../statements.ts'
import type { Store } from '../store.ts'

/** A name with letters of another script, and the name for which a reader would take it. */
export interface Lookalike {
  readonly match: string
  readonly as: string
}

/** Small letters of other scripts, and the Latin letter that one looks like, written small and written large. */
const LETTERS: ReadonlyMap<string, readonly [small: string, large: string]> = new Map(
  [
    // Cyrillic
    'аa еe оo рp сc хx іi јj ѕs ԁd ԛq ԝw һh ѵv ӏl үy кk вb мm нh тt уy ёe їi',
    // Greek
    'αa οo ρp ιi κk χx ϲc ϳj βb εe ζz ηnh μum νvn τt υuy γy',
    // Armenian, and Latin letters of phonetic and Turkish alphabets
    'օo ոn աw ցg հh զq ɑa ɡg ıi',
  ]
    .flatMap((line) => line.split(' '))
    .map(([letter, small, large = small]) => [letter!, [small!, large!]] as const),
)

/** Organizations whose names look like those of others: "Мicrosoft" with a Cyrillic М. They are never one by themselves. */
export async function findLookalikes(store: Store): Promise<readonly Lookalike[]> {
  const letters = `.*[${[...LETTERS.keys()].join('')}].*`
  const rows = await store.read(statement('review/foreign-letters'), { letters, limit: MOST })
  return rows.flatMap(({ match }) => latinLooks(match as string).map((as) => ({ match: match as string, as })))
}

/** Names in other scripts that are looked at; most of them look like no other. */
const MOST = 10_000

/** How a normalised name reads in Latin letters, with capitals where words begin, and all in capitals; [] for other names. */
export function latinLooks(match: string): readonly string[] {
  const looks = [inLatin(match, (at) => at === 0 || match[at - 1] === ' '), inLatin(match, () => true)]
  return [...new Set(looks)].filter((look) => look !== match && !/[^\p{ASCII}\p{Script=Latin}]/u.test(look))
}

function inLatin(match: string, isLarge: (at: number) => boolean): string {
  return match.replace(/\P{ASCII}/gu, (letter, at: number) => {
    const looks = LETTERS.get(letter)
    return looks ? looks[isLarge(at) ? 1 : 0] : letter
  })
}
