import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { showProgress } from '#cli/progress.ts'

const said: string[] = []
let isTerminal: boolean

beforeEach(() => {
  said.length = 0
  isTerminal = process.stderr.isTTY
  process.stderr.isTTY = false
  vi.useFakeTimers({ toFake: ['performance'] })
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0)
})
afterEach(() => {
  process.stderr.isTTY = isTerminal
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('says a line every five seconds where there is no terminal, and what is left once that can be told', () => {
  const progress = showProgress('Loading', { total: 100 })
  progress.update(1, '1 of 100')
  vi.advanceTimersByTime(6_000)
  progress.update(2, '2 of 100')
  progress.update(3, '3 of 100')
  vi.advanceTimersByTime(6_000)
  progress.update(50, '50 of 100')
  progress.stop()
  expect(said).toEqual(['Loading: 2 of 100\n', 'Loading: 50 of 100, about 12 s left\n'])
})

it('says nothing where nothing is wanted', () => {
  const progress = showProgress('Loading', { quiet: true, total: 2 })
  vi.advanceTimersByTime(6_000)
  progress.update(1, '1 of 2')
  expect(said).toEqual([])
})
