import { describe, expect, it } from 'vitest'
import { cities } from '#language/words/names/generated/cities.ts'
import { firstNames } from '#language/words/names/generated/first-names.ts'
import { surnames } from '#language/words/names/generated/surnames.ts'
import { words } from '#language/words/names/generated/words.ts'
import {
  countryOfDemonym,
  isCommonWord,
  isDemonym,
  isInRegion,
  isLegalSuffix,
  isSurname,
  isTradeWord,
  legalSuffixes,
  longestKnownName,
  lookupFirstName,
  lookupOrganization,
  lookupPlace,
  lookupProduct,
  lookupSurname,
  organizationHeads,
  tradeOf,
} from '#language/words/names/index.ts'
import { companiesOfTheAmericas } from '#language/words/names/listed/companies-americas.ts'
import { companiesElsewhere } from '#language/words/names/listed/companies-elsewhere.ts'
import { countries } from '#language/words/names/listed/countries.ts'
import { institutions } from '#language/words/names/listed/institutions.ts'
import { products } from '#language/words/names/listed/products.ts'
import { trades } from '#language/words/names/listed/trades.ts'
import { sortedList } from '#language/words/names/sorted-list.ts'

describe('places', () => {
  it.each([
    ['U.S.', 'United States', 'country'],
    ['South Korea', 'South Korea', 'country'],
    ['Calif.', 'California', 'state'],
    ['Tamil Nadu', 'Tamil Nadu', 'state'],
    ['Silicon Valley', 'Silicon Valley', 'region'],
    ['Bengaluru', 'Bangalore', 'city'],
    ['Sao Paulo', 'São Paulo', 'city'],
    ['Veldhoven', 'Veldhoven', 'city'],
    ['Chongqing', 'Chongqing', 'city'],
  ])('%s is %s, a %s', (spelling, name, type) => {
    expect(lookupPlace(spelling)).toMatchObject({ name, type, kind: 'Place', ambiguous: false })
  })

  it.each(['Reading', 'Mobile', 'Lincoln', 'Bath', 'Nice', 'Turkey', 'CA'])('%s may be something else', (name) => {
    expect(lookupPlace(name)?.ambiguous).toBe(true)
  })

  it('knows countries by their code', () => {
    expect(lookupPlace('Cupertino')?.country).toBe('US')
    expect(lookupPlace('Asia-Pacific')).not.toHaveProperty('country')
  })

  it.each(['us', 'Us', 'Toyota', 'Microsoft', ''])('"%s" is no place', (name) => {
    expect(lookupPlace(name)).toBeUndefined()
  })

  it('tells demonyms from places', () => {
    expect(countryOfDemonym('Dutch')).toBe('Netherlands')
    expect(isDemonym('Texan')).toBe(true)
    expect(countryOfDemonym('Texan')).toBeUndefined()
    expect(lookupPlace('Dutch')).toBeUndefined()
    expect(isDemonym('China')).toBe(false)
  })
})

describe('people', () => {
  it.each(['Satya', 'Jensen', 'Xiaoming', 'José', 'Jose', 'Hiroshi', 'Ngozi', 'Fatima', 'Søren'])(
    '%s is a first name and no word',
    (name) => {
      expect(lookupFirstName(name)).toEqual({ name, kind: 'FirstName', ambiguous: false })
    },
  )

  it.each(['Nadella', 'Pichai', 'Zuckerberg', 'Nakamura', 'Müller', 'Okonjo-Iweala', 'McDonald'])(
    '%s is a surname',
    (name) => {
      expect(isSurname(name)).toBe(true)
    },
  )

  it('flags names that are words', () => {
    expect(lookupFirstName('Will')?.ambiguous).toBe(true)
    expect(lookupSurname('Cook')?.ambiguous).toBe(true)
    expect(lookupSurname('Nadella')?.ambiguous).toBe(false)
  })

  it.each(['nadella', 'The', 'Quarterly', 'Acquisition'])('%s is no name', (token) => {
    expect(isSurname(token)).toBe(false)
    expect(lookupFirstName(token)).toBeUndefined()
  })
})

