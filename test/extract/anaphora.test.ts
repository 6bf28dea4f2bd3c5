import { describe, expect, test } from 'vitest'
import { anaphorsIn, relationLinesIn } from './read.ts'

type Row = [text: string, claim: string]
const check = (text: string, claim: string) => expect(relationLinesIn(text)).toContain(claim)

describe('a description of one company', () => {
  test.each<Row>([
    [
      'Brisk Foods Inc. sells soups. The company buys tomatoes from Orla Farms.',
      'Brisk Foods Inc. BUYS_FROM Orla Farms',
    ],
    ['ASML builds machines. The Dutch chipmaker competes with Nikon.', 'ASML COMPETES_WITH Nikon'],
    ['Carmaker Ford hired engineers. The carmaker buys batteries from CATL.', 'Ford BUYS_FROM CATL'],
    ['Walmart owns Flipkart. The retailer competes with Amazon.', 'Amazon COMPETES_WITH Walmart'],
    ['Danone, the French food group, bought Alpro. The group competes with Nestlé.', 'Danone COMPETES_WITH Nestlé'],
    ['Siemens sold its turbine unit. The German group is based in Munich.', 'Siemens HEADQUARTERED_IN Munich'],
    ['Orbex Inc. makes rockets. The startup raised $20 million from Accel.', 'Accel INVESTED_IN Orbex Inc.'],
    ['The European Commission fined Meta. The company competes with Snap.', 'Meta COMPETES_WITH Snap'],
    [
      'Pfizer bought Seagen. The deal closed in May. The drugmaker is based in New York.',
      'Pfizer HEADQUARTERED_IN New York',
    ],
  ])('%s', check)
})

describe('a pronoun', () => {
  test.each<Row>([
    ['Amazon invested in Rivian. It also owns Whole Foods.', 'Amazon PARENT_OF Whole Foods'],
    ['Boeing is in trouble. Its largest customer is Southwest Airlines.', 'Southwest Airlines BUYS_FROM Boeing'],
    ['Nokia sells antennas. Its customers include Telenor and Vodafone.', 'Vodafone BUYS_FROM Nokia'],
    ['Maria Keller is rich. She is the chief executive of Tarn Energy.', 'Maria Keller HOLDS_ROLE Tarn Energy'],
    ['Intel hired Lip-Bu Tan. He is its chief executive.', 'Lip-Bu Tan HOLDS_ROLE Intel'],
    ['Ford said it owns Volvo.', 'Ford PARENT_OF Volvo'],
    // What "said" says is said by its own subject, even where another one opens the sentence.
    [
      'Days after Tarn Energy sold its mines, Kestrel Foods said it had bought Zella Inc.',
      'Kestrel Foods ACQUIRED Zella Inc.',
    ],
    // A subject without a name counts like one with it.
    [
      'Tarn Energy competes with Kestrel Power. Kestrel Power is a utility. The utility named a chairman and said it buys turbines from Orla Wind.',
      'Kestrel Power BUYS_FROM Orla Wind',
    ],
    // Behind a person the firm they work for is spoken of.
    [
      'Tarn Brewing bought Kestrel Ales. Ann Lee is the chief executive of Kestrel Ales. Lee said it buys hops from Orla Farms.',
      'Kestrel Ales BUYS_FROM Orla Farms',
    ],
    // A name behind a pronoun and a comma begins a clause of its own.
    [
      'Tarn Foods is based in Oslo. Orla Farms buys soup from it, Zella Inc. had fish made by Kestrel Ltd.',
      'Orla Farms BUYS_FROM Tarn Foods',
    ],
    [
      'Kestrel Power met Tarn Wind. Orla Bank, too, was asked whether it owns Zella Inc.',
      'Orla Bank PARENT_OF Zella Inc.',
    ],
    // What a relative clause is about is not its subject.
    [
      'Kestrel Power is a utility. Mussel Wind, a developer it bought in 2019, is based in Bergen.',
      'Kestrel Power ACQUIRED Mussel Wind',
    ],
    ['Rakuten bought Viber from its founder, Talmon Marco.', 'Talmon Marco FOUNDED Viber'],
    ['Alphabet and its subsidiary Waymo hired engineers.', 'Alphabet PARENT_OF Waymo'],
    [
      'Amazon, Datadog and Snowflake fell. Google Cloud sales grew, but it is losing market share to Oracle.',
      'Google Cloud COMPETES_WITH Oracle',
    ],
  ])('%s', check)

  test('may come before its name', () => {
    check('Through its subsidiary Waymo, Alphabet competes with Tesla.', 'Alphabet PARENT_OF Waymo')
    expect(anaphorsIn('Ford makes cars. When it bought Jaguar, Tata was small.')).toContain('it = Tata')
  })
})

