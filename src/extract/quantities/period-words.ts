import type { Period } from '#model/extraction.ts'

export type Precision = Period['precision']

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ')
const MONTH_SHORT = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** 1 to 12 by lower-case name or short form. */
export const MONTHS = new Map<string, number>([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...Object.entries(MONTH_SHORT),
])
/** Names of months that are nothing else; the others ("May", "March", "June", "Jan") need a cue. */
export const PLAIN_MONTHS = new Set('january february july september october november december'.split(' '))

/** 0 is Sunday. */
export const WEEKDAYS = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, day) => [name, day]),
)
export const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night'])

/** The first month of a northern season. */
export const SEASONS = new Map(Object.entries({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }))

export const ORDINALS = new Map(
  Object.entries({ first: 1, second: 2, third: 3, fourth: 4, final: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 }),
)

export interface Unit {
  readonly name: 'day' | 'week' | 'month' | 'quarter' | 'year'
  readonly count: number
  readonly precision: Precision
}
const units: [string, Unit][] = [
  ['day', { name: 'day', count: 1, precision: 'day' }],
  ['week', { name: 'week', count: 1, precision: 'day' }],
  ['fortnight', { name: 'week', count: 2, precision: 'day' }],
  ['month', { name: 'month', count: 1, precision: 'month' }],
  ['quarter', { name: 'quarter', count: 1, precision: 'quarter' }],
  ['year', { name: 'year', count: 1, precision: 'year' }],
  ['decade', { name: 'year', count: 10, precision: 'year' }],
  ['century', { name: 'year', count: 100, precision: 'year' }],
]
/** Units of time by singular and plural. */
export const UNITS = new Map<string, Unit>([
  ...units,
  ...units.map(([name, unit]): [string, Unit] => [name === 'century' ? 'centuries' : `${name}s`, unit]),
])

/** A verb or noun before a date without a year that makes it the coming one. */
export const FUTURE = new Set(
  (
    'will would shall plans plan planned planning expects expect expected forecast forecasts due scheduled slated aims aim intends intend hopes ' +
    'hope guidance outlook sees projects projected predicts anticipates anticipated targets set next upcoming'
  ).split(' '),
)
/** One that makes it the last one. */
export const PAST = new Set(
  (
    'said says announced reported told was were had did has have rose fell grew dropped climbed declined jumped launched bought acquired sold ' +
    'opened closed signed raised won lost posted became began started ended since paid spent disclosed revealed unveiled'
  ).split(' '),
)

/** Things a number before them counts, so that "in 2000 stores" is no year. */
export const COUNTED = new Set(
  (
    'stores employees people jobs workers staff customers companies firms units locations cities countries patients hospitals homes cars vehicles ' +
    'shares students members users miles km kilometers kilometres hours points outlets branches restaurants sites schools tons tonnes dollars euros ' +
    'pounds square rooms beds seats aircraft planes'
  ).split(' '),
)
/** Words that make a bare year before them a year: "2023 revenue". */
export const YEARLY = new Set(
  (
    'revenue revenues sales profit profits results earnings annual fiscal budget season election guidance forecast forecasts outlook income turnover ' +
    'figures deal acquisition merger report levels agreement contract edition'
  ).split(' '),
)
/** Words that make a bare year after them a year: "founded 2009", "than 2023". */
export const BEFORE_YEAR = new Set(
  'of than versus vs founded established est circa year fiscal calendar early late mid spring summer fall autumn winter class season'.split(
    ' ',
  ),
)