describe('organisations', () => {
  it.each([
    ['Microsoft', 'Microsoft'],
    ['MSFT', 'Microsoft'],
    ['Walmart Inc.', 'Walmart'],
    ['Apple, Inc.', 'Apple'],
    ['Nestle', 'Nestlé'],
    ['Lowe’s', "Lowe's"],
    ['Taiwan Semiconductor Manufacturing Co.', 'TSMC'],
    ['Hon Hai', 'Foxconn'],
    ['J.P. Morgan', 'JPMorgan Chase'],
    ['Walt Disney', 'Disney'],
  ])('%s is %s', (spelling, name) => {
    expect(lookupOrganization(spelling)).toMatchObject({ name, kind: 'Organization', type: 'company' })
  })

  it('knows institutions and parents', () => {
    expect(lookupOrganization('SEC')).toMatchObject({ name: 'Securities and Exchange Commission', type: 'institution' })
    expect(lookupOrganization('AWS')).toMatchObject({ name: 'Amazon Web Services', parent: 'Amazon' })
  })

  it.each(['Target', 'Apple', 'Block', 'Gap', 'Oracle', 'Shell', 'Ford', 'Amazon', 'Visa', 'Chase', 'Square', 'Snap'])(
    '%s may be something else',
    (name) => {
      expect(lookupOrganization(name)?.ambiguous).toBe(true)
    },
  )

  it.each(['Microsoft', 'Toyota', 'ByteDance', 'T-Mobile', 'SAP', 'Apple Inc.', 'Home Depot'])('%s may not', (name) => {
    expect(lookupOrganization(name)?.ambiguous).toBe(false)
  })

  it.each(['American', 'British', 'Japan', 'microsoft', 'Quarterly', 'Inc.', ' Inc.', ''])('"%s" is none', (name) => {
    expect(lookupOrganization(name)).toBeUndefined()
  })

  it('lists no name as two organisations', () => {
    const owners = new Map<string, string>()
    const clashes: string[] = []
    for (const line of [companiesOfTheAmericas, companiesElsewhere, institutions].join('\n').split('\n')) {
      const spellings = (line.split(' < ')[0] ?? '').split(' = ').map((spelling) => spelling.replace(/ \?$/, ''))
      for (const spelling of spellings) {
        const owner = owners.get(spelling)
        if (owner !== undefined && owner !== spellings[0]) clashes.push(`${spelling}: ${owner}, ${spellings[0]}`)
        owners.set(spelling, spellings[0] ?? '')
      }
    }
    expect(clashes).toEqual([])
  })

  it('names only parents that it knows', () => {
    const unknown = [...`${companiesOfTheAmericas}\n${companiesElsewhere}`.matchAll(/ < (.+)/g)]
      .map((match) => match[1] ?? '')
      .filter((parent) => !lookupOrganization(parent))
    expect(unknown).toEqual([])
  })
})

describe('products', () => {
  it.each([
    ['Azure', 'Azure', 'Microsoft'],
    ['Azure OpenAI Service', 'Azure OpenAI', 'Microsoft'],
    ['GPT-4', 'GPT-4', 'OpenAI'],
    ['Android', 'Android', 'Google'],
    ['Boeing 737 MAX', '737 MAX', 'Boeing'],
    ['Ozempic', 'Ozempic', 'Novo Nordisk'],
  ])('%s is %s by %s', (spelling, name, maker) => {
    expect(lookupProduct(spelling)).toMatchObject({ name, maker, kind: 'Product' })
  })

  it('says which may be something else, and which nobody makes', () => {
    expect(lookupProduct('Windows')?.ambiguous).toBe(true)
    expect(lookupProduct('737')?.ambiguous).toBe(true)
    expect(lookupProduct('iPhone')?.ambiguous).toBe(false)
    expect(lookupProduct('Bitcoin')).not.toHaveProperty('maker')
    expect(lookupProduct('windows')).toBeUndefined()
  })

  it('writes every line as "maker: names"', () => {
    const wrong = products.split('\n').filter((line) => !/^[^:]+: [^,]+(?:, [^,]+)*$/.test(line))
    expect(wrong).toEqual([])
  })
})

