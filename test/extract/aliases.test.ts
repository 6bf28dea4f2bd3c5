import { describe, expect, test } from 'vitest'
import { namesIn, read } from './read.ts'

describe('one thing, several names', () => {
  test.each<[string, string, string[]]>([
    [
      'its legal form left out',
      'Tarn Energy GmbH hired 20 engineers. Tarn Energy makes batteries.',
      ['Organization: Tarn Energy GmbH (Tarn Energy)'],
    ],
    [
      'its first word',
      'Tarn Energy GmbH hired 20 engineers. Tarn makes batteries.',
      ['Organization: Tarn Energy GmbH (Tarn)'],
    ],
    [
      'its last word cut short',
      'Kestrel Airways ordered jets. Kestrel Air hired pilots. Tarn Pharmaceuticals grew. Tarn Pharma sold a plant.',
      ['Organization: Kestrel Airways (Kestrel Air)', 'Organization: Tarn Pharmaceuticals (Tarn Pharma)'],
    ],
    [
      'its first word, of the firm and not of its fund',
      'Tarn Capital Partners raised money. Tarn Capital Partners IV is a fund. Tarn Capital was pleased.',
      ['Organization: Tarn Capital Partners (Tarn Capital)', 'Organization: Tarn Capital Partners IV'],
    ],
    [
      'its first word, of the firm and not of a unit named later',
      'Tarn Energy sold a mine. Tarn Energy Wind Power was glad. Tarn Energy grew.',
      ['Organization: Tarn Energy', 'Organization: Tarn Energy Wind Power'],
    ],
    [
      'a known name of which it is the full one',
      'Family Dollar Stores Inc. grew. Family Dollar hired staff.',
      ['Organization: Family Dollar Stores Inc. (Family Dollar)'],
    ],
    [
      'initials with one of its two legal forms',
      'Tarn Pulp Mining Co Ltd hired engineers. TPML said it would grow. TPML has 900 workers.',
      ['Organization: Tarn Pulp Mining Co Ltd (TPML)'],
    ],
    [
      'some of its capitals, in parentheses behind it',
      'Tarn K&P Optimum Energy (KPE) grew. KPE hired engineers.',
      ['Organization: Tarn K&P Optimum Energy (KPE)'],
    ],
    [
      'its first word, before a title',
      'Tarn Mining grew. "We will dig," said Tarn MD Ann Lee. Tarn was glad.',
      ['Organization: Tarn Mining (Tarn)', 'Person: Ann Lee'],
    ],
    [
      'the first word of a listed firm, though a people follows it',
      'Anglo American owns mines. Anglo sold one of them. Anglo said it was glad.',
      ['Organization: Anglo American (Anglo)'],
    ],
    [
      'initials around an ampersand',
      'Halvorsen & Pike Oyj makes rifles. H&P hired engineers. Aarden & Pohl Bio GmbH grew. A&P was glad.',
      ['Organization: Aarden & Pohl Bio GmbH (A&P)', 'Organization: Halvorsen & Pike Oyj (H&P)'],
    ],
    [
      'its last word behind a form that many firms have',
      'Deutsche Lufthansa AG hired pilots. Lufthansa was glad. Compagnie de Saint-Gobain makes glass. Saint-Gobain grew.',
      ['Organization: Compagnie de Saint-Gobain (Saint-Gobain)', 'Organization: Deutsche Lufthansa AG (Lufthansa)'],
    ],
    [
      'its earlier name',
      'Kestrel Foods, formerly known as Tarnova, makes soup. Tarnova hired engineers.',
      ['Organization: Kestrel Foods (Tarnova)'],
    ],
    [
      'the name under which it trades',
      'Tarnova Ltd, which trades as Kestrel Cafés, grew. Kestrel Cafés hired engineers.',
      ['Organization: Tarnova Ltd (Kestrel Cafés)'],
    ],
    [
      'its new name',
      'Tarnova Foods changed its name to Kestrel last year. Kestrel makes soup.',
      ['Organization: Tarnova Foods (Kestrel)'],
    ],
    [
      'the same letters, spelled apart',
      'TarnovaBio makes drugs. Tarnova Bio hired engineers. Zellova.com sells shoes. Zellova grew.',
      ['Organization: TarnovaBio (Tarnova Bio)', 'Organization: Zellova.com (Zellova)'],
    ],
    [
      'a family name that comes first',
      'Kim Jong-hyun is the chief executive of Kestrel Foods. Kim said it would grow.',
      ['Organization: Kestrel Foods', 'Person: Kim Jong-hyun (Kim)'],
    ],
    [
      'a word cut in its middle',
      'Lindqvist Brothers AB makes soup. Lindqvist Bros hired engineers.',
      ['Organization: Lindqvist Brothers AB (Lindqvist Bros)'],
    ],
    [
      'a surname with a particle',
      'Hamad Al Tarn is the chief executive of Kestrel Air. Mr Al Tarn said it would grow.',
      ['Organization: Kestrel Air', 'Person: Hamad Al Tarn (Al Tarn)'],
    ],
    [
      'its first word, though it is a word',
      'Dialog Semiconductor sells chips. Apple buys from Dialog.',
      ['Organization: Apple', 'Organization: Dialog Semiconductor (Dialog)'],
    ],
    [
      'an abbreviation in parentheses',
      'Nordic Pulp ASA (NPA) said it would close a mill. NPA has 900 workers.',
      ['Organization: Nordic Pulp ASA (NPA)'],
    ],
    [
      'an abbreviation that everyone knows',
      'International Business Machines Corp. (IBM) sold a unit. IBM kept the patents.',
      ['Organization: International Business Machines Corp. (IBM)'],
    ],
    [
      'the symbol of its shares',
      'Applied Pulp Tarn (NASDAQ: APTQ) makes pulp. An analyst rates APTQ a buy.',
      ['Organization: Applied Pulp Tarn (APTQ)'],
    ],
    [
      'initials of a product behind its maker',
      'Microsoft sells its Microsoft Talent Exchange Suite (TES). Schools like TES.',
      ['Organization: Microsoft', 'Product: Microsoft Talent Exchange Suite (TES)'],
    ],
    [
      'initials that everyone knows, with other legal forms',
      'Taiwan Semiconductor Manufacturing Co Ltd makes chips. TSMC has rivals.',
      ['Organization: Taiwan Semiconductor Manufacturing Co Ltd (TSMC)'],
    ],
    [
      'the firm of a founder, named before him',
      'Corvane Motor Company makes cars. It was founded by Henry Corvane. Corvane owns two plants.',
      ['Organization: Corvane Motor Company (Corvane)', 'Person: Henry Corvane'],
    ],
    [
      'a country left out by a listed firm',
      'Halden Health Australia Ltd (ASX: HHA) grew. Halden Health sells vitamins.',
      ['Organization: Halden Health Australia Ltd (Halden Health)'],
    ],
    [
      'a surname before "III"',
      'James Ravel III left Tarn Energy GmbH. Ravel had led it.',
      ['Organization: Tarn Energy GmbH', 'Person: James Ravel III (Ravel)'],
    ],
    [
      'a surname',
      'Maria Keller, the chief executive of Tarn Energy, resigned. Keller had led Tarn since 2016.',
      ['Organization: Tarn Energy (Tarn)', 'Person: Maria Keller (Keller)'],
    ],
    ['a surname with a title', 'Jim Farley spoke. Mr. Farley smiled.', ['Person: Jim Farley (Farley)']],
    [
      'two legal forms',
      'Halden Shipping PLC grew. Halden Shipping Limited shrank.',
      ['Organization: Halden Shipping Limited (Halden Shipping PLC)'],
    ],
    [
      'two firms, one of them with its legal form',
      'Tarn Bank is owned by Tarn Corporation.',
      ['Organization: Tarn Bank', 'Organization: Tarn Corporation'],
    ],
    [
      'its first words',
      'Hon Quai Precision Industry Co., Ltd. makes phones. Hon Quai has rivals.',
      ['Organization: Hon Quai Precision Industry Co., Ltd. (Hon Quai)'],
    ],
    [
      'its second word',
      'Arthur J. Galvagher & Co. sells insurance. Analysts expect Galvagher to grow.',
      ['Organization: Arthur J. Galvagher & Co. (Galvagher)'],
    ],
    [
      'a legal form of two words',
      'Delvin S.à r.l. grew. Delvin has rivals.',
      ['Organization: Delvin S.à r.l. (Delvin)'],
    ],
    ['two names that all know', 'Volkswagen grew. VW has rivals.', ['Organization: Volkswagen (VW)']],
    ['a possessive', "Corvane Inc. grew. Corvane's staff left.", ['Organization: Corvane Inc. (Corvane)']],
  ])('%s: %s', (_, text, names) => expect(namesIn(text)).toEqual(names))
})

