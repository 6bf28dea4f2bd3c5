import { describe, expect, test } from 'vitest'
import { claimsIn, relationsIn } from './read.ts'

type Row = [text: string, claims: string[]]
const check = (text: string, claims: string[]) => expect(claimsIn(text)).toEqual(claims)

describe('what may be so', () => {
  test.each<Row>([
    ['Ford could buy Volvo.', ['Ford ACQUIRED Volvo, hedged']],
    ['Ford may buy batteries from CATL.', ['Ford BUYS_FROM CATL, hedged']],
    ['Ford might have bought Volvo.', ['Ford ACQUIRED Volvo, hedged']],
    ['Ford would buy Volvo if regulators agreed.', ['Ford ACQUIRED Volvo, hedged']],
    ['If Ford buys Volvo, prices will rise.', ['Ford ACQUIRED Volvo, hedged']],
    ['Nokia reportedly bought Volvo.', ['Nokia ACQUIRED Volvo, hedged']],
    ['Ford is in talks to buy Volvo.', ['Ford ACQUIRED Volvo, hedged']],
    ['Ford is said to have bought Volvo.', ['Ford ACQUIRED Volvo, hedged']],
    ['Ford is reported to be buying Volvo.', ['Ford ACQUIRED Volvo, hedged']],
    ['Ford was rumoured to be buying Volvo.', ['Ford ACQUIRED Volvo, hedged']],
    ['Ford is expected to buy Volvo.', ['Ford ACQUIRED Volvo, hedged']],
    ['Ford is likely to buy batteries from CATL.', ['Ford BUYS_FROM CATL, hedged']],
    ['Ford is weighing a bid for Volvo.', ['Ford ACQUIRED Volvo, hedged']],
    ['Ford tried to buy Volvo.', ['Ford ACQUIRED Volvo, hedged']],
    ['Analysts expect Ford to buy Volvo.', ['Ford ACQUIRED Volvo, hedged']],
    ['Ford and Volvo are negotiating a partnership.', ['Ford PARTNERS_WITH Volvo, hedged']],
    ["Ford's possible purchase of Volvo worries unions.", ['Ford ACQUIRED Volvo, hedged']],
  ])('%s', check)
})

describe('what is meant to be', () => {
  test.each<Row>([
    ['Ford agreed to acquire Volvo.', ['Ford ACQUIRED Volvo, planned']],
    ['Ford has agreed to buy batteries from CATL.', ['Ford BUYS_FROM CATL, planned']],
    ['Ford plans to buy Volvo.', ['Ford ACQUIRED Volvo, planned']],
    ['Ford intends to partner with Microsoft.', ['Ford PARTNERS_WITH Microsoft, planned']],
    ['Ford hopes to buy Volvo.', ['Ford ACQUIRED Volvo, planned']],
    ['Ford seeks to acquire Volvo.', ['Ford ACQUIRED Volvo, planned']],
    ['Ford offered to buy Volvo.', ['Ford ACQUIRED Volvo, planned']],
    ['Ford made an offer for Volvo.', ['Ford ACQUIRED Volvo, planned']],
    ['Ford signed an agreement to buy Volvo.', ['Ford ACQUIRED Volvo, planned']],
    ['Ford will buy batteries from CATL from 2026.', ['Ford BUYS_FROM CATL, planned']],
    ['Jim Farley will become chief executive of Ford.', ['Jim Farley HOLDS_ROLE Ford, planned']],
    ['Ford plans to open a plant.', []],
    ['Jim Farley will remain chairman of Ford.', ['Jim Farley HOLDS_ROLE Ford']],
    ['Bosch won a contract to supply Volkswagen with brakes.', ['Volkswagen BUYS_FROM Bosch']],
    ['Bosch signed a deal to supply Volkswagen with brakes.', ['Volkswagen BUYS_FROM Bosch']],
    ['Bosch received an order from Volkswagen.', ['Volkswagen BUYS_FROM Bosch']],
  ])('%s', check)
})

describe('what is asked', () => {
  test.each<Row>([
    ['Does Ford buy chips from Intel?', ['Ford BUYS_FROM Intel, questioned']],
    ['Will Ford buy Volvo?', ['Ford ACQUIRED Volvo, questioned']],
    ['It is unclear whether Ford buys chips from Intel.', ['Ford BUYS_FROM Intel, questioned']],
  ])('%s', check)
})

describe('what is not so', () => {
  test.each<Row>([
    ['Ford denied that it had bought Volvo.', ['Ford ACQUIRED Volvo, attributed, negative']],
    ['Ford has denied buying chips from Micron.', ['Ford BUYS_FROM Micron, attributed, negative']],
    ['Ford has not invested in Rivian.', ['Ford INVESTED_IN Rivian, negative']],
    ["Ford isn't buying Volvo.", ['Ford ACQUIRED Volvo, negative']],
    ['Nokia does not buy chips from Intel.', ['Nokia BUYS_FROM Intel, negative']],
    ['Nokia never owned Volvo.', ['Nokia PARENT_OF Volvo, negative']],
    ['Ford refused to buy Volvo.', ['Ford ACQUIRED Volvo, negative']],
    ['Ford failed to acquire Volvo.', ['Ford ACQUIRED Volvo, negative']],
    ['Ford will not buy Volvo.', ['Ford ACQUIRED Volvo, planned, negative']],
    ["Ford's planned acquisition of Volvo fell through.", ['Ford ACQUIRED Volvo, planned, negative']],
    ["Ford's acquisition of Volvo collapsed.", ['Ford ACQUIRED Volvo, negative']],
    ["Regulators blocked Ford's acquisition of Volvo.", ['Ford ACQUIRED Volvo, negative']],
    ['Ford abandoned its plan to buy Volvo.', ['Ford ACQUIRED Volvo, planned, negative']],
    ['The merger of Ford and Volvo will not happen.', []],
  ])('%s', check)
})