describe('the longest known name', () => {
  it.each([
    ['the Bank of America said', 1, 3],
    ['Bank of England', 0, 3],
    ['Azure OpenAI Service costs', 0, 3],
    ['Azure costs', 0, 1],
    ["Lowe 's and others", 0, 2],
    ["Lowe's and others", 0, 1],
    ['Moody ’s said', 0, 2],
    ['Becton , Dickinson', 0, 3],
    ['Yahoo ! said', 0, 2],
    ['New York Times reporters', 0, 3],
    ['Procter & Gamble', 0, 3],
    ['the customers', 0, 0],
    ['said', 1, 0],
  ])('%s, from %i: %i tokens', (text, from, length) => {
    expect(longestKnownName(text.split(' '), from)).toBe(length)
  })
})

describe('words', () => {
  it.each([
    'companies',
    'bought',
    'acquiring',
    'shares',
    'startup',
    'chipmaker',
    'regulatory',
    'takeover-related',
    'a',
  ])('%s is one', (word) => {
    expect(isCommonWord(word)).toBe(true)
  })

  it.each(['walmart', 'siemens', 'lufthansa', 'nvidia', 'bytedance', 'tiktok', 'q', 'x-y', '-', ''])(
    '"%s" is none',
    (word) => {
      expect(isCommonWord(word)).toBe(false)
    },
  )
})

describe('legal forms', () => {
  it.each(['Inc.', 'Inc', 'Co., Ltd.', 'S.p.A.', 'GmbH', 'plc', 'S.A.B. de C.V.', 'Oyj', 'Pty Ltd'])(
    '%s is one',
    (form) => {
      expect(isLegalSuffix(form)).toBe(true)
    },
  )

  it.each(['Group', 'Holdings', 'Bank', ''])('"%s" is none', (word) => {
    expect(isLegalSuffix(word)).toBe(false)
  })

  it('lists the longest first, none twice', () => {
    const lengths = legalSuffixes.map(({ suffix }) => suffix.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
    expect(new Set(legalSuffixes.map(({ suffix }) => suffix)).size).toBe(legalSuffixes.length)
    expect(organizationHeads.has('Bakery')).toBe(true)
  })
})

describe('the lists themselves', () => {
  it.each([
    ['words', words],
    ['first names', firstNames],
    ['surnames', surnames],
    ['cities', cities],
  ])('%s are sorted, none twice, and each is found', (_, list) => {
    const lines = list.split('\n')
    expect(lines).toEqual([...new Set(lines)].sort())
    const has = sortedList(list)
    expect(lines.filter((line) => !has(line))).toEqual([])
    expect([`${lines[0]}!`, lines[0]?.slice(0, -1) || ' ', `${lines.at(-1)}z`, '', '\n'].filter(has)).toEqual([])
  })

  it('writes every country as "names|demonyms|code"', () => {
    expect(countries.split('\n').filter((line) => !/^[^|]+\|[^|]*\|[A-Z]{2}$/.test(line))).toEqual([])
  })
})

describe('trades', () => {
  it.each([
    ['Volkswagen', 'carmaker', 'DE'],
    ['VW', 'carmaker', 'DE'],
    ['ASML Holding', 'semiconductor', 'NL'],
    ['Delta Air Lines', 'carrier', 'US'],
  ])('%s is a %s', (name, word, country) => {
    expect(tradeOf(name)?.words).toContain(word)
    expect(tradeOf(name)?.countries).toContain(country)
  })

  it('says nothing of firms it does not list', () => {
    expect(tradeOf('Brisk Foods Inc.')).toBeUndefined()
  })

  it('has words, a country that exists and names in each line', () => {
    const codes = new Set(countries.split('\n').map((line) => line.slice(line.lastIndexOf('|') + 1)))
    for (const line of trades.split('\n')) {
      const [words, country = '', names] = line.split('|')
      expect(words, line).toMatch(/^[a-z -]+$/)
      expect(codes, line).toContain(country)
      expect(names, line).toMatch(/^\S.*\S$/)
    }
  })

  it('knows nouns of one trade from nouns of any', () => {
    expect(isTradeWord('airline')).toBe(true)
    expect(isTradeWord('manufacturer')).toBe(false)
  })

  it('knows which countries an adjective of a region covers', () => {
    expect(isInRegion('European', 'FR')).toBe(true)
    expect(isInRegion('European', 'US')).toBe(false)
    expect(isInRegion('Dutch', 'NL')).toBeUndefined()
  })
})
