import { describe, expect, test } from 'vitest'
import { namesIn } from './read.ts'

/** Names and kinds, with the other names behind them. */
type Row = [text: string, names: string[]]
const check = (text: string, names: string[]) => expect(namesIn(text)).toEqual(names.toSorted())

describe('how far a name reaches', () => {
  test.each<Row>([
    ['Brisk Foods Inc. opened a plant in Ohio.', ['Organization: Brisk Foods Inc.', 'Place: Ohio']],
    ['The chip maker Arm Holdings plc listed in New York.', ['Organization: Arm Holdings plc', 'Place: New York']],
    ['Petrobel S.p.A. raised prices.', ['Organization: Petrobel S.p.A.']],
    ['Harcourt & Vane sued the city.', ['Organization: Harcourt & Vane']],
    ['Procter & Gamble Co. makes soap.', ['Organization: Procter & Gamble Co.']],
    ['The Bank of Norway raised rates.', ['Organization: Bank of Norway']],
    ['The University of Delft hired two professors.', ['Organization: University of Delft']],
    ['The Institute for Advanced Metals closed.', ['Organization: Institute for Advanced Metals']],
    ['J.D. Power surveyed drivers.', ['Organization: J.D. Power']],
    ['J. R. Holt & Sons makes chairs.', ['Organization: J. R. Holt & Sons']],
    ['7-Eleven opened a store.', ['Organization: 7-Eleven']],
    ["L'Oréal and Société Générale hired staff.", ["Organization: L'Oréal", 'Organization: Société Générale']],
    ['De Beers mines diamonds in Botswana.', ['Organization: De Beers', 'Place: Botswana']],
    ['Yahoo! sold its stake.', ['Organization: Yahoo!']],
    ['Booking.com opened an office.', ['Organization: Booking.com']],
    ['Microsoft and Apple met Nvidia.', ['Organization: Apple', 'Organization: Microsoft', 'Organization: Nvidia']],
    ['Oslo-based Fjordline bought two ferries.', ['Organization: Fjordline', 'Place: Oslo']],
    ["McDonald's closed its shops.", ["Organization: McDonald's"]],
    ['Volkswagen’s plant in Wolfsburg closed.', ['Organization: Volkswagen', 'Place: Wolfsburg']],
    ['The New York Times sued OpenAI.', ['Organization: New York Times', 'Organization: OpenAI']],
    ['Ditch Records signed two bands.', ['Organization: Ditch Records']],
    ['Marvel Petroleum is listed in London.', ['Organization: Marvel Petroleum', 'Place: London']],
    ['Jack of Spades opened a bar in Leeds.', ['Organization: Jack of Spades', 'Place: Leeds']],
    ['Its auditor is accountancy firm Weller and Stowe.', ['Organization: Weller and Stowe']],
    ['The Seed and Fertilizer Commission met.', ['Organization: Seed and Fertilizer Commission']],
    ['He left the Department of Parks and Roads.', ['Organization: Department of Parks and Roads']],
    ['She runs Placer Technologies of Canada.', ['Organization: Placer Technologies of Canada']],
    ["They shop at Dravidge's Company.", ["Organization: Dravidge's Company"]],
    ['He left Fiskeri AB Norrsund.', ['Organization: Fiskeri AB Norrsund']],
    ['He joined Tallow, S.A.B. de C.V. in May.', ['Organization: Tallow, S.A.B. de C.V.']],
    ['It bought Dunes (Pacific) Ltd.', ['Organization: Dunes (Pacific) Ltd.']],
    ['He praised the Amber Institute for Marine Studies.', ['Organization: Amber Institute for Marine Studies']],
    ['She bought Google Docs.', ['Product: Google Docs']],
    ['Lord & Vane sued Mr Justice Holmgren.', ['Organization: Lord & Vane', 'Person: Holmgren']],
    ["They sell Kevin's Wholesome Foods.", ["Organization: Kevin's Wholesome Foods"]],
    ['He met President of the Board of Trade Jane Dunmore.', ['Organization: Board of Trade', 'Person: Jane Dunmore']],
    ['The fund backs Quorl AI.', ['Organization: Quorl AI']],
    ['Ampere Inc. Beta Foods makes soup.', ['Organization: Ampere Inc.', 'Organization: Beta Foods']],
    [
      'The fund is run by Welsh, Harlow, Dunmore & Stowe in Leeds.',
      ['Organization: Welsh, Harlow, Dunmore & Stowe', 'Place: Leeds'],
    ],
    ['He left Prescott, Dunmore and Turben Inc in May.', ['Organization: Prescott, Dunmore and Turben Inc']],
    [
      'It sued Orbel Group and Dunmore and Williamson.',
      ['Organization: Dunmore and Williamson', 'Organization: Orbel Group'],
    ],
    ['It met Harlow and Co chairman Paul Krog.', ['Organization: Harlow and Co', 'Person: Paul Krog']],
    ['It bought QVH (New Zealand) Holding Co Ltd in May.', ['Organization: QVH (New Zealand) Holding Co Ltd']],
    ['She uses the J2EE-compliant Zenith Application Server 9.', ['Product: Zenith Application Server 9']],
    ["She sold her shares in Perrin's Australia Ltd.", ["Organization: Perrin's Australia Ltd."]],
    ['The bank hired James D. "Dan" Ravel III.', ['Person: James D. "Dan" Ravel III']],
    ['Robert (Bob) Hale left.', ['Person: Robert (Bob) Hale']],
    ['The deal was told in an 8-K by Orbel Group.', ['Organization: Orbel Group']],
    ["It closed Orbel's Medford branch.", ['Organization: Orbel', 'Place: Medford']],
    ["Orbel's Tarrow Division makes valves.", ['Organization: Orbel', 'Organization: Tarrow Division']],
    ['Dagoba Foods (Ashland, OR) makes soup.', ['Organization: Dagoba Foods', 'Place: Ashland', 'Place: OR']],
    ['Dunes Air has 40 Boeing 737s.', ['Organization: Boeing', 'Organization: Dunes Air', 'Product: 737s']],
    ['Dunes Air flies A321neos.', ['Organization: Dunes Air', 'Product: A321neos']],
    [
      'He left American Meadow Life Assurance of Columbus.',
      ['Organization: American Meadow Life Assurance of Columbus'],
    ],
    ['Brothers John, Paul and Bill Amos met.', ['Person: Bill Amos', 'Person: John', 'Person: Paul']],
    [
      'Orbel Group Inc. has a platform supply vessel PSV (NASDAQ: ORBL) in Leeds.',
      ['Organization: Orbel Group Inc.', 'Place: Leeds'],
    ],
    ['Coach Tom Dunmore met Major General Paul Krog.', ['Person: Paul Krog', 'Person: Tom Dunmore']],
    ['CEOs Paul Krog and Tom Dunmore met.', ['Person: Paul Krog', 'Person: Tom Dunmore']],
    [
      'Kansas City, Mo.-based Trellar Corp. closed.',
      ['Organization: Trellar Corp.', 'Place: Kansas City', 'Place: Mo.'],
    ],
  ])('%s', check)
})

