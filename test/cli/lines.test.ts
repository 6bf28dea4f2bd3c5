import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, readLines } from '#cli/lines.ts'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function lines(text: string | Uint8Array, size = 1_000, longest?: number) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const read: Line[] = []
  for await (const line of readLines(inChunks(bytes, size), longest)) read.push(line)
  return read
}

describe('lines of a stream', () => {
  it('are counted from 1, blank ones too, and the last needs no line feed', async () => {
    expect(await lines('a\n\n  \nb')).toEqual([
      { number: 1, text: 'a' },
      { number: 4, text: 'b' },
    ])
  })

  it('keep U+2028, which may stand in a JSON string', async () => {
    expect(await lines('"a\u2028b"\n')).toEqual([{ number: 1, text: '"a\u2028b"' }])
  })

  it('that are not UTF-8 or too long are named, and the next is read', async () => {
    const bytes = Uint8Array.from([0xff, 0x0a, ...new TextEncoder().encode(`${'x'.repeat(50)}\nok\n`)])
    expect(await lines(bytes, 7, 10)).toEqual([
      { number: 1, problem: 'not UTF-8' },
      { number: 2, problem: 'longer than 10 bytes' },
      { number: 3, text: 'ok' },
    ])
  })

  it('are the same however the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
        const wanted = texts.map((text) => `x${text.replaceAll('\n', ' ')}`)
        const read = await lines(wanted.join('\n'), size)
        expect(read.map((line) => ('text' in line ? line.text : ''))).toEqual(wanted)
      }),
    )
  })
})