describe('several things, names alike', () => {
  test.each<[string, string[]]>([
    ['Amazon grew. Amazon Web Services grew faster.', ['Organization: Amazon', 'Organization: Amazon Web Services']],
    ['Daimler spun off Daimler Truck.', ['Organization: Daimler', 'Organization: Daimler Truck']],
    [
      'Selin Kahveci left Kahveci & Sons. Kahveci is 40.',
      ['Organization: Kahveci & Sons', 'Person: Selin Kahveci (Kahveci)'],
    ],
    ['Ana Silva met Pedro Silva.', ['Person: Ana Silva', 'Person: Pedro Silva']],
    [
      'General Motors and General Electric met in Detroit.',
      ['Organization: General Electric', 'Organization: General Motors', 'Place: Detroit'],
    ],
    ['Bank of Norway and Bank of Finland met.', ['Organization: Bank of Finland', 'Organization: Bank of Norway']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names))
})

test('the id of a company is the same with and without its legal form, in every article', () => {
  const idOf = (text: string) => read(text).entities.find((entity) => entity.kind === 'Organization')?.id
  const ids = ['Tarn Energy GmbH grew.', 'Tarn Energy hired staff in Oslo.', 'A lawyer sued Tarn Energy Inc.'].map(idOf)
  expect(new Set(ids).size).toBe(1)
  expect(ids[0]).toMatch(/^organization\/tarn/)
})

describe('no other name', () => {
  test.each<[string, string, string[]]>([
    [
      'of the firm whose officer somebody was',
      'Tarnova Foods, formerly Kestrel Mills chief executive Ann Lee said, makes soup.',
      ['Organization: Kestrel Mills', 'Organization: Tarnova Foods', 'Person: Ann Lee'],
    ],
    [
      'of a person by what they were before',
      'Ann Lee, previously at Kestrel Mills, leads Tarnova Foods.',
      ['Organization: Kestrel Mills', 'Organization: Tarnova Foods', 'Person: Ann Lee'],
    ],
  ])('%s: %s', (_, text, names) => expect(namesIn(text)).toEqual(names))
})
