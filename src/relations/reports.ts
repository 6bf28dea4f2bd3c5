import type { RelationType } from './frame.ts'
import { meaningOf } from './meanings.ts'

/** Organization to a figure: found by its measures (src/extract/figures/), not by frames. */
export const reports: RelationType = {
  meaning: meaningOf('REPORTS'),
  frames: [],
  lookalikes: [
    'Acme reports to the board.',
    'Acme reported the theft to the police.',
    'Shares of responsibility differ between Acme and Beta.',
    'Acme reported the loss of a container on Monday.',
    'Analysts expected Acme to do better.',
    'Acme paid $5 billion in cash.',
    'Stocks in Europe fell 1% on Monday.',
  ],
}

/** money: a sum; ratio: a part of a whole; price: what moves is the price of a share; count: things or people. */
export type MeasureKind = 'money' | 'ratio' | 'price' | 'count'

/** The nouns that head a measure, by kind; those of several words are looked up first. */
export const MEASURE_HEADS: ReadonlyMap<string, MeasureKind> = new Map<string, MeasureKind>([
  ...heads(
    'money',
    'revenue revenues sales turnover profit profits earnings loss losses ebitda ebit takings backlog bookings cash debt debts costs capex billings impairment impairments assets deposits ' +
      'writedowns write-downs valuation takings receipts',
  ),
  ...heads(
    'money',
    'net income|operating income|interest income|pretax income|pre-tax income|rental income|premium income|cash flow|order book|order backlog|order intake|market value|' +
      'market capitalisation|market capitalization|capital expenditure|capital spending|cash pile|net debt|gross bookings|gross written premiums|assets under management',
    '|',
  ),
  ...heads('ratio', 'margin margins'),
  ...heads('ratio', 'market share|share of the market|load factor|occupancy rate|churn rate', '|'),
  ...heads('price', 'shares stock'),
  ...heads('price', 'share price|stock price|share prices', '|'),
  ...heads(
    'count',
    'users customers subscribers subscriptions members employees staff workforce headcount deliveries production output passengers shipments registrations downloads ' +
      'visitors orders capacity stores clients accounts guests viewers volumes payroll sign-ups',
  ),
  ...heads(
    'count',
    'user base|customer base|subscriber base|production rate|store count|user numbers|passenger numbers',
    '|',
  ),
])

/** Measures that are said in more ways than one. */
export const MEASURE_NAMES: ReadonlyMap<string, string> = new Map([
  ['shares', 'share price'],
  ['stock', 'share price'],
  ['stock price', 'share price'],
  ['share prices', 'share price'],
  ['user numbers', 'users'],
  ['passenger numbers', 'passengers'],
  ['workforce', 'employees'],
  ['headcount', 'employees'],
  ['staff', 'employees'],
  ['payroll', 'employees'],
  ['store count', 'stores'],
])

/** Words before a measure that tell when or how it was counted, and are no part of it: "record third-quarter revenue". */
export const MEASURE_ASIDES = set(
  'record annual quarterly monthly yearly weekly daily total overall group consolidated last latest reported strong weak combined global worldwide entire preliminary current new own ' +
    'further higher lower huge big small previous estimated expected projected forecast solid half-year halfyear year-end year full-time fiscal solid robust healthy modest average same recent ' +
    'company company-wide firm first second third fourth fresh unexpected surprise large hefty heavy massive initial sharp additional quarter spring summer autumn winter christmas holiday',
)

/** Words that belong to a company's own measures, so that "Net profit rose" needs no owner. */
export const NEUTRAL_QUALIFIERS = set(
  'net gross operating adjusted underlying pretax pre-tax core recurring comparable organic like-for-like same-store pro-forma order market share stock cash after-tax attributable ' +
    'subscription services service software cloud advertising product licence license wholesale online digital export domestic international store customer user passenger ' +
    'production interest premium free net-interest trading statutory headline normalised normalized clean bottom-line',
)

/** Words before a measure that make it a market's, not a company's: "house sales rose". */
export const MARKET_QUALIFIERS = set(
  'house home housing car auto automobile vehicle retail smartphone phone handset pc industry market sector consumer existing-home new-home chip property factory world government tax bank corporate',
)

export type Direction = 'increase' | 'decrease'

