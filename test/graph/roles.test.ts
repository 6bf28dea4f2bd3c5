import { describe, expect, test } from 'vitest'
import { roleKey, roleName } from '#graph/roles.ts'

describe('a role', () => {
  test.each([
    ['CEO', 'chief executive'],
    ['Chief  Executive Officer', 'chief executive'],
    ['chief executive', 'chief executive'],
    ['finance chief', 'chief financial officer'],
    ['chairwoman', 'chair'],
    ['interim CEO', 'interim chief executive'],
    ['co-CEO', 'co-chief executive'],
    ['executive chairman', 'executive chair'],
    ['vice-president', 'vice president'],
    ['head of cloud', 'head of cloud'],
    ['constructor', 'constructor'],
  ])('"%s" is that of "%s"', (words, role) => {
    expect(roleKey(words)).toBe(role)
  })

  test('shows one name where there are several words for it, or else the words of the article', () => {
    expect(['ceo', 'CEO', 'Chief Executive'].map(roleName)).toEqual([
      'chief executive',
      'chief executive',
      'chief executive',
    ])
    expect(roleName('Deputy CEO')).toBe('deputy chief executive')
    expect(roleName('Head of Cloud')).toBe('Head of Cloud')
  })
})
