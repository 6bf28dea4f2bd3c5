import { brands } from './generated/brands.ts'
import { companies } from './generated/companies.ts'
import { legalForms, organizationHeads } from './legal.ts'
import { lazily, readNames, straighten, withoutAccents } from './line.ts'
import { companiesOfTheAmericas } from './listed/companies-americas.ts'
import { companiesElsewhere } from './listed/companies-elsewhere.ts'
import { institutions } from './listed/institutions.ts'
import { lookupFirstName } from './people.ts'
import { lookupPlace } from './places.ts'
import { isCommonWord } from './vocabulary.ts'

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

interface ListedOrganization {
  readonly name: string
  readonly type: KnownOrganization['type']
  readonly parent?: string
  readonly flagged: boolean
}

const organizations = lazily(() => {
  const found = new Map<string, ListedOrganization>()
  // Our own lists come first: they know the short names, so "Walt Disney" of an index becomes Disney.
  for (const list of [companiesOfTheAmericas, companiesElsewhere]) addListed(found, list, 'company')
  addListed(found, institutions, 'institution')
  addListed(found, companies, 'company', shorten)
  addListed(found, brands, 'company')
  return found
})

function addListed(
  found: Map<string, ListedOrganization>,
  list: string,
  type: KnownOrganization['type'],
  shorter?: (name: string) => string | undefined,
): void {
  for (const line of list.split('\n')) {
    const [names = '', parent] = line.split(' < ')
    const { name, ambiguous, aliases } = readNames(names)
    const canonical = found.get(name)?.name ?? name
    const short = shorter?.(name)
    const forms = [{ name, ambiguous }, ...aliases, ...(short ? [{ name: short, ambiguous: false }] : [])]
    for (const form of forms) {
      const entry = { name: canonical, type, flagged: form.ambiguous, ...(parent ? { parent } : {}) }
      for (const spelling of [form.name, withoutAccents(form.name)])
        if (!found.has(spelling)) found.set(spelling, entry)
    }
  }
}

/** "Regeneron Pharmaceuticals" is Regeneron to the news; "Applied Materials" is not Applied. */
function shorten(name: string): string | undefined {
  const [first = '', second = '', ...more] = name.split(' ')
  if (more.length > 0 || !organizationHeads.has(second) || first.length < 4) return undefined
  return isCommonWord(first.toLowerCase()) || lookupFirstName(first) || lookupPlace(first) ? undefined : first
}

/** "Walmart", "AWS", "SEC", "Lowe’s"; exact case, without legal form unless one is listed. */
export function lookupOrganization(name: string): KnownOrganization | undefined {
  const straight = straighten(name)
  const entry = organizations().get(straight) ?? organizations().get(withoutLegalForm(straight))
  if (!entry) return undefined
  const { flagged, ...organization } = entry
  return { ...organization, kind: 'Organization', ambiguous: flagged || isAlsoSomethingElse(straight) }
}

/** "Microsoft Corp." and "Apple, Inc." are known as Microsoft and Apple. */
function withoutLegalForm(name: string): string {
  const space = name.lastIndexOf(' ')
  if (space < 0 || !legalForms.has(name.slice(space + 1))) return name
  return name.slice(0, space).replace(/,$/, '')
}

function isAlsoSomethingElse(name: string): boolean {
  if (name.includes(' ')) return false
  return isCommonWord(name.toLowerCase()) || lookupFirstName(name) !== undefined || lookupPlace(name) !== undefined
}

/** Whether exactly this spelling is listed: cheaper than `lookupOrganization`. */
export function isListedOrganization(name: string): boolean {
  return organizations().has(name)
}

/** Every spelling that `lookupOrganization` knows, without legal forms. */
export function organizationNames(): Iterable<string> {
  return organizations().keys()
}
