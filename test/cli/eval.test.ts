import { describe, expect, it } from 'vitest'
import { wiregraph } from '../support/wiregraph.ts'

describe('wiregraph eval', () => {
  it('keeps the mistakes on the held-out split to itself', async () => {
    const run = await wiregraph(['eval', '--split', 'heldout', '--errors'])
    expect(run).toMatchObject({ exit: 2, stdout: '' })
    expect(run.stderr).toContain('--show-heldout')
  })

  it.each([
    ['--split', 'train', 'dev, heldout, all'],
    ['--floor', '90', '0.90,0.65'],
  ])('refuses %s %s and says what to write', async (option, value, remedy) => {
    const run = await wiregraph(['eval', option, value])
    expect(run).toMatchObject({ exit: 2, stdout: '' })
    expect(run.stderr).toContain(remedy)
  })

  it('reports every split, lists mistakes of the others only, and exits 1 below the floor', async () => {
    const run = await wiregraph(['eval', '--json', '--errors', '--floor', '1,1'])
    expect(run.exit).toBe(1)
    expect(run.stderr).toMatch(/all: (precision|recall) 0\.\d{3} is below 1/)
    const [dev, heldout, all] = JSON.parse(run.stdout)
    expect([dev.split, heldout.split, all.split]).toEqual(['dev', 'heldout', 'all'])
    expect(all.report.articles).toBe(dev.report.articles + heldout.report.articles)
    expect(all.report.strict.all.gold).toBe(dev.report.strict.all.gold + heldout.report.strict.all.gold)
    expect(dev.mistakes.length).toBeGreaterThan(0)
    expect(heldout.mistakes).toEqual([])
    expect(all.mistakes).toEqual(dev.mistakes)
  })
})