/** Verbs that say that their subject went up or down: "revenue rose 29%". */
export const MOVES: ReadonlyMap<string, Direction> = new Map([
  ...moves(
    'increase',
    'rise grow increase gain jump surge climb soar advance leap rally rebound swell widen expand improve rocket spike balloon mount recover accelerate add tick edge inch creep double triple ' +
      'treble quadruple',
  ),
  ...moves(
    'decrease',
    'fall drop decline decrease slip slide sink plunge tumble plummet shrink dip lose slump crash contract narrow halve shed retreat dive crater ease weaken recede',
  ),
])

/** Verbs that say by themselves how far: "profit doubled". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 1],
  ['triple', 2],
  ['treble', 2],
  ['quadruple', 3],
  ['halve', 0.5],
])

/** Verbs that say at which level their subject stands: "revenue came to $5bn". */
export const LEVELS = set(
  'be go come stand reach hit total amount exceed top surpass pass cross remain stay close end finish trade open average equal approach near touch number settle',
)

/** Verbs whose object an organization moves: "cut costs by $2bn", "grew revenue 12%". */
export const CAUSES: ReadonlyMap<string, Direction> = new Map([
  ...moves('increase', 'raise increase boost lift grow double triple expand widen improve push'),
  ...moves('decrease', 'cut reduce lower slash trim shrink narrow halve decrease'),
])

/** Verbs that organizations tell their figures with: "posted sales of $3bn". */
export const STATING = set(
  'report post have make generate earn book record achieve deliver log announce see expect forecast project predict guide target aim publish show boast reach produce bring rack ring notch ' +
    'register suffer incur realise realize plan anticipate declare disclose disclosed confirm reiterate affirm command hold enjoy hit take swing turn sell raise secure close manage grow',
)

/** Verbs with a count of people or things that say how large an organization is: "has 340 stores". */
export const COUNTING = set(
  'have grow fly employ serve operate run count boast own carry transport deliver produce ship build make sell manufacture host attract handle',
)
/** Of these, the ones that need a period: "sold 3 million cars last year" is a figure, "sold 3 aircraft to Beta" a deal. */
export const PRODUCING: ReadonlyMap<string, string> = new Map([
  ['deliver', 'deliveries'],
  ['produce', 'production'],
  ['make', 'production'],
  ['build', 'production'],
  ['manufacture', 'production'],
  ['ship', 'shipments'],
  ['sell', 'sales'],
  ['handle', ''],
  ['carry', ''],
  ['transport', ''],
  ['host', ''],
  ['attract', ''],
])

/** What organizations are measured by when they have so many of it, in the plural. */
export const COUNTED = set(
  'customers users subscribers subscriptions members employees staff workers people stores shops outlets branches restaurants hotels aircraft planes jets ships vessels passengers accounts clients ' +
    'locations cafes cafés houses supermarkets pharmacies dealerships dealers showrooms rooms seats beds patients drivers riders merchants sellers viewers readers listeners players visitors ' +
    'guests engineers scientists researchers lorries trucks vans homes households sites warehouses plants factories terminals containers gyms clinics hospitals pubs bars theatres cinemas screens ' +
    'policyholders students downloads stations masts towers wells countries',
)
/** People who are paid by the organization. */
export const WORKERS = set('employees staff workers people')

/** Nouns that gather what is counted: "a fleet of 410 aircraft", "a workforce of 5,000". */
export const COLLECTIONS = set('chain fleet network workforce headcount staff base team')

/** Nouns that say up or down: "a 25% rise in sales", "revenue growth of 32%". */
export const CHANGE_NOUNS: ReadonlyMap<string, Direction> = new Map([
  ...moves('increase', 'growth rise increase gain jump surge climb improvement rebound advance leap uptick upturn'),
  ...moves(
    'decrease',
    'fall drop decline decrease slump plunge dip slide loss contraction reduction downturn shrinkage',
  ),
])

/** Nouns that make a figure one of the future: "its revenue forecast of $5bn". */
export const OUTLOOKS: ReadonlyMap<string, 'planned' | 'hedged'> = new Map([
  ['target', 'planned'],
  ['goal', 'planned'],
  ['aim', 'planned'],
  ['forecast', 'hedged'],
  ['guidance', 'hedged'],
  ['outlook', 'hedged'],
  ['projection', 'hedged'],
])

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
function heads(kind: MeasureKind, words: string, separator = ' '): [string, MeasureKind][] {
  return words.split(separator).map((word) => [word, kind])
}
function moves(direction: Direction, words: string): [string, Direction][] {
  return words.split(' ').map((word) => [word, direction])
}
