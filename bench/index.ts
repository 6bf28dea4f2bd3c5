/** What can be measured: `npm run bench -- extract`. Ratios and differences; bare seconds say more about the machine. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  api: async () => (await import('./api/compare.ts')).compareApi(),
  documents: async () => (await import('./documents.ts')).readManyDocuments(),
  hostile: async () => (await import('./api/hostile.ts')).measureStorm(),
  extract: async () => (await import('./extract.ts')).compareExtraction(),
  load: async () => (await import('./load.ts')).compareLoading(),
  memory: async () => (await import('./memory.ts')).watchMemory(),
  page: async () => (await import('./page.ts')).measurePage(),
}

const [name = ''] = process.argv.slice(2)
const benchmark = benchmarks[name]
if (benchmark) await benchmark()
else {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benchmarks).join('|')}`)
  process.exitCode = 1
}
