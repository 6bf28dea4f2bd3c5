import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey, nameKeys, namesOverlap, roleHead, sameEntity } from '#evaluate/names.ts'

describe('nameKey', () => {
  it.each([
    ['Acme Corp.', 'acme'],
    ['the Acme Company', 'acme'],
    ["Acme's", 'acme'],
    ['ACME', 'acme'],
    ['Nestlé S.A.', 'nestle'],
    ['Procter & Gamble Co.', 'procter & gamble'],
    ['U.S. Steel', 'us steel'],
    ['Crédit Agricole', 'credit agricole'],
    ['Company', 'company'],
    ['The Group', 'group'],
    ['Hon Hai Precision Industry Co., Ltd.', 'hon hai precision industry'],
  ])('%s is %s', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name))
      }),
    )
  })
})

describe('roleHead', () => {
  it.each([
    ['CEO', 'chief executive'],
    ['Chief Executive Officer', 'chief executive'],
    ['former co-CEO of Acme', 'chief executive'],
    ['group chief executive', 'chief executive'],
    ['boss', 'chief executive'],
    ['Finance chief', 'chief financial officer'],
    ['chief financial officer', 'chief financial officer'],
    ['CFO', 'chief financial officer'],
    ['chairman of the supervisory board', 'chair'],
    ['Chairwoman', 'chair'],
    ['co-founder', 'founder'],
    ['senior vice president', 'senior vice president'],
    ['vice president', 'vice president'],
    ['president', 'president'],
  ])('%s: %s', (role, head) => {
    expect(roleHead(role)).toBe(head)
  })
})

describe('names of two entities', () => {
  const google = nameKeys(['Google', 'Alphabet Inc.'])
  it('are the same when one name is shared', () => {
    expect(sameEntity(google, nameKeys(['the Alphabet group']))).toBe(true)
    expect(sameEntity(google, nameKeys(['Google Cloud']))).toBe(false)
  })
  it('overlap when whole words of one stand within the other', () => {
    expect(namesOverlap(google, nameKeys(['Google Cloud']))).toBe(true)
    expect(namesOverlap(google, nameKeys(['Googleplex']))).toBe(false)
    expect(namesOverlap(nameKeys(['Bank of America']), nameKeys(['Bank of Japan']))).toBe(false)
  })
})