describe('what is a name', () => {
  test.each<Row>([
    ['eBay raised its fees.', ['Organization: eBay']],
    ['adidas sells shoes to schools.', ['Organization: adidas']],
    ['A visa costs $160.', []],
    ['The gap between the two sides widened.', []],
    ['Orchard pears and apples sold well in the market.', []],
    ['Analysts said sales on Monday in May were weak.', []],
    ['On Monday, Target and Gap cut prices.', ['Organization: Gap', 'Organization: Target']],
    ['Visa and Mastercard met.', ['Organization: Mastercard', 'Organization: Visa']],
    ['The Dutch and German makers met.', []],
    ['However, the CEO of the firm left.', []],
    ['Chipmaker Intel hired staff.', ['Organization: Intel']],
    ['Businessmen Paul Krog and Ole Lund met.', ['Person: Ole Lund', 'Person: Paul Krog']],
    ['Struggling Japanese makers met US-German rivals.', []],
    ['The Oil Minister met the Minister of Trade and Industry.', []],
    ['The Republican lawmakers won the Canadian Open and the World Cup.', []],
    ["Guinea's president left. Turkey said so.", ['Place: Guinea', 'Place: Turkey']],
    ['Welsh, Harlow, Dunmore & Stowe hired staff.', ['Organization: Welsh, Harlow, Dunmore & Stowe']],
    ['The Saudi Press Agency SPA wrote it.', ['Organization: Saudi Press Agency (SPA)']],
    ['The Nigerian Oil Minister met Gulf Arab producers.', []],
    ['It hired a Chief Commercial and Customer Experience Officer and a Vice President of Sales.', []],
    ['She is General Partner, Financial Applications Manager and Director of Corporate Communications.', []],
    ['The public service obligation (PSO) ended.', []],
    ['An exchange for physical or EFP is new. The EFP sells well.', []],
    ['Torvale 3 Norvale 1\n\nThey met again.', ['Organization: Norvale', 'Organization: Torvale']],
    ['The Board of Directors met at the Annual General Meeting.', []],
    ['Paul Krog QC met Bill Dunmore.', ['Person: Bill Dunmore', 'Person: Paul Krog']],
    ['Veltrol Corp <VLT.N> rose.', ['Organization: Veltrol Corp']],
    ['Zenith Robotics (NASDAQ: ZNTH) rose 3 percent.', ['Organization: Zenith Robotics']],
    ['Zenith Robotics (TSX: ZNT, OTCQB: ZNTHF) rose 3 percent.', ['Organization: Zenith Robotics']],
    ['Zenith Robotics [ASX:ZNTH] rose 3 percent.', ['Organization: Zenith Robotics']],
    ['Zenith Robotics Inc. (formerly NASDAQ: ZNTH) was delisted.', ['Organization: Zenith Robotics Inc.']],
    [
      'ZENITH ROBOTICS, INC. is a unit of Orbel Holdings.',
      ['Organization: ZENITH ROBOTICS, INC.', 'Organization: Orbel Holdings'],
    ],
    ['Orbel Labs (India) Private Limited hired 300 people.', ['Organization: Orbel Labs (India) Private Limited']],
    [
      'It bought Harlow Wash Systems and Solutions from its founder.',
      ['Organization: Harlow Wash Systems and Solutions'],
    ],
    ['The Harlow Printing and Publishing Company owns it.', ['Organization: Harlow Printing and Publishing Company']],
    [
      'Orbel bought Harlow Robotics and Zenith Systems.',
      ['Organization: Orbel', 'Organization: Harlow Robotics', 'Organization: Zenith Systems'],
    ],
    [
      'Holders of Orbel Shares approved the Arrangement Resolution under the Business Corporations Act.',
      ['Organization: Orbel'],
    ],
    ['Orbel signed a Definitive Agreement at 9 a.m. Eastern Time and paid SEK150 a share.', ['Organization: Orbel']],
    ['The firm is based in Danbury Connecticut.', ['Place: Danbury', 'Place: Connecticut']],
    ['Orbel invested in Zenith Canada.', ['Organization: Orbel', 'Organization: Zenith Canada']],
    [
      'Orbel Mining Corporation (TSX: ORB) (“Orbel” or “Red Hill”) is small. Red Hill said so.',
      ['Organization: Orbel Mining Corporation (Orbel, Red Hill)'],
    ],
  ])('%s', check)
})

