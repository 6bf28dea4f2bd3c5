import { expect, it } from 'vitest'
import { writeHtml } from '#export/html.ts'
import type { GraphExport } from '#graph/exports.ts'

const TEXT = 'Acme buys from Bolt; to say it again, Acme buys from Bolt.'
const QUOTE = 'Acme buys from Bolt'
const SUM = 'between $20 million and $30 million'
const entity = (name: string) => ({ key: `organization/${name.toLowerCase()}`, kind: 'Organization', name })

it('gives a sentence that says a thing twice in full, with the words of the claim marked, and its sum as far as there is room', async () => {
  const fact = {
    id: 'f',
    type: 'BUYS_FROM',
    status: 'current',
    subject: entity('Acme'),
    object: entity('Bolt'),
    display: `buys from · ${SUM}`,
    amount: { text: SUM },
    confidence: 0.9,
    sourceCount: 1,
  }
  const start = 100 + TEXT.lastIndexOf(QUOTE)
  const claim = {
    quote: QUOTE,
    start,
    end: start + QUOTE.length,
    sentence: { text: TEXT, start: 100, end: 100 + TEXT.length },
    article: { id: 'a', title: 'Twice' },
    modality: 'asserted',
    polarity: 'positive',
  }
  const source = {
    async *facts() {
      yield fact
    },
    evidence: async () => [[claim]],
  } as unknown as GraphExport
  let page = ''
  for await (const piece of writeHtml(source, { company: 'organization/bolt' })) page += piece
  expect(page).toContain(`Acme buys from Bolt; to say it again, <mark>${QUOTE}</mark>.</blockquote>`)
  expect(page).toContain('between $20 million and $30 milli…')
})
