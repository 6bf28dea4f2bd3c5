import type { Token } from './tokens.ts'

/**
 * Parts of speech as the clause layer needs them. VB base form, VBZ/VBP present, VBD past (or past participle: English
 * often spells them alike, the clause layer decides), VBG gerund or present participle; BE, HAVE, DO, MODAL are kept apart.
 */
export type Tag =
  | 'DET'
  | 'PRON'
  | 'PRP$'
  | 'PREP'
  | 'TO'
  | 'CONJ'
  | 'SUB'
  | 'WH'
  | 'MODAL'
  | 'BE'
  | 'HAVE'
  | 'DO'
  | 'NEG'
  | 'POSS'
  | 'ADV'
  | 'ADJ'
  | 'NOUN'
  | 'NUM'
  | 'VB'
  | 'VBZ'
  | 'VBD'
  | 'VBG'
  | 'PUNCT'

export interface TaggedToken extends Token {
  tag: Tag
  /** The base form, for verbs: "bought" gives "buy". */
  lemma: string
}

export const isVerb = (tag: Tag) => tag === 'VB' || tag === 'VBZ' || tag === 'VBD' || tag === 'VBG'
