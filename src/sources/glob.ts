import { isAbsolute } from 'node:path'
import { glob } from 'tinyglobby'
import type { SourceItem } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { foundFileSource } from './path.ts'
import type { Surroundings } from './source.ts'

/** Whether a path is a pattern that the shell has left to us, quoted or not known to it: "news/**\/*.html". */
export const isGlob = (path: string): boolean => /[*?{]/.test(path) || holdsBrackets(path)

const holdsBrackets = (path: string) => path.includes('[') && path.includes(']', path.indexOf('[') + 2)

/** Every file that a pattern names, sorted. */
export async function* globSource(pattern: string, around: Surroundings): AsyncGenerator<SourceItem> {
  const paths = await glob(pattern, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(pattern) })
  if (paths.length === 0)
    yield {
      origin: pattern,
      failure: new Failure(
        'INPUT_NOT_FOUND',
        `No file matches ${pattern}.`,
        'Check the pattern; it is relative to the current folder.',
      ),
    }
  for (const path of paths.sort()) yield* foundFileSource(path, around)
}
