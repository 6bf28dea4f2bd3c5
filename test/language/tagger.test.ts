import { describe, expect, test } from 'vitest'
import { tagTokens } from '#language/tagger.ts'
import type { Tag } from '#language/tags.ts'
import { tokenize } from '#language/tokens.ts'

const tagsOf = (text: string) => tagTokens(text, tokenize(text, { start: 0, end: text.length }))
const tagOf = (text: string, word: string) => tagsOf(text).find((token) => token.text === word)

describe('the part of speech of a word in its sentence', () => {
  test.each<[string, string, Tag]>([
    ['arm', 'Ford sold its financing arm.', 'NOUN'],
    ['supplies', 'Bosch supplies brakes to Ford.', 'VBZ'],
    ['supplies', 'Ford cut its supplies.', 'NOUN'],
    ['supply', 'The supply of chips fell.', 'NOUN'],
    ['supply', 'Bosch will supply brakes.', 'VB'],
    ['order', 'Ryanair placed an order with Boeing.', 'NOUN'],
    ['order', 'Ryanair wants to order jets.', 'VB'],
    ['purchase', 'Ford completed the purchase of the plant.', 'NOUN'],
    ['purchase', 'Ford did not purchase the plant.', 'VB'],
    ['sources', 'Ford sources its cells from Bosch, which makes them.', 'VBZ'],
    ['sources', 'Ford has other sources of steel.', 'NOUN'],
    ['stores', 'DHL, which stores and delivers its goods, grew.', 'VBZ'],
    ['stores', 'DHL, which has stores and depots, grew.', 'NOUN'],
    ['services', 'Ford buys gateway services in Ghent.', 'NOUN'],
    ['brews', 'InBev brews Corona where Ford sells cars.', 'VBZ'],
    ['liquefied', 'Ford wants to buy liquefied gas.', 'ADJ'],
    ['spending', 'A customer spending millions on trucks is Ford.', 'VBG'],
    ['worth', 'Ford ordered machines worth 20 million euros.', 'PREP'],
    ['cut', 'Ford has cut Bosch out of its plans.', 'VBD'],
    ['stake', 'Ford sold a stake in Rivian.', 'NOUN'],
    ['rival', 'Ford and its rival Stellantis met.', 'NOUN'],
    ['parent', 'Google parent Alphabet hired lawyers.', 'NOUN'],
    ['owned', 'Volvo is owned by Geely.', 'VBD'],
    ['include', 'Its customers include Ford.', 'VB'],
    ['fund', 'Ford wants to fund the project.', 'VB'],
    ['fund', 'The fund bought shares.', 'NOUN'],
    ['will', 'Ford will buy batteries.', 'MODAL'],
    ['has', 'Ford has bought a plant.', 'HAVE'],
    ['been', 'The plant has been sold.', 'BE'],
    ["n't", "Ford didn't buy the plant.", 'NEG'],
    ['never', 'Ford never bought the plant.', 'NEG'],
    ['its', 'Ford sold its plant.', 'PRP$'],
    ["'s", "Ford's plant closed.", 'POSS'],
    ["'", "The makers' plants closed.", 'POSS'],
    ['which', 'Ford, which sells trucks, grew.', 'WH'],
    ['to', 'Ford plans to grow.', 'TO'],
    ['$3bn', 'Ford paid $3bn.', 'NUM'],
    ['12%', 'Sales rose 12%.', 'NUM'],
    ['Target', 'On Monday Target cut prices.', 'NOUN'],
  ])('"%s" in "%s": %s', (word, text, tag) => expect(tagOf(text, word)?.tag).toBe(tag))
})

describe('the base form of a verb in its sentence', () => {
  test.each([
    ['bought', 'Ford bought Volvo.', 'buy'],
    ['sold', 'Volvo was sold by Ford.', 'sell'],
    ['relies', 'Ford relies on Bosch.', 'rely'],
    ['building', 'Ford is building a plant.', 'build'],
  ])('%s in "%s" is %s', (word, text, lemma) => expect(tagOf(text, word)?.lemma).toBe(lemma))
})

test('tags every token of a sentence of any length, and leaves the tokens as they were', () => {
  const text = `${'Ford bought 3 plants (two of them old), '.repeat(80)}and left.`
  const tokens = tokenize(text, { start: 0, end: text.length })
  const tagged = tagTokens(text, tokens)
  expect(tagged.map(({ tag, lemma, ...token }) => token)).toEqual(tokens)
  expect(tagged.filter((token) => token.text === 'bought' && token.tag !== 'VBD')).toEqual([])
})
