import { describe, expect, test } from 'vitest'
import { relationLinesIn } from './read.ts'

type Row = [text: string, claims: string[]]
const check = (text: string, claims: string[]) => expect(relationLinesIn(text)).toEqual(claims.toSorted())

describe('who does what to whom', () => {
  describe('with an active or a passive verb', () => {
    test.each<Row>([
      ['Ford bought Volvo.', ['Ford ACQUIRED Volvo']],
      ['Volvo was bought by Ford in 1999.', ['Ford ACQUIRED Volvo']],
      ['Bosch supplies Volkswagen with brakes.', ['Volkswagen BUYS_FROM Bosch']],
      ['Brakes are supplied to Volkswagen by Bosch.', ['Volkswagen BUYS_FROM Bosch']],
      ['Slack is backed by Sequoia and Accel.', ['Accel INVESTED_IN Slack', 'Sequoia INVESTED_IN Slack']],
      ['Skoda is controlled by Volkswagen.', ['Volkswagen PARENT_OF Skoda']],
      ['SpaceX was founded by Elon Musk.', ['Elon Musk FOUNDED SpaceX']],
      ['Boeing delivered 20 jets to Ryanair.', ['Ryanair BUYS_FROM Boeing']],
      ['Ryanair took delivery of 20 jets from Boeing.', ['Ryanair BUYS_FROM Boeing']],
      ['Telenor awarded Nokia a contract.', ['Telenor BUYS_FROM Nokia']],
      ['Netflix faces competition from Disney.', ['Disney COMPETES_WITH Netflix']],
      ['Salesforce relies on Amazon for servers.', ['Salesforce BUYS_FROM Amazon']],
      ['Oracle snapped up Cerner.', ['Oracle ACQUIRED Cerner']],
      ['It was Ford that bought Volvo.', ['Ford ACQUIRED Volvo']],
    ])('%s', check)
  })

  describe('of several at once, or by a share of what it takes in', () => {
    test.each<Row>([
      ['Google and Meta, rivals of TikTok, fell.', ['Google COMPETES_WITH TikTok', 'Meta COMPETES_WITH TikTok']],
      ['Qorvo gets about half of its revenue from Apple.', ['Apple BUYS_FROM Qorvo']],
    ])('%s', check)
  })

  describe('in a text whose tokens were set apart', () => {
    test.each<Row>([
      ["Thoma Bravo 's $ 10.7 billion purchase of Anaplan was big .", ['Thoma Bravo ACQUIRED Anaplan']],
      [
        'Oslo - based Fjordline ( NASDAQ : FJRD ) competes with Orbex .',
        ['Fjordline COMPETES_WITH Orbex', 'Fjordline HEADQUARTERED_IN Oslo'],
      ],
      ['Orbex , a Volkswagen - owned maker of brakes , grew .', ['Volkswagen PARENT_OF Orbex']],
      ['Volvo -LRB- which Ford bought -RRB- makes cars .', ['Ford ACQUIRED Volvo']],
    ])('%s', check)
  })

  describe('in a relative clause', () => {
    test.each<Row>([
      ['Volvo, which Ford bought in 1999, makes cars.', ['Ford ACQUIRED Volvo']],
      ['Ford, which bought Volvo in 1999, makes trucks.', ['Ford ACQUIRED Volvo']],
      ['Rivian, in which Ford has invested, makes trucks.', ['Ford INVESTED_IN Rivian']],
      ['Mary Barra, who runs General Motors, sold shares.', ['Mary Barra HOLDS_ROLE General Motors']],
      [
        'SpaceX, whose founder is Elon Musk, launches satellites.',
        ['Elon Musk FOUNDED SpaceX', 'Elon Musk HOLDS_ROLE SpaceX'],
      ],
    ])('%s', check)
  })

  describe('with a participle', () => {
    test.each<Row>([
      ['Volvo, bought by Ford in 1999, makes cars.', ['Ford ACQUIRED Volvo']],
      [
        'YouTube, owned by Alphabet, competes with Netflix.',
        ['Alphabet PARENT_OF YouTube', 'Netflix COMPETES_WITH YouTube'],
      ],
      [
        'Alphabet-owned YouTube competes with Netflix.',
        ['Alphabet PARENT_OF YouTube', 'Netflix COMPETES_WITH YouTube'],
      ],
      ['Founded by Elon Musk in 2002, SpaceX launches satellites.', ['Elon Musk FOUNDED SpaceX']],
      ['Headquartered in Stuttgart, Bosch employs engineers.', ['Bosch HEADQUARTERED_IN Stuttgart']],
      ['Bosch, based in Stuttgart, employs engineers.', ['Bosch HEADQUARTERED_IN Stuttgart']],
      ['Stuttgart-based Bosch employs engineers.', ['Bosch HEADQUARTERED_IN Stuttgart']],
      ['The iPhone, made by Apple, sells well.', ['Apple OFFERS iPhone']],
    ])('%s', check)
  })

  describe('in an apposition', () => {
    test.each<Row>([
      ['Foxconn, a supplier to Apple, hired workers.', ['Apple BUYS_FROM Foxconn']],
      ['Apple supplier Foxconn hired workers.', ['Apple BUYS_FROM Foxconn']],
      ["GitHub's owner, Microsoft, cut jobs.", ['Microsoft PARENT_OF GitHub']],
      ['Google parent Alphabet hired lawyers.', ['Alphabet PARENT_OF Google']],
      ['YouTube, a unit of Alphabet, hired lawyers.', ['Alphabet PARENT_OF YouTube']],
      ["Tesla's chief executive, Elon Musk, sold shares.", ['Elon Musk HOLDS_ROLE Tesla']],
      ['Tesla chief executive Elon Musk sold shares.', ['Elon Musk HOLDS_ROLE Tesla']],
      ['General Motors chief Mary Barra sold shares.', ['Mary Barra HOLDS_ROLE General Motors']],
    ])('%s', check)
  })

  describe('joined by "and"', () => {
    test.each<Row>([
      ['Volkswagen and BMW buy batteries from CATL.', ['BMW BUYS_FROM CATL', 'Volkswagen BUYS_FROM CATL']],
      [
        'Samsung sells screens to Apple, Google and Motorola.',
        ['Apple BUYS_FROM Samsung', 'Google BUYS_FROM Samsung', 'Motorola BUYS_FROM Samsung'],
      ],
      ['Netflix and Disney compete.', ['Disney COMPETES_WITH Netflix']],
      [
        'Netflix competes with Disney and Amazon for viewers.',
        ['Amazon COMPETES_WITH Netflix', 'Disney COMPETES_WITH Netflix'],
      ],
      [
        'Elon Musk is the chief executive of Tesla and SpaceX.',
        ['Elon Musk HOLDS_ROLE SpaceX', 'Elon Musk HOLDS_ROLE Tesla'],
      ],
      [
        'Ford bought Volvo and sold Jaguar to Tata Motors.',
        ['Ford ACQUIRED Volvo', 'Ford PARENT_OF Jaguar', 'Tata Motors ACQUIRED Jaguar'],
      ],
      ['Unilever makes Dove and sells Axe.', ['Unilever OFFERS Axe', 'Unilever OFFERS Dove']],
      ['Ford and Microsoft formed a joint venture.', ['Ford PARTNERS_WITH Microsoft']],
      ['Not Ford but Geely owns Volvo.', ['Geely PARENT_OF Volvo']],
    ])('%s', check)
  })

  describe('with a noun for the deed', () => {
    test.each<Row>([
      ["Microsoft's acquisition of GitHub took months.", ['Microsoft ACQUIRED GitHub']],
      ['The acquisition of GitHub by Microsoft took months.', ['Microsoft ACQUIRED GitHub']],
      ["Toyota's partnership with Panasonic covers batteries.", ['Panasonic PARTNERS_WITH Toyota']],
      ['Ford holds a 12% stake in Rivian.', ['Ford INVESTED_IN Rivian']],
      ['Nokia won an order from Telenor for radio equipment.', ['Telenor BUYS_FROM Nokia']],
    ])('%s', check)
  })

  describe('with a noun for the part it plays', () => {
    test.each<Row>([
      ["Foxconn is one of Apple's largest suppliers.", ['Apple BUYS_FROM Foxconn']],
      ["Among Foxconn's customers are Apple and Nokia.", ['Apple BUYS_FROM Foxconn', 'Nokia BUYS_FROM Foxconn']],
      ['Volvo is a subsidiary of Geely.', ['Geely PARENT_OF Volvo']],
      ["Geely's subsidiaries include Volvo and Lotus.", ['Geely PARENT_OF Lotus', 'Geely PARENT_OF Volvo']],
      ['Elon Musk is the chief executive of Tesla.', ['Elon Musk HOLDS_ROLE Tesla']],
    ])('%s', check)
  })

  describe('with a phrase put in front', () => {
    test.each<Row>([
      ['From Bosch, Volkswagen buys brakes.', ['Volkswagen BUYS_FROM Bosch']],
      ['In 2019, Ford invested $500 million in Rivian.', ['Ford INVESTED_IN Rivian']],
    ])('%s', check)
  })
})

