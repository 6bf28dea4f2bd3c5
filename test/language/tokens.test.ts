import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '#language/tokens.ts'

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length })
const wordsOf = (text: string) =>
  tokensOf(text)
    .map((token) => token.text)
    .join(' ')

describe('words, parted by spaces here', () => {
  test.each<[string, string, string]>([
    ['a possessive', "Acme's plant", "Acme 's plant"],
    ['a typographic possessive', 'Acme’s plant', 'Acme ’s plant'],
    ['a possessive of a plural', "the makers' plants", "the makers ' plants"],
    ['a negation', "It doesn't buy, it can't.", "It does n't buy , it ca n't ."],
    ['short forms of verbs', "They've said we'll buy", "They 've said we 'll buy"],
    ['a name with an apostrophe', "L'Oréal and O'Brien", "L'Oréal and O'Brien"],
    ['a name and a participle', 'Oslo-based Fjordline', 'Oslo - based Fjordline'],
    ['a name of two words and a participle', 'the New York-listed firm', 'the New York - listed firm'],
    ['another hyphen', 'a long-term deal with Rolls-Royce', 'a long-term deal with Rolls-Royce'],
    ['a legal form', 'Brisk Foods Inc. and Orla S.p.A. met', 'Brisk Foods Inc. and Orla S.p.A. met'],
    ['an initial', 'J. R. Holt', 'J. R. Holt'],
    ['a full stop behind a word', 'Shares of Yahoo.', 'Shares of Yahoo .'],
    ['an ampersand inside a name', 'AT&T and Bain & Co.', 'AT&T and Bain & Co.'],
    ['a sum of money', 'It paid $1,250.50 and €3bn.', 'It paid $1,250.50 and €3bn .'],
    ['a share', 'up 3.5%, or 12 %', 'up 3.5% , or 12 %'],
    ['a web address', 'Booking.com bought it', 'Booking.com bought it'],
    ['quotation marks', '“Yes,” he said', '“ Yes , ” he said'],
    ['parentheses', 'Acme (ACM) rose', 'Acme ( ACM ) rose'],
    ['brackets of a treebank', 'Acme -LRB- ACM -RRB- rose', 'Acme ( ACM ) rose'],
    ['a plus in a name', 'Disney+ and Paramount+ shows', 'Disney+ and Paramount+ shows'],
    ['a digit in front', '7-Eleven and 3M', '7-Eleven and 3M'],
  ])('%s: %s', (_, text, words) => expect(wordsOf(text)).toBe(words))
})

test('say their lower case with a straight apostrophe', () => {
  expect(tokensOf('ACME’S').map((token) => token.lower)).toEqual(['acme', "'s"])
})

test('of any text, tokens are its characters in order, and hold no spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let at = 0
      let skipped = ''
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at)
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(token.text).not.toMatch(/\s/)
        skipped += text.slice(at, token.start)
        at = token.end
      }
      expect((skipped + text.slice(at)).trim()).toBe('')
    }),
  )
})
