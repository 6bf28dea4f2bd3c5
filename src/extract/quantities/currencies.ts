import { type LocalCurrencies, localCode } from './local-currencies.ts'
import { isHyphen } from './numbers.ts'
import type { Token } from './tokens.ts'

/** A currency that was read, in ISO 4217, with the factor of its coins ("cents": 0.01). */
export interface Currency {
  readonly code: string
  readonly factor: number
  readonly next: number
}

const SYMBOLS = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '￥': 'JPY',
    '₹': 'INR',
    '₩': 'KRW',
    '₽': 'RUB',
    '₪': 'ILS',
    '฿': 'THB',
    '₫': 'VND',
    '₱': 'PHP',
    '₺': 'TRY',
    '₦': 'NGN',
    '₴': 'UAH',
    '₸': 'KZT',
    '₵': 'GHS',
    '＄': 'USD',
    '￡': 'GBP',
  }),
)

const PREFIXED = new Map(
  Object.entries({
    US$: 'USD',
    USD$: 'USD',
    HK$: 'HKD',
    A$: 'AUD',
    AU$: 'AUD',
    AUD$: 'AUD',
    C$: 'CAD',
    CA$: 'CAD',
    Cdn$: 'CAD',
    CDN$: 'CAD',
    CAD$: 'CAD',
    S$: 'SGD',
    SG$: 'SGD',
    SGD$: 'SGD',
    NZ$: 'NZD',
    NT$: 'TWD',
    R$: 'BRL',
    MX$: 'MXN',
    J$: 'JMD',
    HKD$: 'HKD',
    'CN¥': 'CNY',
    'RMB¥': 'CNY',
    'JP¥': 'JPY',
    'E£': 'EGP',
  }),
)

const ISO = new Set(
  (
    'USD EUR GBP JPY CNY INR KRW CHF SEK NOK DKK AUD CAD NZD SGD HKD TWD BRL MXN ZAR RUB PLN CZK HUF ILS THB IDR MYR PHP ' +
    'VND AED SAR QAR KWD BHD OMR EGP NGN KES GHS PKR BDT LKR ARS CLP COP UAH KZT ISK TRY'
  ).split(' '),
)

/** Short forms that stand before the number. */
const BEFORE_NUMBER = new Map(
  Object.entries({ Rs: 'INR', Re: 'INR', RMB: 'CNY', Rp: 'IDR', RM: 'MYR', CNH: 'CNY', Fr: 'CHF', Sfr: 'CHF' }),
)

/** Names after a number; one that several countries use has the code of the largest, where there is one. */
const NAMES = new Map<string, { readonly code: string; readonly factor?: number }>(
  Object.entries({
    dollar: { code: 'USD' },
    dollars: { code: 'USD' },
    bucks: { code: 'USD' },
    euro: { code: 'EUR' },
    euros: { code: 'EUR' },
    pound: { code: 'GBP' },
    pounds: { code: 'GBP' },
    quid: { code: 'GBP' },
    sterling: { code: 'GBP' },
    yen: { code: 'JPY' },
    yuan: { code: 'CNY' },
    renminbi: { code: 'CNY' },
    rmb: { code: 'CNY' },
    rupee: { code: 'INR' },
    rupees: { code: 'INR' },
    won: { code: 'KRW' },
    ruble: { code: 'RUB' },
    rubles: { code: 'RUB' },
    rouble: { code: 'RUB' },
    roubles: { code: 'RUB' },
    franc: { code: 'CHF' },
    francs: { code: 'CHF' },
    krona: { code: 'SEK' },
    kronor: { code: 'SEK' },
    krone: { code: 'NOK' },
    kroner: { code: 'NOK' },
    zloty: { code: 'PLN' },
    zlotys: { code: 'PLN' },
    forint: { code: 'HUF' },
    forints: { code: 'HUF' },
    koruna: { code: 'CZK' },
    lira: { code: 'TRY' },
    liras: { code: 'TRY' },
    reais: { code: 'BRL' },
    reals: { code: 'BRL' },
    peso: { code: 'MXN' },
    pesos: { code: 'MXN' },
    rand: { code: 'ZAR' },
    shekel: { code: 'ILS' },
    shekels: { code: 'ILS' },
    baht: { code: 'THB' },
    ringgit: { code: 'MYR' },
    rupiah: { code: 'IDR' },
    dong: { code: 'VND' },
    naira: { code: 'NGN' },
    dirham: { code: 'AED' },
    dirhams: { code: 'AED' },
    riyal: { code: 'SAR' },
    riyals: { code: 'SAR' },
    hryvnia: { code: 'UAH' },
    hryvnias: { code: 'UAH' },
    tenge: { code: 'KZT' },
    cent: { code: 'USD', factor: 0.01 },
    cents: { code: 'USD', factor: 0.01 },
    pence: { code: 'GBP', factor: 0.01 },
    penny: { code: 'GBP', factor: 0.01 },
  }),
)

