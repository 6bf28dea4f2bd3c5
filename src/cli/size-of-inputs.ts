import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Bytes that files and folders hold, for telling how much is left; undefined where nobody can know beforehand: stdin,
 * addresses, patterns.
 */
export async function sizeOfInputs(inputs: readonly string[]): Promise<number | undefined> {
  const sizes = await Promise.all(inputs.map((input) => sizeOf(input).catch(() => undefined)))
  return sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0)
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path)
  if (!found.isDirectory()) return found.size
  let sum = 0
  for (const entry of await readdir(path, { withFileTypes: true }))
    if (!entry.name.startsWith('.') && entry.name !== 'node_modules') sum += await sizeOf(join(path, entry.name))
  return sum
}
