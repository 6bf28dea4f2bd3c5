import { casual, strict } from 'chrono-node'

/**
 * A stated date as ISO 8601, exactly as precise as stated and with its zone if one is stated; undefined when it cannot
 * be read for sure. Nothing is ever filled in from today.
 * @example readDate('August 1, 2024')            // "2024-08-01"
 * @example readDate('2024-08-01T09:30:00+0200')  // "2024-08-01T09:30:00+02:00"
 */
export function readDate(stated: string): string | undefined {
  if (stated.length > LONGEST) return undefined
  const text = stated.trim()
  return readIso(text) ?? readEpoch(text) ?? findDate(text)?.date
}

/** Longer than this and it is a text with a date in it. */
const LONGEST = 300

export interface FoundDate {
  readonly date: string
  readonly start: number
  readonly end: number
}

/** The first full date in a line, and where it stands. Day and month in figures alone ("03/04/2024") are ambiguous and not read. */
export function findDate(line: string): FoundDate | undefined {
  if (line.length > LONGEST) return undefined
  const iso = /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?)?(?!\w)/.exec(
    line,
  )
  const date = iso && readIso(iso[0])
  if (iso && date) return { date, start: iso.index, end: iso.index + iso[0].length }
  // Only the casual parser reads "August 2024".
  const [found] = [...strict.parse(line, REFERENCE), ...casual.parse(line, REFERENCE)]
  if (!found?.start.isCertain('month') || isDoubtful(found.text)) return undefined
  const { start } = found
  const pad = (value: number | null, size = 2) => String(value ?? 0).padStart(size, '0')
  let text = `${pad(start.get('year'), 4)}-${pad(start.get('month'))}`
  if (start.isCertain('day')) text += `-${pad(start.get('day'))}`
  if (start.isCertain('day') && start.isCertain('hour')) {
    text += `T${pad(start.get('hour'))}:${pad(start.get('minute'))}:${pad(start.get('second'))}`
    if (start.isCertain('timezoneOffset')) text += zone(start.get('timezoneOffset') ?? 0)
  }
  return { date: text, start: found.index, end: found.index + found.text.length }
}

/** Any fixed day will do, because nothing that depends on it is believed. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1))

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i

function readIso(text: string): string | undefined {
  const match = ISO.exec(text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, offset] = match
  if (!isReal(Number(year), month, day, hour, minute)) return undefined
  const date = [year, month, day].filter(Boolean).join('-')
  if (!hour) return date
  const stated = offset && (offset.toUpperCase() === 'Z' ? 'Z' : offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2'))
  return `${date}T${hour}:${minute}:${second ?? '00'}${stated ?? ''}`
}

function isReal(year: number, month = '01', day = '01', hour = '00', minute = '00'): boolean {
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)))
  const isDay = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
  return year > 0 && isDay && Number(hour) <= 24 && Number(minute) < 60
}

/** Seconds or milliseconds since 1970, as some pages state it. */
function readEpoch(text: string): string | undefined {
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return undefined
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z')
}

/** A year that is not stated ("yesterday"), ISO with a month 13, and 03/04/2024, which is March here and April there. */
function isDoubtful(text: string): boolean {
  if (!/\d{4}/.test(text) || /^\d{4}-/.test(text)) return true
  const figures = /^\D*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(text)
  return figures !== null && Number(figures[1]) <= 12 && Number(figures[2]) <= 12 && figures[1] !== figures[2]
}

function zone(minutes: number): string {
  if (minutes === 0) return 'Z'
  const hours = String(Math.trunc(Math.abs(minutes) / 60)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`
}
