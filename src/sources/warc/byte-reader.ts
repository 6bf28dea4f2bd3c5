import { Damage } from './damage.ts'

/** Reads bytes that come in chunks as lines and blocks, without holding more than what is asked for. */
export interface ByteReader {
  /** Bytes taken so far. */
  position(): number
  /** Whether nothing but ends of lines is left. */
  isAtEnd(): Promise<boolean>
  /** A line without its end, as Latin-1. @throws Damage where none ends within `longest` bytes */
  line(longest: number): Promise<string>
  /** Exactly so many bytes. @throws Damage where there are fewer */
  take(length: number): Promise<Uint8Array>
  /** Passes over so many bytes. @throws Damage where there are fewer */
  skip(length: number): Promise<void>
}

export function createByteReader(chunks: AsyncIterator<Uint8Array>): ByteReader {
  let rest: Uint8Array = new Uint8Array()
  let position = 0
  const more = async (): Promise<boolean> => {
    const { value, done } = await chunks.next()
    if (done) return false
    rest = rest.length === 0 ? value : Buffer.concat([rest, value])
    return true
  }
  const consume = (length: number): Uint8Array => {
    const taken = rest.subarray(0, length)
    rest = rest.subarray(length)
    position += taken.length
    return taken
  }
  async function each(length: number, use: (part: Uint8Array) => void): Promise<void> {
    for (let left = length; left > 0; ) {
      if (rest.length === 0 && !(await more())) throw new Damage('it ends in the middle of a record')
      const part = consume(Math.min(left, rest.length))
      left -= part.length
      use(part)
    }
  }
  return {
    position: () => position,
    async isAtEnd() {
      for (;;) {
        while (rest[0] === 0x0a || rest[0] === 0x0d) consume(1)
        if (rest.length > 0) return false
        if (!(await more())) return true
      }
    },
    async line(longest) {
      for (let end = rest.indexOf(0x0a); ; end = rest.indexOf(0x0a)) {
        if (end > longest || (end === -1 && rest.length > longest)) throw new Damage('it has a line without an end')
        if (end !== -1)
          return Buffer.from(consume(end + 1))
            .toString('latin1')
            .replace(/\r?\n$/, '')
        if (!(await more())) throw new Damage('it ends in the middle of a record')
      }
    },
    async take(length) {
      const parts: Uint8Array[] = []
      await each(length, (part) => parts.push(part))
      return Buffer.concat(parts, length)
    },
    skip: (length) => each(length, () => {}),
  }
}