describe('what kind of thing it names', () => {
  test.each<Row>([
    ['Volkswagen AG hired Oliver Blume.', ['Organization: Volkswagen AG', 'Person: Oliver Blume']],
    ['Jordan hired Morgan Stanley.', ['Organization: Morgan Stanley', 'Place: Jordan']],
    ['Morgan Lee left Stanley Works.', ['Organization: Stanley Works', 'Person: Morgan Lee']],
    ['Mr. Farley said Ford would grow.', ['Organization: Ford', 'Person: Farley']],
    ['Dr. Anna Lindqvist founded Lumora in Malmö.', ['Organization: Lumora', 'Person: Anna Lindqvist', 'Place: Malmö']],
    ['The iPhone sold well for Apple.', ['Organization: Apple', 'Product: iPhone']],
    ["The carmaker's Focus model is built in Germany.", ['Place: Germany', 'Product: Focus']],
    ["Google's Pixel 8 runs Android.", ['Organization: Google', 'Product: Android', 'Product: Pixel 8']],
    ['President Joe Biden met Tim Cook.', ['Person: Joe Biden', 'Person: Tim Cook']],
    ['Amazon hired drivers in Brazil.', ['Organization: Amazon', 'Place: Brazil']],
    ['Emma Stone-Price joined Gilt Bros. as a buyer.', ['Organization: Gilt Bros.', 'Person: Emma Stone-Price']],
    ['It owns brands such as Trillo and Vasp.', ['Product: Trillo', 'Product: Vasp']],
    ['Its clients include investors such as Trillo and Vasp.', ['Organization: Trillo', 'Organization: Vasp']],
    ['The board replaced Holmgren as chairman.', ['Person: Holmgren']],
    ['Its founder, Ilde Marovic, left.', ['Person: Ilde Marovic']],
    ['They moved to Vissel in May.', ['Place: Vissel']],
    ['Paul Krog Inc. grew.', ['Organization: Paul Krog Inc.']],
    ['The frigate Vasp left port.', ['Product: Vasp']],
    ['Apple sold 5 million iPhones.', ['Organization: Apple', 'Product: iPhones']],
    ['Ford recalled 20,000 Veltrans.', ['Organization: Ford', 'Product: Veltrans']],
    ['She bought a KetoVel™ device.', ['Product: KetoVel']],
    ['It sells the emulator Vissel OS.', ['Product: Vissel OS']],
    ['The QVH-J faction left.', ['Organization: QVH-J']],
    ['Vissel, the leading vehicle services and calibration company, grew.', ['Organization: Vissel']],
    ['It bought a plant in Norvale, Montana.', ['Place: Montana', 'Place: Norvale']],
    ['She landed at Harlow Airport.', ['Place: Harlow Airport']],
    ['It holds a stake in Harlow Airport.', ['Organization: Harlow Airport']],
    ['The label was created in 1993 by Hise Ishivaka.', ['Person: Hise Ishivaka']],
    ['He held positions in Vissel.', ['Organization: Vissel']],
    ["Holmgren's widow sold the house.", ['Person: Holmgren']],
    ['Holmgren repeatedly praised the maker and his father.', ['Person: Holmgren']],
    ['The Hong Kong fund sued Morgan Stanley, its banker.', ['Organization: Morgan Stanley', 'Place: Hong Kong']],
    ['She left the Orrell Gallery.', ['Organization: Orrell Gallery']],
    ['Former Google executive Dana Roy left.', ['Organization: Google', 'Person: Dana Roy']],
  ])('%s', check)
})

