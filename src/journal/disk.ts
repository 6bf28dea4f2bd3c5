import { Failure } from '#model/failure.ts'

/** The file system's refusal to keep a journal as a sentence; anything that is no refusal is a bug and is thrown on. */
export function explainDisk(folder: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Failure(
        'DISK_FULL',
        `The journal in ${folder} cannot grow: the disk is full (${code}).`,
        'Make room, or give --journal a folder on another disk; then "wiregraph resume" goes on.',
        error,
      )
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
      return new Failure(
        'CONFIGURATION',
        `The journal cannot be kept in ${folder} (${code}).`,
        'Give --journal a folder that you may write to.',
        error,
      )
    case 'EIO':
      return new Failure(
        'DISK_FULL',
        `The disk under the journal in ${folder} does not answer (${code}).`,
        'Check the disk, or give --journal a folder on another one; then "wiregraph resume" goes on.',
        error,
      )
    default:
      return error
  }
}