/** A country before the name decides: "Canadian dollars", "5 million Swiss francs". */
const BY_COUNTRY = new Map(
  Object.entries({
    'us dollar': 'USD',
    'american dollar': 'USD',
    'canadian dollar': 'CAD',
    'australian dollar': 'AUD',
    'hong kong dollar': 'HKD',
    'singapore dollar': 'SGD',
    'singaporean dollar': 'SGD',
    'new zealand dollar': 'NZD',
    'taiwan dollar': 'TWD',
    'new taiwan dollar': 'TWD',
    'taiwanese dollar': 'TWD',
    'jamaican dollar': 'JMD',
    'british pound': 'GBP',
    'uk pound': 'GBP',
    'aussie dollar': 'AUD',
    'egyptian pound': 'EGP',
    'sterling pound': 'GBP',
    'chinese yuan': 'CNY',
    'japanese yen': 'JPY',
    'indian rupee': 'INR',
    'pakistani rupee': 'PKR',
    'pakistan rupee': 'PKR',
    'sri lankan rupee': 'LKR',
    'korean won': 'KRW',
    'south korean won': 'KRW',
    'russian ruble': 'RUB',
    'russian rouble': 'RUB',
    'swiss franc': 'CHF',
    'swedish krona': 'SEK',
    'swedish kronor': 'SEK',
    'swedish crown': 'SEK',
    'norwegian krone': 'NOK',
    'norwegian kroner': 'NOK',
    'norwegian crown': 'NOK',
    'danish krone': 'DKK',
    'danish kroner': 'DKK',
    'danish crown': 'DKK',
    'czech crown': 'CZK',
    'czech koruna': 'CZK',
    'polish zloty': 'PLN',
    'hungarian forint': 'HUF',
    'turkish lira': 'TRY',
    'brazilian real': 'BRL',
    'brazilian reai': 'BRL',
    'mexican peso': 'MXN',
    'philippine peso': 'PHP',
    'argentine peso': 'ARS',
    'chilean peso': 'CLP',
    'colombian peso': 'COP',
    'south african rand': 'ZAR',
    'israeli shekel': 'ILS',
    'thai baht': 'THB',
    'malaysian ringgit': 'MYR',
    'indonesian rupiah': 'IDR',
    'vietnamese dong': 'VND',
    'nigerian naira': 'NGN',
    'uae dirham': 'AED',
    'emirati dirham': 'AED',
    'moroccan dirham': 'MAD',
    'saudi riyal': 'SAR',
    'qatari riyal': 'QAR',
    'omani rial': 'OMR',
    'kuwaiti dinar': 'KWD',
    'bahraini dinar': 'BHD',
    'jordanian dinar': 'JOD',
    'iraqi dinar': 'IQD',
    'kenyan shilling': 'KES',
    'ugandan shilling': 'UGX',
    'bangladeshi taka': 'BDT',
    'ukrainian hryvnia': 'UAH',
    'eurozone euro': 'EUR',
    'us cent': 'USD',
    'euro cent': 'EUR',
  }),
)

