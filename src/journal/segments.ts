import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fromLine } from './line.ts'

/** "000007.jsonl": names that sort in the order in which they were written. */
export function segmentName(number: number): string {
  return `${String(number).padStart(6, '0')}.jsonl`
}

/** The segments of a lane: those that count, in order, and those that a later one has replaced. */
export async function segmentsOf(folder: string): Promise<{ readonly live: number[]; readonly replaced: number[] }> {
  const numbers = (await readdir(folder)).flatMap((name) =>
    /^\d{6,}\.jsonl$/.test(name) ? [Number.parseInt(name, 10)] : [],
  )
  numbers.sort((a, b) => a - b)
  let until = 0
  for (const number of numbers) until = Math.max(until, await replacedBy(join(folder, segmentName(number))))
  return { live: numbers.filter((number) => number > until), replaced: numbers.filter((number) => number <= until) }
}

/** The number up to which segments are replaced by this one, as its first line says. */
async function replacedBy(path: string): Promise<number> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256), 0, 256, 0)
    const record = fromLine(buffer.subarray(0, Math.max(0, buffer.subarray(0, bytesRead).indexOf('\n'))))
    return record?.kind === 'segment' ? record.replaces : 0
  } finally {
    await file.close()
  }
}
