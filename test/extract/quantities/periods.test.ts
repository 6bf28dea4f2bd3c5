import { describe, expect, it } from 'vitest'
import { findPeriods } from '#extract/quantities/index.ts'

/** A Thursday. */
const PUBLISHED = '2024-08-01T09:30:00Z'

type Expected = [text: string, link: string | null, from: string | null, to: string | null, precision: string]

/** The answers were worked out by hand from the sentences and the calendar of 2024. */
const TABLE: Record<string, [sentence: string, ...expected: Expected[]][]> = {
  'explicit dates': [
    ['It closed on March 5, 2023.', ['on March 5, 2023', 'in', '2023-03-05', '2023-03-05', 'day']],
    ['on 5 March 2023', ['on 5 March 2023', 'in', '2023-03-05', '2023-03-05', 'day']],
    ['on the 5th of March 2023', ['on the 5th of March 2023', 'in', '2023-03-05', '2023-03-05', 'day']],
    ['on Aug. 1, 2024', ['on Aug. 1, 2024', 'in', '2024-08-01', '2024-08-01', 'day']],
    ['2024-02-29 was a leap day', ['2024-02-29', null, '2024-02-29', '2024-02-29', 'day']],
    ['filed 03/04/2024', ['03/04/2024', null, '2024-03-04', '2024-03-04', 'day']],
    ['filed 25/04/2024', ['25/04/2024', null, '2024-04-25', '2024-04-25', 'day']],
    ['am 5.3.2024', ['5.3.2024', null, '2024-03-05', '2024-03-05', 'day']],
    ['on July 30', ['on July 30', 'in', '2024-07-30', '2024-07-30', 'day']],
    ['on Dec. 12', ['on Dec. 12', 'in', '2023-12-12', '2023-12-12', 'day']],
    ['It will open on Dec. 12.', ['on Dec. 12', 'in', '2024-12-12', '2024-12-12', 'day']],
    ['on Tuesday, July 30', ['on Tuesday, July 30', 'in', '2024-07-30', '2024-07-30', 'day']],
    ['since June 30, 2022', ['since June 30, 2022', 'since', '2022-06-30', null, 'day']],
    ['in March 2024', ['in March 2024', 'in', '2024-03-01', '2024-03-31', 'month']],
    ['in Feb. 2024', ['in Feb. 2024', 'in', '2024-02-01', '2024-02-29', 'month']],
    ['no later than 1 January 2026', ['no later than 1 January 2026', 'by', null, '2026-01-01', 'day']],
  ],
  years: [
    ['since 2019', ['since 2019', 'since', '2019-01-01', null, 'year']],
    ['until 2019', ['until 2019', 'until', null, '2019-12-31', 'year']],
    ['founded in 1998 in Turin', ['in 1998', 'in', '1998-01-01', '1998-12-31', 'year']],
    ['from 2015 to 2019', ['from 2015 to 2019', 'between', '2015-01-01', '2019-12-31', 'year']],
    ['From 2010 until 2018 she led it.', ['From 2010 until 2018', 'between', '2010-01-01', '2018-12-31', 'year']],
    ['in FY2023/24', ['in FY2023/24', 'in', '2023-01-01', '2024-12-31', 'year']],
    ['between 2015 and 2019', ['between 2015 and 2019', 'between', '2015-01-01', '2019-12-31', 'year']],
    ['the 2015-2019 contract', ['2015-2019', null, '2015-01-01', '2019-12-31', 'year']],
    ['over 2015–19', ['over 2015–19', 'in', '2015-01-01', '2019-12-31', 'year']],
    ['in the 1990s', ['in the 1990s', 'in', '1990-01-01', '1999-12-31', 'year']],
    ['by 2030', ['by 2030', 'by', null, '2030-12-31', 'year']],
    ['by the end of 2025', ['by the end of 2025', 'by', null, '2025-12-31', 'month']],
    ['before 2020', ['before 2020', 'before', null, '2019-12-31', 'year']],
    ['after 2020', ['after 2020', 'after', '2021-01-01', null, 'year']],
    ['through 2027', ['through 2027', 'until', null, '2027-12-31', 'year']],
    ['from 2026 onwards', ['2026 onwards', 'since', '2026-01-01', null, 'year']],
    ['in fiscal 2024', ['in fiscal 2024', 'in', '2024-01-01', '2024-12-31', 'year']],
    ['FY2025 revenue', ['FY2025', null, '2025-01-01', '2025-12-31', 'year']],
    ['FY25 revenue', ['FY25', null, '2025-01-01', '2025-12-31', 'year']],
    ['for fiscal year 2023', ['for fiscal year 2023', 'in', '2023-01-01', '2023-12-31', 'year']],
    ['in early 2023', ['in early 2023', 'in', '2023-01-01', '2023-12-31', 'year']],
    ['2023 revenue fell', ['2023', null, '2023-01-01', '2023-12-31', 'year']],
    ['its founder (2009)', ['2009', null, '2009-01-01', '2009-12-31', 'year']],
    [
      'in 2021 and 2022',
      ['in 2021', 'in', '2021-01-01', '2021-12-31', 'year'],
      ['2022', null, '2022-01-01', '2022-12-31', 'year'],
    ],
    ['since the start of 2024', ['since the start of 2024', 'since', '2024-01-01', null, 'month']],
  ],
  'months of an understood year': [
    ['in March', ['in March', 'in', '2024-03-01', '2024-03-31', 'month']],
    ['in May', ['in May', 'in', '2024-05-01', '2024-05-31', 'month']],
    ['since September', ['since September', 'since', '2023-09-01', null, 'month']],
    ['As of March this year', ['As of March this year', 'in', '2024-03-01', '2024-03-31', 'month']],
    ['March of this year', ['March of this year', null, '2024-03-01', '2024-03-31', 'month']],
    ['in November last year', ['in November last year', 'in', '2023-11-01', '2023-11-30', 'month']],
    ['last March', ['last March', null, '2024-03-01', '2024-03-31', 'month']],
    ['next March', ['next March', null, '2025-03-01', '2025-03-31', 'month']],
    ['It expects to close in October.', ['in October', 'in', '2024-10-01', '2024-10-31', 'month']],
    ['by October', ['by October', 'by', null, '2024-10-31', 'month']],
    ['in mid-April', ['in mid-April', 'in', '2024-04-01', '2024-04-30', 'month']],
    ['January sales rose', ['January', null, '2024-01-01', '2024-01-31', 'month']],
    ['from January to March 2024', ['from January to March 2024', 'between', '2024-01-01', '2024-03-31', 'month']],
    [
      'from November to February 2024',
      ['from November to February 2024', 'between', '2023-11-01', '2024-02-29', 'month'],
    ],
    ['between April and June', ['between April and June', 'between', '2024-04-01', '2024-06-30', 'month']],
    [
      'in May and June',
      ['in May', 'in', '2024-05-01', '2024-05-31', 'month'],
      ['June', null, '2024-06-01', '2024-06-30', 'month'],
    ],
    ['at the end of June', ['at the end of June', 'in', '2024-06-30', '2024-06-30', 'day']],
  ],
  'quarters and halves': [
    ['in the first quarter of 2025', ['in the first quarter of 2025', 'in', '2025-01-01', '2025-03-31', 'quarter']],
    ['Q3 2025', ['Q3 2025', null, '2025-07-01', '2025-09-30', 'quarter']],
    ['in Q2', ['in Q2', 'in', '2024-04-01', '2024-06-30', 'quarter']],
    ['3Q25 margins', ['3Q25', null, '2025-07-01', '2025-09-30', 'quarter']],
    ['Q1 FY24', ['Q1 FY24', null, '2024-01-01', '2024-03-31', 'quarter']],
    ['in the June quarter', ['in the June quarter', 'in', '2024-04-01', '2024-06-30', 'quarter']],
    ['the March quarter of 2023', ['March quarter of 2023', null, '2023-01-01', '2023-03-31', 'quarter']],
    ['in the second quarter', ['in the second quarter', 'in', '2024-04-01', '2024-06-30', 'quarter']],
    ['fourth-quarter profit', ['fourth-quarter', null, '2023-10-01', '2023-12-31', 'quarter']],
    ['It forecast third-quarter sales of 5.', ['third-quarter', null, '2024-07-01', '2024-09-30', 'quarter']],
    ['the third quarter of last year', ['third quarter of last year', null, '2023-07-01', '2023-09-30', 'quarter']],
    ['last quarter', ['last quarter', null, '2024-04-01', '2024-06-30', 'quarter']],
    ['next quarter', ['next quarter', null, '2024-10-01', '2024-12-31', 'quarter']],
    ['H1 2024', ['H1 2024', null, '2024-01-01', '2024-06-30', 'half']],
    ['in the first half of 2023', ['in the first half of 2023', 'in', '2023-01-01', '2023-06-30', 'half']],
    ['in the second half of the year', ['in the second half of the year', 'in', '2024-07-01', '2024-12-31', 'half']],
    ['in the first half', ['in the first half', 'in', '2024-01-01', '2024-06-30', 'half']],
    [
      'in the first nine months of 2023',
      ['in the first nine months of 2023', 'in', '2023-01-01', '2023-09-30', 'month'],
    ],
    ['in the quarter ended June 30', ['in the quarter ended June 30', 'in', '2024-04-01', '2024-06-30', 'quarter']],
    ['the year ended March 31, 2024', ['year ended March 31, 2024', null, '2023-04-01', '2024-03-31', 'year']],
    ['in the year to March 2023', ['in the year to March 2023', 'in', '2022-04-01', '2023-03-31', 'year']],
    ['the three months to June', ['three months to June', null, '2024-04-01', '2024-06-30', 'month']],
    ['in the summer of 2022', ['in the summer of 2022', 'in', '2022-06-01', '2022-08-31', 'quarter']],
  ],
  relative: [
    ['last year', ['last year', null, '2023-01-01', '2023-12-31', 'year']],
    ['this year', ['this year', null, '2024-01-01', '2024-12-31', 'year']],
    ['next year', ['next year', null, '2025-01-01', '2025-12-31', 'year']],
    ['last month', ['last month', null, '2024-07-01', '2024-07-31', 'month']],
    ['last week', ['last week', null, '2024-07-22', '2024-07-28', 'day']],
    ['on Tuesday', ['on Tuesday', 'in', '2024-07-30', '2024-07-30', 'day']],
    ['it said Thursday', ['Thursday', null, '2024-08-01', '2024-08-01', 'day']],
    ['this Friday', ['this Friday', null, '2024-08-02', '2024-08-02', 'day']],
    ['last Thursday', ['last Thursday', null, '2024-07-25', '2024-07-25', 'day']],
    ['It will report on Tuesday.', ['on Tuesday', 'in', '2024-08-06', '2024-08-06', 'day']],
    ['It said on Tuesday that it will report.', ['on Tuesday', 'in', '2024-07-30', '2024-07-30', 'day']],
    ['yesterday', ['yesterday', null, '2024-07-31', '2024-07-31', 'day']],
    ['tomorrow', ['tomorrow', null, '2024-08-02', '2024-08-02', 'day']],
    ['earlier this year', ['earlier this year', null, '2024-01-01', '2024-08-01', 'year']],
    ['later this year', ['later this year', null, '2024-08-01', '2024-12-31', 'year']],
    ['late last year', ['late last year', null, '2023-01-01', '2023-12-31', 'year']],
    ['in the past three months', ['in the past three months', 'in', '2024-05-01', '2024-08-01', 'month']],
    ['over the past decade', ['over the past decade', 'in', '2014-08-01', '2024-08-01', 'year']],
    ['over the next five years', ['over the next five years', 'in', '2024-08-01', '2029-08-01', 'year']],
    ['in the coming year', ['in the coming year', 'in', '2024-08-01', '2025-08-01', 'year']],
    ['two years ago', ['two years ago', 'ago', '2022-01-01', '2022-12-31', 'year']],
    ['three months ago', ['three months ago', 'ago', '2024-05-01', '2024-05-31', 'month']],
    ['about a decade ago', ['about a decade ago', 'ago', '2014-01-01', '2014-12-31', 'year']],
    ['up from a year earlier', ['a year earlier', 'ago', null, null, 'year']],
    ['by the end of the year', ['by the end of the year', 'by', null, '2024-12-31', 'month']],
    ['since last year', ['since last year', 'since', '2023-01-01', null, 'year']],
    ['this spring', ['this spring', null, '2024-03-01', '2024-05-31', 'quarter']],
    ['By Wednesday morning it had fallen.', ['By Wednesday morning', 'by', null, '2024-07-31', 'day']],
    ['by the end of the decade', ['by the end of the decade', 'by', null, '2029-12-31', 'month']],
    ['by year-end', ['by year-end', 'by', null, '2024-12-31', 'month']],
  ],
  'no time': [
    ['It may buy the firm, and May spoke first.'],
    ['They march on. March on, he said.'],
    ['Theresa May resigned'],
    ['April Jones and June Park joined'],
    ['in 2000 stores'],
    ['2,024 people'],
    ['on Route 2020'],
    ['$2024 was paid'],
    ['Boeing 747 and Airbus A320'],
    ['a quarter of its sales'],
    ['half of its customers'],
    ['Black Friday deals'],
    ['the fall of the company'],
    ['green H2 from wind'],
    ['a third-party seller'],
    [''],
  ],
}

describe('findPeriods', () => {
  for (const [group, rows] of Object.entries(TABLE)) {
    describe(group, () => {
      for (const [sentence, ...expected] of rows) {
        it(sentence || '(empty)', () => {
          const found = findPeriods(sentence, PUBLISHED)
          expect(found.map(({ text, link, from, to, precision }) => [text, link, from, to, precision])).toEqual(
            expected,
          )
          for (const period of found) expect(sentence.slice(period.start, period.end)).toBe(period.text)
        })
      }
    })
  }

  it('leaves relative times open without a date of publication, and keeps their precision', () => {
    const sentence =
      'Sales rose last month, in the second quarter, on Tuesday, in March and two years ago, not in 2019.'
    expect(findPeriods(sentence).map(({ from, to, precision }) => [from, to, precision])).toEqual([
      [null, null, 'month'],
      [null, null, 'quarter'],
      [null, null, 'day'],
      [null, null, 'month'],
      [null, null, 'year'],
      ['2019-01-01', '2019-12-31', 'year'],
    ])
  })

  it('ignores a date of publication it cannot read', () => {
    expect(findPeriods('last year', 'Thursday')[0]).toMatchObject({ from: null, to: null })
  })
})