describe('names side by side that do nothing to each other', () => {
  test.each([
    'Like Netflix, Disney streams films.',
    'Ford and Bosch shares rose.',
    'Ford hired engineers while Bosch closed a plant.',
    'Ford sued Bosch.',
    'Ford said Bosch had been late.',
    'Analysts at Citi follow Ford.',
    'Ford moved from Detroit to Dearborn.',
  ])('%s', (text) => expect(relationLinesIn(text)).toEqual([]))
})

describe('commas and parentheses, there or not', () => {
  test.each<Row>([
    ['Volvo was bought by Ford Motor a maker of cars.', ['Ford Motor ACQUIRED Volvo']],
    ['Skoda a subsidiary of Volkswagen is one of the largest makers of cars.', ['Volkswagen PARENT_OF Skoda']],
    ['Volkswagen gave Skoda a supplier.', []],
    ['Ford (NYSE: F), announced it had bought Volvo.', ['Ford ACQUIRED Volvo']],
    [
      'Orbex is owned by Ford (60%), Volvo (30%) and Saab (10%).',
      ['Ford PARENT_OF Orbex', 'Saab INVESTED_IN Orbex', 'Volvo INVESTED_IN Orbex'],
    ],
    ['Ford invested in one of the biggest makers of cars in China, Geely.', ['Ford INVESTED_IN Geely']],
    [
      'Orbex was founded by engineers and brothers Jane Roe and John Doe.',
      ['Jane Roe FOUNDED Orbex', 'John Doe FOUNDED Orbex'],
    ],
    ['Orbex is a studio specialized in films for kids founded by Jane Roe.', ['Jane Roe FOUNDED Orbex']],
    ['A consortium led by Ford has bought Volvo.', ['Ford ACQUIRED Volvo']],
    ['A study led by Ford has praised Volvo.', []],
    ['Volvo was bought by London based Orbex.', ['Orbex ACQUIRED Volvo', 'Orbex HEADQUARTERED_IN London']],
    ['Orbex in talks to buy Volvo', ['Orbex ACQUIRED Volvo']],
    ['Three days after Ford agreed to buy Volvo, prices rose.', ['Ford ACQUIRED Volvo']],
    ['Ford announced the acquisition of a majority stake in Volvo.', ['Ford ACQUIRED Volvo']],
    ['Ford announced the acquisition of a small stake in Volvo.', []],
    ['Orbex, whose Zentrix tablet sells well, hired Jane Roe.', ['Orbex OFFERS Zentrix']],
  ])('%s', check)
})