describe('the whole article says what a name is', () => {
  test.each<Row>([
    ['Corvane rose on Monday. The chipmaker Corvane Inc. makes sensors.', ['Organization: Corvane Inc. (Corvane)']],
    [
      'Maria Keller spoke first. Keller, who was born in Leeds, is 44.',
      ['Person: Maria Keller (Keller)', 'Place: Leeds'],
    ],
    ['Thonvel Hotels is owned by Olve Thonvel.', ['Organization: Thonvel Hotels', 'Person: Olve Thonvel']],
    ['Masve Ndiave spoke first. Ndiave was late.', ['Person: Masve Ndiave (Ndiave)']],
    [
      'Harlan Voss founded Voss Foods Inc. in 1990. Mr. Voss retired. Voss Foods grew.',
      ['Organization: Voss Foods Inc. (Voss Foods)', 'Person: Harlan Voss (Voss)'],
    ],
  ])('%s', check)
})

describe('headlines, where capitals say nothing', () => {
  test.each<Row>([
    ['Apple Shares Fall as Buyers Wait\n\nApple fell on Monday.', ['Organization: Apple']],
    [
      'Wheat Prices Fall as Tarn Energy Waits\n\nTarn Energy Ltd. waits for wheat prices to fall.',
      ['Organization: Tarn Energy Ltd. (Tarn Energy)'],
    ],
    [
      'AMERICAN EXPRESS AND NELSON MANDELA MEET IN HONG KONG',
      ['Organization: AMERICAN EXPRESS', 'Person: NELSON MANDELA', 'Place: HONG KONG'],
    ],
    ['GENERAL MOTORS CORP 4TH QTR NET UP 3 PCT IN JAPAN', ['Organization: GENERAL MOTORS CORP', 'Place: JAPAN']],
    ['STOCKS FALL AS RATES RISE\n\nShares fell on Monday.', []],
  ])('%s', check)
})
