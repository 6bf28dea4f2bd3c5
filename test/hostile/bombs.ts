import { extract } from '#extract/index.ts'
import type { Article } from '#model/article.ts'
import { contentHash } from '#model/article.ts'
import type { Extraction } from '#model/extraction.ts'

/** An article with this text and nothing else. */
export function articleOf(text: string): Article {
  return { id: 'hostile', text, contentHash: contentHash(text), publishedAt: '2024-08-01' }
}

export const extractText = (text: string): Extraction => extract(articleOf(text))

/** Texts that grow with a number, each trying to make some scan of ours look at everything again and again. */
export const BOMBS: Readonly<Record<string, (size: number) => string>> = {
  // Ordinary words, out of all proportion.
  'prose without a full stop': repeat('the firm that buys chips and sells phones with its own money ', 12),
  'the same news again and again': repeat(
    'Microsoft said on Monday that it bought Acme Corp. for $20 million. The company competes with Google, Amazon and Oracle. ',
    24,
  ),
  'a new company in every sentence': each((name) => `${name}ex Corp. bought ${name}on Ltd. for $5 million. `, 10),
  'new companies without a full stop': each((name) => `${name}ex bought ${name}on and `, 5),
  'lines broken in mid-sentence': repeat(
    'the firm buys chips and sells phones with its own money to all the firms\n',
    14,
  ),
  'short lines': repeat('a\n'),
  'glued sentences': repeat('ab.Cd', 2),
  // Names.
  'one name again and again': repeat('Acme '),
  'a name on every line': repeat('Acme\n'),
  'a list of names joined by and': (size) => `Microsoft competes with ${names(size).join(' and ')}.`,
  'a list of names joined by commas': (size) => `Microsoft competes with ${names(size).join(', ')} and Oracle.`,
  'a list of descriptions': (size) => `${names(size / 4).join(', a maker of chips, ')}.`,
  'people with surnames': each((name) => `John ${name}k said. ${name}k left. `, 6),
  'people of one family': each((name) => `${name} Smith said so. `, 4),
  'groups and their short names': each((name) => `${name}ex Group. ${name}ex. `, 6),
  'initials and long names': each((name, i) => `${name} Foo Bar, ${letters(i)}, `, 6),
  'one name in many spellings': each((_, i) => `Zorex${[' Inc', ' Corp', ' Ltd', ''][i % 4]}. `, 2),
  'names of one long key': repeat('Acme Inc. ', 3),
  'legal suffixes alone': repeat('Inc. '),
  'names joined by of': repeat('Bank of ', 2),
  'names joined by ampersands': repeat('A & ', 2),
  'names glued by ampersands': repeat('A&'),
  'names glued by hyphens': repeat('Ab-'),
  possessives: repeat("Acme's ", 2),
  articles: repeat('The '),
  'words of prototypes': repeat('constructor bought __proto__ and toString owns hasOwnProperty. ', 8),
  'exchange symbols never closed': repeat('(NASDAQ: ', 3),
  // Pronouns and descriptions.
  pronouns: repeat('It buys it. ', 4),
  'definite descriptions': (size) => `Acme spoke. ${'The chipmaker bought the retailer. '.repeat(size / 6)}`,
  'the company in one sentence': (size) =>
    `Acme and the company ${'that the company bought the company '.repeat(size / 6)}.`,
  'a new company and a pronoun': each((name) => `${name}ex Corp. grew. It bought chips from the maker. `, 12),
  'a name in one spelling, then in another': (size) => 'Zorex Inc. '.repeat(size / 6) + 'Zorex Ltd. '.repeat(size / 6),
  'plural descriptions': (size) => `Acme and Zorex met. ${'Both firms bought them. '.repeat(size / 5)}`,
  'pronouns in one sentence': repeat('Acme said it bought it and ', 6),
  // Clauses.
  'relative clauses': repeat('Acme, which owns ', 4),
  infinitives: repeat('plans to ', 2),
  'verbs of saying': repeat('Acme said that ', 3),
  'a chain of of': repeat('unit of ', 2),
  verbs: repeat('bought '),
  gerunds: repeat('buying '),
  auxiliaries: repeat('will have been not ', 4),
  prepositions: repeat('according to Acme ', 3),
  descriptions: repeat('Acme, a maker of chips, ', 7),
  'verbs in lists': repeat('Acme bought, sold, ', 5),
  // Marks.
  'opening parentheses': repeat('('),
  'nested parentheses': nested('(', ')'),
  'nested parentheses around words': nested('Acme (', ')'),
  'nested quotation marks': nested('“', '”'),
  'straight quotation marks': repeat('"'),
  commas: repeat(','),
  'commas between letters': repeat('a , ', 2),
  dashes: repeat('a — ', 2),
  semicolons: repeat('Acme bought; ', 3),
  'full stops': repeat('.', 1 / 3),
  'full stops apart': repeat('. '),
  'letters with full stops': repeat('a.'),
  'dotted letters': repeat('a.b.c.d.', 4),
  abbreviations: repeat('U.S. '),
  questions: repeat('a? '),
  spaces: repeat(' ', 1 / 10),
  'line feeds': repeat('\n', 1 / 10),
  'carriage returns': repeat('\r', 1 / 10),
  // Words.
  'one long word': repeat('a', 1 / 10),
  'one long name': repeat('Ab', 1 / 5),
  'one long number': repeat('1', 1 / 10),
  'one long row of hyphens': repeat('-', 1 / 5),
  'one long chain of hyphened letters': repeat('a-'),
  'apostrophes inside one word': repeat("a'"),
  addresses: repeat('http://a.b/c?d=e&', 4),
  'at signs': repeat('@a'),
  slashes: repeat('a/'),
  // Characters.
  emoji: repeat('👩‍👩‍👧'),
  'halves of surrogate pairs': repeat('\ud83d'),
  'right-to-left marks': repeat('\u202eAcme \u200f', 3),
  'zero-width spaces': repeat('\u200b'),
  'zero-width joiners': repeat('A\u200d'),
  'combining marks': repeat('e\u0301\u0302\u0303', 2),
  'combining marks alone': repeat('\u0301', 1 / 3),
  'NUL characters': repeat('\u0000A '),
  // Quantities.
  dollars: repeat('$1 '),
  money: repeat('$20 million per month ', 5),
  'ranges of money': repeat('between $1 and ', 4),
  'ranges of numbers': repeat('1-'),
  shares: repeat('25% of ', 3),
  'numbers in words': repeat('twenty '),
  'scales in words': repeat('hundred thousand million ', 3),
  months: repeat('March '),
  periods: repeat('since last year in March 2019 ', 6),
  'digits with commas': repeat('1,'),
  'a claim and a figure in every sentence': each((name) => `${name}ex Corp. bought Zorex for 5% more. `, 10),
  'figures of revenue': repeat('revenue of $5 million rose 3% to ', 7),
}

/** `size` counts tokens, roughly: all bombs of a size should take about as long as prose of that many words. */
function repeat(text: string, tokens = 1): (size: number) => string {
  return (size) => text.repeat(size / tokens)
}

function nested(open: string, close: string): (size: number) => string {
  return (size) => open.repeat(size / 2) + close.repeat(size / 2)
}

function each(say: (name: string, i: number) => string, tokens: number): (size: number) => string {
  return (size) =>
    names(size / tokens)
      .map(say)
      .join('')
}

/** "Zoaa", "Zoba", …: names that no list knows, all different. */
const names = (count: number) => Array.from({ length: count }, (_, i) => `Zo${letters(i).toLowerCase()}`)

const letters = (i: number) => [...String(i).padStart(4, '0')].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('')
