import { describe, expect, it } from 'vitest'
import { Extraction } from '#model/extraction.ts'
import { wiregraph } from '../support/wiregraph.ts'

const SENTENCE = 'Netflix bought Animal Logic in 2022. Walmart buys cloud services from Microsoft.'

async function extractLines(input: string) {
  const run = await wiregraph(['extract', '--jsonl'], { input })
  const extractions = run.stdout.split('\n').filter(Boolean)
  return { ...run, extractions: extractions.map((line) => Extraction.parse(JSON.parse(line))) }
}

describe('wiregraph extract --jsonl', () => {
  it('writes one extraction a line, in order, with the ids given and the texts unchanged', async () => {
    const texts = [SENTENCE, `  ${SENTENCE}\u2028\r\n\ttwice  `, 'No company is named here 👩‍👩‍👧.']
    const lines = texts.map((text, i) =>
      JSON.stringify({ id: `line-${i}`, text, title: 'News', publishedAt: '2024-08-01' }),
    )
    const { extractions, stderr, exit } = await extractLines(`${lines.join('\n')}\n`)
    expect(extractions.map(({ article }) => [article.id, article.text])).toEqual(
      texts.map((text, i) => [`line-${i}`, text]),
    )
    expect(extractions[0]?.article).toMatchObject({ title: 'News', publishedAt: '2024-08-01' })
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
    for (const { article, claims, mentions } of extractions) {
      for (const { evidence } of claims) expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text)
    }
  })

  it('names bad lines on stderr, skips them and ends with 3', async () => {
    const input = [
      '{"id":"a","text":"Fine."}',
      'not json',
      '{"text":"no id"}',
      '',
      '{"id":"b","text":7}',
      '{"id":"c","text":""}',
    ].join('\n')
    const { extractions, stderr, exit } = await extractLines(input)
    expect(extractions.map(({ article }) => article.id)).toEqual(['a', 'c'])
    expect(stderr.match(/line \d+/g)).toEqual(['line 2', 'line 3', 'line 5'])
    expect(stderr).toContain('"id": ')
    expect(stderr).not.toMatch(/^ +at /m)
    expect(exit).toBe(3)
  })

  it('does not believe a date that it cannot read', async () => {
    const { extractions, exit } = await extractLines('{"id":"a","text":"Fine.","publishedAt":"soon","title":null}')
    expect(extractions[0]?.article).not.toHaveProperty('publishedAt')
    expect(exit).toBe(0)
  })

  it('answers while the input is still open', async () => {
    const { start } = await import('../support/wiregraph.ts')
    const child = start(['extract', '--jsonl'])
    const answered = new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve))
    child.stdin.write('{"id":"first","text":"Fine."}\n')
    expect(JSON.parse(await answered).article.id).toBe('first')
    child.stdin.end()
    await new Promise((resolve) => child.once('close', resolve))
  })
})

describe('wiregraph extract FILE', () => {
  it('--json prints the extraction of stdin', async () => {
    const { stdout, exit } = await wiregraph(['extract', '--json'], { input: SENTENCE })
    const { article, claims } = Extraction.parse(JSON.parse(stdout))
    expect(claims.length).toBeGreaterThan(0)
    for (const { evidence } of claims) expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    expect(exit).toBe(0)
  })

  it('prints each claim above its quote for a person', async () => {
    const { stdout } = await wiregraph(['extract', '-'], { input: SENTENCE })
    expect(stdout).toMatch(/^Walmart BUYS_FROM Microsoft.*\n {2}“.*buys cloud services from Microsoft.*”$/m)
  })

  it.each([
    [['extract', '/no/such/file'], 6, 'does not exist'],
    [['extract', '--format', 'klingon', 'LICENSE'], 3, 'no format "klingon"'],
    [['extract', '/proc/self/exe'], 3, 'larger than'],
  ])('%j ends with %i and a sentence', async (args, code, words) => {
    const { stdout, stderr, exit } = await wiregraph(args)
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^ +at /m)
    expect({ stdout, exit }).toEqual({ stdout: '', exit: code })
  })
})
