import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const VERSION = '4.32.5'
const run = promisify(execFile)

/** For the tests' environment: where schemathesis is, installed the first time, or why it can't be had here. */
export async function schemathesis(): Promise<Readonly<Record<string, string>>> {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folder = join(cache, 'wiregraph', 'tools', `schemathesis-${VERSION}`)
  const program = join(folder, 'bin', 'st')
  try {
    if (!existsSync(program)) {
      await run('python3', ['-m', 'venv', folder])
      await run(join(folder, 'bin', 'pip'), ['install', '--quiet', `schemathesis==${VERSION}`])
    }
    return { WIREGRAPH_SCHEMATHESIS: program }
  } catch (error) {
    const reason = (error as Error).message.trim().split('\n').at(-1)
    return { WIREGRAPH_NO_SCHEMATHESIS: `schemathesis ${VERSION} can't be installed: ${reason}` }
  }
}
