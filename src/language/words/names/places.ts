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

interface PlaceLine {
  readonly type: KnownPlace['type']
  /** As listed; its last field is the country. */
  readonly line: string
}

/** The list's line under each spelling. The first list keeps the name: Georgia is the country, Washington the city. */
const places = lazily(() => {
  const found = new Map<string, PlaceLine>()
  for (const [type, list] of [
    ['country', countries],
    ['region', regions],
    ['city', towns],
    ['state', states],
    ['city', cities],
  ] as const)
    for (const line of list.split('\n')) enterSpellings(found, line.slice(0, line.indexOf('|')), { type, line })
  return found
})

/** "U.S.", "Bay Area", "Cupertino", "Bengaluru"; exact case, so that "us" is not a country. */
export function lookupPlace(name: string): KnownPlace | undefined {
  const spelling = straighten(name)
  const found = places().get(spelling)
  if (found) {
    const { type, line } = found
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
  return places().has(name)
}

/** Every spelling that `lookupPlace` knows. */
export function placeNames(): Iterable<string> {
  return places().keys()
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
