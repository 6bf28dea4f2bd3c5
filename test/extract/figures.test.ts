import { describe, expect, test } from 'vitest'
import { extract } from '#extract/index.ts'
import { contentHash } from '#model/article.ts'
import type { Claim } from '#model/extraction.ts'

const PUBLISHED = '2024-08-01'

function claimsOf(text: string): Claim[] {
  return extract({ id: 'figures', text, contentHash: contentHash(text), publishedAt: PUBLISHED }).claims
}

/** "Acme Foods: revenue increase 0.12 fraction", in the order of the text. */
function read(text: string): string[] {
  const { claims, entities } = extract({ id: 'figures', text, contentHash: contentHash(text), publishedAt: PUBLISHED })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return claims
    .filter((claim) => claim.type === 'REPORTS')
    .toSorted((one, other) => one.objectSpan.start - other.objectSpan.start)
    .map(
      ({ subject, figure }) =>
        `${names.get(subject)}: ${figure?.measure} ${figure?.change} ${figure?.value} ${figure?.unit}`,
    )
}

const reportsOf = (text: string) => claimsOf(text).filter((claim) => claim.type === 'REPORTS')

describe('a measure that moves or stands', () => {
  test.each<[string, string[]]>([
    [
      "Harbor Foods Inc's revenue rose 29% to $1.2bn.",
      ['Harbor Foods Inc: revenue increase 0.29 fraction', 'Harbor Foods Inc: revenue level 1200000000 USD'],
    ],
    [
      'Net income at Harbor Foods Inc fell to $310 million from $402 million a year earlier.',
      ['Harbor Foods Inc: net income level 310000000 USD'],
    ],
    [
      "Harbor Foods Inc's operating margin widened to 14.5%.",
      ['Harbor Foods Inc: operating margin level 0.145 fraction'],
    ],
    [
      "Harbor Foods Inc's profit more than doubled to 90 million euros.",
      ['Harbor Foods Inc: profit increase 1 fraction', 'Harbor Foods Inc: profit level 90000000 EUR'],
    ],
    ['Google Cloud sales grew by a quarter.', ['Google Cloud: sales increase 0.25 fraction']],
    [
      "Harbor Foods Inc's pre-tax profit was 8% higher at £120m.",
      [
        'Harbor Foods Inc: pre-tax profit increase 0.08 fraction',
        'Harbor Foods Inc: pre-tax profit level 120000000 GBP',
      ],
    ],
    [
      "Harbor Foods Inc's sales came to $900m, down 4% on the year.",
      ['Harbor Foods Inc: sales level 900000000 USD', 'Harbor Foods Inc: sales decrease 0.04 fraction'],
    ],
    [
      "Spotify's users rose 14% to 626 million.",
      ['Spotify: users increase 0.14 fraction', 'Spotify: users level 626000000 users'],
    ],
    [
      'Microsoft said the number of business customers had doubled.',
      ['Microsoft: business customers increase 1 fraction'],
    ],
    ['Harbor Foods Inc saw revenue shrink by 2.3%.', ['Harbor Foods Inc: revenue decrease 0.023 fraction']],
    [
      "Harbor Foods Inc's revenue was $3 billion and the net loss $40 million.",
      ['Harbor Foods Inc: revenue level 3000000000 USD', 'Harbor Foods Inc: net loss level 40000000 USD'],
    ],
    [
      "Harbor Foods Inc's revenue slid 12% and profit by 86%.",
      ['Harbor Foods Inc: revenue decrease 0.12 fraction', 'Harbor Foods Inc: profit decrease 0.86 fraction'],
    ],
    ['Harbor Foods Inc plans to cut costs by $500 million.', ['Harbor Foods Inc: costs decrease 500000000 USD']],
    ["Harbor Foods Inc's revenue went from $4bn to $5bn.", ['Harbor Foods Inc: revenue level 5000000000 USD']],
    [
      "Harbor Foods Inc's revenue reached $45 million, a third more than a year ago.",
      ['Harbor Foods Inc: revenue level 45000000 USD', `Harbor Foods Inc: revenue increase ${1 / 3} fraction`],
    ],
    [
      "Harbor Foods Inc's sales rose 5% to a record $4bn, compared to $3.8bn in 2022.",
      ['Harbor Foods Inc: sales increase 0.05 fraction', 'Harbor Foods Inc: sales level 4000000000 USD'],
    ],
    ["The news wiped $2bn off Tesla's market value.", ['Tesla: market value decrease 2000000000 USD']],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures))
})

