import { endQuietlyWithReader } from './output.ts'
import { runCommand } from './program.ts'

endQuietlyWithReader()
process.exitCode = await runCommand(process.argv)