describe('what is over', () => {
  test.each<Row>([
    ['Nokia no longer buys chips from Intel.', ['Nokia BUYS_FROM Intel, ended']],
    ['Nokia said on Monday it would no longer buy chips from Intel.', ['Nokia BUYS_FROM Intel, ended']],
    ['Ford will no longer buy chips from Intel.', ['Ford BUYS_FROM Intel, ended']],
    ['Nokia previously bought chips from Intel.', ['Nokia BUYS_FROM Intel, ended']],
    ['Ford bought chips from Intel until 2019.', ['Ford BUYS_FROM Intel, ended']],
    ['Ford used to rent servers from Amazon.', ['Ford BUYS_FROM Amazon, ended']],
    [
      'Before it moved, Ford had relied on Microsoft, Google and Oracle.',
      ['Ford BUYS_FROM Google, ended', 'Ford BUYS_FROM Microsoft, ended', 'Ford BUYS_FROM Oracle, ended'],
    ],
    ['Ford stopped buying chips from Intel.', ['Ford BUYS_FROM Intel, ended']],
    ['Ford has ended its partnership with Microsoft.', ['Ford PARTNERS_WITH Microsoft, ended']],
    ['Aon cancelled its partnership with Willis.', ['Aon PARTNERS_WITH Willis, ended']],
    ['Ford lost Intel as a supplier.', ['Ford BUYS_FROM Intel, ended']],
    ['Former Ford subsidiary Volvo hired engineers.', ['Ford PARENT_OF Volvo, ended']],
    ['Ford, a former customer of Intel, hired engineers.', ['Ford BUYS_FROM Intel, ended']],
    ['Nokia, once a partner of Rivian, left.', ['Nokia PARTNERS_WITH Rivian, ended']],
    ['Volvo, formerly owned by Ford, hired engineers.', ['Ford PARENT_OF Volvo, ended']],
    ['Volvo was owned by Ford until 2010.', ['Ford PARENT_OF Volvo, ended']],
    ['Volvo was once owned by Ford.', ['Ford PARENT_OF Volvo, ended']],
    ['Jim Farley, the former chief executive of Ford, spoke.', ['Jim Farley HOLDS_ROLE Ford, ended']],
    ['Jim Farley stepped down as chief executive of Ford.', ['Jim Farley HOLDS_ROLE Ford, ended']],
    ['Jim Farley, who was chief executive of Ford until 2021, spoke.', ['Jim Farley HOLDS_ROLE Ford, ended']],
  ])('%s', check)
})

describe('what is simply so', () => {
  test.each<Row>([
    ['Ford has been buying chips from Intel since 2015.', ['Ford BUYS_FROM Intel']],
    ['Ford bought Volvo in 1999.', ['Ford ACQUIRED Volvo']],
    ['Ford paid $6.5 billion for Volvo.', ['Ford ACQUIRED Volvo']],
    ['Jim Farley is chief executive of Ford.', ['Jim Farley HOLDS_ROLE Ford']],
  ])('%s', check)
})

describe('when it is so', () => {
  test.each([
    ['Ford owns Volvo.', 'present'],
    ['Ford buys chips from Intel.', 'present'],
    ['Ford bought Volvo.', 'past'],
    ['Ford had bought Volvo.', 'past'],
    ['Ford will buy Volvo.', 'future'],
    ['Alphabet-owned YouTube hired lawyers.', 'present'],
    ['Tesla chief executive Elon Musk sold shares.', 'present'],
  ])('%s: %s', (text, tense) => expect(relationsIn(text).map(({ claim }) => claim.tense)).toEqual([tense]))
})

describe('what was told of things that are no more', () => {
  test.each<Row>([
    ['Orbex was a brewer owned by Ford.', ['Ford PARENT_OF Orbex, ended']],
    ['Orbex is a brewer owned by Ford.', ['Ford PARENT_OF Orbex']],
    ['Ford previously held a 4% stake in Rivian.', ['Ford INVESTED_IN Rivian, ended']],
    ['Ford bought Volvo from Geely.', ['Ford ACQUIRED Volvo', 'Geely PARENT_OF Volvo, ended']],
    ['Ford agreed to buy Volvo from Geely.', ['Ford ACQUIRED Volvo, planned', 'Geely PARENT_OF Volvo']],
  ])('%s', (text, claims) => expect(claimsIn(text).toSorted()).toEqual(claims.toSorted()))
})
