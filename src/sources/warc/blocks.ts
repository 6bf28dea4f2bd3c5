import type { FileHandle } from 'node:fs/promises'

/** The bytes of a file from some place on. */
export type ReadFrom = (offset: number) => AsyncGenerator<Uint8Array, void, undefined>

const BLOCK = 256 * 1024

/** Reads a file in blocks and keeps the last one, because what follows begins in the block where something ended. */
export function readBlocks(file: FileHandle): ReadFrom {
  let kept = { offset: -1, bytes: new Uint8Array() }
  const blockAt = async (offset: number): Promise<Uint8Array> => {
    if (kept.offset === offset) return kept.bytes
    const buffer = Buffer.allocUnsafe(BLOCK)
    const { bytesRead } = await file.read(buffer, 0, BLOCK, offset)
    kept = { offset, bytes: buffer.subarray(0, bytesRead) }
    return kept.bytes
  }
  return async function* (offset) {
    for (let at = offset; ; ) {
      const start = at - (at % BLOCK)
      const bytes = (await blockAt(start)).subarray(at - start)
      if (bytes.length === 0) return
      yield bytes
      at += bytes.length
    }
  }
}
