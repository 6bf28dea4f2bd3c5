import { open } from 'node:fs/promises'
import type { SourceItem } from '#model/document.ts'
import { Failure } from '#model/failure.ts'
import { LARGEST, tooLarge } from './source.ts'
import { unpack } from './unpack.ts'

/** The bytes of a file, or why they cannot be had. */
export async function readDocument(path: string): Promise<SourceItem> {
  try {
    return { origin: path, bytes: await unpack(await readBytes(path), path) }
  } catch (error) {
    return { origin: path, failure: explain(path, error) }
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const stat = await file.stat()
    if (stat.isDirectory())
      throw new Failure(
        'INPUT_UNREADABLE',
        `${path} is a folder.`,
        'Give a file, or name the folder itself as the input.',
      )
    if (stat.size > LARGEST)
      throw new Failure(
        'TOO_LARGE',
        `${path} is ${tooLarge(stat.size)}.`,
        'Split it, or convert it into lines of JSON and use --jsonl.',
      )
    const bytes = await file.readFile()
    if (bytes.length === 0)
      throw new Failure('EMPTY_ARTICLE', `${path} is empty.`, 'Give a file that holds an article.')
    return bytes
  } finally {
    await file.close()
  }
}

/** A file system's refusal as a sentence; anything that is no refusal is a bug and is thrown on. */
export function explain(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const code = (error as NodeJS.ErrnoException).code
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failure(
        'INPUT_NOT_FOUND',
        `${path} does not exist.`,
        'Check the path; it is relative to the current folder.',
        error,
      )
    case 'EACCES':
    case 'EPERM':
      return new Failure(
        'INPUT_UNREADABLE',
        `${path} may not be read by this user.`,
        'Change its permissions, or run as a user who may read it.',
        error,
      )
    case undefined:
      throw error
    default:
      return new Failure(
        'INPUT_UNREADABLE',
        `${path} cannot be read (${code}).`,
        'Check the disk or the network share it is on.',
        error,
      )
  }
}
