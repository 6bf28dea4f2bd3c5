import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether some process has this id now; it need not be the one that had it earlier. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The command line of a living process; empty for one that is gone or is a zombie. */
export async function commandLine(pid: number): Promise<string> {
  if (existsSync('/proc/self/cmdline')) {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return words.replaceAll('\0', ' ')
  }
  const { stdout } = await run('ps', ['-p', String(pid), '-o', 'command=']).catch(() => ({ stdout: '' }))
  return stdout
}

/** Asks a process to end (SIGTERM), waits, and ends it by force when it has not gone after `patience` milliseconds. */
export async function endProcess(pid: number, isRunning: () => Promise<boolean>, patience: number): Promise<void> {
  signal(pid, 'SIGTERM')
  if (await goneWithin(patience, isRunning)) return
  signal(pid, 'SIGKILL')
  await goneWithin(10_000, isRunning)
}

async function goneWithin(patience: number, isRunning: () => Promise<boolean>): Promise<boolean> {
  const until = performance.now() + patience
  while (await isRunning()) {
    if (performance.now() > until) return false
    await sleep(100)
  }
  return true
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
