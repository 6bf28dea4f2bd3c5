import { tokenize } from './tokens.ts'

/** Currency codes for names that several countries share, by stem: "crown" → "DKK". */
export type LocalCurrencies = ReadonlyMap<string, string>

const COUNTRIES: Record<string, readonly string[]> = {
  DKK: ['danish', 'denmark', 'copenhagen'],
  SEK: ['swedish', 'sweden', 'stockholm'],
  NOK: ['norwegian', 'norway', 'oslo'],
  CZK: ['czech', 'prague'],
  MXN: ['mexican', 'mexico'],
  ARS: ['argentine', 'argentina', 'argentinian'],
  CLP: ['chilean', 'chile'],
  COP: ['colombian', 'colombia'],
  PHP: ['philippine', 'philippines', 'manila'],
  INR: ['indian', 'india', 'mumbai'],
  PKR: ['pakistani', 'pakistan'],
  LKR: ['lankan', 'lanka'],
  KWD: ['kuwaiti', 'kuwait'],
  BHD: ['bahraini', 'bahrain'],
  JOD: ['jordanian', 'jordan'],
}
const SHARED: Record<string, readonly string[]> = {
  crown: ['DKK', 'SEK', 'NOK', 'CZK'],
  krone: ['DKK', 'NOK'],
  peso: ['MXN', 'ARS', 'CLP', 'COP', 'PHP'],
  rupee: ['INR', 'PKR', 'LKR'],
  dinar: ['KWD', 'BHD', 'JOD'],
}
const BY_WORD = new Map(
  Object.entries(COUNTRIES).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
)

/**
 * What "crowns" or "pesos" means in an article: that of the country which it names most often; the first named wins a
 * tie. Read the whole article once and give the answer to `findMoney` for each of its sentences.
 */
export function readLocalCurrencies(text: string): LocalCurrencies {
  const counts = new Map<string, number>()
  for (const { lower } of tokenize(text)) {
    const code = BY_WORD.get(lower)
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  // A Map keeps the order of first mention and the sort is stable.
  const ranked = [...counts].sort(([, one], [, other]) => other - one).map(([code]) => code)
  return new Map(
    Object.entries(SHARED).flatMap(([stem, codes]) => {
      const code = ranked.find((candidate) => codes.includes(candidate))
      return code === undefined ? [] : [[stem, code] as const]
    }),
  )
}

const STEMS = new Map(
  Object.entries({
    crown: 'crown',
    crowns: 'crown',
    krone: 'krone',
    kroner: 'krone',
    peso: 'peso',
    pesos: 'peso',
    rupee: 'rupee',
    rupees: 'rupee',
    dinar: 'dinar',
    dinars: 'dinar',
  }),
)

/** The code of a shared name in this article, or null where the name is not shared or no country is known. */
export function localCode(name: string, local: LocalCurrencies): string | null {
  const stem = STEMS.get(name)
  return stem === undefined ? null : (local.get(stem) ?? null)
}
