import { compareExtraction } from './extract.ts'

/** What can be measured: `npm run bench -- extract`. Every benchmark prints ratios; bare seconds say more about the machine. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = { extract: compareExtraction }

const [name = ''] = process.argv.slice(2)
const benchmark = benchmarks[name]
if (benchmark) await benchmark()
else {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benchmarks).join('|')}`)
  process.exitCode = 1
}
