import { expect, it } from 'vitest'
import { toWebAddress } from '#explorer/deliver.ts'

it.each([
  ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
  [' example.org/news ', 'https://example.org/news'],
  ['localhost:8080/a', 'https://localhost:8080/a'],
])('takes %s for an address', (words, address) => {
  expect(toWebAddress(words)).toBe(address)
})

it.each(['ftp://example.org', 'javascript:alert(1)', 'file:///etc/passwd', '', 'two words', 'http://'])(
  'takes %s for none',
  (words) => {
    expect(() => toWebAddress(words)).toThrow('This is no web address.')
  },
)
