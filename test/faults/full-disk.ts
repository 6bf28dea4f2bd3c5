import { execFile } from 'node:child_process'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Arena, ended } from './arena.ts'

const run = promisify(execFile)

/** The journal stands on a disk of 300 kB, a real one; when it is full the load ends, and goes on when there is room. */
export async function fullDisk({ folder, start, settled, say }: Arena): Promise<void> {
  const [small, journal] = [join(folder, 'small-disk'), join(folder, 'journal')]
  await mkdir(small)
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', small])
  } catch (error) {
    say(`skipped: a small disk cannot be made here (${(error as Error).message.trim().split('\n').at(-1)})`)
    await ended(start(['load', 'news.jsonl', '--quiet']))
    return
  }
  try {
    const exit = await ended(start(['load', 'news.jsonl', '--quiet', '--journal', small]))
    if (exit !== 1) throw new Error(`the load ended with ${exit} on a full disk`)
    await rm(journal, { recursive: true })
    await cp(small, journal, { recursive: true })
    say(`the disk was full with ${await settled()} articles loaded; the load ended with ${exit}`)
  } finally {
    await run('umount', [small])
  }
  await ended(start(['load', 'news.jsonl', '--quiet']))
}
