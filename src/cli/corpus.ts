import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The article of every case of corpus/, sorted. */
export async function corpusFiles(): Promise<string[]> {
  const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url))
  const files = await readdir(corpus, { recursive: true })
  return files
    .filter((file) => /^[^/]+\/article\.\w+$/.test(file))
    .sort()
    .map((file) => `${corpus}${file}`)
}
