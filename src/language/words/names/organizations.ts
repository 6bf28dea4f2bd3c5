import { isAlsoSomethingElse } from './ambiguity.ts'
import { brands } from './generated/brands.ts'
import { companies } from './generated/companies.ts'
import { legalForms } from './legal.ts'
import { enterSpellings, lazily, readListed, straighten } from './line.ts'
import { companiesOfTheAmericas } from './listed/companies-americas.ts'
import { companiesElsewhere } from './listed/companies-elsewhere.ts'
import { companiesLikePeople } from './listed/companies-like-people.ts'
import { institutions } from './listed/institutions.ts'

export interface KnownOrganization {
  /** The name that news uses: "Amazon Web Services" for "AWS". */
  readonly name: string
  readonly kind: 'Organization'
  readonly type: 'company' | 'institution'
  /** Also a plain word, a first name or a place: "Target", "Delta", "Citizens". */
  readonly ambiguous: boolean
  /** For units and subsidiaries: "Microsoft" for LinkedIn. */
  readonly parent?: string
}

// Our own lists come first: they know the short names, so "Walt Disney" of an index becomes Disney.
const companyLines = lazily(() =>
  readLines(companiesOfTheAmericas, companiesElsewhere, companiesLikePeople, companies, brands),
)
const institutionLines = lazily(() => readLines(institutions))

function readLines(...lists: string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const list of lists) {
    for (const line of list.split('\n')) {
      const parent = line.indexOf(' < ')
      enterSpellings(found, parent < 0 ? line : line.slice(0, parent), line)
    }
  }
  return found
}

/** "Walmart", "AWS", "SEC", "Lowe’s", "Apple Inc."; exact case. */
export function lookupOrganization(name: string): KnownOrganization | undefined {
  const spelling = straighten(name)
  return lookupSpelling(spelling, spelling) ?? lookupSpelling(withoutLegalForm(spelling), spelling)
}

function lookupSpelling(spelling: string, asWritten: string): KnownOrganization | undefined {
  const company = companyLines().get(spelling)
  const line = company ?? institutionLines().get(spelling)
  if (line === undefined) return undefined
  const [names = '', parent] = line.split(' < ')
  const listed = readListed(names, spelling)
  return {
    name: listed.name,
    kind: 'Organization',
    type: company === undefined ? 'institution' : 'company',
    // A legal form settles it: "Apple" may be a fruit, "Apple Inc." is not.
    ambiguous: spelling === asWritten && (listed.flagged || isAlsoSomethingElse(spelling)),
    ...(parent ? { parent } : {}),
  }
}

/** "Microsoft Corp." and "Apple, Inc." are known as Microsoft and Apple. */
function withoutLegalForm(name: string): string {
  const space = name.lastIndexOf(' ')
  if (space < 0 || !legalForms.has(name.slice(space + 1))) return name
  return name.slice(0, space).replace(/,$| (?:and|&)$/, '')
}

/** Whether exactly this spelling is listed: cheaper than `lookupOrganization`. */
export function isListedOrganization(name: string): boolean {
  return companyLines().has(name) || institutionLines().has(name)
}

/** Every spelling that `lookupOrganization` knows, without legal forms. */
export function* organizationNames(): Iterable<string> {
  yield* companyLines().keys()
  yield* institutionLines().keys()
}
