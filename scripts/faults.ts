/**
 * `npm run test:faults [-- FAULT...]`: does to a load of generated articles what test/faults lists, all or some of it, goes
 * on with `wiregraph resume`, and compares every node and edge with an undisturbed load. Takes minutes. The moments are
 * random; the seed is printed. WIREGRAPH_SEED repeats it, WIREGRAPH_ARTICLES says how many articles (200).
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inArena, type Start } from '../test/faults/arena.ts'
import { faults } from '../test/faults/index.ts'

const PROGRAM = fileURLToPath(new URL('../bin/wiregraph.js', import.meta.url))
const articles = Number(process.env.WIREGRAPH_ARTICLES ?? 200)
const seed = Number(process.env.WIREGRAPH_SEED ?? Math.floor(Math.random() * 1e9))
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(faults)
const start: Start = (args, { cwd, env }) =>
  spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })

for (const name of names) {
  const fault = faults[name]
  if (!fault) throw new Error(`There is no fault "${name}". There are ${Object.keys(faults).join(', ')}.`)
  console.log(`${name}: ${articles} articles, seed ${seed}`)
  const started = performance.now()
  const { calm, lost, extra } = await inArena({ articles, seed, start, say: console.log }, fault)
  const seconds = Math.round((performance.now() - started) / 1_000)
  console.log(
    `${name}: of ${calm} nodes and edges ${lost.length} lost or different, ${extra.length} too many; ${seconds} s`,
  )
  for (const line of [...lost, ...extra].slice(0, 5)) console.log(`  ${line}`)
  if (lost.length + extra.length > 0) process.exitCode = 1
}
