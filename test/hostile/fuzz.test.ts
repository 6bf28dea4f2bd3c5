import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '#extract/index.ts'
import { articleOf, extractText } from './bombs.ts'
import { expectSound } from './expect-sound.ts'

/** More with WIREGRAPH_FUZZ_RUNS=100000; fast-check prints the seed of what fails. */
const RUNS = { numRuns: Number(process.env.WIREGRAPH_FUZZ_RUNS ?? 300) }

/** What news is made of, so that chance meets the rules and not only their edges. */
const PIECES = fc.constantFrom(
  ...(
    'Microsoft|Google|Acme|Acme Corp.|Amazon’s|Oracle|TikTok|OpenAI|Satya Nadella|Jane Roe|Paris|Ohio|Azure|iPhone|Boeing 737|' +
    'constructor|toString|__proto__|Constructor|G42|Johnson & Johnson|Bank of America|the company|its|it|they|these customers|' +
    'both firms|the chipmaker|rival|customers such as|including|a maker of|a unit of|chief executive|founder of|headquartered in|' +
    'bought|buys|was acquired by|has not|never|may|could|is said to|plans to|agreed to|denied that|said|told|competes with|owned by|' +
    'uses|chips from|to|of|for|from|with|by|in|and|or|but|that|which|who|whether|if|not|no longer|until 2019|since March|last year|' +
    '$20 million|nearly $5bn|€1.2bn a year|25% of|a quarter of|per month|3 million users|revenue of|rose 3%|,|.|;|:|?|!|"|“|”|‘|’|\'|' +
    "(|)|[|]|-|–|—|'s|...|…|/|&|@|#|%|$|\n|\n\n|\t|\r|\u00a0|\u200b|\u202e|\u00ad|\ud83d|\udc69|👩‍👩‍👧|é|e\u0301|ß|İ|北京|(NASDAQ: INTU)|U.S.|Inc.|No."
  ).split('|'),
)
const space = fc.constantFrom(' ', ' ', ' ', ' ', '', '\n')
const newsLike = fc
  .array(fc.tuple(PIECES, space), { maxLength: 80 })
  .map((pieces) => pieces.map(([piece, between]) => piece + between).join(''))
const bytes = fc.uint8Array({ maxLength: 2_000 }).map((data) => new TextDecoder('latin1').decode(data))
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 500 })
  .map((units) => String.fromCharCode(...units))

describe('extract, on random text', { timeout: 900_000 }, () => {
  it.each([
    ['bytes', bytes],
    ['code units, halves of surrogate pairs among them', codeUnits],
    ['graphemes', fc.string({ unit: 'grapheme', maxLength: 500 })],
    ['the words of news in any order', newsLike],
  ])('keeps the contract and says the same twice: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const extraction = extractText(text)
        expectSound(extraction)
        expect(JSON.stringify(extractText(text))).toBe(JSON.stringify(extraction))
      }),
      RUNS,
    )
  })

  it('does not depend on what it read before', () => {
    fc.assert(
      fc.property(newsLike, newsLike, (first, second) => {
        const alone = JSON.stringify(extractText(second))
        extractText(first)
        expect(JSON.stringify(extractText(second))).toBe(alone)
      }),
      { numRuns: 50 },
    )
  })

  it('believes no date of publication that is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('2024', '2024-13-45', '', 'NaN', '9'.repeat(400))), (date) => {
        expectSound(
          extract({ ...articleOf('Acme bought Zorex last year, in March and on Monday.'), publishedAt: date }),
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('extract, on companies that are called like parts of JavaScript', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'])('%s', (name) => {
    for (const company of [name, `${name} Inc.`, (name[0] ?? '').toUpperCase() + name.slice(1)]) {
      const extraction = extractText(`Microsoft acquired ${company} for $5 million. ${company} competes with Google.`)
      expectSound(extraction)
      expect(extraction.entities.map((entity) => entity.name)).toContain('Microsoft')
    }
  })

  it('reads them as companies where the words say so', () => {
    const { claims } = extractText('Microsoft acquired Constructor Inc. in 2015.')
    expect(claims).toMatchObject([{ type: 'ACQUIRED', object: 'organization/constructor' }])
  })
})
