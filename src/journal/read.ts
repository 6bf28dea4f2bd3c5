import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { lanesIn } from './lane.ts'
import { type Ledger, openLedger } from './ledger.ts'
import type { Entry } from './records.ts'
import { scan } from './scan.ts'
import { segmentName, segmentsOf } from './segments.ts'

/** What all journals under a folder say, without changing them: a loader may be writing at the same time. */
export async function readLedgers(
  folder: string,
): Promise<readonly (Omit<Ledger, 'add'> & { readonly lane: string })[]> {
  return Promise.all((await lanesIn(folder)).map(async (lane) => ({ ...(await readLane(lane)), lane })))
}

async function readLane(lane: string): Promise<Ledger> {
  const ledger = openLedger()
  for (const number of (await segmentsOf(lane)).live) {
    const file = await open(join(lane, segmentName(number)))
    try {
      await scan(file, ({ record, start, length }) => ledger.add(record, { segment: number, start, length }))
    } finally {
      await file.close()
    }
  }
  return ledger
}

/** The newest word on each article and each input that could not be read, in the order of their names. */
export function newestOf(ledgers: readonly Pick<Ledger, 'entries'>[]): ReadonlyMap<string, Entry> {
  const newest = new Map<string, Entry>()
  for (const { entries } of ledgers)
    for (const [key, entry] of entries) if ((newest.get(key)?.at ?? '') <= entry.at) newest.set(key, entry)
  return new Map([...newest].sort(([a], [b]) => (a < b ? -1 : 1)))
}
