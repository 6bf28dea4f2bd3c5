import { describe, expect, it } from 'vitest'
import { decode } from '#read/decode.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const page = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`

describe('bytes as text', () => {
  const cases: [string, Uint8Array, string | undefined, string][] = [
    ['UTF-8 without a label', Buffer.from('Société'), undefined, 'Société'],
    ['UTF-8 that a server calls windows-1252', Buffer.from('Société'), 'text/html; charset=windows-1252', 'Société'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffSociété'), undefined, 'Société'],
    ['windows-1252 without a label', latin('Soci\xe9t\xe9 \x93G\xe9n\xe9rale\x94'), undefined, 'Société “Générale”'],
    [
      'windows-1252 that a server calls UTF-8',
      latin(`${'Soci\xe9t\xe9 '.repeat(20)}`),
      'text/plain; charset=utf-8',
      'Société '.repeat(20),
    ],
    [
      'windows-1252 that a page calls UTF-8',
      latin(page('utf-8', 'Soci\xe9t\xe9 '.repeat(20))),
      undefined,
      page('utf-8', 'Société '.repeat(20)),
    ],
    ['the charset of a header', Buffer.from([0xc3, 0xc4, 0x20, 0xcf]), 'text/plain; charset="windows-1251"', 'ГД П'],
    [
      'the charset of a meta tag',
      Buffer.concat([Buffer.from('<meta charset="shift_jis">'), Buffer.from([0x93, 0xfa, 0x96, 0x7b])]),
      undefined,
      '<meta charset="shift_jis">日本',
    ],
    ['UTF-16 with a byte order mark', Buffer.from('\ufeffSociété', 'utf16le'), undefined, 'Société'],
    ['a charset nobody knows', latin('Soci\xe9t\xe9'), 'text/html; charset=klingon', 'Société'],
  ]
  it.each(cases)('%s', (_, bytes, contentType, text) => {
    expect(decode(bytes, contentType)).toBe(text)
  })

  it('keeps a long UTF-8 text with one broken byte UTF-8', () => {
    const broken = Buffer.concat([Buffer.from('é'.repeat(3000)), Buffer.from([0xff]), Buffer.from('é'.repeat(3000))])
    expect(decode(broken, 'text/plain; charset=utf-8')).toBe(`${'é'.repeat(3000)}\ufffd${'é'.repeat(3000)}`)
  })
})
