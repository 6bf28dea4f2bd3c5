import { existsSync, writeFileSync } from 'node:fs'
import { openPool } from '#pool/pool.ts'

/** Closes a pool when one worker has done all, and another has said that it is ready but was not heard yet. */
const folder = process.env.SIGNS
const { run, close } = openPool(new URL('./late-worker.mjs', import.meta.url), { size: 2 })
await Promise.all([run('one', 'one'), run('two', 'two')])
writeFileSync(`${folder}/done`, '')
while (!existsSync(`${folder}/said-ready`));
await close()
process.stdout.write('closed')
