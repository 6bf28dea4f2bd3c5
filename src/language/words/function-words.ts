import type { Tag } from '../tags.ts'

/** The closed classes of English: words whose tag does not depend on a statistical guess. */
export const FUNCTION_WORDS: ReadonlyMap<string, Tag> = new Map([
  ...words(
    'DET',
    'the a an this these those some any each every no another both either neither all several many few most such much certain various',
  ),
  ...words('PRON', 'i you he she it we they him them us me himself itself themselves herself who whom which what one'),
  ...words('PRP$', 'its their his her our my your whose'),
  ...words(
    'PREP',
    'of in on at by for with from into onto through over under between among against via during without within per than as about after before ' +
      'since until till toward towards across behind beyond near off out up down around along despite amid except including like unlike ' +
      'versus vs vs. following upon throughout above below alongside besides regarding concerning inside outside amongst plus atop',
  ),
  ...words('TO', 'to'),
  ...words('CONJ', 'and or but nor & yet so'),
  ...words('SUB', 'that because although though while if whether unless whereas when where why how once lest'),
  ...words('MODAL', "will would can could may might shall should must 'll ca wo"),
  ...words('BE', "is are was were be been being am 're 'm isn aren wasn weren"),
  ...words('HAVE', "has have had having 've"),
  ...words('DO', 'does do did'),
  ...words('NEG', "not n't never no-one nobody none n’t"),
  ...words('POSS', "'s"),
  ...words(
    'ADV',
    'also now then already still just only even currently previously formerly recently once again soon later earlier primarily mainly mostly largely jointly together nearly almost roughly reportedly allegedly officially finally eventually subsequently initially originally exclusively directly head-on successfully instead not-only further widely long however meanwhile therefore thus moreover today perhaps probably possibly very too quickly fully partly wholly  ago ever away often separately simply',
  ),
  ...words('WH', 'who which whom whose'),
])

function words(tag: Tag, list: string): [string, Tag][] {
  return list.split(' ').map((word) => [word, tag])
}
