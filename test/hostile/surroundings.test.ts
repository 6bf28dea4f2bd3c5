import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { extract } from '#extract/index.ts'
import { readArticle } from '#read/index.ts'
import { wiregraph } from '../support/wiregraph.ts'

const ARTICLE = `İstanbul Cam buys glass from Straße Glas
Harbor Wire, August 2, 2024, 23:30 EST

İstanbul Cam paid Straße Glas nearly $20 million a month on Monday, up from €2.000.000 last year, TIK said.
TITAN INDUSTRIES acquired Initech for $1,250.5 million in the third quarter. Titan will buy from Hooli until 2031.`

async function extracted(text = ARTICLE) {
  return extract(await readArticle({ origin: 'article.txt', bytes: Buffer.from(text) }))
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('what an article says is the same', () => {
  let here: Awaited<ReturnType<typeof extracted>>
  beforeAll(async () => {
    here = await extracted()
    expect(here.claims.length).toBeGreaterThan(1)
  })

  it.each(['1970-01-01', '2024-08-02T23:59:59.999Z', '2038-01-19T03:14:08Z', '9999-12-31'])(
    'at any time: %s',
    async (now) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
      expect(await extracted()).toEqual(here)
    },
  )

  it.each(['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Istanbul'])('in any zone: %s', async (zone) => {
    vi.stubEnv('TZ', zone)
    expect(await extracted()).toEqual(here)
  })

  // The language of a process is known when it starts.
  it.each(['tr_TR', 'de_DE'])('in any language of the machine: %s', { timeout: 240_000 }, async (language) => {
    const { stdout } = await wiregraph(['extract', '--json'], { input: ARTICLE, env: { LC_ALL: language } })
    const { claims, entities } = JSON.parse(stdout)
    expect({ claims, entities }).toEqual(JSON.parse(JSON.stringify({ claims: here.claims, entities: here.entities })))
  })
})

it.each(['0001-01-01', '1899-12-31', '2999-06-01', '9999-12-31'])(
  'a day that nobody can mean is kept as stated, and stops nothing: %s',
  async (day) => {
    const { article, claims } = await extracted(`${ARTICLE.replace('August 2, 2024, 23:30 EST', day)}`)
    expect(article.publishedAt).toBe(day)
    expect(claims.map(({ type }) => type)).toContain('ACQUIRED')
  },
)
