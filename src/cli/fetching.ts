import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { createFetcher, type Fetcher } from '#sources/fetch/index.ts'
import type { SourceOptions } from '#sources/index.ts'
import { KINDS, type Kind } from '#sources/kind.ts'
import { say } from './complain.ts'

/** What a command is told of its inputs and of the web. */
export interface FetchingOptions {
  readonly as?: Kind
  readonly delay?: number
  readonly contact?: string
  readonly allowPrivateHosts?: readonly string[]
  readonly ignoreRights?: string
}

/** Gives a command `--as`. */
export function addKind(command: Command): Command {
  return command.addOption(new Option('--as <kind>', 'what the inputs are, instead of guessing').choices(KINDS))
}

/** Gives a command what concerns the web. */
export function addFetching(command: Command): Command {
  return command
    .option('--delay <seconds>', 'pause between requests to one host (default: 1)', seconds)
    .addOption(new Option('--contact <address>', 'whom hosts may write to, told to them').env('WIREGRAPH_CONTACT'))
    .option('--allow-private-hosts <host:port>', 'servers of yours that may be fetched though not public', several)
    .option('--ignore-rights <reason>', 'read pages that reserve their words too; the reason is kept', reason)
}

/** A fetcher as the options describe it; close it. */
export function fetcherOf({ delay, contact, allowPrivateHosts, ignoreRights }: FetchingOptions): Fetcher {
  for (const host of allowPrivateHosts ?? []) say(`${host} may be fetched though it may not be public.`)
  if (ignoreRights) say(`Pages that reserve their words are read too: ${ignoreRights}`)
  return createFetcher({
    ...(delay !== undefined && { delay: delay * 1_000 }),
    ...(contact !== undefined && { contact }),
    ...(allowPrivateHosts && { allowPrivateHosts }),
    ...(ignoreRights && { ignoreRights }),
    cacheFolder: cacheFolder(process.env.XDG_CACHE_HOME),
  })
}

/** Opens the sources that the options describe, does something with them, and closes them. */
export async function withSources<T>(
  options: FetchingOptions,
  work: (sources: SourceOptions) => Promise<T>,
): Promise<T> {
  const fetcher = fetcherOf(options)
  try {
    return await work({ as: options.as, fetcher, onNote: (origin, note) => say(`${origin}: ${note}`) })
  } finally {
    await fetcher.close()
  }
}

/** Pages as they were last time. The XDG specification: an empty or relative value counts as not set. */
function cacheFolder(cacheHome: string | undefined): string {
  return resolve(cacheHome?.startsWith('/') ? cacheHome : resolve(homedir(), '.cache'), 'wiregraph', 'pages')
}

/** Given several times, or with commas between. */
const several = (text: string, before: readonly string[] = []) => [...before, ...text.split(',')]

function seconds(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 3_600))
    throw new InvalidArgumentError('It is a number of seconds.')
  return value
}

function reason(text: string): string {
  if (text.trim().length < 3) throw new InvalidArgumentError('Say why you may read them.')
  return text.trim()
}
