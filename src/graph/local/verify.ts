import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Failure } from '#model/failure.ts'

/** Refuses a folder that does not hold exactly these files, by name and SHA-256. */
export async function verifyJars(folder: string, expected: Readonly<Record<string, string>>): Promise<void> {
  const found = await readdir(folder)
  const missing = Object.keys(expected).filter((name) => !found.includes(name))
  if (missing[0]) throw refusal(folder, `${missing[0]} is missing`)
  for (const name of found) {
    if (expected[name] === undefined) throw refusal(folder, `${name} is not part of it`)
    const hash = await sha256(join(folder, name))
    if (hash !== expected[name]) throw refusal(folder, `${name} has the SHA-256 ${hash}`)
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

function refusal(folder: string, problem: string): Failure {
  return new Failure(
    'CONFIGURATION',
    `The Neo4j in ${folder} is not the one that we know: ${problem}. It is not started.`,
    `Remove ${folder}; check the Maven mirror in ~/.m2/settings.xml and clear ~/.m2/repository/org/neo4j; start again. Or set NEO4J_URI to a server of yours.`,
  )
}
