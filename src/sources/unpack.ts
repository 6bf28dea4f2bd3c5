import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Failure } from '#model/failure.ts'
import { LARGEST } from './source.ts'

const gunzipAsync = promisify(gunzip)

/**
 * The bytes of a gzip file unpacked, any others as they are.
 * @throws Failure TOO_LARGE, before it takes more memory than any file may; INPUT_UNREADABLE when it is damaged
 */
export async function unpack(bytes: Uint8Array, origin: string, largest = LARGEST): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return await gunzipAsync(bytes, { maxOutputLength: largest })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Failure(
        'TOO_LARGE',
        `${origin} unpacks to more than ${largest / 1024 / 1024} MB.`,
        'Split it, or convert it into lines of JSON and use --jsonl.',
        error,
      )
    throw new Failure('INPUT_UNREADABLE', `${origin} is a damaged gzip file.`, 'Fetch or pack it again.', error)
  }
}
