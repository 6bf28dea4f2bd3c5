import { expect, it } from 'vitest'
import { AS_READ, corrected, toChange } from '#explorer/corrections.ts'
import type { Claim } from '#explorer/questions.ts'

const claim = {
  type: 'BUYS_FROM',
  subject: { name: 'Acme' },
  object: { name: 'Zorex' },
} as Claim

it('sends what was filled in, and nothing where nothing was', () => {
  expect(toChange(AS_READ)).toBeNull()
  expect(toChange({ ...AS_READ, subject: '  ' })).toBeNull()
  expect(toChange({ ...AS_READ, turned: true, object: ' Hooli ', status: 'ENDED' })).toEqual({
    turned: true,
    object: 'Hooli',
    status: 'ENDED',
  })
})

it('says how a claim then reads: names are those after turning', () => {
  expect(corrected(claim, AS_READ)).toEqual({ subject: 'Acme', type: 'BUYS_FROM', object: 'Zorex' })
  expect(corrected(claim, { ...AS_READ, turned: true, type: 'USES', subject: 'Hooli' })).toEqual({
    subject: 'Hooli',
    type: 'USES',
    object: 'Acme',
  })
})