describe('a measure that is told', () => {
  test.each<[string, string[]]>([
    [
      'Harbor Foods Inc reported revenue of $5bn, up 12%.',
      ['Harbor Foods Inc: revenue level 5000000000 USD', 'Harbor Foods Inc: revenue increase 0.12 fraction'],
    ],
    [
      'Harbor Foods Inc posted revenue of $5bn and net income of $1bn.',
      ['Harbor Foods Inc: revenue level 5000000000 USD', 'Harbor Foods Inc: net income level 1000000000 USD'],
    ],
    [
      'Harbor Foods Inc reported adjusted operating profit of 834 million euros for the second quarter, 19% more than a year ago.',
      [
        'Harbor Foods Inc: adjusted operating profit level 834000000 EUR',
        'Harbor Foods Inc: adjusted operating profit increase 0.19 fraction',
      ],
    ],
    [
      'Harbor Foods Inc reported a 25% rise in annual sales to 290 million euros.',
      ['Harbor Foods Inc: sales increase 0.25 fraction', 'Harbor Foods Inc: sales level 290000000 EUR'],
    ],
    [
      'Snowflake and Databricks report revenue growth of 32% and 50%.',
      ['Snowflake: revenue increase 0.32 fraction', 'Databricks: revenue increase 0.5 fraction'],
    ],
    ['Harbor Foods Inc, with sales of $3bn, is the largest of them.', ['Harbor Foods Inc: sales level 3000000000 USD']],
    ['Harbor Foods Inc made a $2bn loss.', ['Harbor Foods Inc: loss level 2000000000 USD']],
    ['Harbor Foods Inc generated $5bn in annual revenue.', ['Harbor Foods Inc: revenue level 5000000000 USD']],
    ['Harbor Foods Inc earned $2bn last year.', ['Harbor Foods Inc: earnings level 2000000000 USD']],
    ['Harbor Foods Inc lost $300m in the quarter.', ['Harbor Foods Inc: loss level 300000000 USD']],
    ['Harbor Foods Inc was valued at $80 billion in May.', ['Harbor Foods Inc: valuation level 80000000000 USD']],
    ['Harbor Foods Inc reported earnings of $1.24 per share.', ['Harbor Foods Inc: earnings per share level 1.24 USD']],
    ['SK Hynix holds 53% of the market.', ['SK Hynix: market share level 0.53 fraction']],
    ["SK Hynix's share of the market is 14%.", ['SK Hynix: market share level 0.14 fraction']],
    ['Harbor Foods Inc made a profit before tax of $7 million.', ['Harbor Foods Inc: profit level 7000000 USD']],
    ["Harbor Foods Inc's results showed revenue of $6bn.", ['Harbor Foods Inc: revenue level 6000000000 USD']],
    ['Harbor Foods Inc closed the year with revenue of $9bn.', ['Harbor Foods Inc: revenue level 9000000000 USD']],
    ['Harbor Foods Inc turned over $7bn last year.', ['Harbor Foods Inc: turnover level 7000000000 USD']],
    ['Revenue of $5 billion was reported by Tesla on Monday.', ['Tesla: revenue level 5000000000 USD']],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures))
})

describe('people and things that are counted', () => {
  test.each<[string, string[]]>([
    ['Harbor Foods Inc employs about 5,000 people.', ['Harbor Foods Inc: employees level 5000 employees']],
    ['About 6,800 people work for Harbor Foods Inc today.', ['Harbor Foods Inc: employees level 6800 employees']],
    ['Spotify has 246 million subscribers.', ['Spotify: subscribers level 246000000 subscribers']],
    [
      'Airbus delivered 735 aircraft last year, 11% more than in 2022.',
      ['Airbus: aircraft deliveries level 735 aircraft', 'Airbus: aircraft deliveries increase 0.11 fraction'],
    ],
    ['Netflix added 5.9 million subscribers.', ['Netflix: subscribers increase 5900000 subscribers']],
    ['Zalando is a fashion retailer with 50 million customers.', ['Zalando: customers level 50000000 customers']],
    [
      'Zalando has revenue of $3 billion and 700 employees.',
      ['Zalando: revenue level 3000000000 USD', 'Zalando: employees level 700 employees'],
    ],
    ["Zalando's 5,000 employees got a bonus.", ['Zalando: employees level 5000 employees']],
    [
      "Zalando's headcount fell by 9,000 to 99,000.",
      ['Zalando: employees decrease 9000 employees', 'Zalando: employees level 99000 employees'],
    ],
    ['Harbor Foods Inc, a chain of 340 coffee shops, grew.', ['Harbor Foods Inc: coffee shops level 340 coffee shops']],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures))
})

