import { getEncoding } from 'encoding-sniffer'

/**
 * Bytes as text. Bytes that are valid UTF-8 are UTF-8 whatever a label says, because labels lie more often; otherwise
 * the byte order mark, the server's charset, the page's own `<meta>` and at last windows-1252 decide. Never throws.
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
  const utf16 = byteOrder(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeLabelled(bytes, contentType)
  }
}

function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function decodeLabelled(bytes: Uint8Array, contentType: string | undefined): string {
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]
  const sniffed = getEncoding(bytes, {
    ...(charset && { transportLayerEncodingLabel: charset }),
    defaultEncoding: 'windows-1252',
  })
  // The bytes are not valid UTF-8: a label that says so is wrong, unless only a few bytes are broken.
  const label = /^utf-?8$/i.test(sniffed) && brokenShare(bytes) > TOO_BROKEN ? 'windows-1252' : sniffed
  const text = new TextDecoder(known(label) ? label : 'windows-1252').decode(bytes)
  return known(label) && new TextDecoder(label).encoding !== 'windows-1252' ? text : text.replace(C1, toWindows)
}

// Node 20 decodes windows-1252 as Latin-1, which has control characters where the quotation marks should be.
const C1 = /[\u0080-\u009f]/g
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const toWindows = (control: string): string => WINDOWS[control.charCodeAt(0) - 0x80] ?? control

const TOO_BROKEN = 0.001

function brokenShare(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) broken++
  return broken / text.length
}

function known(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}