describe('what firms buy of each other', () => {
  test.each<Row>([
    ['Airbus buys most of the titanium it needs from Alcoa.', ['Airbus BUYS_FROM Alcoa']],
    ['Shell sells the gas that it produces to Engie.', ['Engie BUYS_FROM Shell']],
    ['Airbus sells the engines it makes.', []],
    [
      'Nokia outsources its payroll to Infosys and its shops to Kyndryl.',
      ['Nokia BUYS_FROM Infosys', 'Nokia BUYS_FROM Kyndryl'],
    ],
    ['Ford says that Orbex, which makes all of its tyres, grew.', ['Ford BUYS_FROM Orbex']],
    [
      'Orbex has bought tyres from Ford since 2009, from Saab since 2015.',
      ['Orbex BUYS_FROM Ford', 'Orbex BUYS_FROM Saab'],
    ],
    ["The engines of Orbex's jet come from Ford.", ['Orbex BUYS_FROM Ford']],
    ['Ford and Saab have between them won orders from Orbex.', ['Orbex BUYS_FROM Ford', 'Orbex BUYS_FROM Saab']],
    [
      'The maker of the iPhone, Apple, outsources its payroll to Infosys.',
      ['Apple BUYS_FROM Infosys', 'Apple OFFERS iPhone'],
    ],
    [
      'Ford makes trucks. Another customer paying millions for Photoshop is Saab.',
      ['Saab BUYS_FROM Ford', 'Saab USES Photoshop'],
    ],
    ['Orbex runs on software bought from Oracle.', ['Orbex BUYS_FROM Oracle']],
    ['Orbex has its chips fabricated by Intel.', ['Orbex BUYS_FROM Intel']],
    ['In the 1990s Orbex bought its chips from Intel.', ['Orbex BUYS_FROM Intel']],
    ['Orbex, whose clients range from Ford to Saab, grew.', ['Ford BUYS_FROM Orbex', 'Saab BUYS_FROM Orbex']],
    ['Orbex makes the chips that Intel designs, and Intel is its biggest customer.', ['Intel BUYS_FROM Orbex']],
    ['Ryanair operates 12 Boeing jets.', []],
    ["Ryanair flies Boeing's jets and Bosch maintains its planes.", []],
    ['Half of the sales of Orbex came from Ford.', ['Ford BUYS_FROM Orbex']],
    ['Half of the shares of Orbex came from Ford.', []],
    ["Apple's flagship, the iPhone, is made by Foxconn.", ['Apple BUYS_FROM Foxconn', 'Apple OFFERS iPhone']],
    ['Ryanair took its first Airbus A320.', []],
    ["Sandvig brews Carlsberg's Tuborg.", ['Carlsberg OFFERS Tuborg']],
    ['Orbex chose the Trent XWB of Rolls-Royce.', ['Orbex USES Trent XWB', 'Rolls-Royce OFFERS Trent XWB']],
  ])('%s', check)
})

describe('datelines', () => {
  test.each<Row>([
    ['OSLO and PARIS, July 8, 2025 (Dow Jones) -- Ford said it bought Volvo.', ['Ford ACQUIRED Volvo']],
    ['Ras Tanura, July 8, 2025 – Ford bought Volvo.', ['Ford ACQUIRED Volvo']],
  ])('%s', check)
})
