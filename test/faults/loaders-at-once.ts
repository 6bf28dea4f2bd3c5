import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Arena, ended } from './arena.ts'

/** Several loaders at once, each with most of the articles that the others have too, about the same companies. */
export async function loadersAtOnce({ folder, start, say }: Arena, loaders = 2): Promise<void> {
  const lines = (await readFile(join(folder, 'news.jsonl'), 'utf8')).split('\n')
  const share = Math.ceil(lines.length * 0.7)
  const ends = Array.from({ length: loaders }, async (_, at) => {
    const from = Math.floor((at * (lines.length - share)) / Math.max(1, loaders - 1))
    const file = join(folder, `part-${at}.jsonl`)
    await writeFile(file, lines.slice(from, from + share).join('\n'))
    return ended(start(['load', file, '--quiet', '--workers', '1']))
  })
  say(`${loaders} loaders ended with ${(await Promise.all(ends)).join(', ')}`)
}
