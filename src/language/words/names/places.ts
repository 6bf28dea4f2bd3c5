import { cities } from './generated/cities.ts'
import { lazily, readNames, straighten, withoutAccents } from './line.ts'
import { countries, otherDemonyms } from './listed/countries.ts'
import { regions, states, towns } from './listed/regions.ts'

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

const places = lazily(() => {
  const found = new Map<string, KnownPlace>()
  // The first entry keeps the name: Georgia is the country, Washington the city.
  addPlaces(found, 'country', countries)
  addPlaces(found, 'region', regions)
  addPlaces(found, 'city', towns)
  addPlaces(found, 'state', states)
  addPlaces(found, 'city', cities)
  return found
})

function addPlaces(found: Map<string, KnownPlace>, type: KnownPlace['type'], list: string): void {
  for (const line of list.split('\n')) {
    const fields = line.split('|')
    const { name, ambiguous, aliases } = readNames(fields[0] ?? '')
    const country = fields.at(-1)
    for (const form of [{ name, ambiguous }, ...aliases]) {
      const place: KnownPlace = {
        name,
        kind: 'Place',
        type,
        ambiguous: form.ambiguous,
        ...(country ? { country } : {}),
      }
      for (const spelling of [form.name, withoutAccents(form.name)]) {
        if (!found.has(spelling)) found.set(spelling, place)
      }
    }
  }
}

/** "U.S.", "Bay Area", "Cupertino", "Bengaluru"; exact case, so that "us" is not a country. */
export function lookupPlace(name: string): KnownPlace | undefined {
  return places().get(straighten(name))
}

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
    for (const demonym of list.split(',')) if (demonym) found.set(demonym, readNames(names).name)
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
