import { expect, it } from 'vitest'
import { findDate, readDate } from '#read/date.ts'

it.each([
  ['2024-08-01', '2024-08-01'],
  ['2024-08', '2024-08'],
  ['2024', '2024'],
  ['20240801', '2024-08-01'],
  ['2024-08-01T09:30:00Z', '2024-08-01T09:30:00Z'],
  ['2024-08-01T09:30:00.123Z', '2024-08-01T09:30:00Z'],
  ['2024-08-01T09:30:00+0200', '2024-08-01T09:30:00+02:00'],
  ['2024-08-01 09:30', '2024-08-01T09:30:00'],
  ['August 1, 2024', '2024-08-01'],
  ['1 August 2024', '2024-08-01'],
  ['Aug. 1, 2024 9:30 AM EDT', '2024-08-01T09:30:00-04:00'],
  ['Thu, 01 Aug 2024 09:30:00 GMT', '2024-08-01T09:30:00Z'],
  ['August 2024', '2024-08'],
  ['25/12/2024', '2024-12-25'],
  ['1722504600', '2024-08-01T09:30:00Z'],
])('%s is %s', (stated, date) => {
  expect(readDate(stated)).toBe(date)
})

it.each(['yesterday', 'Monday', '03/04/2024', '2024-13-01', '2024-02-31', 'soon', ''])(
  '%s is no date that can be read for sure',
  (stated) => {
    expect(readDate(stated)).toBeUndefined()
  },
)

it('finds a date inside a line, with its place', () => {
  const line = '28 July 2021 | Ledger & Loom'
  const found = findDate(line)
  expect(found && line.slice(found.start, found.end)).toBe('28 July 2021')
  expect(found?.date).toBe('2021-07-28')
})
