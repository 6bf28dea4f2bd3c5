import { describe, expect, test } from 'vitest'
import { claimsIn } from './read.ts'

type Row = [text: string, claims: string[]]
const check = (text: string, claims: string[]) => expect(claimsIn(text)).toEqual(claims)

describe('a funding round: the investors are its own, not one another’s', () => {
  test.each<Row>([
    [
      'Stripe raised $8 million in a round led by Sequoia, with participation from Visa.',
      ['Sequoia INVESTED_IN Stripe', 'Visa INVESTED_IN Stripe'],
    ],
    [
      'Stripe secured a $9 million Series B led by Sequoia with participation from Visa and Fidelity.',
      ['Fidelity INVESTED_IN Stripe', 'Sequoia INVESTED_IN Stripe', 'Visa INVESTED_IN Stripe'],
    ],
  ])('%s', check)
})

describe('what looks like another relation', () => {
  test.each<Row>([
    ['Ford signed an agreement with Nokia to acquire Volvo.', ['Ford ACQUIRED Volvo, planned']],
    ['Ford entered into an equity distribution agreement with Nokia and Volvo.', []],
    ['Nokia is the sole distributor of Volvo in Chile.', ['Nokia PARTNERS_WITH Volvo']],
    ['Foxconn relies on Apple for most of its revenue.', ['Apple BUYS_FROM Foxconn']],
    ['Ford bought the parts supplier Volvo.', ['Ford ACQUIRED Volvo']],
    ['Orbex sells pipes through its subsidiary, Orbex Pipes.', ['Orbex PARENT_OF Orbex Pipes']],
  ])('%s', check)
})
