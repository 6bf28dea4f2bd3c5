import { describe, expect, it } from 'vitest'
import { readSentences } from '#cli/eval-sentences.ts'
import { meaningOf } from '#relations/meanings.ts'
import { wiregraph } from '../support/wiregraph.ts'

const PARTS = ['dev', 'test']

describe.each(PARTS)('corpus/sentences/%s.jsonl', (part) => {
  it('names only what stands in its text, and claims only what its kinds allow', async () => {
    const wrong = (await readSentences(part)).flatMap(({ id, text, entities, claims }) => {
      const kinds = new Map(entities.map(({ name, kind }) => [name, kind]))
      const absent = entities.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => !text.includes(name))
      const unfit = claims.filter(({ type, subject, object }) => {
        const [from, to] = [kinds.get(subject), kinds.get(object)]
        const meaning = meaningOf(type)
        return !from || !to || subject === object || !meaning.subject.includes(from) || !meaning.object.includes(to)
      })
      // Of a test sentence a failure shows its id only.
      return [...absent, ...unfit].map((what) => (part === 'test' ? id : { id, what }))
    })
    expect(wrong).toEqual([])
  })
})

describe('the two parts', () => {
  it('share no sentence and no id', async () => {
    const all = (await Promise.all(PARTS.map(readSentences))).flat()
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })
})

describe('wiregraph eval --sentences', () => {
  it.each([
    [['test', '--errors'], '--show-heldout'],
    [['train'], 'dev, test'],
    [['dev', '--split', 'dev'], 'Leave them out.'],
  ])('refuses %j and says what to write', async (given, remedy) => {
    const run = await wiregraph(['eval', '--sentences', ...given])
    expect(run).toMatchObject({ exit: 2, stdout: '' })
    expect(run.stderr).toContain(remedy)
  })

  it('scores the development part and lists its mistakes', async () => {
    const run = await wiregraph(['eval', '--sentences', 'dev', '--errors', '--json'])
    expect(run.exit).toBe(0)
    const { report, mistakes } = JSON.parse(run.stdout)
    const gold = (await readSentences('dev')).flatMap(({ claims }) => claims)
    expect(report.all.gold).toBe(gold.length)
    expect(mistakes.length).toBe(report.all.gold + report.all.predicted - 2 * report.all.right)
  })
})