/** Reads a currency that stands before its number: "$", "HK$", "$US", "EUR", "Rs." */
export function readCurrencyBefore(tokens: readonly Token[], at: number): Currency | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'symbol') {
    const [country, number] = tokens.slice(at + 1, at + 3)
    const turned = country?.glued && number?.glued ? PREFIXED.get(country.text + token.text) : undefined
    if (turned !== undefined) return { code: turned, factor: 1, next: at + 2 }
    const code = SYMBOLS.get(token.text)
    return code === undefined ? null : { code, factor: 1, next: at + 1 }
  }
  if (token.kind !== 'word' || token.text.length > 4) return null
  const sign = tokens[at + 1]
  if (sign?.kind === 'symbol' && SYMBOLS.has(sign.text)) {
    const code =
      (sign.glued || token.text === 'US' ? PREFIXED.get(token.text + sign.text) : undefined) ??
      (ISO.has(token.text) ? token.text : undefined)
    if (code !== undefined) return { code, factor: 1, next: at + 2 }
  }
  const code = ISO.has(token.text) ? token.text : BEFORE_NUMBER.get(token.text)
  if (code === undefined) return readRand(tokens, at)
  const dot = tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued ? 1 : 0
  if (dot === 1 && !BEFORE_NUMBER.has(token.text)) return null
  return { code, factor: 1, next: at + 1 + dot }
}

// "R500 million": the letter alone is a currency only when it touches the number.
function readRand(tokens: readonly Token[], at: number): Currency | null {
  const glued = tokens[at]!.text === 'R' && tokens[at + 1]?.kind === 'number' && tokens[at + 1]!.glued
  const scaled = glued && /^(bn|m|million|billion|trillion)$/.test(tokens[at + 2]?.lower ?? '')
  return scaled ? { code: 'ZAR', factor: 1, next: at + 1 } : null
}

const NONE: LocalCurrencies = new Map()

/** Reads a currency that stands after its number: "dollars", "-euro", "Swiss francs", "€", "SEK", "¢". */
export function readCurrencyAfter(
  tokens: readonly Token[],
  at: number,
  local: LocalCurrencies = NONE,
): Currency | null {
  const hyphen = isHyphen(tokens[at]) && tokens[at]!.glued && tokens[at + 1]?.glued ? 1 : 0
  const start = at + hyphen
  const token = tokens[start]
  if (!token) return null
  if (token.kind === 'symbol')
    return token.text === '¢' ? { code: 'USD', factor: 0.01, next: start + 1 } : signAfter(tokens, start)
  if (token.kind !== 'word') return null
  if (ISO.has(token.text) || token.text === 'RMB')
    return { code: token.text === 'RMB' ? 'CNY' : token.text, factor: 1, next: start + 1 }
  return readCountry(tokens, start) ?? readName(tokens, start, local)
}

// "2.000.000 €" and "500 $", but "5 $10 bills" keeps its dollar for the ten.
function signAfter(tokens: readonly Token[], at: number): Currency | null {
  const code = SYMBOLS.get(tokens[at]!.text)
  if (code === undefined || tokens[at + 1]?.kind === 'number') return null
  return { code, factor: 1, next: at + 1 }
}

function readCountry(tokens: readonly Token[], start: number): Currency | null {
  let words = ''
  let next = start
  for (let count = 0; count < 7 && next - start < 7; count++) {
    const token = tokens[next]
    if (!token) return null
    if (token.text === '.' && token.glued) {
      next++
      continue
    }
    if (token.kind !== 'word') return null
    // "U.S." is two letters with dots between.
    const letters = token.text.length === 1 && words.length === 1 && token.glued
    const singular = token.lower.replace(/s$/, '')
    const isName = token.lower !== 'us' && words !== ''
    const code = isName
      ? (BY_COUNTRY.get(`${words} ${singular}`) ?? BY_COUNTRY.get(`${words} ${token.lower}`))
      : undefined
    if (code !== undefined) return { code, factor: singular === 'cent' ? 0.01 : 1, next: next + 1 }
    words += words === '' || letters ? token.lower : ` ${token.lower}`
    next++
    if (words.length > 24) return null
  }
  return null
}

function readName(tokens: readonly Token[], start: number, local: LocalCurrencies): Currency | null {
  const token = tokens[start]!
  const code = localCode(token.text, local)
  if (code !== null) return { code, factor: 1, next: start + 1 }
  const found = NAMES.get(token.lower)
  // A capital makes a name of it ("50 Cent", "Pound"); only German writes Euro so.
  if (!found || (token.text !== token.lower && token.lower !== 'euro' && token.text !== token.text.toUpperCase()))
    return null
  const sterling =
    (token.lower === 'pounds' || token.lower === 'pound') && tokens[start + 1]?.lower === 'sterling' ? 1 : 0
  return { code: found.code, factor: found.factor ?? 1, next: start + 1 + sterling }
}
