import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Condition, type Scanned, scan } from './scan.ts'

/** What a segment needs of its file: tests give one that runs out of space. */
export type SegmentFile = Pick<FileHandle, 'read' | 'write' | 'truncate' | 'datasync' | 'close'>
export type OpenFile = (path: string) => Promise<SegmentFile>

/** One file of the journal, written at its end only. */
export interface Segment {
  readonly bytes: number
  readonly condition: Condition
  /** Puts lines at the end and on the disk; returns where the first starts. All of them are kept, or none. */
  append(lines: Buffer): Promise<number>
  read(start: number, length: number): Promise<Buffer>
  close(): Promise<void>
}

/** Opens a segment for writing, makes it where there is none, and cuts off a torn last line. */
export async function openSegment(
  path: string,
  found: (scanned: Scanned) => void,
  openFile: OpenFile = openToWrite,
): Promise<Segment> {
  const file = await openFile(path)
  const condition = await scan(file as FileHandle, found)
  await file.truncate(condition.good)
  await syncFolder(dirname(path))
  let bytes = condition.good
  return {
    get bytes() {
      return bytes
    },
    condition,
    async append(lines) {
      const start = bytes
      try {
        for (let done = 0; done < lines.length; ) {
          const { bytesWritten } = await file.write(lines, done, lines.length - done, start + done)
          done += bytesWritten
        }
        await file.datasync()
      } catch (error) {
        // Where even that fails, the checksum of the torn line tells.
        await file.truncate(start).catch(() => {})
        throw error
      }
      bytes = start + lines.length
      return start
    },
    read: (start, length) => readAt(file, start, length),
    close: () => file.close(),
  }
}

/** The bytes of one line. */
export async function readAt(file: Pick<SegmentFile, 'read'>, start: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, start)
  return buffer.subarray(0, bytesRead)
}

async function openToWrite(path: string): Promise<SegmentFile> {
  // Not "a": where it writes is ours to say, and what is torn must be overwritten. Articles are nobody else's business.
  const { O_CREAT, O_RDWR } = (await import('node:fs')).constants
  return open(path, O_CREAT | O_RDWR, 0o600)
}

/** A new file survives a power cut only with its folder's entry. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } catch (error) {
    // Some file systems cannot; then this is all that can be done.
    if (!['EINVAL', 'EPERM', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    await handle.close()
  }
}
