import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Extraction } from '#model/extraction.ts'
import { temporaryFolder } from '../support/commands.ts'
import { start } from '../support/wiregraph.ts'
import { HOSTILE_DOCUMENTS } from './documents.ts'

const MEGABYTE = 1_024 * 1_024
/** Two workers may hold 350 MB of heap each; as much again is what they give back late, and the code itself. */
const MOST_MEMORY = 1_300 * MEGABYTE

/** Reads a folder with the built program, as a person would; two at a time, ten seconds for each. */
async function readFolder(folder: string) {
  const child = start(['load', '--dry-run', '--json', '--workers', '2', '--timeout', '10', folder])
  let stdout = ''
  let stderr = ''
  let peak = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    peak = Math.max(peak, peakMemory(child.pid))
  })
  const exit = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const extractions = stdout.split('\n').filter(Boolean)
  const refusals = stderr.split('\n').filter((line) => line.startsWith('refused: '))
  return { exit, stderr, peak, extractions, refusals }
}

/** The most memory that a process has held so far; 0 where the system does not say. */
function peakMemory(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) * 1_024
  } catch {
    return 0
  }
}

describe('wiregraph load, among documents that want to stop it', { timeout: 1_800_000 }, () => {
  it('reads every good article, refuses the bombs, and ends', async () => {
    const folder = await temporaryFolder()
    for (const [i, { file, content }] of HOSTILE_DOCUMENTS.entries()) {
      await writeFile(join(folder, file), content())
      // In the order of names a good article stands before each bomb.
      await writeFile(join(folder, `${file}-good.txt`), `Walmart bought Zorex Ltd. for $${i + 1} million.`)
    }
    const { exit, stderr, peak, extractions, refusals } = await readFolder(folder)
    const good = extractions.map((line) => Extraction.parse(JSON.parse(line)).article.text)
    for (let i = 0; i < HOSTILE_DOCUMENTS.length; i++)
      expect(good).toContain(`Walmart bought Zorex Ltd. for $${i + 1} million.`)
    expect(stderr).not.toContain('This is a bug')
    expect(exit).toBe(3)
    expect(peak).toBeLessThan(MOST_MEMORY)
    const named = (file: string) => refusals.filter((line) => line.includes(`/${file}`))
    for (const { file, refused } of HOSTILE_DOCUMENTS)
      if (refused) expect([file, named(file).length]).toEqual([file, 1])
  })
})
