import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '#language/sentences.ts'

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('a full stop that ends no sentence', () => {
  test.each([
    ['a title before a name', 'Shares rose after Mr. Farley spoke to Dr. Anna Lindqvist.'],
    ['a legal form', 'Brisk Foods Inc. agreed to buy Pell Dairy Co. from Orla Holdings Ltd. for cash.'],
    ['a country', 'The U.S. Treasury fined the bank.'],
    ['initials', 'The chair, J. R. Holt, owns J.D. Power shares.'],
    ['a decimal point', 'Sales rose 3.5% to $1.2bn.'],
    ['a web address', 'The shop Booking.com runs on software from Salesforce.com servers.'],
    ['a month', 'The deal of Jan. 5 was signed on Sept. 30.'],
    ['a state', 'The plant in Aurora, Ill., will close.'],
    ['a number sign', 'It is the No. 2 brewer.'],
    ['versus', 'The case is Corvid Labs v. Tarn Energy.'],
    ['a time of day', 'Trading began at 9 a.m. in Oslo.'],
    ['an ellipsis inside', 'He said it was … over.'],
    ['a legal form of many stops', 'Terna S.p.A. Board members met Petrobel S.A. Executives.'],
  ])('%s: %s', (_, text) => expect(sentencesOf(text)).toEqual([text]))
})

describe('a full stop that ends one', () => {
  test.each<[string, string, string[]]>([
    [
      'behind a legal form',
      'Ford sued Brisk Foods Inc. The case goes on.',
      ['Ford sued Brisk Foods Inc.', 'The case goes on.'],
    ],
    [
      'behind a country',
      'Sales fell in the U.S. In Europe they rose.',
      ['Sales fell in the U.S.', 'In Europe they rose.'],
    ],
    ['before a lower-case brand', 'Etsy fell. eBay rose.', ['Etsy fell.', 'eBay rose.']],
    ['before a number', 'Etsy cut jobs. 200 people left.', ['Etsy cut jobs.', '200 people left.']],
    ['inside a quotation', '“We are sorry.” He left.', ['“We are sorry.”', 'He left.']],
    ['before a quotation', 'He left. “We are sorry,” she said.', ['He left.', '“We are sorry,” she said.']],
    [
      'inside parentheses',
      'Etsy fell. (It had risen in May.) Amazon rose.',
      ['Etsy fell.', '(It had risen in May.)', 'Amazon rose.'],
    ],
    ['a question', 'Who buys? Nobody knows!', ['Who buys?', 'Nobody knows!']],
    [
      'a figure before it',
      'Sales rose 5%. Profit fell to $3bn. Costs rose.',
      ['Sales rose 5%.', 'Profit fell to $3bn.', 'Costs rose.'],
    ],
  ])('%s: %s', (_, text, sentences) => expect(sentencesOf(text)).toEqual(sentences))
})

describe('sentences glued together by a careless export', () => {
  test.each<[string, string[]]>([
    ['It helped in many ways.In May it left.', ['It helped in many ways.', 'In May it left.']],
    ['“It is over.”Etsy fell.', ['“It is over.”', 'Etsy fell.']],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))

  test('but no web address or file name', () => {
    expect(sentencesOf('The shop runs on acme.Com servers.')).toHaveLength(1)
  })
})

describe('lines', () => {
  test('of a wrapped paragraph belong together', () => {
    const text = 'The Norwegian shipping line said on Tuesday that it had ordered\ntwo ferries from a yard in Turkey.'
    expect(sentencesOf(text)).toEqual([text])
  })
  test('that are headlines or list items stand alone', () => {
    expect(
      sentencesOf('Brisk Foods buys Pell Dairy\nShares rise\nBrisk Foods Inc. has bought Pell Dairy.'),
    ).toHaveLength(3)
  })
  test('apart by an empty line never belong together', () => {
    const above = 'The Norwegian shipping line said on Tuesday that it had ordered from'
    expect(sentencesOf(`${above}\n\nits rival`)).toEqual([above, 'its rival'])
  })
  test('that hold nothing give nothing', () => {
    expect(sentencesOf(' \n\n \t\n')).toEqual([])
  })
})

test('of any text, the sentences hold everything but white space, in order', () => {
  const pieces = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('. ', 'Inc. ', '\n', '.”', 'The ', 'U.S. ', '!?', '3.5 ')),
  )
  fc.assert(
    fc.property(pieces, (words) => {
      const text = words.join('')
      let at = 0
      let outside = ''
      for (const { start, end } of splitSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text.slice(start, end).trim()).not.toBe('')
        outside += text.slice(at, start)
        at = end
      }
      expect((outside + text.slice(at)).trim()).toBe('')
    }),
  )
})
