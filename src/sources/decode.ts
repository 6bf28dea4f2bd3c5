/**
 * XML and lists as text. Bytes that are valid UTF-8 are UTF-8 whatever they are called; otherwise the byte order mark,
 * the XML declaration, the server's charset and at last windows-1252 decide. Never throws.
 */
export function decodeXml(bytes: Uint8Array, contentType?: string): string {
  const utf16 = utf16Of(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(beginningOf(bytes.subarray(0, 200)).trimStart())
    const stated = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')
    return (decoderOf(declared?.[1]) ?? decoderOf(stated?.[1]) ?? new TextDecoder('windows-1252')).decode(bytes)
  }
}

/** The first characters of a document so far as they are ASCII, whatever its encoding. */
export function beginningOf(head: Uint8Array): string {
  if (utf16Of(head)) return new TextDecoder(utf16Of(head)).decode(head)
  return new TextDecoder().decode(head)
}

/** By its byte order mark, or by an XML declaration that has none. */
function utf16Of([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) return 'utf-16be'
  return undefined
}

/** A decoder by the name of an encoding. Bytes that are not UTF-8 are not decoded as such. */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined || /^utf-?(8|16)/i.test(label)) return undefined
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
