import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the server's own words go when it cannot write its log yet. */
export function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log')
}

/** The lines in which the server says why it did not start, or else its last ones. */
export async function lastWords(home: string): Promise<string> {
  const texts = await Promise.all(
    [join(home, 'logs', 'neo4j.log'), consoleLog(home)].map((file) => readFile(file, 'utf8').catch(() => '')),
  )
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line)))
  const complaints = lines.filter((line) => /ERROR|Caused by|Error:|Exception/.test(line))
  return (complaints.length > 0 ? complaints : lines)
    .slice(-6)
    .map((line) => line.slice(0, 400))
    .join('\n')
}
