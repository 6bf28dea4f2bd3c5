import { describe, expect, it } from 'vitest'
import { isLanguageList } from '#read/head.ts'
import { readText } from '#read/text.ts'

const PROSE =
  'Calder Freight said on Tuesday it would move its booking system.As of May,it pays Norvik 14 million euros a year.'
const MORE = 'It had looked at three suppliers.'

const read = (...lines: string[]) => readText(lines.join('\n'))

describe('the head of a plain text', () => {
  it('gives title and date to the article and drops the list of languages', () => {
    const draft = read(
      'news',
      '',
      'Calder picks Norvik! A rival loses',
      '',
      '2024-03-05',
      '',
      '한어Русский языкEnglishFrançais日本語Deutsch',
      '',
      PROSE,
      '',
      MORE,
    )
    expect(draft).toEqual({
      title: 'Calder picks Norvik! A rival loses',
      published: '2024-03-05',
      text: `${PROSE}\n\n${MORE}`,
    })
  })

  it.each([
    ['28 July 2021 | Ledger & Loom', { published: '28 July 2021', publisher: 'Ledger & Loom' }],
    ['Ledger & Loom | 28 July 2021', { published: '28 July 2021', publisher: 'Ledger & Loom' }],
    ['As of 30 September 2025 | The Handbook', { published: '30 September 2025', publisher: 'The Handbook' }],
    ['By Ann Lee, 1 August 2024', { published: '1 August 2024', author: 'Ann Lee' }],
    ['By JANE DOE and Bob Roe', { author: 'JANE DOE and Bob Roe' }],
    ['DALLAS and STOCKHOLM, 4 December 2023', { published: '4 December 2023' }],
    ['Updated 3 March 2024 at 10:15 GMT', { published: '3 March 2024 at 10:15 GMT' }],
    ['Date: 2024-03-05', { published: '2024-03-05' }],
    ['Source: Daily Haul', { publisher: 'Daily Haul' }],
    ['URL: https://haul.example/calder', { url: 'https://haul.example/calder' }],
    ['News | Business', {}],
  ])('reads "%s" under a title', (line, stated) => {
    expect(read('Calder picks Norvik', line, '', PROSE)).toEqual({
      title: 'Calder picks Norvik',
      ...stated,
      text: PROSE,
    })
  })

  it.each([
    'On 3 March 2024 Calder bought Norvik',
    '12 March 2024: Calder buys Norvik',
    'Calder said so in March 2024',
    'NEW YORK, Aug. 1, 2024 /PRNewswire/ -- Calder',
  ])('leaves "%s" in the text', (line) => {
    expect(read('Calder picks Norvik', '', line, '', PROSE).text).toBe(`${line}\n\n${PROSE}`)
  })

  it('takes no title from a text without one', () => {
    expect(read(PROSE, '', MORE)).toEqual({ text: `${PROSE}\n\n${MORE}` })
  })
  it('takes no title from a paragraph that is wrapped over lines', () => {
    const wrapped = 'Calder Freight said on Tuesday\nit would move its booking system\nto a cloud.'
    expect(readText(wrapped)).toEqual({ text: wrapped })
  })
  it('keeps a file of one line as its text', () => {
    expect(read('TikTok became the largest customer of Microsoft')).toEqual({
      text: 'TikTok became the largest customer of Microsoft',
    })
  })
  it('keeps a heading further down where it is', () => {
    const text = `${PROSE}\n\nA rival loses\n\n${MORE}`
    expect(read('Calder picks Norvik', '', text).text).toBe(text)
  })
})

it('normalises characters but not words', () => {
  expect(readText('\ufeffSocie\u0301te\u0301 said so.\r\n\r\nIt\u0000 did,As of May\ttoo.').text).toBe(
    'Société said so.\n\nIt did,As of May\ttoo.',
  )
})

it.each([
  ['한어Русский языкEnglishFrançaisIndonesianSanskrit日本語DeutschPortuguêsΕλληνικάespañolItaliano', true],
  ['English Français Deutsch Español', true],
  ['Sony (ソニー) and Samsung (삼성) spoke with Яндекс about a deal.', false],
  ['Classes are held in English, French, German and Spanish.', false],
  ['The company sells in English and Deutsch', false],
])('%s is a list of languages: %s', (line, expected) => {
  expect(isLanguageList(line)).toBe(expected)
})
