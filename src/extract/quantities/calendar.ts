/** A calendar day, in UTC; no clock and no time zone is ever read. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** From the first to the last day, both included. */
export interface Interval {
  readonly from: Day
  readonly to: Day
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** "2024-03-05" */
export function toIso({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day an ISO date or date-time begins with; null when there is none ("2024", ""). */
export function parseIso(text: string | undefined): Day | null {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(text ?? '')
  if (!found) return null
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3] ?? 1) }
  return isDay(day) ? day : null
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

export function addDays(day: Day, days: number): Day {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The same day of another month, or that month's last day: 31 March less one month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const count = day.year * 12 + (day.month - 1) + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) }
}

export function isBefore(one: Day, other: Day): boolean {
  return toIso(one) < toIso(other)
}

/** 0 is Sunday. */
export function weekday({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

export function yearOf(year: number): Interval {
  return { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } }
}

/** `count` months from the first of `month`, which may run beyond December. */
export function monthsFrom(year: number, month: number, count = 1): Interval {
  const from = addMonths({ year, month: 1, day: 1 }, month - 1)
  return { from, to: addDays(addMonths(from, count), -1) }
}

export function quarterOf(year: number, quarter: number): Interval {
  return monthsFrom(year, quarter * 3 - 2, 3)
}

export function halfOf(year: number, half: number): Interval {
  return monthsFrom(year, half * 6 - 5, 6)
}

/** Monday to Sunday. */
export function weekOf(day: Day): Interval {
  const from = addDays(day, -((weekday(day) + 6) % 7))
  return { from, to: addDays(from, 6) }
}
