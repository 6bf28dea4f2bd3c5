import { Parser } from 'htmlparser2'
import { Failure } from '#model/failure.ts'
import type { Answer } from './exchange.ts'
import { mediaType } from './media.ts'
import { PRODUCT } from './settings.ts'

/** What whoever publishes a page says about machines that read it. */
export interface Rights {
  /** The words of the page or its server that reserve text and data mining; null: none. */
  readonly reservation: string | null
  /** It says itself whether its words are reserved, so what its host says of all its pages does not matter. */
  readonly isStated: boolean
  /** No copy of the page is to be kept. */
  readonly isNotToBeKept: boolean
}

/** Signals stand in a page's head; what lies beyond is text. */
const HEAD = 128 * 1024

/**
 * Reads the signals of the TDM Reservation Protocol (`tdm-reservation: 1`, as header or <meta>) and of robots
 * directives (`X-Robots-Tag` or <meta name="robots">: `noai` reserves, `noarchive` forbids a copy).
 */
export function rightsOf({ headers, bytes }: Answer): Rights {
  const signals = [...headerSignals(headers), ...(isMarkup(headers) ? metaSignals(bytes) : [])]
  const reserving = signals.find(({ name, word }) => (name === TDM ? word === '1' : word === 'noai'))
  return {
    reservation: reserving ? reserving.as : null,
    isStated: signals.some(({ name }) => name === TDM),
    isNotToBeKept: signals.some(({ name, word }) => name !== TDM && word === 'noarchive'),
  }
}

/** Throws what tells of a page whose words are reserved. */
export function reserved(url: string, reservation: string): Failure {
  return new Failure(
    'FETCH_REFUSED',
    `${url} reserves its words: it says ${reservation}.`,
    'Ask whoever publishes it; with their leave, or where the law gives it, say so with --ignore-rights "<reason>".',
  )
}

interface Signal {
  readonly name: string
  readonly word: string
  /** How it is written there. */
  readonly as: string
}

const TDM = 'tdm-reservation'
const isMarkup = (headers: Answer['headers']) => /html|xml|^$/.test(mediaType(headers['content-type']))

function headerSignals(headers: Answer['headers']): readonly Signal[] {
  return [TDM, 'x-robots-tag'].flatMap((name) => directives(name, headers[name], `"${name}: ${headers[name]}"`))
}

function metaSignals(bytes: Uint8Array): readonly Signal[] {
  const signals: Signal[] = []
  const parser = new Parser({
    onopentag(tag, { name = '', content = '' }) {
      const known = tag === 'meta' ? name.trim().toLowerCase() : ''
      if (![TDM, 'robots', PRODUCT].includes(known)) return
      signals.push(...directives(known, content, `<meta name="${known}" content="${content.slice(0, 60)}">`))
    },
  })
  // The names and words that count are ASCII in every charset that pages come in but UTF-16, which news is not.
  parser.end(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))
  return signals
}

/** Directives that have a value; any other word before a colon is the name of a robot. */
const WITH_VALUE = ['max-snippet', 'max-image-preview', 'max-video-preview', 'unavailable_after']

/** "googlebot: noai, noarchive" speaks to another; "noai" and "wiregraph: noai" speak to us. */
function directives(name: string, value: string | undefined, as: string): readonly Signal[] {
  if (value === undefined) return []
  let isForUs = true
  return value
    .toLowerCase()
    .split(',')
    .flatMap((part) => {
      const colon = part.indexOf(':')
      const before = part.slice(0, Math.max(colon, 0)).trim()
      if (WITH_VALUE.includes(before)) return []
      if (colon >= 0) isForUs = before === PRODUCT
      return isForUs ? [{ name, word: part.slice(colon + 1).trim(), as: as.slice(0, 120) }] : []
    })
}
