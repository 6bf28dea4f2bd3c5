import { cities } from './generated/cities.ts'
import { smallTowns } from './generated/small-towns.ts'
import { enterSpellings, lazily, readListed, readSpellings, straighten } from './line.ts'
import { countries, otherDemonyms } from './listed/countries.ts'
import { regions, states, towns } from './listed/regions.ts'
import { sortedTable } from './sorted-list.ts'

export interface KnownPlace {
  /** The full name: "United States" for "U.S.". */
  readonly name: string
  readonly kind: 'Place'
  readonly type: 'country' | 'state' | 'region' | 'city'
  /** Also a plain word, a person's name or a company: "Reading", "Lincoln", "CA". */
  readonly ambiguous: boolean
  /** ISO 3166 two-letter code; absent for what lies in several countries. */
  readonly country?: string
}

/** A list's line, whose last field is the country, under each of its spellings. */
interface PlaceLines {
  readonly type: KnownPlace['type']
  readonly lines: ReadonlyMap<string, string>
}

// The first list keeps the name: Georgia is the country, Washington the city.
const places = lazily(() => [
  readLines('country', countries),
  readLines('region', regions),
  readLines('city', towns),
  readLines('state', states),
  readLines('city', cities),
])

function readLines(type: KnownPlace['type'], list: string): PlaceLines {
  const lines = new Map<string, string>()
  for (const line of list.split('\n')) enterSpellings(lines, line.slice(0, line.indexOf('|')), line)
  return { type, lines }
}

/** "U.S.", "Bay Area", "Cupertino", "Bengaluru"; exact case, so that "us" is not a country. */
export function lookupPlace(name: string): KnownPlace | undefined {
  const spelling = straighten(name)
  for (const { type, lines } of places()) {
    const line = lines.get(spelling)
    if (line === undefined) continue
    const listed = readListed(line.slice(0, line.indexOf('|')), spelling)
    const country = line.slice(line.lastIndexOf('|') + 1)
    return { name: listed.name, kind: 'Place', type, ambiguous: listed.flagged, ...(country ? { country } : {}) }
  }
  const country = countryOfTown(spelling)
  return country ? { name: spelling, kind: 'Place', type: 'city', ambiguous: true, country } : undefined
}

const countryOfTown = sortedTable(smallTowns)

/** Whether exactly this spelling is listed: cheaper than `lookupPlace`. */
export function isListedPlace(name: string): boolean {
  return places().some(({ lines }) => lines.has(name))
}

/** Every spelling that `lookupPlace` knows. */
export function* placeNames(): Iterable<string> {
  for (const { lines } of places()) yield* lines.keys()
}

const demonyms = lazily(() => {
  const found = new Map<string, string | undefined>()
  for (const line of otherDemonyms.split('\n')) found.set(line, undefined)
  for (const line of countries.split('\n')) {
    const [names = '', list = ''] = line.split('|')
    for (const demonym of list.split(',')) if (demonym) found.set(demonym, readSpellings(names)[0].name)
  }
  return found
})

/** "Dutch", "South Korean", "Texan": they describe a company, they do not name a place. */
export function isDemonym(name: string): boolean {
  return demonyms().has(name)
}

/** The country that a demonym means: "Dutch" the Netherlands; undefined for "Texan" or "European". */
export function countryOfDemonym(name: string): string | undefined {
  return demonyms().get(name)
}

/** Adjectives of what lies in several countries, by the codes of these. */
const regionCodes = lazily(
  () =>
    new Map([
      [
        'European',
        set('AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK UA'),
      ],
      ['Asian', set('BD CN HK ID IN JP KR MY PH PK SG TH TW VN')],
      ['Nordic', set('DK FI IS NO SE')],
      ['Scandinavian', set('DK NO SE')],
      ['African', set('DZ EG ET GH KE MA NG RW TN TZ UG ZA')],
    ]),
)

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(' '))

/** Whether "European" may say where a country is, by its code; undefined for a word that is no adjective of a region. */
export function isInRegion(adjective: string, country: string): boolean | undefined {
  return regionCodes().get(adjective)?.has(country)
}