describe('the price of a share', () => {
  test.each<[string, string[]]>([
    ['Tesla shares jumped 5%.', ['Tesla: share price increase 0.05 fraction']],
    ["Tesla's stock fell by more than 7%.", ['Tesla: share price decrease 0.07 fraction']],
    [
      "Tesla shares fell 3.1% and Rivian's rose 0.7%.",
      ['Tesla: share price decrease 0.031 fraction', 'Rivian: share price increase 0.007 fraction'],
    ],
    ['The news came on Monday, sending Tesla shares up 23%.', ['Tesla: share price increase 0.23 fraction']],
    ['Tesla shares closed 1.2% lower.', ['Tesla: share price decrease 0.012 fraction']],
    [
      'Tesla rose 3% and Ford fell 2%.',
      ['Tesla: share price increase 0.03 fraction', 'Ford: share price decrease 0.02 fraction'],
    ],
  ])('%s', (text, figures) => expect(read(text)).toEqual(figures))
})

describe('a figure without an owner', () => {
  test('is of the company that the text speaks of', () => {
    expect(read('Harbor Foods Inc, a maker of snacks, presented its results on Monday. Revenue fell 3%.')).toEqual([
      'Harbor Foods Inc: revenue decrease 0.03 fraction',
    ])
  })
  test('is of the company that says so', () => {
    expect(read('Rain spoilt the summer. Sales fell 3%, Harbor Foods Inc said.')).toEqual([
      'Harbor Foods Inc: sales decrease 0.03 fraction',
    ])
  })
  test('is nobody’s in a line of its own', () => {
    expect(read('Harbor Foods Inc opens a shop in Leeds\n\nShares slip 3%')).toEqual([])
  })
})

describe('what is no report', () => {
  test.each([
    'Tesla reports to the board in May.',
    'Tesla reported the theft of two laptops.',
    'Shares of responsibility were unclear at Tesla.',
    'Amazon, Datadog and Snowflake followed suit.',
    'Tesla shares 40% of its data with Ford.',
    'Analysts had expected Tesla to report revenue of $5 billion.',
    "Analysts' forecasts were for revenue of $5 billion. Tesla opened a plant.",
    'Tesla is large. House sales rose 3% in May.',
    'Profits at banks rose 5%, and Tesla opened a plant.',
    'Tesla sold 25 cars to Uber.',
    'Tesla paid $5 billion in cash.',
    'Tesla has three plants.',
    'UBS expects car sales to rise 4% this year.',
    'Gartner said PC shipments fell 5%.',
    'The Nikkei lost 2%.',
    'Kroger and Albertsons, with combined sales of $210 billion, want to merge.',
    "The fine equals 4% of Meta's annual revenue.",
    'Siemens accounts for a tenth of sales, and Tesla opened a plant.',
    'Tesla opened a plant. Inflation rose 2%.',
  ])('%s', (text) => expect(read(text)).toEqual([]))

  test('what a figure is compared with', () => {
    expect(read('Tesla posted a profit of $6 billion, compared with a loss of $7 billion a year earlier.')).toEqual([
      'Tesla: profit level 6000000000 USD',
    ])
  })
})

describe('how it is told', () => {
  test.each<[string, Claim['modality']]>([
    ['Tesla reported revenue of $5 billion.', 'asserted'],
    ['Tesla said revenue rose 12%.', 'attributed'],
    ['Tesla expects revenue of $5 billion.', 'hedged'],
    ['Tesla forecast revenue of $5 billion.', 'hedged'],
    ["Tesla's revenue will reach $5 billion.", 'hedged'],
    ["Tesla's revenue may fall 3%.", 'hedged'],
    ['Tesla aims to reach a production rate of 2 million cars a year.', 'planned'],
    ['Tesla confirmed a margin target of about 10%.', 'planned'],
  ])('%s is %s', (text, modality) => {
    expect(reportsOf(text).map((claim) => claim.modality)).toEqual([modality])
  })

  test('with the period that it speaks of, not the one it is compared with', () => {
    const [claim] = reportsOf('In 2023 Tesla had revenue of $96 billion, against $81 billion a year earlier.')
    expect(claim?.asOf).toMatchObject({ from: '2023-01-01', to: '2023-12-31' })
  })

  test('with the words of the number as its span', () => {
    const text = "Tesla's stock fell by more than 7%."
    const [claim] = reportsOf(text)
    expect(text.slice(claim?.objectSpan.start, claim?.objectSpan.end)).toBe(claim?.figure?.text)
    expect(claim).toMatchObject({ object: null, figure: { text: 'more than 7%', approximate: true } })
  })
})

test('money that a company reports is no price of what it buys', () => {
  const bought = claimsOf('Ford bought Acme Motors Ltd, which has annual revenue of $3 billion.').find(
    (claim) => claim.type === 'ACQUIRED',
  )
  expect(bought).toBeDefined()
  expect(bought?.amount).toBeUndefined()
})
