import { describe, expect, it } from 'vitest'
import { FRONT, type Place, placeOf, toAddress, toPlace } from '#explorer/place.ts'

describe('the address', () => {
  it.each<[string, Partial<Place>]>([
    ['a company', { company: 'organization/at&t' }],
    ['what was opened and chosen', { company: 'x', open: ['a', 'b'], about: 'b', link: '["a","USES","b"]' }],
    ['filters', { company: 'x', types: ['USES'], certainties: ['stated', 'ended'], confidence: 0.35, depth: 3 }],
    ['a day and a view', { company: 'x', on: '2024-08-01', as: 'list', width: 'money' }],
    ['a claim in an article', { article: 'https://wire.example/?a=1&b=2#c', claim: 'claim/1' }],
    ['no relations at all', { company: 'x', types: [] }],
    ['loading', { isLoading: true }],
    ['reviewing', { isReviewing: true }],
  ])('of %s leads back to it', (_, change) => {
    const place = { ...FRONT, ...change }
    expect(toPlace(toAddress(place).slice(1))).toEqual(place)
  })

  it('leaves out what is as usual', () => {
    expect(toAddress(placeOf('organization/microsoft'))).toBe('/?company=organization%2Fmicrosoft')
  })

  it('means what is usual where it means nothing', () => {
    expect(toPlace('?company=x&depth=99&confidence=abc&certainty=perhaps&on=tomorrow&width=9&as=song')).toEqual(
      placeOf('x'),
    )
  })
})
