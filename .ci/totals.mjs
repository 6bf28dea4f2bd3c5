// Turns Vitest's JSON results into the closing line: node .ci/totals.mjs results.json exit-code
import { readFileSync } from 'node:fs'

const [file, exitCode] = process.argv.slice(2)
const results = JSON.parse(readFileSync(file, 'utf8'))

// A file that could not be loaded failed too, though no test of it ran; so did a run that ended badly after its tests.
const brokenFiles = results.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
)
const counted = results.numFailedTests + brokenFiles.length
const failed = counted === 0 && exitCode !== '0' ? 1 : counted
const skipped = results.numPendingTests + results.numTodoTests

console.log(`${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
