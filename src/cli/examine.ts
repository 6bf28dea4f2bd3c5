import { stat } from 'node:fs/promises'
import { readApiKeys } from '#api/keys.ts'
import { examineDisk, examineLocal } from '#graph/local/examine.ts'
import { homeFolder, surroundings } from '#graph/local/folders.ts'
import { probeServer } from '#graph/probe.ts'
import { connectionSettings } from '#graph/settings.ts'
import { type Examination, ill, well } from '#model/examination.ts'
import { Failure } from '#model/failure.ts'

/** Everything that `wiregraph doctor` looks at, in the order in which it says so. */
export async function examine(data: string | undefined, journal: string): Promise<readonly Examination[]> {
  const around = surroundings()
  return [
    examineNode(process.versions.node),
    ...(await examineLocal(data, around)),
    await examineDisk('Disk, graph', homeFolder(data, around)),
    await examineDisk('Disk, journal', journal),
    await examineKeys(around.env),
    ...(await examineServer(data)),
  ]
}

/** "20.19.2": what runs us. */
export function examineNode(version: string): Examination {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const remedy = 'Install Node 22 or 24.'
  if (major < 20 || (major === 20 && minor < 19)) return ill('Node', 'wrong', `${version}, and 20.19 is needed`, remedy)
  if (major === 20) return ill('Node', 'warn', `${version}, which gets no security fixes since April 2026`, remedy)
  return well('Node', version)
}

async function examineKeys(env: NodeJS.ProcessEnv): Promise<Examination> {
  try {
    if (!readApiKeys(env)) return well('API keys', 'none, so "wiregraph serve" answers this machine only')
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return ill('API keys', 'wrong', error.message, error.remedy)
  }
  const file = env.WIREGRAPH_API_KEYS_FILE
  if (file && ((await stat(file)).mode & 0o022) !== 0)
    return ill('API keys', 'wrong', `others can write ${file}`, `Run: chmod 600 ${file}`)
  return well('API keys', `set, kept as SHA-256${file ? ` in ${file}` : ''}`)
}

async function examineServer(data: string | undefined): Promise<readonly Examination[]> {
  const isForeign = process.env.NEO4J_URI !== undefined
  try {
    return await probeServer(await connectionSettings(data), { local: !isForeign })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    // Nobody has started ours yet: no fault of the machine's.
    const state = error.code === 'GRAPH_UNAVAILABLE' && !isForeign ? 'warn' : 'wrong'
    return [ill('Neo4j', state, error.message, error.remedy)]
  }
}