describe('what everybody knows of a firm', () => {
  test.each<Row>([
    [
      'Boeing sold jets to Akasa Air. Boeing is pleased. The airline buys engines from CFM International.',
      'Akasa Air BUYS_FROM CFM International',
    ],
    ['Volkswagen buys brakes from Bosch. Bosch is large. The carmaker owns Seat.', 'Volkswagen PARENT_OF Seat'],
    ['Pfizer and Sanofi met. Pfizer was pleased. The French drugmaker owns Genzyme.', 'Sanofi PARENT_OF Genzyme'],
    ['Boeing and Airbus met. Boeing was pleased. The European group owns Jetstream.', 'Airbus PARENT_OF Jetstream'],
  ])('%s', check)

  test('keeps a noun from a firm of another trade', () => {
    expect(anaphorsIn('Boeing built a jet. The retailer owns Jetstream.')).toEqual([])
  })
})

describe('who heads a firm', () => {
  test('has no second chief executive', () => {
    check(
      'Kestrel Power spun off Tarn Wind. Chief executive Ann Lee of Tarn Wind was pleased. Tarn Wind grew. Chief executive Jo Roe said Kestrel Power would shrink.',
      'Ann Lee HOLDS_ROLE Tarn Wind',
    )
    expect(
      relationLinesIn(
        'Tarn Wind was spun off from Kestrel Power. Tarn Wind, whose chief executive is Ann Lee, grew. Chief executive Jo Roe was pleased.',
      ),
    ).not.toContain('Jo Roe HOLDS_ROLE Tarn Wind')
  })
})

describe('several at once', () => {
  test.each<[string, string[]]>([
    [
      'Nvidia sells chips to Meta and Google. These customers also buy chips from AMD.',
      ['Google BUYS_FROM AMD', 'Google BUYS_FROM Nvidia', 'Meta BUYS_FROM AMD', 'Meta BUYS_FROM Nvidia'],
    ],
    ['Microsoft and OpenAI are friends. They compete in search.', ['Microsoft COMPETES_WITH OpenAI']],
    // Who buys from both is neither of them: the article is about two others.
    [
      'Tarn Mining courts Kestrel Mining. Tarn Mining likes copper. Kestrel Mining has copper. Tarn Mining and Kestrel Mining met. What do customers think? Orla Steel and Zella Steel buy coal from both groups.',
      [
        'Orla Steel BUYS_FROM Kestrel Mining',
        'Orla Steel BUYS_FROM Tarn Mining',
        'Zella Steel BUYS_FROM Kestrel Mining',
        'Zella Steel BUYS_FROM Tarn Mining',
      ],
    ],
    // Partners are those who were said to be.
    [
      'Tarn Wind has a partnership with Kestrel Power. Orla Turbines grew. Tarn Wind was glad. Zella Cables supplies both partners with cables.',
      [
        'Kestrel Power BUYS_FROM Zella Cables',
        'Kestrel Power PARTNERS_WITH Tarn Wind',
        'Tarn Wind BUYS_FROM Zella Cables',
      ],
    ],
  ])('%s', (text, claims) => expect(relationLinesIn(text)).toEqual(claims))
})

describe('the words that stand for a name are kept', () => {
  test.each<[string, string[]]>([
    ['ASML builds machines. The Dutch chipmaker competes with Nikon.', ['The Dutch chipmaker = ASML']],
    ['Tim Cook leads Apple. He joined the company in 1998.', ['He = Tim Cook', 'the company = Apple']],
    ['Intel hired Lip-Bu Tan. He is its chief executive.', ['He = Lip-Bu Tan', 'its = Intel']],
    [
      'Nvidia sells chips to Meta and Google. These customers also buy chips from AMD.',
      ['These customers = Meta', 'These customers = Google'],
    ],
  ])('%s', (text, anaphors) => expect(anaphorsIn(text)).toEqual(anaphors))
})

describe('words that stand for nothing named', () => {
  test.each([
    'It is unclear whether Ford owns Volvo.',
    'The company grew. Nobody knew why.',
    'Netflix grew. The company that makes the boxes owns Roku.',
    'Netflix grew. A company in Ohio owns Roku.',
    "Netflix grew. It is a seller's market.",
    'Netflix grew. It was the last set of figures.',
    'Netflix grew. The civilian business is for sale.',
  ])('%s', (text) => expect(anaphorsIn(text)).toEqual([]))
})

describe('two phrases of one clause are two things', () => {
  test.each(['Amazon grew. Ford invested in the company.', 'Amazon grew. Ford bought it.'])('%s', (text) => {
    expect(relationLinesIn(text).filter((line) => /Ford [A-Z_]+ Ford/.test(line))).toEqual([])
    expect(relationLinesIn(text).join()).toMatch(/^Ford (?:INVESTED_IN|ACQUIRED) Amazon$/)
  })
})
